/** Has a drawing arranged, once: what has a place keeps it. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Ends, Place, Places } from './arrange.ts'
import { forgetPlaces, keepPlaces, placesOf } from './kept-places.ts'
import type { Arranged, Order } from './layout-worker.ts'

/** If fewer than this part of the nodes have places, it is another drawing, and all are arranged anew. */
const leastKnown = 0.2

interface Arranging {
  /** Null until all nodes have places. */
  places: Places | null
  /** Changes when all were arranged anew, so that the whole is shown again. */
  round: number
  again: () => void
  moved: (id: string, place: Place) => void
}

/** `drawing` names it; of drawings with one name, the nodes have the same places. */
export function usePlaces(drawing: string, nodes: readonly string[], ties: readonly Ends[]): Arranging {
  const [places, setPlaces] = useState<Places | null>(null)
  const [round, setRound] = useState(0)
  const worker = useRef<Worker | null>(null)
  const number = useRef(0)
  useEffect(
    () => () => {
      worker.current?.terminate()
      worker.current = null
    },
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for all places anew
  useEffect(() => {
    const known = placesOf(drawing)
    const have = nodes.filter((id) => known.has(id))
    if (have.length === nodes.length) {
      setPlaces(new Map(known))
      return
    }
    const fresh = have.length < leastKnown * nodes.length
    const kept = fresh ? [] : have.map((id): [string, Place] => [id, known.get(id) as Place])
    const order: Order = {
      number: ++number.current,
      nodes: [...nodes],
      ties: ties.map(({ source, target }) => ({ source, target })),
      kept,
    }
    worker.current ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
    worker.current.onmessage = ({ data }: MessageEvent<Arranged>) => {
      if (data.number !== number.current) return
      keepPlaces(drawing, data.places)
      setPlaces(new Map(placesOf(drawing)))
    }
    worker.current.postMessage(order)
  }, [drawing, nodes, ties, round])
  const again = useCallback(() => {
    forgetPlaces(drawing)
    setRound((now) => now + 1)
  }, [drawing])
  const moved = useCallback((id: string, place: Place) => keepPlaces(drawing, [[id, place]]), [drawing])
  return { places, round, again, moved }
}
