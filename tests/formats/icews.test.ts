/** ICEWS: machine-coded events as a table of day, actor, relation, actor. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { blocksOf } from './documented.ts'
import { imported, type Taken, taken } from './taking.ts'

const [table = ''] = blocksOf('ICEWS', 'csv')
const [report = ''] = blocksOf('ICEWS', 'text')

let made: Taken
let service: Service
beforeAll(async () => {
  made = await taken({ 'icews.csv': table })
  service = await openService(made.bundle)
})
afterAll(() => service.close())

test('the table of docs/import.md becomes what the page says', () => {
  expect(made.said.join('\n')).toBe(report.trim())
  expect(made.rejections).toEqual(['icews.csv:8 rejected: relation is "Make merry", which is no event of CAMEO.'])
})

test('events have the type that PLOVER gives them, are coded by a program, and cite their row', async () => {
  const { events } = await service.data(`{ events(filter: { types: [COERCE] }) { nodes {
    label type modes coding status time { edtf } identifiers { scheme value } topics { id }
    participants { role actor { id } } citations { locator source { type } }
  } } }`)
  expect(events.nodes).toEqual([
    {
      label: 'Police (India) – Protester (India): Arrest, detain, or charge with legal action',
      type: 'COERCE',
      modes: ['ARREST'],
      coding: 'MACHINE',
      status: 'OCCURRED',
      time: { edtf: '2018-09-02' },
      identifiers: [{ scheme: 'cameo', value: '173' }],
      topics: [{ id: 'topic/plover-legal' }],
      participants: [
        { role: 'INITIATOR', actor: { id: 'organization/police-india' } },
        { role: 'TARGET', actor: { id: 'organization/protester-india' } },
      ],
      citations: [
        {
          locator: '2018-09-02, Police (India), Arrest, detain, or charge with legal action, Protester (India)',
          source: { type: 'DATASET' },
        },
      ],
    },
  ])
})

test('a row and its mirror row are one event with both citations', async () => {
  const { events } =
    await service.data(`{ events(filter: { types: [CONSULT] }, orderBy: [{ by: TIME, direction: ASC }]) { nodes {
    label participants { role actor { id } } citations { locator }
  } } }`)
  expect(events.nodes.map(({ citations }: { citations: unknown[] }) => citations.length)).toEqual([2, 2])
  expect(events.nodes[1].participants).toEqual(
    expect.arrayContaining([
      { role: 'INITIATOR', actor: { id: 'organization/foreign-affairs-japan' } },
      { role: 'TARGET', actor: { id: 'state/ukr' } },
      { role: 'HOST', actor: { id: 'state/ukr' } },
    ]),
  )
})

test('actors are what their names say, and no more', () => {
  const known = new Map(
    [...made.list('organizations'), ...made.list('persons'), ...made.list('states')].map((each) => [each.id, each]),
  )
  expect(known.get('organization/police-india')).toMatchObject({ type: 'GOVERNMENT', partOf: 'state/ind' })
  expect(known.get('organization/protester-india')).toEqual({
    id: 'organization/protester-india',
    labels: { en: 'Protester (India)' },
    type: 'ROLE',
  })
  expect(known.get('organization/northland')).toMatchObject({ type: 'UNKNOWN' })
  expect(known.get('person/ada-alpha')).toEqual({ id: 'person/ada-alpha', labels: { en: 'Ada Alpha' } })
  expect(known.get('state/ukr')).toMatchObject({ iso3: 'UKR' })
  expect([...known.values()].map(({ id }) => id)).not.toContain('organization/unspecified-actor')
})

test('a statement has no type, and an actor that nobody names is nobody', () => {
  const [statement] = made.list('events').filter(({ time }) => time === '2018-09-03')
  expect(statement).not.toHaveProperty('type')
  expect(statement).toMatchObject({
    participants: [{ actor: 'state/ind', role: 'TARGET' }],
    identifiers: { cameo: '010' },
  })
})

test('a row that is taken out changes no other record', async () => {
  const lines = table.split('\n')
  const fewer = await taken({ 'icews.csv': [...lines.slice(0, 1), ...lines.slice(3)].join('\n') })
  const ids = new Set(made.list('events').map((event) => JSON.stringify(event)))
  expect(fewer.list('events').filter((event) => !ids.has(JSON.stringify(event)))).toEqual([])
  expect(fewer.list('events')).toHaveLength(made.list('events').length - 1)
})

test('the code of an event is no external id that would make two events one', async () => {
  const twice = 'date,actor1,relation,actor2\n2018-09-01,India,Threaten,Japan\n2018-09-02,Japan,Threaten,India\n'
  expect(await imported(service.store, await taken({ 'twice.csv': twice }))).toEqual([])
})
