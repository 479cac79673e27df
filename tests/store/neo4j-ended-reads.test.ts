/** Reads of Neo4j end when nobody waits for them or their time is over: on the server too, and even if the server hangs. */

import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts'
import type { Statement, Store } from '../../src/store/store.ts'
import { engine, neo4jSettings, openTestStore } from '../engine.ts'

const endless: Statement = {
  name: 'endless',
  text: 'MATCH (a:Record), (b:Record), (c:Record), (d:Record) WHERE a.id + b.id + c.id + d.id = $none RETURN count(*) AS n',
  params: { none: '' },
}
const point: Statement = { name: 'point', text: "MATCH (n:Record {id: 'record/7'}) RETURN n.id AS id" }

/** What stands between the store and the server, and can hold back all that the server sends. */
interface Line {
  uri: string
  hold(): void
  close(): Promise<void>
}

async function lineTo(uri: string): Promise<Line> {
  const { hostname, port } = new URL(uri)
  const fromServer: Socket[] = []
  let isHeld = false
  const server: Server = createServer((client) => {
    const to = connect(Number(port), hostname)
    fromServer.push(to)
    client.pipe(to)
    if (!isHeld) to.pipe(client)
    for (const socket of [client, to])
      socket.on('error', () => {}).on('close', () => [client, to].map((each) => each.destroy()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold: () => {
      isHeld = true
      for (const socket of fromServer) socket.unpipe().pause()
    },
    close: () => {
      for (const socket of fromServer) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

describe.runIf(engine === 'neo4j')('on Neo4j', () => {
  let store: Store
  beforeAll(async () => {
    store = await openTestStore()
    await store.write((transaction) =>
      transaction.run({
        name: 'fill',
        text: "UNWIND range(1, 1000) AS i CREATE (n:Record {id: 'record/' + toString(i)})",
      }),
    )
  })
  afterAll(() => store.close())

  /** Until the server works on no such read any more. */
  async function untilEnded(): Promise<void> {
    const text = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $text RETURN count(*) AS running'
    for (;;) {
      const [row] = await store.read({ name: 'running', text, params: { text: endless.text.slice(0, 40) } })
      if (row?.running === 0) return
    }
  }

  test('a read that nobody waits for any more is aborted, and its transaction ends', async () => {
    const leaving = new AbortController()
    const left = store.read(endless, { signal: leaving.signal, timeoutMs: 60_000 })
    expect(await store.read(point)).toEqual([{ id: 'record/7' }])
    leaving.abort()
    await expect(left).rejects.toMatchObject({ kind: 'aborted', statement: 'endless' })
    await untilEnded()
    await expect(store.read(point, { signal: leaving.signal })).rejects.toMatchObject({ kind: 'aborted' })
    expect(await store.read(point)).toEqual([{ id: 'record/7' }])
  })

  test('a read has the time that it is given, less than the store’s own, and then its transaction ends', async () => {
    await expect(store.read(endless, { timeoutMs: 50 })).rejects.toMatchObject({
      kind: 'timeout',
      statement: 'endless',
    })
    await untilEnded()
  })

  test('while the server hangs, reads end at their time all the same, more of them than there are connections', async () => {
    const line = await lineTo(neo4jSettings.uri)
    const beside = await openNeo4j({ ...neo4jSettings, uri: line.uri })
    try {
      expect(await beside.read(point)).toEqual([{ id: 'record/7' }])
      line.hold()
      const reads = Array.from({ length: 60 }, () => beside.read(point, { timeoutMs: 100 }))
      const kinds = (await Promise.allSettled(reads)).map((read) => read.status === 'rejected' && read.reason.kind)
      expect(new Set(kinds)).toEqual(new Set(['timeout']))
    } finally {
      await line.close()
      await beside.close()
    }
  })
})
