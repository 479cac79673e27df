/** Tells on standard error how far a long work is: one line that changes on a terminal, a line now and then elsewhere. */

/** So often it tells, in milliseconds. */
const onTerminal = 200
const elsewhere = 10_000

/** A function to be called with how much is done, as often as it likes; `what` says of what, unless a call says something else. `end` leaves the terminal's line. */
export function progressOf(what: string): { told: (done: number, of?: string) => void; end: () => void } {
  const { stderr } = process
  const every = stderr.isTTY ? onTerminal : elsewhere
  const start = performance.now()
  let last = start
  let isLineBegun = false
  return {
    told(done, of = what) {
      const now = performance.now()
      if (now - last < every) return
      last = now
      const line = `${done.toLocaleString('en-US')} ${of}, ${Math.round((now - start) / 1_000)} s`
      stderr.write(stderr.isTTY ? `\r${line}\x1b[K` : `${line}\n`)
      isLineBegun = stderr.isTTY
    },
    end() {
      if (isLineBegun) stderr.write('\n')
    },
  }
}
