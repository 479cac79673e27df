/** How a long computation lets others have their turn. */

/**
 * To be called between the steps of a computation: undefined if it may go on, else a promise to wait for. Throws if nobody waits for the
 * result any more.
 */
export type Pause = () => Promise<void> | undefined

/** Works on each item, with pauses between them where they are due. */
export async function eachInTurns<Item>(
  items: Iterable<Item>,
  pause: Pause,
  work: (item: Item) => void | Promise<void>,
): Promise<void> {
  for (const item of items) {
    const working = work(item)
    if (working) await working
    const paused = pause()
    if (paused) await paused
  }
}
