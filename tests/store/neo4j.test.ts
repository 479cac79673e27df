/** What the adapter of Neo4j says when the server cannot be used. */
import { describe, expect, test } from 'vitest'
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts'
import { engine, neo4jSettings } from '../engine.ts'

describe.runIf(engine === 'neo4j')('Neo4j', () => {
  test('says its name and version', async () => {
    const store = await openNeo4j(neo4jSettings)
    await store.close()
    expect(store.engine).toMatch(/^neo4j \d+\.\d+\.\d+$/)
  })

  test.each([
    ['nobody listens', { uri: 'bolt://127.0.0.1:1' }, 'NEO4J_URI'],
    ['the address is none', { uri: '127.0.0.1:7687' }, 'NEO4J_URI'],
    ['the database does not exist', { database: 'nowhere' }, 'NEO4J_DATABASE'],
  ])('is unavailable where %s, and the message names the setting', async (_, wrong, setting) => {
    await expect(openNeo4j({ ...neo4jSettings, ...wrong })).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'unavailable',
      message: expect.stringContaining(setting),
    })
  })

  test.runIf(neo4jSettings.password)(
    'is unavailable where the password is wrong, and the message names it',
    async () => {
      await expect(openNeo4j({ ...neo4jSettings, password: 'another one' })).rejects.toMatchObject({
        kind: 'unavailable',
        message: expect.stringContaining('NEO4J_PASSWORD'),
      })
    },
  )
})
