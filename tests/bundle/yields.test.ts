/** Bundles that give way to others in what must agree. */
import { expect, test } from 'vitest'
import { importRecords, withdrawBundle } from '../../src/bundle/import.ts'
import { bundleOf } from '../worlds/island.ts'
import { folderWith, foundAt, HEAD } from './files.ts'
import { nodeOf, revisionsOf, useStore } from './graph.ts'

const store = useStore()

const words = (title: string, description: string, more: object = {}) => ({
  sources: [{ id: 'source/x', title: { en: title }, description: { en: description }, type: 'ARTICLE', ...more }],
})

function take(name: string, lists: Record<string, unknown[]>, yields = false) {
  const { bundle, ...rest } = bundleOf(name, lists)
  return importRecords(store(), { ...rest, bundle: { ...bundle, ...(yields ? { yields } : {}) } } as never)
}

async function shown() {
  const { labels: _, ...source } = await nodeOf(store(), 'source/x')
  const node = await store().read({
    name: 'tests: source',
    text: "MATCH (n:Source {id: 'source/x'}) RETURN n.labels AS labels, n.description AS description, n.type AS type, n.published AS published",
  })
  const [{ labels = '[]', description = '{}', type, published } = {}] = node
  const titles = (JSON.parse(String(labels)) as { value: string }[]).map(({ value }) => value)
  expect(source.type).toBe(type)
  return [titles, (JSON.parse(String(description)) as { en: string }).en, type, published ?? null]
}

test('a bundle that yields gives way to one that does not, whichever came first, and comes through when that one goes', async () => {
  await take('feed', words('The feed', 'By machine', { published: '2025-02-01', type: 'WIRE' }), true)
  expect(await shown()).toEqual([['The feed'], 'By machine', 'WIRE', '2025-02-01'])
  await take('people', words('The people', 'By hand', { published: '2025-02' }))
  expect(await shown()).toEqual([['The people'], 'By hand', 'ARTICLE', '2025-02'])
  expect((await revisionsOf(store(), 'source/x')).at(-1)).toMatchObject({
    action: 'CHANGED',
    by: 'people',
    changes: expect.arrayContaining([{ name: 'published', before: '2025-02-01', after: '2025-02' }]),
  })
  // Importing it again changes nothing, though it is not what is shown.
  expect(
    (await take('feed', words('The feed', 'By machine', { published: '2025-02-01', type: 'WIRE' }), true)).at,
  ).toBe(null)
  await withdrawBundle(store(), 'people')
  expect(await shown()).toEqual([['The feed'], 'By machine', 'WIRE', '2025-02-01'])
  expect((await revisionsOf(store(), 'source/x')).at(-1)).toMatchObject({ by: 'people' })
})

test('it adds what the other one does not say', async () => {
  await take('people', { sources: [{ id: 'source/x', title: { en: 'X' }, type: 'ARTICLE' }] })
  await take('feed', words('Y', 'By machine', { published: '2025-02-01' }), true)
  expect(await shown()).toEqual([['X'], 'By machine', 'ARTICLE', '2025-02-01'])
})

test('of bundles that all yield the one stands that has stood longest, also after it was imported again', async () => {
  await take('zeta', words('Zed', 'Z'), true)
  await take('alpha', words('Ay', 'A'), true)
  expect((await shown())[0]).toEqual(['Zed'])
  await take('zeta', words('Zee', 'Z'), true)
  expect((await shown())[0]).toEqual(['Zee'])
  await withdrawBundle(store(), 'zeta')
  expect((await shown())[0]).toEqual(['Ay'])
})

test('bundles that do not yield still have to agree, also beside one that does', async () => {
  await take('feed', words('F', 'F'), true)
  await take('one', words('O', 'O'))
  await expect(take('two', words('T', 'O'))).rejects.toThrow(/title\.en is O in the bundle one and T in the bundle two/)
  expect((await shown())[0]).toEqual(['O'])
})

test('whether a bundle yields may change without anything else, and takes effect at once', async () => {
  await take('zeta', words('Zed', 'Z'), true)
  await take('alpha', words('Ay', 'A'), true)
  await take('alpha', words('Ay', 'A'))
  expect((await shown())[0]).toEqual(['Ay'])
  await expect(take('zeta', words('Zed', 'Z'))).rejects.toThrow(/must|only one/)
  await take('alpha', words('Ay', 'A'), true)
  expect((await shown())[0]).toEqual(['Zed'])
})

test('modes of an event go with the type that gave way', async () => {
  const event = (type: string, modes: string[]) => ({
    events: [{ id: 'event/x', labels: { en: 'X' }, type, status: 'OCCURRED', ...(modes.length > 0 ? { modes } : {}) }],
  })
  await take('feed', event('CONSULT', ['VISIT', 'MULTILATERAL']), true)
  await take('people', event('AGREE', []))
  const modes = async () => {
    const rows = await store().read({
      name: 'tests: modes',
      text: "MATCH (n:Event {id: 'event/x'}) RETURN n.type AS type, n.modes AS modes",
    })
    return [rows[0]?.type, rows[0]?.modes ?? null]
  }
  expect(await modes()).toEqual(['AGREE', null])
  await withdrawBundle(store(), 'people')
  expect(await modes()).toEqual(['CONSULT', ['VISIT', 'MULTILATERAL']])
})

test('a head says it with true or false', async () => {
  const head = HEAD.replace('}', ', yields: maybe}')
  expect((await foundAt(await folderWith({ 'b.yaml': `${head}states: []\n` }))).problems).toEqual([
    expect.stringMatching(/bundle\.yields: is the text "maybe"; it must be true or false/),
  ])
})
