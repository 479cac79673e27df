/** Counts what is taken of something bounded: in all, and by whom, so that nobody takes it from the others. */

/** Takes so much for somebody; null if there is not so much left. What is taken is given back once, by calling the answer. */
export type Take = (amount: number, by: Taker) => (() => void) | null

interface Taker {
  address: string
  /** Stands for many, and so has no share of its own. */
  isProxy: boolean
}

/** `taken` says how much is, in all. */
export function shares(all: number, ofOne: number): { take: Take; taken: () => number } {
  let taken = 0
  const byAddress = new Map<string, number>()
  const take: Take = (amount, { address, isProxy }) => {
    const own = byAddress.get(address) ?? 0
    if (taken + amount > all || (!isProxy && own + amount > ofOne)) return null
    const add = (more: number) => {
      taken += more
      const now = (byAddress.get(address) ?? 0) + more
      if (now > 0) byAddress.set(address, now)
      else byAddress.delete(address)
    }
    add(amount)
    let isBack = false
    return () => {
      if (!isBack) add(-amount)
      isBack = true
    }
  }
  return { take, taken: () => taken }
}
