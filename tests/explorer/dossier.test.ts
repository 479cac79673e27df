/** The dossier: its changes, and what is read of a file. */
import { describe, expect, it } from 'vitest'
import {
  added,
  type DossierItem,
  emptyDossier,
  isFull,
  merged,
  mostItems,
  moved,
  noted,
  readDossier,
  removed,
  writeDossier,
} from '../../explorer/src/dossier/dossier.ts'

const item = (id: string, note = ''): DossierItem => ({
  id,
  note,
  moment: { valid: null, published: null, known: '2026-07-06T09:00:00.000Z' },
  addedAt: '2026-08-01T10:00:00.000Z',
})
const three = ['claim/a', 'event/b', 'agreement/c'].reduce((all, id) => added(all, item(id)), emptyDossier)
const ids = (dossier: { items: readonly { id: string }[] }) => dossier.items.map(({ id }) => id)

describe('a dossier', () => {
  it('takes a record once', () => {
    expect(ids(added(three, item('event/b', 'again')))).toEqual(['claim/a', 'event/b', 'agreement/c'])
  })

  it('takes no more records than there is room for', () => {
    const full = { ...emptyDossier, items: Array.from({ length: mostItems }, (_, index) => item(`claim/c${index}`)) }
    expect(isFull(full)).toBe(true)
    expect(added(full, item('claim/one-more'))).toBe(full)
    const freed = removed(full, 'claim/c0')
    expect(added(freed, item('claim/one-more')).items).toHaveLength(mostItems)
  })

  it('moves a record no further than the ends', () => {
    expect(ids(moved(three, 'agreement/c', -1))).toEqual(['claim/a', 'agreement/c', 'event/b'])
    expect(ids(moved(three, 'claim/a', -1))).toEqual(['claim/a', 'event/b', 'agreement/c'])
    expect(ids(moved(three, 'claim/a', 9))).toEqual(['event/b', 'agreement/c', 'claim/a'])
    expect(moved(three, 'claim/none', 1)).toBe(three)
  })

  it('keeps notes with their records when one is taken out', () => {
    const dossier = removed(noted(three, 'agreement/c', 'read again'), 'claim/a')
    expect(dossier.items.map(({ id, note }) => [id, note])).toEqual([
      ['event/b', ''],
      ['agreement/c', 'read again'],
    ])
  })

  it('loses nothing of what is there when a file is opened', () => {
    const here = noted(three, 'claim/a', 'mine')
    const file = { version: 1 as const, title: 'Theirs', items: [item('claim/d'), item('claim/a', 'theirs')] }
    const both = merged(here, file)
    expect(ids(both)).toEqual(['claim/a', 'event/b', 'agreement/c', 'claim/d'])
    expect(both.items[0]?.note).toBe('mine\n\ntheirs')
    expect(merged(both, file)).toEqual(both)
  })
})

describe('a file', () => {
  it('is read as it was written', () => {
    expect(readDossier(writeDossier(three))).toEqual(three)
  })

  it.each([
    ['no JSON', '{'],
    ['another version', JSON.stringify({ ...three, version: 2 })],
    ['no items', JSON.stringify({ version: 1, title: '' })],
    ['an id of no record', JSON.stringify({ ...three, items: [item('javascript:alert(1)')] })],
    ['a record of a kind that is not collected', JSON.stringify({ ...three, items: [item('person/x')] })],
    ['an item without a note', JSON.stringify({ ...three, items: [{ ...item('claim/a'), note: undefined }] })],
  ])('is refused whole: %s', (_, text) => {
    expect(readDossier(text)).toBeNull()
  })

  it('has each record once, as it first comes', () => {
    const twice = { ...three, items: [item('claim/a', 'first'), item('claim/a', 'second')] }
    expect(readDossier(writeDossier(twice))?.items).toEqual([item('claim/a', 'first')])
  })

  it('reads and merges files of any length in the time that their length takes', () => {
    const many = { ...emptyDossier, items: Array.from({ length: 50_000 }, (_, index) => item(`claim/c${index}`)) }
    const read = readDossier(writeDossier({ ...many, items: [...many.items, item('claim/c0', 'again')] }))
    expect(read?.items).toHaveLength(50_000)
    expect(read && merged(many, read).items).toHaveLength(50_000)
  }, 3_000)
})
