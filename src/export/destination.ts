/** Where an export goes: a file that has its name only once it is whole, or standard output. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** So many characters are written at once: few enough to hold, and enough to be quick. */
const PIECE = 64 * 1024

/** Writes the texts to the file, in the place of one that was there; if something fails, that one stays. Throws what `texts` throws, or why the file cannot be written. */
export async function writeFileOf(path: string, texts: AsyncIterable<string>): Promise<void> {
  const part = `${path}.part`
  try {
    await pipeline(Readable.from(inPieces(texts)), createWriteStream(part, { flush: true }))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Writes the texts to standard output, as fast as it is read; a reader that has read enough, such as `head`, ends it. */
export async function printTexts(texts: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(inPieces(texts)), process.stdout, { end: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = ''
  for await (const text of texts) {
    piece += text
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece) yield piece
}
