/** Cuts a file into lines, of which memory holds one. Only a line feed ends one: JSON may hold the other characters that end lines elsewhere. */

/** How many bytes a line may have. */
export const MOST_LINE_BYTES = 16 * 1024 * 1024
const NEW_LINE = 0x0a

/** The lines of a file, without their ends; null in place of one that is too long, and then no more. */
export async function* cutIntoLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  let open: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      const last = chunk.subarray(from, end)
      yield length + last.length > MOST_LINE_BYTES ? null : open.length === 0 ? last : Buffer.concat([...open, last])
      open = []
      length = 0
      from = end + 1
    }
    const rest = chunk.subarray(from)
    open.push(rest)
    length += rest.length
    if (length > MOST_LINE_BYTES) {
      yield null
      return
    }
  }
  if (length > 0) yield Buffer.concat(open)
}
