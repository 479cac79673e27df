/** Finds out in which encoding a file of text is, and reads it. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import iconv from 'iconv-lite'
import type { Encoding } from '../format.ts'

/**
 * The file's encoding: that of its byte order mark; without one UTF-8 if all of it is that, UTF-16 if every other byte of its beginning
 * is null, else Windows-1252. Reads all of the file.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const start = await startOf(path)
  if (start[0] === 0xff && start[1] === 0xfe) return 'UTF-16LE'
  if (start[0] === 0xfe && start[1] === 0xff) return 'UTF-16BE'
  const nulls = [0, 1].map((from) => start.filter((byte, at) => at % 2 === from && byte === 0).length)
  const half = start.length / 2
  if ((nulls[1] ?? 0) > half * 0.4 && nulls[0] === 0) return 'UTF-16LE'
  if ((nulls[0] ?? 0) > half * 0.4 && nulls[1] === 0) return 'UTF-16BE'
  return (await isUtf8(path)) ? 'UTF-8' : 'windows-1252'
}

async function startOf(path: string): Promise<Buffer> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4_096), 0, 4_096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** The file's text in pieces, without a byte order mark. */
export function textOf(path: string, encoding: Encoding): NodeJS.ReadableStream {
  return createReadStream(path).pipe(iconv.decodeStream(encoding))
}
