/** What follows from the seed: who stands where, what contradicts what, and how many independent sources there are. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

test('the article and the three that it draws on are one group, whichever of them a claim cites', async () => {
  const { claims } = await service.data(
    '{ claims(first: 200) { nodes { corroboration { sources independentSources origins { id } } } } }',
  )
  const found: { sources: number; independentSources: number; origins: object[] }[] = claims.nodes.map(
    (node: { corroboration: object }) => node.corroboration,
  )
  expect(found.length).toBeGreaterThan(50)
  expect(new Set(found.map(({ independentSources }) => independentSources))).toEqual(new Set([1]))
  // Only the page has it, and nobody knows from which of the three; or the page names the one from which it has it; or both.
  expect(new Set(found.map(({ sources, origins }) => `${sources} ${origins.length}`))).toEqual(
    new Set(['1 1', '2 1', '2 2']),
  )
})

test('on the minerals the states stand apart, also by what a secretary said for his', async () => {
  const { proposition } = await service.data(`{ proposition(id: "proposition/minerals-agreement-as-demanded") {
    stances(level: STATE) { actor { id } current reversed since { edtf } history { claim { id } } }
  } }`)
  expect(proposition.stances).toEqual([
    {
      actor: { id: 'state/usa' },
      current: 'SUPPORT',
      reversed: false,
      since: null,
      history: [
        { claim: { id: 'claim/bessent-argues-for-the-agreement' } },
        { claim: { id: 'claim/usa-presses-for-early-conclusion' } },
      ],
    },
    {
      actor: { id: 'state/ukr' },
      current: 'OPPOSE',
      reversed: false,
      since: null,
      history: [{ claim: { id: 'claim/ukraine-objects-to-unfair-deal' } }],
    },
  ])
})

test('the article gives no day to what it contradicts, so that nobody knows what was held at once', async () => {
  const { contradictions } = await service.data('{ contradictions { totalCount nodes { id basis timing } } }')
  const recorded = [
    'mediation-goes-on-or-ends',
    'minerals-signed-or-uncertain',
    'rubio-secretary-or-senator',
    'security-reluctance-or-wish',
    'trump-president-or-former-president',
  ]
  const derived = [
    'ukraine-objects-to-unfair-deal~usa-presses-for-early-conclusion',
    'bessent-argues-for-the-agreement~ukraine-objects-to-unfair-deal',
  ]
  expect(contradictions).toEqual({
    totalCount: 7,
    nodes: [
      ...recorded.map((slug) => ({ id: `relation/${slug}`, basis: 'CURATED', timing: 'UNKNOWN' })),
      ...derived.map((slugs) => ({ id: `relation/derived/${slugs}`, basis: 'DERIVED', timing: 'UNKNOWN' })),
    ],
  })
})
