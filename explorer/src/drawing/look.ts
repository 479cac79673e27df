/** How a drawing looks: the page's colours, read where its theme applies, as Cytoscape wants them. */
import type { StylesheetJson } from 'cytoscape'
import { shapes } from './drawn.ts'
import { letterSize, widestLine } from './labels-that-fit.ts'

export interface Look {
  ink: string
  ground: string
  line: string
  accent: string
  oppose: string
  /** Colours of the kinds of actors; all other kinds have the last. */
  person: string
  organization: string
  state: string
  other: string
}

const tokens: Record<keyof Look, string> = {
  ink: '--ink',
  ground: '--surface',
  line: '--line-strong',
  accent: '--accent',
  oppose: '--oppose',
  person: '--drawn-person',
  organization: '--drawn-organization',
  state: '--drawn-state',
  other: '--drawn-other',
}

/** Reads the colours off an element of the page; a custom property itself would still have both themes in it. */
export function lookAt(within: HTMLElement): Look {
  const probe = document.createElement('span')
  within.append(probe)
  const read = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const look = Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, read(token)])) as unknown as Look
  probe.remove()
  return look
}

/** How large nodes are, in px at zoom 1. */
const smallest = 14
const largest = 40

export function sizeOf(weight: number): number {
  return smallest + weight * (largest - smallest)
}

export function stylesOf(look: Look): StylesheetJson {
  const colours: Record<string, string> = { PERSON: look.person, ORGANIZATION: look.organization, STATE: look.state }
  return [
    {
      selector: 'node',
      style: {
        width: `mapData(weight, 0, 1, ${smallest}, ${largest})`,
        height: `mapData(weight, 0, 1, ${smallest}, ${largest})`,
        'background-color': look.other,
        'border-width': 1,
        'border-color': look.ground,
        color: look.ink,
        'font-size': letterSize,
        'font-family': 'sans-serif',
        'text-valign': 'bottom',
        'text-halign': 'center',
        'text-margin-y': 2,
        'text-wrap': 'wrap',
        'text-max-width': `${widestLine}px`,
        'text-outline-color': look.ground,
        'text-outline-width': 2,
      },
    },
    ...Object.entries(shapes).map(([kind, shape]) => ({
      selector: `node[kind="${kind}"]`,
      style: { shape: shape as 'ellipse', 'background-color': colours[kind] ?? look.other },
    })),
    // Names are drawn with their nodes, so those with names come last.
    { selector: 'node.named', style: { label: 'data(label)', 'z-index': 4 } },
    {
      selector: 'edge',
      style: {
        width: 'mapData(weight, 0, 1, 1, 7)',
        'line-color': look.line,
        opacity: 0.55,
        'curve-style': 'haystack',
      },
    },
    {
      selector: 'edge[?directed]',
      style: {
        'curve-style': 'straight',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': look.line,
        'arrow-scale': 0.8,
      },
    },
    {
      selector: 'edge[?against]',
      style: { 'curve-style': 'straight', 'line-style': 'dashed', 'line-color': look.oppose },
    },
    { selector: '.faded', style: { opacity: 0.18 } },
    {
      selector: 'edge.lit',
      style: { 'line-color': look.accent, 'target-arrow-color': look.accent, opacity: 1, 'z-index': 5 },
    },
    { selector: 'node.lit', style: { 'border-color': look.accent, 'border-width': 2 } },
    { selector: 'node.chosen', style: { 'border-color': look.ink, 'border-width': 4, 'z-index': 9 } },
    { selector: 'edge.chosen', style: { 'line-color': look.ink, 'target-arrow-color': look.ink, opacity: 1 } },
  ]
}
