/** Wikidata: entities with their names in all languages and their offices. */
import { expect, test } from 'vitest'
import { openService } from '../service.ts'
import { blocksOf } from './documented.ts'
import { taken } from './taking.ts'

const [entities = ''] = blocksOf('Wikidata', 'json')
const [report = ''] = blocksOf('Wikidata', 'text')

test('the entities of docs/import.md become what the page says, and answer', async () => {
  const made = await taken({ 'wikidata.json': entities })
  expect(made.said.join('\n')).toBe(report.trim())
  expect(made.rejections).toEqual([
    'wikidata.json:4 rejected: Q903 is an instance of Q515, and so no actor that is known here.',
  ])
  const service = await openService(made.bundle)
  const { actor } = await service.data(`{ actor(id: "person/wikidata-q901") {
    labels { value lang kind } description identifiers { scheme value }
    ... on Person { tenures { office from { edtf } of { id label } } }
  } }`)
  expect(actor).toEqual({
    labels: expect.arrayContaining([
      { value: 'Ada Alpha', lang: 'en', kind: 'PREFERRED' },
      { value: 'アダ・アルファ', lang: 'ja', kind: 'PREFERRED' },
      { value: 'A. Alpha', lang: 'en', kind: 'ALTERNATE' },
    ]),
    description: 'politician',
    identifiers: [{ scheme: 'wikidata', value: 'Q901' }],
    tenures: [{ office: 'harbour minister', from: { edtf: '2018-05' }, of: { id: 'state/ken', label: 'Kenya' } }],
  })
  await service.close()
})

test('entities one on each line are read too, and the order of lines means nothing', async () => {
  const lines = Object.values(JSON.parse(entities).entities as Record<string, object>).map((each) =>
    JSON.stringify(each),
  )
  const made = await taken({ 'wikidata.ndjson': lines.join('\n') })
  const turned = await taken({ 'wikidata.ndjson': lines.toReversed().join('\n') })
  expect(made.list('tenures')).toHaveLength(1)
  expect(turned.list('tenures')).toEqual(made.list('tenures'))
})

test('languages that are none in BCP 47 are left out, and two that are one have one preferred name', async () => {
  const labels = {
    simple: { language: 'simple', value: 'Ada' },
    'zh-cn': { language: 'zh-cn', value: '阿达' },
    'zh-CN': { language: 'zh-CN', value: '艾达' },
  }
  const claims = JSON.parse(entities).entities.Q901.claims
  const made = await taken({ 'w.json': JSON.stringify([{ type: 'item', id: 'Q1', labels, claims }]) })
  expect(made.list('persons')).toMatchObject([
    {
      labels: [
        { value: '阿达', lang: 'zh-CN', kind: 'PREFERRED' },
        { value: '艾达', lang: 'zh-CN', kind: 'ALTERNATE' },
      ],
    },
  ])
})
