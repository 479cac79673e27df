/** The dossier as files, and what it says of records that changed. */
import { describe, expect, it } from 'vitest'
import type { Cited } from '../../explorer/src/citing/record.ts'
import type { DossierItem } from '../../explorer/src/dossier/dossier.ts'
import { type Entry, entriesOf, stateOf } from '../../explorer/src/views/dossier/entries.ts'
import { dossierBibtex, dossierCsv, dossierJson, dossierMarkdown } from '../../explorer/src/views/dossier/exports.ts'

const known = '2026-07-06T09:00:00.000Z'
const item = (id: string, note = ''): DossierItem => ({
  id,
  note,
  moment: { valid: null, published: null, known },
  addedAt: '2026-08-01T10:00:00.000Z',
})
const cited: Cited = {
  id: 'claim/a',
  kind: 'CLAIM',
  text: '=the *cap* holds',
  by: [{ name: 'Ostrelid', capacity: 'minister', onBehalfOf: null }],
  to: ['Vesnava'],
  speechAct: 'PROMISE',
  stance: { code: 'SUPPORT', on: 'The cap' },
  status: null,
  day: null,
  reportedBy: '2025-02-13',
  withdrawn: false,
  independentSources: null,
  sources: [],
  permalink: 'https://p.example/claim/a?known=x',
  known,
}
const entries: Entry[] = [
  { item: item('claim/a', 'check\nagain'), state: 'SAME', record: null, cited, asCollected: '/claim/a?known=x' },
  { item: item('event/gone'), state: 'GONE', record: null, cited: null, asCollected: '/event/gone?known=x' },
]

describe('what became of a record', () => {
  it('is told by the last thing that was done to it', () => {
    const record = (at: string) => ({ id: 'claim/a', retractedAt: null, revisions: [{ at }] })
    expect(stateOf(item('claim/a'), record(known))).toBe('SAME')
    expect(stateOf(item('claim/a'), record('2026-07-06T09:00:00.001Z'))).toBe('CHANGED')
    expect(stateOf(item('claim/a'), { id: 'claim/a', retractedAt: known, revisions: [] })).toBe('WITHDRAWN')
    expect(stateOf(item('claim/a'), null)).toBe('GONE')
    expect(stateOf(item('claim/a'), undefined)).toBe('UNKNOWN')
  })

  it('leaves it in the dossier, with the address that shows it as it was', () => {
    const dossier = { version: 1 as const, title: '', items: [item('claim/a')] }
    const found = new Map([['claim/a', null]])
    const [entry] = entriesOf(dossier, { found, known }, { origin: 'https://p.example', search: '' })
    expect(entry).toMatchObject({ state: 'GONE', cited: null, asCollected: `/claim/a?known=${known}` })
  })
})

describe('a dossier', () => {
  it('has its name as a heading, whatever is in it', () => {
    expect(dossierMarkdown('Lake [a](b)\n# Accord', [], 'en')).toBe('# Lake \\[a\\](b) \\# Accord\n')
  })

  it('is Markdown with notes, and with the ids of what is gone', () => {
    expect(dossierMarkdown('Lake', entries, 'en')).toBe(
      [
        '# Lake',
        '## 1. =the \\*cap\\* holds',
        'Ostrelid (as “minister”), to Vesnava: =the \\*cap\\* holds. [Promise; Support: The cap] undated, reported by 2025-02-13. [Parley, claim/a](https://p.example/claim/a?known=x), as recorded by 2026-07-06T09:00:00.000Z.',
        '> check\n> again',
        '## 2. event/gone',
        '`event/gone` (/event/gone?known=x)\n',
      ].join('\n\n'),
    )
  })

  it('is CSV with a record a row, harmless in a spreadsheet', () => {
    const [head, first] = dossierCsv(entries, 'en').split('\r\n')
    expect(head).toMatch(/^\uFEFFplace,id,kind,text,by,/)
    expect(first).toMatch(
      /^1,claim\/a,CLAIM,'=the \*cap\* holds,Ostrelid,minister,,Vesnava,PROMISE,SUPPORT,The cap,,,2025-02-13,0,,/,
    )
    expect(dossierCsv(entries, 'en')).toContain('\r\n2,event/gone,,')
  })

  it('is JSON with the records in full and as CSL-JSON, and BibTeX of what is there', () => {
    const { title, items, csl } = JSON.parse(dossierJson('Lake', entries))
    expect([title, items.length, items[1].record, csl.length]).toEqual(['Lake', 2, null, 1])
    expect(dossierBibtex(entries).match(/^@/gm)).toHaveLength(1)
  })
})
