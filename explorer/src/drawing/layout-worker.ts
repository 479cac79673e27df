/** Arranges drawings beside the page, so that the page stays quick. */
import { arrange, type Ends, type Place } from './arrange.ts'

export interface Order {
  number: number
  nodes: string[]
  ties: Ends[]
  kept: [string, Place][]
}

export interface Arranged {
  number: number
  places: [string, Place][]
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const places = arrange(data.nodes, data.ties, new Map(data.kept))
  postMessage({ number: data.number, places: [...places] } satisfies Arranged)
})
