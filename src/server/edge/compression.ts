/** Compresses answers that no build has compressed, off the thread that answers. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

/** A shorter answer fits into a packet or two as it is, in bytes. */
const shortest = 1_400

const text = /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|graphql))/

/** The shortest first. Levels at which they take about as long as it took to write the text. */
const encoders = {
  br: (body: Uint8Array) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Uint8Array) => promisify(gzip)(body, { level: 1 }),
}

/** The body in the shortest form that the reader takes; null leaves it as it is. */
export async function compressed(
  body: Uint8Array,
  mediaType: string,
  accepted: string | undefined,
): Promise<{ encoding: string; body: Uint8Array } | null> {
  if (body.length < shortest || !text.test(mediaType) || accepted === undefined) return null
  const taken = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings(['br', 'gzip'])
  const encoding = (['br', 'gzip'] as const).find((each) => taken.includes(each))
  return encoding ? { encoding, body: await encoders[encoding](body) } : null
}
