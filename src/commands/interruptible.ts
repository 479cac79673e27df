/** Lets Ctrl-C end a long work before anything of it can be seen. */

/**
 * Does `work`, whose signal is aborted at the first SIGINT or SIGTERM; the reason is an error that says that the store is as it was. What is
 * done already by then stays done, and is reported as ever. A second signal ends the process at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const stop = () => controller.abort(new Error('Interrupted: nothing was imported, and the store is as it was.'))
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    return await work(controller.signal)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}
