/** The hub with different scores and counts, recorded in two steps, and its lists in each order. */
import type { Bundle } from '../../src/bundle/read/document.ts'
import { hub } from './hub.ts'
import { cite } from './island.ts'

type Item = { id: string; [field: string]: unknown }
const lists = hub as unknown as Record<string, Item[]>
const letterOf = ({ id }: Item) => id.split('/')[1] as string
const listed = (name: string, more: (letter: string, item: Item) => object) =>
  (lists[name] ?? []).map((item) => ({ ...item, ...more(letterOf(item), item) }))

const types: Record<string, object> = {
  a: { type: 'CONSULT' },
  c: { type: 'CONSULT', modes: ['VISIT', 'PHONE'] },
  e: { type: 'CONSULT', modes: ['PHONE', 'VISIT'] },
  f: { type: 'ACCUSE' },
}
const guests: Record<string, object[]> = {
  a: [
    { actor: 'organization/a', role: 'TARGET' },
    { actor: 'organization/b', role: 'TARGET' },
  ],
  b: ['TARGET', 'MEDIATOR', 'ENVOY'].map((role) => ({ actor: 'organization/a', role })),
}
const alsoBy: Record<string, string[]> = {
  a: ['organization/c', 'organization/a'],
  b: ['organization/c'],
  c: ['organization/c'],
}

/** By which sources events and agreements were reported: the one cited is the later. */
const reports: Record<string, object[]> = {
  ...{ a: [cite('a')], e: [cite('a')] },
  ...{ b: [cite('a', { via: 'source/b' })], c: [cite('a', { via: 'source/b' })] },
}

/** All of it. */
export const ranking = {
  ...hub,
  events: listed('events', (letter, { participants }) => ({
    ...types[letter],
    participants: [...(participants as object[]), ...(guests[letter] ?? [])],
    citations: reports[letter] ?? [],
  })),
  agreements: listed('agreements', (letter) => ({ citations: reports[letter] ?? [] })),
  claims: listed('claims', (letter, { speakers, citations }) => ({
    citations: letter === 'f' ? [] : [...(citations as object[]), ...(letter === 'c' ? [cite('b')] : [])],
    proposition: letter < 'e' ? 'proposition/a' : 'proposition/b',
    speakers: [...(speakers as object[]), ...(alsoBy[letter] ?? []).map((actor) => ({ actor }))],
  })),
} as unknown as Bundle

/** What is recorded first: everything but the records with the letters d and f. */
export const early = Object.fromEntries(
  Object.entries(ranking).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.filter((item: Item) => !['d', 'f'].includes(letterOf(item))) : list,
  ]),
) as unknown as Bundle

/**
 * Rows in an order: those that tie are together, from the first to the last; those in `last` have no key and come last in either
 * direction.
 */
export interface Ranked {
  groups: string[][]
  last?: string[]
}

const recorded = {
  groups: [
    ['a', 'b', 'c', 'e'],
    ['d', 'f'],
  ],
}
const byReport = {
  groups: [
    ['b', 'c'],
    ['a', 'e'],
  ],
  last: ['d', 'f'],
}
const byDay = { groups: [['f'], ['b'], ['a', 'c']], last: ['d', 'e'] }
const byLabel = { groups: [['f'], ['b'], ['d'], ['a', 'c'], ['e']] }
const organizations = (groups: string[][]) => groups.map((group) => group.map((letter) => `organization/${letter}`))

/** By list at the root and by order; in a list of a parent, the same order holds among its rows. */
export const ranked: Record<string, Record<string, Ranked>> = {
  claims: {
    SAID: byDay,
    RECORDED: recorded,
    CORROBORATION: { groups: [['f'], ['a', 'b', 'd', 'e'], ['c']] },
    REPORTED: {
      groups: [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
      last: ['f'],
    },
  },
  events: {
    TIME: byDay,
    LABEL: byLabel,
    RECORDED: recorded,
    REPORTED: byReport,
    SCORE: { groups: [['f'], ['a'], ['c', 'e']], last: ['b', 'd'] },
  },
  agreements: { SIGNED: byDay, LABEL: byLabel, RECORDED: recorded, REPORTED: byReport },
  propositions: {
    LABEL: byLabel,
    CLAIM_COUNT: { groups: [['c', 'd', 'e', 'f'], ['b'], ['a']] },
    RECORDED: recorded,
  },
  sources: {
    PUBLISHED: byDay,
    LABEL: { groups: [['a'], ['b'], ['c'], ['d'], ['e'], ['f']] },
    RECORDED: recorded,
    CITATION_COUNT: { groups: [['c', 'd', 'e', 'f'], ['b'], ['a']] },
  },
  actors: {
    LABEL: {
      groups: [
        ...organizations([['f'], ['b'], ['d']]),
        ['person/hub'],
        ['state/hub'],
        ...organizations([['a', 'c'], ['e']]),
      ],
    },
    CLAIM_COUNT: {
      groups: [
        [...organizations([['b', 'd', 'e', 'f']]).flat(), 'state/hub'],
        ...organizations([['a'], ['c']]),
        ['person/hub'],
      ],
    },
    EVENT_COUNT: {
      groups: [
        [...organizations([['c', 'd', 'e', 'f']]).flat(), 'state/hub'],
        ...organizations([['b'], ['a']]),
        ['person/hub'],
      ],
    },
    RECORDED: {
      groups: [
        [...organizations([['a', 'b', 'c', 'e']]).flat(), 'person/hub', 'state/hub'],
        organizations([['d', 'f']]).flat(),
      ],
    },
  },
}
