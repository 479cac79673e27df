/** Whose request it is: what limits count by. */
import { type Token, tokenOf } from './tokens.ts'

export interface Client {
  /** The name of its token, else its address. */
  name: string
  /** Whether it showed a token that is known. */
  isKnown: boolean
}

/** Whoever asks from that address; requests that came through no socket have none, and all have the same client. */
function clientAt(address = 'no address'): Client {
  return { name: address, isKnown: false }
}

/** Whoever shows that Authorization header at that address; null if it is a token that is unknown or counts no longer. Other kinds are a proxy's. */
export function clientShowing(
  authorization: string | null,
  address: string | undefined,
  tokens: readonly Token[],
): Client | null {
  const [, text] = /^bearer(?:\s+(.*))?$/i.exec(authorization ?? '') ?? []
  // Without tokens of its own the service knows none: one is for somebody in front of it.
  if (tokens.length === 0 || !/^bearer\b/i.test(authorization ?? '')) return clientAt(address)
  const token = tokenOf(text ?? '', tokens, new Date().toISOString().slice(0, 10))
  return token && { name: token.name, isKnown: true }
}
