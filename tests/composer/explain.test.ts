/** dev/explain.ts shows, without a database, what Parley would send to the store for a query. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printSchema } from 'graphql'
import { expect, test } from 'vitest'
import { explained } from '../../dev/texts/explained.ts'
import { schema } from '../../src/schema.ts'
import { examples } from '../service.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Shown {
  name: string
  text: string
}

/** The texts in an explanation or in a file beside an example, with the names above them. */
function shownIn(content: string): Shown[] {
  return content.split('\n\n').flatMap((block) => {
    const lines = block.trim().split('\n')
    const text = lines.filter((line) => !line.startsWith('//')).join('\n')
    return text ? [{ name: (lines[0] ?? '').slice(3), text }] : []
  })
}

/** What the file beside an example shows under `now`, or as of an instant. */
function onSeed(name: string, part: 'now' | 'known' = 'now'): Shown[] {
  const file = readFileSync(`${root}examples/${name.replace('.graphql', '.cypher')}`, 'utf8')
  const [, now = '', known = ''] = file.split(/^\/\/ ---- .*$/m)
  return shownIn(part === 'now' ? now : known)
}

async function explain(query: string, variables = {}): Promise<{ all: string; shown: Shown[] }> {
  const { parts, mistakes } = await explained(query, variables)
  expect(mistakes).toEqual([])
  const all = parts.join('\n')
  return { all, shown: shownIn(all) }
}

const blocks = (shown: readonly Shown[]) => shown.map(({ name, text }) => `// ${name}\n${text}`).sort()

/** What depends on values that made-up rows lack: a claim's stance, from which contradictions follow; labels of what a distribution counts. */
const unseen: Record<string, string[]> = {
  '06-one-claim-whole.graphql': [
    'propositions of claims',
    'stances on propositions',
    'stances on propositions',
    'recorded contradictions of claims',
  ],
  '16-counts-and-trends.graphql': ['labels'],
}

test.each([...examples])('of %s it shows or names everything that the seed is sent', async (name, query) => {
  const { all, shown } = await explain(query)
  const sent = onSeed(name)
  if (/^\/\/ (Code goes on|Without real rows)/m.test(all)) {
    const plain = (each: Shown) => each.name.replace(/, where indexes give (no )?order$/, '')
    const later = all.match(/^\/\/ In examples\/.*$/gm)?.join('') ?? ''
    const names = new Set(shown.map(plain))
    expect(sent.map(plain).filter((each) => !names.has(each) && !later.includes(each))).toEqual(unseen[name] ?? [])
  } else expect(blocks(shown)).toEqual(blocks(sent))
})

test('a plain list is one text, the same for both kinds of engine', async () => {
  const { all } = await explain('{ topics(first: 3) { nodes { id } } }')
  expect(all.trim().split('\n')).toEqual([
    '// topics',
    '//   plan of topics: { form: sub-query, start: { at: source }, order: { by: { keys: [ { direction: ASC } ] }, isOwn: true, ' +
      'keys: as they stand, grouped: not }, most: 3, cursorIn: first }',
    '//   $p0 = 4',
    'CALL () {',
    '  MATCH (n0:Topic)',
    "  WHERE n0.labelKey >= ''",
    '  WITH n0',
    '  ORDER BY n0.labelKey, n0.id',
    '  LIMIT $p0',
    '  RETURN collect(n0 {.id, _keys: [n0.labelKey]}) AS c1',
    '}',
    'RETURN c1;',
  ])
})

test('the plan of a list says how it differs between the two kinds of engine', async () => {
  const { all } = await explain('{ claims(filter: { stances: [SUPPORT] }) { totalCount nodes { id } } }')
  const plans = all.match(/^\/\/ {3}plan of claims: .*$/gm) ?? []
  expect(plans).toEqual([
    expect.stringMatching(/rest: \{ stances: \[ SUPPORT \] \}.*, cursorIn: first, total: its own \}$/),
    expect.stringMatching(/, cursorIn: first, walk: \{ start: 2025-12-31, way: back \}, total: its own \}$/),
  ])
})

test.each([
  ['{ participants: ["state/x"] }', 'participants'],
  ['{ and: [{ statuses: [OCCURRED] }, { and: [{ participants: ["state/x"] }] }] }', 'participants'],
  ['{ or: [{ participants: ["state/x"] }, { participants: ["state/y"] }] }', 'or'],
  ['{ or: [{ participants: ["state/x"] }, { sources: ["source/s"], statuses: [OCCURRED] }] }', 'or'],
  ['{ or: [{ participants: ["state/x"] }, { statuses: [OCCURRED] }] }', null],
])('a list of events with the filter %s starts at %s', async (filter, field) => {
  const { all } = await explain(`{ events(filter: ${filter}) { nodes { id } } }`)
  expect(all).toMatch(field ? `start: { at: entry, field: ${field} }` : 'start: { at: source }')
})

test('an actor is looked for only at the kinds of records that are named', async () => {
  const { all } = await explain('{ actors(filter: { participatesIn: ["event/e"] }) { nodes { id } } }')
  expect(all).toMatch('start: { at: entry, field: participatesIn }')
  expect(all).toMatch(':Event')
  expect(all).not.toMatch(':Process')
})

test('what had no room in a text has one of its own, on every level', async () => {
  const claim =
    'speakers { actor { label } onBehalfOf { label } } topics { label } processes { label } addressees { label }'
  const fragment = `fragment All on Claim { ${claim} saidAfter { label } citations { source { title } via { title } } }`
  const lists = [1, 2, 3].map((first) => `list${first}: claims(first: ${first}) { nodes { ...All } }`).join(' ')
  const { shown } = await explain(`{ propositions(first: 2) { nodes { ${lists} } } } ${fragment}`)
  expect(shown.map(({ name }) => name)).toEqual(['propositions', 'Citation.via'])
  expect(shown[1]?.text).toMatch(/^UNWIND \$p0 AS id\nMATCH \(n0:Record \{id: id\}\)\nCALL/)
})

test('of what is computed in steps it shows the first text and names the later ones', async () => {
  const { all, shown } = await explain('{ stanceMatrix { actors { label } cells { current } } }')
  expect(shown.map(({ name }) => name)).toEqual(['stance matrix: propositions'])
  expect(all).toMatch(
    /examples\/24-stance-matrix\.cypher .*: stance matrix: actors, stance matrix: cells, actors by id/,
  )
})

test('as of an instant it shows the texts of the past', async () => {
  const [known, query] = ['@asOf(known: "2026-01-01T00:00:00Z")', examples.get('01-who-said-what.graphql') ?? '']
  const { shown } = await explain(query.replace('WhatOnePersonSaid', `WhatOnePersonSaid ${known}`))
  expect(shown).toEqual(onSeed('01-who-said-what.graphql', 'known'))
})

test('it leaves the schema as it is', async () => {
  const before = printSchema(schema)
  await explain('{ topics { nodes { label } } }')
  expect(printSchema(schema)).toBe(before)
})

/** Runs the command line. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = ['--import', 'tsx', 'dev/explain.ts', ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })
}

test('the command prints the texts of a query in a file, with variables', async () => {
  const { code, out, err } = await run(
    '--file',
    'examples/19-find-anything.graphql',
    '--variables',
    '{"text": "rubio"}',
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^\n\/\/ search\n(?:\/\/ {3}\$.*\n)*\/\/ {3}\$p\d+ = "rubio"\n/)
})

test('it says where a query is wrong', async () => {
  const { code, out, err } = await run('{\n  topics(first: 500) { nodes { name } }\n}')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^query:2:32: Cannot query field "name"/)
})

test('it says what is wrong with a call, and its help begins with examples', async () => {
  const wrong = await run('--variables', '5', '{ topics { totalCount } }')
  expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('JSON object, such as {"first": 5}') })
  const { code, out } = await run('--help')
  expect({ code, start: out.split('\n')[0] }).toEqual({ code: 0, start: 'Examples:' })
})
