/** Opens what is to be imported: a file, a folder, or what comes in on standard input. */
import { createWriteStream } from 'node:fs'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import iconv from 'iconv-lite'
import type { ImportFile } from './format.ts'

/** So much of a file is looked at to tell its format. */
const START_BYTES = 64 * 1024
/** What comes in on standard input, and how it is called in messages. */
const STANDARD_INPUT = '-'

/**
 * Does `work` on the file at `path`. Standard input (`-`) is kept in a file until the work has ended, since it is read more than once.
 * `start` is empty for a folder and for what is not there: whoever reads it says so.
 */
export async function withInput<T>(path: string, work: (input: ImportFile) => Promise<T>): Promise<T> {
  if (path !== STANDARD_INPUT) return work({ path, name: basename(path), start: await startOf(path) })
  const folder = await mkdtemp(join(tmpdir(), 'parley-input-'))
  try {
    const plain = join(folder, 'input')
    await pipeline(process.stdin, createWriteStream(plain))
    return await work({ path: plain, name: 'standard-input', start: await startOf(plain) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function startOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return ''
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START_BYTES), 0, START_BYTES, 0)
    const bytes = buffer.subarray(0, bytesRead)
    return iconv.decode(bytes, bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf-16' : 'utf-8')
  } finally {
    await file.close()
  }
}
