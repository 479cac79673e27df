/** Where a page was left: back, forward and loading again show it there, although its lists come late. */

/** So long a page is waited for to become as high as it was, in ms. */
const longest = 5_000
/** So long the place is held once it is reached, in ms: what the page showed before may still be there. */
const held = 400
/** So long nothing moves before the place is kept, in ms. */
const pause = 100

/** What a reader does takes over at once. */
const taking = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

let returning = false

/** True while a page is brought back to where it was left. */
export const isReturning = (): boolean => returning

/** Keeps the place of each entry of the browser's history in that entry. Call it once, before anything is drawn. */
export function keepScrollPlaces(): void {
  history.scrollRestoration = 'manual'
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    if (!returning) history.replaceState({ ...history.state, scrolled: Math.round(window.scrollY) }, '')
  }
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer)
      timer = setTimeout(keep, pause)
    },
    { passive: true },
  )
  // A click may lead away before that.
  const keepNow = () => {
    clearTimeout(timer)
    keep()
  }
  window.addEventListener('click', keepNow, { capture: true })
  window.addEventListener('pagehide', keepNow)
  // In the capturing phase, so that the page knows of it before it draws the other view.
  const back = () => {
    clearTimeout(timer)
    const { scrolled } = (history.state ?? {}) as { scrolled?: unknown }
    if (typeof scrolled === 'number') returnTo(scrolled)
  }
  window.addEventListener('popstate', back, { capture: true })
  back()
}

let turn = 0

function returnTo(place: number): void {
  const mine = ++turn
  const begin = performance.now()
  returning = true
  const end = () => {
    if (mine === turn) returning = false
    for (const what of taking) window.removeEventListener(what, end)
  }
  for (const what of taking) window.addEventListener(what, end, { passive: true })
  const step = () => {
    if (!returning || mine !== turn) return
    window.scrollTo(0, place)
    const waited = performance.now() - begin
    if (waited > longest || (waited > held && Math.abs(window.scrollY - place) < 1)) end()
    else requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}
