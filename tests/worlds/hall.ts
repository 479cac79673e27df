/** A hall in which four persons speak for and against, dine and address one another: few enough to work out networks by hand. */
import { bundleOf, cite, claim, source, state } from './island.ts'

const early = { citations: [cite('early')] }
const person = (slug: string) => ({ id: `person/${slug}`, labels: { en: slug } })
const said = (id: string, speakers: string, stance: string, day: string | null, proposition: string, more = {}) =>
  claim(id, '', {
    speakers: [...speakers].map((slug) => ({ actor: `person/${slug}` })),
    stance,
    proposition: `proposition/${proposition}`,
    ...(day ? { said: day } : {}),
    ...early,
    ...more,
  })
const event = (id: string, time: string | null, actors: string[], more = {}) => ({
  id: `event/${id}`,
  labels: { en: id },
  status: 'OCCURRED',
  ...(time ? { time } : {}),
  participants: actors.map((actor) => ({ actor, role: 'PARTICIPANT' })),
  ...early,
  ...more,
})
const condition = { conditions: [{ text: { en: 'if it rains' } }] }

/**
 * Stances, as for (+) and against (-): on the rent a + + +, b + + , c -; on the toll a +, b -, c - (jointly with d); on the port a + only.
 * d is against the toll too, and neutral on the rent. a and b hold offices in the cabinet of alpha in 2024; c speaks for beta.
 */
export const hall = bundleOf('hall', {
  persons: [...'abcd'].map(person),
  organizations: [{ id: 'organization/cabinet', labels: { en: 'cabinet' }, type: 'GOVERNMENT', partOf: 'state/alpha' }],
  states: [state('alpha', 'Alpha'), state('beta', 'Beta')],
  tenures: ['a', 'b'].map((slug) => ({
    id: `tenure/${slug}`,
    person: `person/${slug}`,
    of: 'organization/cabinet',
    office: { en: 'minister' },
    from: '2024-01',
    to: '2024-12',
    ...early,
  })),
  claims: [
    said('a1', 'a', 'SUPPORT', '2024-01-05', 'rent'),
    said('a2', 'a', 'SUPPORT', '2024-01-20', 'rent', { citations: [cite('early'), cite('late')] }),
    said('a3', 'a', 'SUPPORT', '2024-03', 'rent', condition),
    said('a4', 'a', 'SUPPORT', '2024-02-01', 'toll'),
    said('a5', 'a', 'SUPPORT', null, 'port'),
    said('b1', 'b', 'SUPPORT', '2024-02-10', 'rent', { citations: [cite('late')] }),
    said('b2', 'b', 'SUPPORT', null, 'rent'),
    said('b3', 'b', 'OPPOSE', '2024-02-02', 'toll'),
    said('c1', 'c', 'OPPOSE', '2024-04-01', 'rent', {
      speakers: [{ actor: 'person/c', onBehalfOf: 'state/beta' }],
    }),
    said('cd', 'cd', 'OPPOSE', '2024-05-01', 'toll'),
    said('d1', 'd', 'NEUTRAL', '2024-06-01', 'rent'),
    claim('t1', 'person/a', {
      said: '2024-01-01',
      addressees: ['person/b', 'person/c'],
      about: ['person/d'],
      ...early,
    }),
    claim('t2', 'person/a', { said: '2024-01-02', addressees: ['person/b'], about: ['state/beta'], ...early }),
    claim('t3', 'person/c', {
      said: '2024-02-01',
      addressees: ['person/b', 'person/c'],
      about: ['proposition/rent'],
      ...early,
    }),
    claim('t4', 'person/b', { addressees: ['person/a'], ...early }),
  ],
  events: [
    event('dinner', '2024-02-01/2024-02-03', ['person/a', 'person/b', 'person/c']),
    event('lunch', '2024-01-01', ['person/a', 'person/b', 'state/beta']),
    event('walk', null, ['person/a', 'person/c'], {
      participants: [
        { actor: 'person/a', role: 'HOST' },
        { actor: 'person/a', role: 'ENVOY' },
        { actor: 'person/c', role: 'PARTICIPANT' },
      ],
    }),
    event('nap', '2030-01-01', ['person/a']),
  ],
  propositions: ['rent', 'toll', 'port'].map((slug) => ({ id: `proposition/${slug}`, text: { en: slug }, ...early })),
  sources: [source('early', { published: '2024-01-01' }), source('late', { published: '2025-01-01' })],
})
