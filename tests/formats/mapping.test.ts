/** Tables of any make, taken in as a mapping says. */
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { openService } from '../service.ts'
import { blocksOf } from './documented.ts'
import { taken } from './taking.ts'

const heading = 'Tables by a mapping'
const [table = ''] = blocksOf(heading, 'csv')
const [mapping = ''] = blocksOf(heading, 'yaml')
const [report = '', warning = ''] = blocksOf(heading, 'text')

test('the table of docs/import.md becomes what the page says, and answers', async () => {
  const made = await taken({ 'talks.csv': table, 'talks.yaml': mapping })
  expect(made.said.join('\n')).toBe(report.trim())
  expect(made.rejections.join('\n')).toBe(warning.trim())
  expect(made.list('persons').map(({ id }) => id)).toEqual([
    'person/ada-alpha',
    'person/boris-beta',
    'person/cora-gamma',
  ])
  const service = await openService(made.bundle)
  const { claims } = await service.data(`{ claims(orderBy: [{ by: SAID, direction: ASC }]) { nodes {
    text said { edtf } amounts { value } speakers { actor { id } } addressees { id } citations { source { url published { edtf } } }
  } } }`)
  expect(claims.nodes).toEqual([
    {
      text: 'Speech: Opening',
      said: { edtf: '2025-02-14' },
      amounts: [{ value: 12.5 }],
      speakers: [{ actor: { id: 'person/ada-alpha' } }],
      addressees: [{ id: 'state/alphaland' }, { id: 'state/betaland' }],
      citations: [{ source: { url: 'https://example.org/talks/opening', published: { edtf: '2025-02-14' } } }],
    },
    {
      text: 'Speech: Answer',
      said: { edtf: '2025-02-16' },
      amounts: [],
      speakers: [{ actor: { id: 'person/boris-beta' } }],
      addressees: [{ id: 'state/betaland' }],
      citations: [{ source: { url: 'https://example.org/talks/answer', published: { edtf: '2025-02-16' } } }],
    },
  ])
  await service.close()
})

test('rejected rows, mended, go into a bundle of their own', async () => {
  const { rejectedText } = await taken({ 'talks.csv': table, 'talks.yaml': mapping })
  expect(rejectedText.split('\n')).toEqual([
    'speaker;date;title;link;countries;share;why',
    expect.stringMatching(/^Boris Beta;31\.02\.2025;Closing;https:.*;;;"?date is/),
    '',
  ])
  const mended = rejectedText.replace('31.02.2025', '02/28/2025')
  const again = await taken({ 'talks.csv.rejected.csv': mended, 'talks.yaml': mapping })
  expect(again.bundle.bundle.name).toBe('talks-rejected')
  expect(again.rows).toEqual({ read: 1, taken: 1, folded: 0, rejected: 0 })
  expect(again.list('sources')).toMatchObject([{ published: '2025-02-28' }])
})

test('with strict, a row that cannot be taken keeps all others out', async () => {
  await expect(taken({ 'talks.csv': table, 'talks.yaml': mapping }, { strict: true })).rejects.toThrow(
    /1 row cannot be taken .*talks\.csv\.rejected\.csv.*nothing was written/,
  )
})

const names = (more = '') =>
  `mapping: 1\nbundle: {author: A, license: CC0-1.0}\npersons: [{id: {template: 'person/{name}'}, labels: {en: {column: name}}${more}}]\n`

test.each([
  ['UTF-8', Buffer.from('\uFEFFname,x\r\nZoë Ünal,1\r\n')],
  ['UTF-16LE', iconv.encode('name\tx\nZoë Ünal\t1\n', 'utf-16le', { addBOM: true })],
  ['UTF-16LE', iconv.encode('name\tx\nZoë Ünal\t1\n', 'utf-16le')],
  ['UTF-16BE', iconv.encode('name;x\nZoë Ünal;1\n', 'utf-16be', { addBOM: true })],
  ['windows-1252', iconv.encode('name|x\nZoë Ünal|1\n', 'windows-1252')],
])('a table in %s is read as one, whatever its delimiter', async (encoding, bytes) => {
  const made = await taken({ 'names.csv': bytes, 'names.yaml': names() })
  expect(made.list('persons')).toEqual([{ id: 'person/zoe-unal', labels: { en: 'Zoë Ünal' } }])
  expect(made.said[0]).toContain(`encoding ${encoding}, delimiter`)
  expect(made.said.at(-1)).toBe('names.csv: Nothing was made of x.')
})

test('a row that says something else of a record than one before it is rejected, whole', async () => {
  const rows =
    'name,title,link\nAda,One,https://example.org/a\nBo,Two,https://example.org/a\nAda,One,https://example.org/a\n'
  const both = `${names()}sources: [{id: {template: 'source/{link}'}, title: {en: {column: title}}, type: ARTICLE}]\n`
  const made = await taken({ 'a.csv': rows, 'a.yaml': both })
  expect(made.rejections).toEqual([
    'a.csv:3 rejected: source/example-org-a has the title {"en":"Two"}, but {"en":"One"} by row 2; there can be only one.',
  ])
  expect(made.rows).toEqual({ read: 3, taken: 1, folded: 1, rejected: 1 })
  expect(made.list('persons')).toHaveLength(1)
})

test('rows of the wrong length, and records that no bundle may have, are rejected with the reason', async () => {
  const made = await taken({
    'a.csv': 'name,wiki\nAda,Q1,more\nBo\nCy,https://example.org\n',
    'a.yaml': names(', description: {en: {column: wiki}}, identifiers: {Wiki Data: {column: wiki}}'),
  })
  expect(made.rejections).toEqual([
    'a.csv:2 rejected: has 3 cells, and the table 2 columns',
    'a.csv:3 rejected: has 1 cells, and the table 2 columns',
    expect.stringMatching(/^a\.csv:4 rejected: person\/cy identifiers\.Wiki Data must be lower-case letters/),
  ])
  expect(made.rejectedText).toContain('Beyond the last column: [""more""]')
})

test('names in any script get ids that do not change', async () => {
  const made = await taken({ 'a.csv': 'name\nПётр Ильич\n王毅\nΑθήνα\n...\n', 'a.yaml': names() })
  expect(made.list('persons').map(({ id }) => id)).toEqual([
    'person/petr-ilich',
    expect.stringMatching(/^person\/[0-9a-f]{12}$/),
    'person/athina',
    expect.stringMatching(/^person\/[0-9a-f]{12}$/),
  ])
})

test('all that is wrong with a mapping is said at once, with its place', async () => {
  const wrong = `mapping: 2
bundle: {author: A}
columns:
  name: {dates: [MM-dd], number: ';'}
persons:
  - id: {template: 'people/{name}'}
    lables: {en: {column: name}}
`
  const said = await taken({ 'a.csv': 'name\nAda\n', 'a.yaml': wrong }).catch((error: Error) => error.message)
  expect(String(said).split('\n')).toEqual([
    'The mapping is wrong; nothing was written.',
    'a.yaml:1:10 mapping: must be 1, the version of the form.',
    'a.yaml:2:9 bundle: has no license: an SPDX identifier or a short text.',
    expect.stringMatching(/^a\.yaml:4:18 columns\.name\.dates\[0\]: .*with a year/),
    expect.stringMatching(/^a\.yaml:4:34 columns\.name\.number: .*";"/),
    expect.stringMatching(/^a\.yaml:6:9 persons\[0\]\.id: .*begins with person\//),
    'a.yaml:7:5 persons[0].lables: is not known here; did you mean labels?',
  ])
})

test('a column that the table does not have is named, with the nearest one', async () => {
  const files = { 'a.csv': 'nmae\nAda\n', 'a.yaml': names() }
  await expect(taken(files)).rejects.toThrow(
    /no column name, which a\.yaml names at persons\[0\]\.id\.template; did you mean nmae\?/,
  )
})

test('a quote that is never closed is refused', async () => {
  const files = { 'a.csv': 'name\nAda\n"Bo\nCy\n', 'a.yaml': names() }
  await expect(taken(files)).rejects.toThrow(/a\.csv cannot be read as a table: Quote Not Closed.*line/)
})
