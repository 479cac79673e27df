/** A dashboard as it stands in its address: one readable text a panel, e.g. `ranking,by:SPEAKER,size:S,voice:SPEAKER`. */
import { claimParameters } from '../../address/claim-filter.ts'
import {
  flag,
  oneOf,
  type Parameter,
  pairsOf,
  readParameters,
  text,
  type ValuesOf,
  whole,
} from '../../address/parameters.ts'
import { dimensions } from './dimensions.ts'

export const panelKinds = ['number', 'series', 'ranking', 'shares', 'matrix', 'network', 'timeline', 'list'] as const
export type PanelKind = (typeof panelKinds)[number]

/** A third, a half and the whole width of the page. */
export const sizes = ['S', 'M', 'L'] as const
export const intervals = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const
export const levels = ['SPEAKER', 'ORGANIZATION', 'STATE'] as const
export const ties = ['COPARTICIPATION', 'ADDRESS', 'MENTION', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'] as const
export const orders = ['SAID', 'REPORTED', 'RECORDED'] as const

const optionParameters = {
  title: text(),
  size: oneOf(sizes, 'M'),
  by: oneOf(dimensions, 'SPEAKER'),
  split: oneOf(['NONE', ...dimensions], 'NONE'),
  interval: oneOf(intervals, 'MONTH'),
  /** Which of their days claims go by. */
  date: oneOf(['SAID', 'REPORTED'], 'SAID'),
  many: whole(8, 1, 30),
  lines: flag(),
  as: oneOf(levels, 'SPEAKER'),
  ties: oneOf(ties, 'COPARTICIPATION'),
  first: oneOf(orders, 'SAID'),
}

// The order and the form of a list are no filter.
const { order: _order, form: _form, ...filterParameters } = claimParameters

export { filterParameters }
export type FilterValues = ValuesOf<typeof filterParameters>

const panelParameters = { ...optionParameters, ...filterParameters }
export type PanelValues = ValuesOf<typeof panelParameters>

export interface BoardPanel {
  kind: PanelKind
  values: PanelValues
}

/** A panel of its kind, with nothing chosen, but for what is given. */
export function panelOf(kind: PanelKind, given: Partial<PanelValues> = {}): BoardPanel {
  return { kind, values: { ...readParameters(panelParameters, ''), ...given } }
}

// A comma parts the fields of a panel; what a value has of it is written as in any address.
const escaped = (value: string) => value.replace(/[%,]/g, (letter) => (letter === '%' ? '%25' : '%2C'))
const plain = (value: string) => value.replace(/%2C/gi, ',').replace(/%25/g, '%')

export function writePanel({ kind, values }: BoardPanel): string {
  return [kind, ...pairsOf(panelParameters, values).map(([name, value]) => `${name}:${escaped(value)}`)].join(',')
}

/** Null for what is no panel; a field that this version does not know is left out. */
export function readPanel(written: string): BoardPanel | null {
  const [first, ...fields] = written.split(',')
  const kind = panelKinds.find((each) => each === first)
  if (!kind) return null
  const pairs = fields.flatMap((field): [string, string][] => {
    const colon = field.indexOf(':')
    return colon > 0 ? [[field.slice(0, colon), plain(field.slice(colon + 1))]] : []
  })
  return { kind, values: readParameters(panelParameters, new URLSearchParams(pairs).toString()) }
}

/** More panels than this would ask too much at once. */
const mostPanels = 24

function panels(): Parameter<BoardPanel[]> {
  return {
    read: (texts) => texts.flatMap((each) => readPanel(each) ?? []).slice(0, mostPanels),
    write: (value) => value.map(writePanel),
  }
}

export const boardParameters = {
  panel: panels(),
  /** The version of this way of writing a dashboard; an address without it shows the ready one. */
  v: text('', (given) => /^\d+$/.test(given)),
  name: text(),
  ...filterParameters,
}

/** The version that this page writes. */
export const version = '1'

/** The dashboard of somebody who has composed none yet. */
export const readyPanels: BoardPanel[] = [
  panelOf('number', { size: 'S' }),
  panelOf('shares', { by: 'STANCE', size: 'S' }),
  panelOf('shares', { by: 'VOICE', size: 'S' }),
  panelOf('series', { split: 'STANCE', size: 'L' }),
  panelOf('ranking', { by: 'SPEAKER', voice: ['SPEAKER'], lines: true }),
  panelOf('ranking', { by: 'ABOUT' }),
  panelOf('matrix', { many: 6, size: 'L' }),
  panelOf('network', {}),
  panelOf('list', { many: 3 }),
  panelOf('timeline', { size: 'L', many: 30 }),
]

export function panelsOf({ v, panel }: { v: string; panel: BoardPanel[] }): BoardPanel[] {
  return v === '' && panel.length === 0 ? readyPanels : panel
}

/** Moves the panel at a place by one, if there is a place. */
export function moved(panels: readonly BoardPanel[], index: number, by: -1 | 1): BoardPanel[] {
  const next = [...panels]
  const [panel] = next.splice(index, 1)
  if (panel) next.splice(Math.min(panels.length - 1, Math.max(0, index + by)), 0, panel)
  return next
}

/** The filter of a panel: the dashboard's, but where the panel has a value of its own for the same. */
export function filterOf(ofBoard: FilterValues, ofPanel: FilterValues): FilterValues {
  const own = pairsOf(filterParameters, ofPanel).map(([name]) => name)
  const days = own.includes('said') || own.includes('reported')
  return Object.fromEntries(
    Object.keys(filterParameters).map((name) => {
      const key = name as keyof FilterValues
      // Whether undated claims count belongs to the days that they are missing from.
      const from = own.includes(name) || (name === 'undated' && days) ? ofPanel : ofBoard
      return [key, from[key]]
    }),
  ) as FilterValues
}
