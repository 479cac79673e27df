/** Repeatable chance: the same seed draws the same values on every machine. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  /** True with that probability, 0 to 1. */
  chance(probability: number): boolean
  /** Any of the list, all equally likely. */
  pick<T>(list: readonly T[]): T
  /** Any of the list, the first by far the likeliest: the n-th has 1/n of its share (Zipf's law). */
  pickHub<T>(list: readonly T[]): T
  /** So many different ones, drawn by `draw`; fewer if it keeps drawing the same ones. */
  several<T>(count: number, draw: () => T): T[]
}

export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed)
  const shares = new Map<number, Float64Array>()

  function sharesOf(length: number): Float64Array {
    let known = shares.get(length)
    if (!known) {
      let sum = 0
      known = Float64Array.from({ length }, (_, index) => {
        sum += 1 / (index + 1)
        return sum
      })
      shares.set(length, known)
    }
    return known
  }

  const between = (least: number, most: number) => uniformInt(generator, least, most)
  return {
    between,
    chance: (probability) => uniformFloat64(generator) < probability,
    pick: (list) => at(list, between(0, list.length - 1)),
    pickHub(list) {
      const summed = sharesOf(list.length)
      return at(list, firstAbove(summed, uniformFloat64(generator) * (summed.at(-1) as number)))
    },
    several(count, draw) {
      const drawn = new Set(Array.from({ length: count }, draw))
      return [...drawn]
    },
  }
}

function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length) throw new Error('Nothing can be drawn from an empty list.')
  return list[index] as T
}

function firstAbove(summed: Float64Array, value: number): number {
  let low = 0
  let high = summed.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((summed[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return low
}
