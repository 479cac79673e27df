/** Whose request it is: what limits count by. */

export interface Client {
  /** The name of its token, else its address. */
  name: string
  /** Whether it showed a token that is known. */
  isKnown: boolean
}

/** Whoever asks from that address; requests that came through no socket have none, and all have the same client. */
export function clientAt(address = 'no address'): Client {
  return { name: address, isKnown: false }
}
