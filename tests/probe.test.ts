import { afterAll, beforeAll, test } from 'vitest'
import { openService, type Service } from './service.ts'
let s: Service
beforeAll(async () => { s = await openService() })
afterAll(() => s.close())
test('probe', async () => {
  const q = async (text: string, v = {}) => { const n = s.log.length; const r = await s.ask(text, v); process.stdout.write(JSON.stringify({ q: text.slice(0, 300), data: r.data, errors: r.errors?.map(e => e.extensions.code + ' ' + e.path + ' ' + e.message.slice(0,200)), ext: r.extensions, reads: r.reads.map(x => `${x.name} ${x.text.length}`), log: s.log.slice(n).filter(x => x.level === 50).map((x: any) => x.err.message.slice(0, 1500)) }, null, 1).slice(0, 3500) + '\n') }
  for (const n of [18, 20, 22]) {
    const t = performance.now()
    const frags = Array.from({ length: n }, (_, i) => `fragment F${i} on Claim { id ...F${i + 1} ...F${i + 1} }`).join('\n')
    const r = await s.ask(`{ claims(first: 1) { nodes { ...F0 } } } ${frags} fragment F${n} on Claim { id }`)
    process.stdout.write(`frags ${n}, ${Math.round(performance.now() - t)}, ${JSON.stringify(r.errors)?.slice(0,200)}\n`)
  }
  for (const w of ['MATCH (n)-[:CITED_IN]->(q:Citation)-[:CITES]->(s:Source) WHERE q.credibility IN $p0',
     'MATCH (n)-[:CITED_IN]->(q:Citation)-[:CITES]->(s:Source), (q)-[:CITES|VIA]->(x:Source) WHERE q.credibility IN $p0',
     'MATCH (n)-[:CITED_IN]->(q:Citation)-[:CITES]->(s:Source), (q)-[:CITES|VIA]->(x:Source)-[:PUBLISHED_BY]->(o:Organization) WHERE q.credibility IN $p0 AND x.id IN $p1',
     'MATCH (n)-[:CITED_IN]->(q:Citation) WHERE q.credibility IN $p0 AND COUNT { MATCH (q)-[:CITES|VIA]->(x:Source) WHERE x.id IN $p1 } > 0',
     'MATCH (n)-[:CITED_IN]->(q:Citation)-[:CITES]->(s:Source) OPTIONAL MATCH (s)-[:PUBLISHED_BY]->(p:Organization) WHERE q.credibility IN $p0',
     'MATCH (n)-[:CITED_IN]->(q:Citation)-[:CITES]->(s:Source) WHERE (s.reliability IN $p0 OR (s.reliability IS NULL AND COUNT { MATCH (s)-[:PUBLISHED_BY]->(p:Organization) WHERE p.reliability IN $p0 } > 0))',
  ]) {
    try {
      const r = await s.store.read({ name: 'x', text: `MATCH (n:Claim) WHERE COUNT { ${w} } > 0 RETURN count(n) AS c`, params: { p0: ['C2_PROBABLY_TRUE', 'C3_POSSIBLY_TRUE', 'F_CANNOT_BE_JUDGED'], p1: ['source/yomiuri-online-2025-02-25'] } })
      process.stdout.write(JSON.stringify(r) + ' ' + w + '\n')
    } catch (e: any) { process.stdout.write(e.message + w + '\n') }
  }
})
