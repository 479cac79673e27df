/** Ends reads whose time is over or for which nobody waits any more, whether or not the server answers. */
import { type Statement, StoreError } from '../store.ts'

/**
 * What `work` gives. If it takes longer than `timeoutMs` or the signal aborts, calls `end`, which is not waited for, and throws a
 * StoreError: `timeout` or `aborted`. The server has a limit of its own, but looks only once a second, and not at all while it hangs.
 */
export function orEnded<Result>(
  work: Promise<Result>,
  { name }: Statement,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  end: () => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (error: StoreError) => {
      end()
      reject(error)
    }
    const leave = () => stop(new StoreError('aborted', 'Nobody waits for the read any more.', name))
    const timer = setTimeout(
      () => stop(new StoreError('timeout', `The read took longer than ${timeoutMs} ms.`, name)),
      timeoutMs,
    )
    signal?.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', leave)
    })
  })
}
