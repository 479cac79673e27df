/** A text that stays the same while the service runs: encoded and compressed once, however often it is asked for. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { BuiltFile } from './built-files.ts'

/** As if a build had made a file of it; takes some 20 ms for the schema. */
export function fixedText(text: string, mediaType: string): BuiltFile {
  const identity = new Uint8Array(Buffer.from(text))
  const br = brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  const forms = { identity, br: new Uint8Array(br), gzip: new Uint8Array(gzipSync(identity)) }
  return { mediaType, isHashed: false, forms: new Map(Object.entries(forms)) }
}
