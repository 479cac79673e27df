/** Values and names go into every engine and come out of it the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { model } from '../../src/model/model.ts'
import * as structure from '../../src/model/structure.ts'
import type { Store, StoreRow, Value } from '../../src/store/store.ts'
import { openTestStore } from '../engine.ts'

let store: Store
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

function run(text: string, params: Record<string, Value> = {}): Promise<StoreRow[]> {
  return store.write((transaction) => transaction.run({ name: 'tests', text, params }))
}

function read(text: string, params: Record<string, Value> = {}): Promise<StoreRow[]> {
  return store.read({ name: 'tests', text, params })
}

describe('a value', () => {
  const properties: [string, Value][] = [
    ['an empty string', ''],
    ['Japanese', '破談 ルビオ ﾙﾋﾞｵ'],
    ['right to left', 'שלום مرحبا'],
    ['emoji and other pairs of surrogates', '👩‍👩‍👧 🇺🇦 𝄞'],
    ['combining characters', 'e\u0301 й'],
    ['quotes, backslashes and line ends', `'"\`\\\n\r\t$x`],
    ['what looks like a number', '0079'],
    ['zero', 0],
    ['the largest safe whole number', 2 ** 53 - 1],
    ['the smallest', -(2 ** 53 - 1)],
    ['a fraction', -0.1],
    ['a whole number beyond the safe ones, which is a float', 1e300],
    ['true', true],
    ['false', false],
    ['a list of strings', ['b', 'a', 'b']],
    ['a list of numbers', [1, 2, 3]],
    ['an empty list', []],
  ]

  test.each(properties)('that is %s can be stored', async (name, value) => {
    await run('CREATE (n:Record {id: $id, value: $value})', { id: name, value })
    expect(await read('MATCH (n:Record {id: $id}) RETURN n.value AS value', { id: name })).toEqual([{ value }])
    expect(
      await read('MATCH (n:Record {id: $id}) WHERE n.value = $value RETURN n.id AS id', { id: name, value }),
    ).toEqual([{ id: name }])
  })

  test('that is null is not stored', async () => {
    await run('CREATE (n:Record {id: $id}) SET n += $properties', { id: 'null', properties: { kept: 1, gone: null } })
    expect(
      await read('MATCH (n:Record {id: $id}) RETURN n {.kept, .gone} AS n, n.gone IS NULL AS gone', { id: 'null' }),
    ).toEqual([{ n: { kept: 1, gone: null }, gone: true }])
  })

  test('nested in lists and maps passes as a parameter', async () => {
    const value = { from: [1, [2, { to: null, 'two words': 'é' }]], whole: 1, float: 1.5, empty: {}, none: [] }
    expect(await read('RETURN $value AS value', { value })).toEqual([{ value }])
  })

  test('is divided as a whole number where it is one', async () => {
    expect(await read('RETURN $a / 2 AS whole, $b / 2 AS fraction', { a: 7, b: 7.5 })).toEqual([
      { whole: 3, fraction: 3.75 },
    ])
  })

  test('limits rows', async () => {
    expect(
      await read('UNWIND $all AS x WITH x ORDER BY x SKIP $skip LIMIT $limit RETURN x', {
        all: [3, 1, 2],
        skip: 1,
        limit: 1,
      }),
    ).toEqual([{ x: 2 }])
  })

  test('beyond the safe whole numbers is refused', async () => {
    await expect(read('RETURN 9007199254740993 AS big')).rejects.toThrow(/column big .*9007199254740993/)
  })

  test.each([
    ['a node', 'RETURN n AS it'],
    ['an edge', 'RETURN r AS it'],
    ['a node in a list', 'RETURN [n] AS it'],
    ['an edge in a map', 'RETURN {x: r} AS it'],
  ])('that is %s is refused', async (name, projection) => {
    await run('CREATE (:Record {id: $id})-[:ABOUT]->(:Part {id: $id})', { id: name })
    await expect(read(`MATCH (n:Record {id: $id})-[r:ABOUT]->() ${projection}`, { id: name })).rejects.toMatchObject({
      kind: 'other',
      message: expect.stringContaining('column it'),
      statement: 'tests',
    })
  })
})

describe('rows', () => {
  test('come in the order of ASCII keys', async () => {
    const keys = ['', '0', '2020-01-01', '9', 'A', 'Z', 'a', 'a b', 'ab', 'z', '~']
    const rows = await read('UNWIND $keys AS key WITH key ORDER BY key DESC RETURN key', { keys: [...keys].sort() })
    expect(rows.map(({ key }) => key)).toEqual([...keys].sort().reverse())
  })

  test('have null where there is no value, as the last in ascending order', async () => {
    expect(await read('UNWIND $rows AS row RETURN row.a AS a ORDER BY a', { rows: [{ a: 2 }, {}, { a: 1 }] })).toEqual([
      { a: 1 },
      { a: 2 },
      { a: null },
    ])
  })

  test('are none where nothing matches', async () => {
    expect(await read('MATCH (n:Record {id: $id}) RETURN n.id AS id', { id: 'nobody' })).toEqual([])
  })
})

describe('a name of the model', () => {
  test.each([...model.kinds.values()].map((kind) => [kind.name, kind] as const))(
    'can be used in query text: %s',
    async (name, kind) => {
      const own = [...kind.properties.values()].flatMap((property) =>
        property.type === 'edtf'
          ? ['', 'Earliest', 'Latest', 'Key'].map((suffix) => property.name + suffix)
          : property.name,
      )
      const names = [...new Set([...own, ...kind.derived.keys()])]
      const id = `${name} with everything`
      const values = Object.fromEntries(names.map((each, index) => [each, `value ${index}`]))
      await run(
        `CREATE (n:Record:${kind.liveLabels.join(':')} {id: $id, ${names.map((each) => `${each}: ''`).join(', ')}}) SET n += $values`,
        {
          id,
          values,
        },
      )
      const found = names.map((each) => `n.${each} = $values.${each}`).join(' AND ')
      const projection = names.map((each) => `.${each}`).join(', ')
      expect(
        await read(`MATCH (n:${name} {id: $id}) WHERE ${found} RETURN n {${projection}} AS n`, { id, values }),
      ).toEqual([{ n: values }])
    },
  )

  const types = [...model.kinds.values()].flatMap((kind) =>
    [...kind.links.values(), ...kind.parts.values()].map(({ type }) => type),
  )
  test.each([...new Set([...types, structure.HAS_REVISION, structure.RETRACTED])])(
    'can be used as a relationship type: %s',
    async (type) => {
      await run(`CREATE (:Record {id: $id})-[:${type} {recordedAt: 'now'}]->(:Part {id: $id})`, { id: type })
      expect(
        await read(
          `MATCH (n:Record {id: $id})-[r:${type}]->(p:Part) RETURN p.id AS id, r.recordedAt AS at, type(r) AS t`,
          { id: type },
        ),
      ).toEqual([{ id: type, at: 'now', t: type }])
    },
  )

  test.each(Object.values(structure).filter((each) => typeof each === 'string'))(
    'can be used as it is declared for every graph: %s',
    async (name) => {
      await run(`CREATE (n:${name} {id: $id})`, { id: `a ${name}` })
      expect(await read(`MATCH (n:${name} {id: $id}) RETURN labels(n) AS labels`, { id: `a ${name}` })).toEqual([
        { labels: [name] },
      ])
    },
  )
})
