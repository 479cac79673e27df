/** Keeps texts by id in a file, so that memory holds only the ids and where each text is. */
import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** So many characters wait in memory until they are written: fewer never become a file. */
const WRITTEN_AT_ONCE = 1 << 20
/** So many bytes are read ahead where texts are wanted one after another. */
const READ_AHEAD = 1 << 20

/**
 * Texts in the order in which they were added. The file is in the folder for temporary files (`TMPDIR`); it has no name there, so nothing of
 * it is left however the process ends. Whoever makes one closes it.
 */
export class TextFile {
  /** Id → which of the texts it is. */
  private readonly numbers = new Map<string, number>()
  /** Where each text begins in the file, and at last where the next one will. */
  private readonly starts = [0]
  /** Those that are not in the file yet. */
  private waiting: Buffer[] = []
  private waitingBytes = 0
  private file: number | null = null

  get size(): number {
    return this.numbers.size
  }

  has(id: string): boolean {
    return this.numbers.has(id)
  }

  /** In the order in which they were added. */
  keys(): MapIterator<string> {
    return this.numbers.keys()
  }

  /** Adds a text for an id that has none. */
  add(id: string, text: string): void {
    const bytes = Buffer.from(text)
    this.numbers.set(id, this.numbers.size)
    this.starts.push((this.starts.at(-1) as number) + bytes.length)
    this.waiting.push(bytes)
    this.waitingBytes += bytes.length
    if (this.waitingBytes >= WRITTEN_AT_ONCE) this.write()
  }

  get(id: string): string | undefined {
    const number = this.numbers.get(id)
    if (number === undefined) return undefined
    const first = this.numbers.size - this.waiting.length
    if (number >= first) return String(this.waiting[number - first])
    const [start, end] = [this.starts[number] as number, this.starts[number + 1] as number]
    return String(this.bytes(start, end))
  }

  /** The texts of these ids, which are quickest in the order in which they were added; by default all. */
  *entries(ids: Iterable<string> = this.keys()): Generator<[id: string, text: string]> {
    const written = (this.starts.at(-1) as number) - this.waitingBytes
    let [from, ahead] = [0, Buffer.alloc(0)]
    for (const id of ids) {
      const number = this.numbers.get(id)
      if (number === undefined) continue
      const [start, end] = [this.starts[number] as number, this.starts[number + 1] as number]
      if (end > written) {
        yield [id, this.get(id) as string]
        continue
      }
      if (start < from || end > from + ahead.length) {
        from = start
        ahead = this.bytes(start, Math.max(end, Math.min(start + READ_AHEAD, written)))
      }
      yield [id, ahead.toString('utf8', start - from, end - from)]
    }
  }

  close(): void {
    if (this.file !== null) closeSync(this.file)
    this.file = null
    this.waiting = []
  }

  private write(): void {
    if (this.file === null) {
      const path = join(tmpdir(), `parley-${randomUUID()}`)
      this.file = openSync(path, 'wx+', 0o600)
      unlinkSync(path)
    }
    const all = Buffer.concat(this.waiting)
    for (let done = 0; done < all.length; ) done += writeSync(this.file, all, done)
    this.waiting = []
    this.waitingBytes = 0
  }

  private bytes(start: number, end: number): Buffer<ArrayBuffer> {
    const bytes = Buffer.alloc(end - start)
    for (let done = 0; done < bytes.length; ) {
      const read = readSync(this.file as number, bytes, done, bytes.length - done, start + done)
      if (read === 0) throw new Error('A temporary file of the import was cut short by somebody else.')
      done += read
    }
    return bytes
  }
}
