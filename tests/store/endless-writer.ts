/** A process that writes one record after another into the given file, and says which were acknowledged. */
import { openGrafeo } from '../../src/store/grafeo/open-grafeo.ts'

const store = await openGrafeo({ path: String(process.argv[2]), queryTimeoutMs: 10_000 })
for (let n = 1; ; n += 1) {
  await store.write(async (transaction) => {
    await transaction.run({ name: 'one', text: 'CREATE (r:Record {n: $n})', params: { n } })
    await transaction.run({
      name: 'other',
      text: 'MATCH (r:Record {n: $n}) CREATE (r)-[:ABOUT]->(:Part)',
      params: { n },
    })
  })
  process.send?.(n)
}
