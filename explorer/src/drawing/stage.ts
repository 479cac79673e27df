/** The stage of a drawing: Cytoscape, changed piece by piece so that the page never stands still. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape'
import type { Place, Places } from './arrange.ts'
import type { Drawn } from './drawn.ts'
import { labelsThatFit, letterSize, widestLine } from './labels-that-fit.ts'
import { type Look, sizeOf, stylesOf } from './look.ts'

/** So many elements are added at once; 2,000 at once stop the page for a second or more. */
const atOnce = 60
/** So long nothing moves before names are placed again, in ms. */
const pause = 120
/** In a larger drawing, what does not belong to the chosen one stays as it is: fading it would take too long. */
const mostFading = 1_200
/** The ties of a larger drawing are left out while it is dragged or zoomed: without a graphics card each of them costs time in every frame. */
const mostTiesMoving = 1_000
const nearest = 4
const farthest = 0.05

export interface Lights {
  /** A node or a tie. */
  chosen: string | null
  /** What is shown as belonging to it; everything else fades. Empty: nothing fades. */
  lit: ReadonlySet<string>
}

interface Listeners {
  chose: (id: string | null) => void
  moved: (id: string, place: Place) => void
  drawn: () => void
}

export interface Stage {
  show: (drawn: Drawn, places: Places) => void
  light: (lights: Lights) => void
  fit: () => void
  zoom: (factor: number) => void
  dress: (look: Look) => void
  png: (ground: string) => Promise<Blob>
  close: () => void
}

export function openStage(container: HTMLElement, look: Look, listeners: Listeners): Stage {
  const core = cytoscape({
    container,
    style: stylesOf(look),
    layout: { name: 'preset' },
    minZoom: farthest,
    maxZoom: nearest,
    boxSelectionEnabled: false,
    selectionType: 'single',
    // Sharper than the screen shows would cost a software renderer most of its frames.
    pixelRatio: 1,
  })
  let round = 0
  let lights: Lights = { chosen: null, lit: new Set() }
  let timer: ReturnType<typeof setTimeout> | undefined
  const nameSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => placeNames(core, lights), pause)
  }
  core.on('tap', (event) => listeners.chose(event.target === core ? null : event.target.id()))
  core.on('dragfree', 'node', (event) => {
    const { x, y } = event.target.position()
    listeners.moved(event.target.id(), { x: Math.round(x), y: Math.round(y) })
  })
  core.on('viewport resize', nameSoon)
  const stage: Stage = {
    show: (drawn, places) => {
      const mine = ++round
      const first = core.elements().empty()
      rendererOf(core).hideEdgesOnViewport = drawn.ties.length > mostTiesMoving
      change(core, drawn, places, {
        goesOn: () => mine === round && !core.destroyed(),
        done: () => {
          if (first) core.fit(undefined, 40)
          if (core.zoom() > 1.2)
            core.zoom({ level: 1.2, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } })
          lightUp(core, lights)
          placeNames(core, lights)
          listeners.drawn()
        },
      })
    },
    light: (next) => {
      lights = next
      lightUp(core, lights)
      nameSoon()
    },
    fit: () => {
      core.fit(undefined, 40)
    },
    zoom: (factor) =>
      void core.zoom({ level: core.zoom() * factor, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } }),
    dress: (next) => void core.style(stylesOf(next)),
    png: async (ground) =>
      core.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 8_000, maxHeight: 8_000, bg: ground }),
    close: () => {
      clearTimeout(timer)
      core.destroy()
    },
  }
  return stage
}

/** Cytoscape takes this option only when it is made, and reads it here in each frame. */
function rendererOf(core: Core): { hideEdgesOnViewport: boolean } {
  return (core as unknown as { renderer: () => { hideEdgesOnViewport: boolean } }).renderer()
}

/** Takes away what is gone, moves what stays, and adds what is new, some of it in each frame. */
function change(core: Core, drawn: Drawn, places: Places, run: { goesOn: () => boolean; done: () => void }): void {
  const shown = drawn.nodes.filter(({ id }) => places.has(id))
  const ids = new Set(shown.map(({ id }) => id))
  const ties = drawn.ties.filter(({ source, target }) => ids.has(source) && ids.has(target))
  const wanted = new Set([...ids, ...ties.map(({ id }) => id)])
  core.batch(() => {
    core
      .elements()
      .filter((element) => !wanted.has(element.id()))
      .remove()
    for (const { id, label, weight } of shown) {
      const node = core.getElementById(id)
      if (node.empty()) continue
      node.data({ label, weight })
      node.position({ ...(places.get(id) as Place) })
    }
    for (const { id, weight } of ties) core.getElementById(id).data({ weight })
  })
  const added: ElementDefinition[] = [
    ...shown.map((node) => ({
      group: 'nodes' as const,
      data: { ...node },
      position: { ...(places.get(node.id) as Place) },
    })),
    ...ties.map((tie) => ({ group: 'edges' as const, data: { ...tie } })),
  ].filter(({ data }) => core.getElementById(data.id).empty())
  const next = (from: number) => {
    if (!run.goesOn()) return
    if (from >= added.length) return run.done()
    core.batch(() => core.add(added.slice(from, from + atOnce)))
    // A hidden page draws no frames, but its drawing should be there when it is shown.
    setTimeout(() => next(from + atOnce), 0)
  }
  next(0)
}

function lightUp(core: Core, { chosen, lit }: Lights): void {
  const fades = core.elements().length <= mostFading
  core.batch(() => {
    core.elements('.lit, .chosen').removeClass('lit chosen')
    if (fades) {
      core.elements().removeClass('faded')
      if (lit.size > 0) {
        core.elements().forEach((element) => {
          if (element.id() !== chosen && !lit.has(element.id())) element.addClass('faded')
        })
      }
    }
    for (const id of lit) core.getElementById(id).addClass('lit')
    if (chosen) core.getElementById(chosen).addClass('chosen')
  })
}

/** Names keep their size on the screen; those that would cover weightier ones wait until one comes nearer. */
function placeNames(core: Core, { chosen, lit }: Lights): void {
  if (core.destroyed()) return
  const zoom = core.zoom()
  const { x: left, y: top } = core.pan()
  // Worked out here: asking each node for its place and height on the screen would take a large drawing too long.
  const nodes = core.nodes().map((node) => {
    const { label, weight } = node.data() as { label: string; weight: number }
    const { x, y } = node.position()
    const half = (zoom * sizeOf(weight)) / 2
    return { id: node.id(), label, weight, half, x: x * zoom + left, y: y * zoom + top }
  })
  const fit = labelsThatFit(nodes, { width: core.width(), height: core.height() }, lit, chosen)
  core.batch(() => {
    core.nodes('.named').forEach((node) => {
      if (!fit.has(node.id())) node.removeClass('named')
    })
    const look = {
      'font-size': letterSize / zoom,
      'text-max-width': `${widestLine / zoom}px`,
      'text-outline-width': 2 / zoom,
    }
    for (const id of fit) {
      const node = core.getElementById(id)
      node.addClass('named')
      if (node.scratch('zoom') !== zoom) node.style(look).scratch('zoom', zoom)
    }
  })
}
