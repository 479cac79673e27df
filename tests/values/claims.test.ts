/** Claims and the relations between them: their fields say what the bundle said, from whichever end they are asked. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { strait } from '../worlds/strait.ts'

let service: Service
beforeAll(async () => {
  service = await openService(strait)
})
afterAll(() => service.close())

const is = (id: string) => ({ id })
const all = (...ids: string[]) => ids.map(is)

describe('a claim', () => {
  test('has everything that was said of it', async () => {
    const { claim } = await service.data(`{ claim(id: "claim/toll-refused") {
      text label description texts { value lang kind } speechAct stance proposition { id }
      speakers { named capacity actor { id } tenure { id } onBehalfOf { id } }
      addressees { id } about { id } topics { id } processes { id }
      said { edtf earliest latest approximate uncertain span } saidAt { id } saidAfter { id } replacedBy { id }
      conditions { text deadline { edtf earliest latest span } dependsOn { id } } amounts { value unit role of }
      citations { locator attribution credibility note excerpt { text lang } source { id } via { id } entity { id } }
    } }`)
    expect(claim).toEqual({
      text: 'The toll is too high.',
      label: 'The toll is too high.',
      description: 'Said to the press.',
      texts: [
        { value: 'The toll is too high.', lang: 'en', kind: 'PREFERRED' },
        { value: '通行料が高すぎる。', lang: 'ja', kind: 'PREFERRED' },
      ],
      speechAct: 'REJECT',
      stance: 'OPPOSE',
      proposition: is('proposition/toll'),
      speakers: [
        {
          named: false,
          capacity: 'envoy',
          actor: is('person/mira-north'),
          tenure: is('tenure/mira-envoy'),
          onBehalfOf: is('state/northland'),
        },
        { named: true, capacity: null, actor: is('organization/north-delegation'), tenure: null, onBehalfOf: null },
      ],
      addressees: all('state/southland'),
      about: all('agreement/accord', 'state/southland', 'provision/toll'),
      topics: all('topic/tolls'),
      processes: all('process/strait-talks'),
      said: {
        edtf: '[2025-02-13..2025-02-25]',
        earliest: '2025-02-13',
        latest: '2025-02-25',
        approximate: false,
        uncertain: false,
        span: false,
      },
      saidAt: is('event/summit'),
      saidAfter: all('event/first-session'),
      replacedBy: null,
      conditions: [
        {
          text: 'unless it is halved',
          deadline: { edtf: '2025-12', earliest: '2025-12-01', latest: '2025-12-31', span: false },
          dependsOn: all('provision/toll'),
        },
      ],
      amounts: [{ value: 50, unit: 'PERCENT', role: 'OTHER', of: null }],
      citations: [
        {
          locator: '§6',
          attribution: 'QUOTED',
          credibility: 'C2_PROBABLY_TRUE',
          note: 'Heard by two.',
          excerpt: { text: 'trop cher', lang: 'fr' },
          source: is('source/minutes'),
          via: all('source/report'),
          entity: is('claim/toll-refused'),
        },
        {
          locator: 'p. 5',
          attribution: 'REPORTED',
          credibility: 'C3_POSSIBLY_TRUE',
          note: null,
          excerpt: null,
          source: is('source/report'),
          via: [],
          entity: is('claim/toll-refused'),
        },
      ],
    })
  })

  test('that nobody is named for has no speakers, and nothing that was not said', async () => {
    const { claim } = await service.data(`{ claim(id: "claim/no-comment") {
      speakers { named } addressees { id } about { id } proposition { id } stance conditions { text } amounts { value } saidAt { id } replacedBy { id }
    } }`)
    expect(claim).toEqual({
      speakers: [],
      addressees: [],
      about: [],
      proposition: null,
      stance: null,
      conditions: [],
      amounts: [],
      saidAt: null,
      replacedBy: is('claim/toll-refused'),
    })
  })

  test('is found from whatever it is tied to', async () => {
    const data = await service.data(`{
      speaker: actor(id: "person/mira-north") { list: claims { nodes { id } } }
      delegation: actor(id: "organization/north-delegation") { list: claims { nodes { id } } }
      principal: actor(id: "state/northland") { list: claims { nodes { id } } }
      addressee: actor(id: "state/southland") { list: claimsAddressed { nodes { id } } }
      subject: entity(id: "agreement/accord") { list: claimsAbout { nodes { id } } }
      topic(id: "topic/tolls") { list: claims { nodes { id } } }
      wider: topic(id: "topic/passage") { list: claims { nodes { id } } }
      process(id: "process/strait-talks") { list: claims { nodes { id } } }
      event(id: "event/summit") { list: claimsMade { nodes { id } } }
      cited: source(id: "source/minutes") { list: claims { totalCount } }
      via: source(id: "source/report") { list: claims(filter: {ids: ["claim/toll-refused"]}) { totalCount nodes { id } } }
      proposition(id: "proposition/toll") { list: claims { nodes { id } } }
    }`)
    const refused = { list: { nodes: all('claim/toll-refused') } }
    expect(data).toEqual({
      speaker: refused,
      delegation: refused,
      principal: { list: { nodes: [] } },
      addressee: refused,
      subject: { list: { nodes: all('claim/toll-refused', 'claim/about-all') } },
      topic: refused,
      wider: { list: { nodes: [] } },
      process: refused,
      event: refused,
      cited: { list: { totalCount: 3 } },
      via: { list: { totalCount: 1, nodes: all('claim/toll-refused') } },
      proposition: { list: { nodes: all('claim/toll-accepted', 'claim/toll-refused') } },
    })
  })
})

describe('a relation between claims', () => {
  test('is seen from both ends, with the other claim at the far one', async () => {
    const { accepted, refused } = await service.data(`
      fragment Relations on Claim { relations { relation { id type basis timing note from { id } to { id } citations { locator } } other { id } } }
      { accepted: claim(id: "claim/toll-accepted") { ...Relations } refused: claim(id: "claim/toll-refused") { ...Relations } }`)
    const reversal = {
      id: 'relation/toll-reversal',
      type: 'RETRACTS',
      basis: 'CURATED',
      timing: 'OVERLAPPING',
      note: 'It gave in.',
      from: is('claim/toll-accepted'),
      to: is('claim/toll-refused'),
      citations: [{ locator: 'p. 6' }],
    }
    const plain = { basis: 'CURATED', note: null, citations: [] }
    const answer = {
      ...plain,
      id: 'relation/toll-answer',
      type: 'RESPONDS_TO',
      timing: 'SEPARATE',
      from: is('claim/no-comment'),
      to: is('claim/toll-refused'),
    }
    const undated = {
      ...plain,
      id: 'relation/undated',
      type: 'QUALIFIES',
      timing: 'UNKNOWN',
      from: is('claim/toll-accepted'),
      to: is('claim/about-all'),
    }
    const opposed = {
      ...reversal,
      id: 'relation/derived/toll-accepted~toll-refused',
      type: 'CONTRADICTS',
      basis: 'DERIVED',
      note: null,
      // Their days overlap, so neither is the later one.
      from: is('claim/toll-refused'),
      to: is('claim/toll-accepted'),
      citations: [],
    }
    expect(accepted.relations).toEqual([
      { relation: reversal, other: is('claim/toll-refused') },
      { relation: undated, other: is('claim/about-all') },
      { relation: opposed, other: is('claim/toll-refused') },
    ])
    expect(refused.relations).toEqual([
      { relation: answer, other: is('claim/no-comment') },
      { relation: reversal, other: is('claim/toll-accepted') },
      { relation: opposed, other: is('claim/toll-accepted') },
    ])
  })

  test('is kept or left out by its type', async () => {
    const { claim } = await service.data(`{ claim(id: "claim/toll-refused") {
      some: relations(types: [RETRACTS, REPEATS]) { relation { id } } none: relations(types: []) { relation { id } }
    } }`)
    expect(claim).toEqual({ some: [{ relation: is('relation/toll-reversal') }], none: [] })
  })
})
