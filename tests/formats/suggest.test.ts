/** `parley map --suggest` drafts a mapping that can be used, and says what it is unsure of. */

import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { mapTable } from '../../src/commands/map.ts'
import { folderWith } from '../bundle/files.ts'
import { fileText } from '../house/file.ts'
import { blocksOf } from './documented.ts'
import { taken } from './taking.ts'

/** The draft for a table of that text. */
async function suggested(table: string): Promise<string> {
  const lines: string[] = []
  await mapTable(join(await folderWith({ 'talks.csv': table }), 'talks.csv'), (line) => lines.push(line))
  return `${lines.join('\n')}\n`
}

const speeches = `speaker,date,title,url,note
Ada Alpha,"February 3, 2025",Opening,https://example.org/1,a
Ada Alpha,"February 14, 2025",Second day,https://example.org/2,b
Boris Beta,03/02/2025,Answer,https://example.org/3,c
Cora Gamma,16-02-2025,Mediation,https://example.org/4,d
Cora Gamma,NA,Closing,https://example.org/5,e
`

test('the draft takes the whole table, and tells days apart by the column that does', async () => {
  const draft = await suggested(speeches)
  const made = await taken({ 'talks.csv': speeches, 'talks.yaml': draft })
  expect(made.rows).toEqual({ read: 5, taken: 5, folded: 0, rejected: 0 })
  expect(made.list('sources')).toMatchObject([
    { published: '2025-02-03', authors: ['person/ada-alpha'] },
    { published: '2025-02-14' },
    { published: expect.stringMatching(/^2025-0[23]-0[23]$/), title: { en: 'Answer' } },
    { published: '2025-02-16' },
    { id: 'source/example-org-5' },
  ])
  expect(draft).toMatch(/absent: \["NA"\]/)
  expect(draft).toMatch(/unsure: each speaker seems to have a form of its own/)
  expect(draft).toMatch(/unsure: nothing is made of note\./)
})

test('it says when nobody can tell whether the day or the month comes first', async () => {
  const rows = (days: string[]) => `name,date\n${days.map((day, at) => `N ${at},${day}\n`).join('')}`
  expect(await suggested(rows(['03/02/2025', '04/05/2025']))).toMatch(/dates.*unsure: \S+ fits as well as/)
  expect(await suggested(rows(['03/02/2025', '14/05/2025']))).toMatch(/dates: \["dd\/MM\/yyyy"\] \}\n/)
})

test('a column of several values in a cell makes a record of each', async () => {
  const draft = await suggested('person;text\nAda|Bo;Yes.\nCy|Di;No.\n')
  const made = await taken({ 'talks.csv': 'person;text\nAda|Bo;Yes.\nCy|Di;No.\n', 'talks.yaml': draft })
  expect(made.list('persons').map(({ id }) => id)).toEqual(['person/ada', 'person/bo', 'person/cy', 'person/di'])
})

test('drafts and the mapping of docs/import.md fit the JSON Schema for mappings, and what is wrong does not', async () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(fileText('schema/mapping.schema.json')))
  for (const text of [await suggested(speeches), ...blocksOf('Tables by a mapping', 'yaml')]) {
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true)
  }
  expect(
    validate({ mapping: 1, bundle: { author: 'A', license: 'B' }, persons: [{ id: { template: 'people/x' } }] }),
  ).toBe(false)
})
