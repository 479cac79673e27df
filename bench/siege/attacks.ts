/** What rude clients do, each for as long as the attack lasts. */
import { Client, type Outcome, type Tally, type Target } from './client.ts'
import { idleSockets, slowReaders, slowSenders } from './rude-sockets.ts'

export interface Attack {
  name: string
  run: (target: Target) => Promise<Tally>
}

/** The first address after those of the others. */
const firstRude = 3

const person = 'person/p000001'
const claimsOf =
  'claims(first: 200) { nodes { id speakers { actor { label } } citations { source { label } via { label } } } }'
const series = (month: number) =>
  `{ claims(filter: { said: { from: "20${10 + (month % 15)}-01-01" } }) { timeSeries(interval: MONTH, splitBy: TOPIC, splitFirst: 20) { buckets { start split { key count } } } } }`
const facets = ['SPEAKER', 'SPEAKER_STATE', 'TOPIC', 'SOURCE', 'PROPOSITION', 'VOICE', 'STANCE', 'RELIABILITY']

/** So many of a piece of a query, each under a name of its own. */
const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${piece(index)}`).join(' ')

const introspection = `fragment T on __Type { kind name description fields { name description args { name description type { name ofType { name ofType { name } } } } type { name ofType { name ofType { name } } } } inputFields { name description } enumValues { name description } }`

export const attacks: Attack[] = [
  asking('950 kB of languages', 2, (client) =>
    client.graphql('query ($lang: [LanguageTag!]) { actors(first: 200) { nodes { label(lang: $lang) } } }', {
      lang: Array.from({ length: 100_000 }, (_, index) => `x-${index.toString(36)}`),
    }),
  ),
  asking('15 kB of Accept-Language', 2, (client) => {
    const languages = Array.from({ length: 2_400 }, (_, index) => `q${String.fromCharCode(97 + (index % 20))}x`)
    return client.ask({
      path: `/graphql?query=${encodeURIComponent('{actors(first:200){nodes{label}}}')}`,
      headers: { 'accept-language': languages.join(',').slice(0, 15_000) },
    })
  }),
  asking('documents of 99 kB, each another', 4, (client, index) =>
    client.graphql(`# ${index} ${'x'.repeat(99_000)}\n{ service { version } }`),
  ),
  asking('documents of 99 kB with 1,000 fields', 4, (client, index) =>
    client.graphql(
      `{ ${times(20, () => `actor(id: "${person}") { ${times(45, (each) => `label # ${index} ${each}${'x'.repeat(60)}\n`)} }`)} }`,
    ),
  ),
  asking('variables nested 100,000 deep', 2, (client) =>
    client.ask({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}}}`,
    }),
  ),
  asking('introspection by 60 aliases', 4, (client) =>
    client.graphql(`{ ${times(60, () => '__schema { types { ...T } }')} } ${introspection}`),
  ),
  asking('80 root reads a request, 10 clients', 10, (client) =>
    client.graphql(
      `{ ${times(80, (index) => `claims(first: 20, filter: { text: "a${index % 7}" }) { totalCount nodes { id } }`)} }`,
    ),
  ),
  asking('20 root reads a request, 10 clients', 10, (client) =>
    client.graphql(
      `{ ${times(20, (index) => `claims(first: 20, filter: { text: "a${index % 7}" }) { totalCount nodes { id } }`)} }`,
    ),
  ),
  asking("ten dashboards' series by month and topic", 10, (client, index) => client.graphql(series(index))),
  asking('all facets over everything, 10 clients', 10, (client) =>
    client.graphql(
      `{ claims(first: 0) { ${facets.map((by) => `${by}: distribution(by: ${by}) { buckets { key count } }`).join(' ')} } }`,
    ),
  ),
  asking('dear questions of 50 clients that leave', 50, (client, index) =>
    client.graphql(series(index), {}, { leavesAfterMs: 150 }),
  ),
  asking('pages of 200 claims, 10 clients', 10, (client) =>
    client.graphql(`{ actor(id: "${person}") { ${claimsOf} } }`),
  ),
  asking('networks of 2,000 ties as files, 8 clients', 8, (client) =>
    client.ask({ path: '/export/network.gexf?type=MENTION&first=2000' }),
  ),
  asking('neighborhoods of 2,000 nodes as files, 8 clients', 8, (client) =>
    client.ask({ path: `/export/neighborhood.graphml?of=${person}&depth=2&first=2000` }),
  ),
  asking('400 small questions at once, 40 clients', 400, (client, index) =>
    client.graphql(
      `{ actor(id: "person/p${String((index % 5_000) + 1).padStart(6, '0')}") { label claims(first: 10) { nodes { id speakers { actor { label } } } } } }`,
    ),
  ),
  { name: '200 readers that read nothing', run: (target) => slowReaders(target, 200) },
  { name: '2,000 idle sockets', run: (target) => idleSockets(target, 2_000) },
  { name: '200 senders that never end', run: (target) => slowSenders(target, 200) },
]

/** An attack by so many clients, each of which asks again as soon as it has its answer. */
function asking(name: string, clients: number, ask: (client: Client, index: number) => Promise<Outcome>): Attack {
  return {
    name,
    run: async (target) => {
      const tally: Tally = { outcomes: {}, slowestRefusalMs: 0, answeredMs: [] }
      let asked = 0
      await Promise.all(
        Array.from({ length: clients }, async (_, index) => {
          const client = new Client(target, firstRude + (index % 40))
          while (!client.isOver) {
            asked += 1
            const { result, ms } = await ask(client, asked)
            tally.outcomes[result] = (tally.outcomes[result] ?? 0) + 1
            if (result === '200') tally.answeredMs.push(ms)
            if (/^(?:4\d\d|503)$/.test(result)) tally.slowestRefusalMs = Math.max(tally.slowestRefusalMs, ms)
            // A refused client that came back at once would only measure itself.
            if (result !== '200') await new Promise((resolve) => setTimeout(resolve, 100))
          }
          client.close()
        }),
      )
      return tally
    },
  }
}
