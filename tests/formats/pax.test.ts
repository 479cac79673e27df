/** PA-X: peace agreements as a wide table. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { blocksOf } from './documented.ts'
import { type Taken, taken } from './taking.ts'

const [table = ''] = blocksOf('PA-X', 'csv')
const [report = ''] = blocksOf('PA-X', 'text')

let made: Taken
let service: Service
beforeAll(async () => {
  made = await taken({ 'pax.csv': table })
  service = await openService(made.bundle)
})
afterAll(() => service.close())

test('the table of docs/import.md becomes what the page says', () => {
  expect(made.said.join('\n')).toBe(report.trim())
  expect(made.rejections).toEqual([
    expect.stringMatching(/^pax\.csv:5 rejected: Stage is "Never"; it must be one of Pre, SubPar/),
  ])
  expect(made.bundle.bundle.license).toBe('CC-BY-NC-SA-4.0')
})

test('an agreement is found with its process, its parties, its document and what it provides for', async () => {
  const { agreement } = await service.data(`{ agreement(id: "agreement/pax-901") {
    label stage form status signed { edtf } description
    processes { label status } documents { type title } parties { role actor { id } } topics { id }
    provisions { text amounts { value unit } topics { id } } identifiers { scheme value }
  } }`)
  expect(agreement).toEqual({
    label: 'Agreement on the harbour of Ketta',
    stage: 'PARTIAL',
    form: 'MULTIPARTY',
    status: 'SIGNED',
    signed: { edtf: '2019-03-04' },
    description: 'Parties: Ada Alpha for Kenya\n\nThird parties: The neighbours',
    processes: [{ label: 'Harbour talks', status: 'UNKNOWN' }],
    documents: [{ type: 'DOCUMENT', title: 'Agreement on the harbour of Ketta' }],
    parties: [
      { role: 'PARTY', actor: { id: 'state/ken' } },
      { role: 'PARTY', actor: { id: 'state/eth' } },
    ],
    topics: expect.arrayContaining(['gch', 'gchrhet', 'ce', 'ceprov'].map((each) => ({ id: `topic/pax-${each}` }))),
    provisions: expect.arrayContaining([
      { text: 'Children and youth', amounts: [{ value: 2, unit: '{weight}' }], topics: [{ id: 'topic/pax-gch' }] },
      { text: 'Ceasefire', amounts: [{ value: 3, unit: '{weight}' }], topics: [{ id: 'topic/pax-ce' }] },
    ]),
    identifiers: [{ scheme: 'pa-x', value: '901' }],
  })
  expect(agreement.provisions).toHaveLength(2)
})

test('what nobody signed is agreed, a local agreement has no state as party, and its title keeps its language', () => {
  const [, local] = made.list('agreements')
  expect(local).toMatchObject({
    labels: { es: 'Acuerdo para la paz y el puerto' },
    status: 'AGREED',
    form: 'UNILATERAL',
  })
  expect(local).not.toHaveProperty('signed')
  expect(local).not.toHaveProperty('parties')
})

test('a variable belongs to the one that its name begins with, or stands for', () => {
  const broader = new Map(made.list('topics').map(({ id, broader }) => [id, broader]))
  expect(broader.get('topic/pax-gchrhet')).toBe('topic/pax-gch')
  expect(broader.get('topic/pax-ppssub')).toBe('topic/pax-polps')
  expect(broader.get('topic/pax-gch')).toBeUndefined()
})
