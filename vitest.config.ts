/** How the tests run: on the embedded engine all files at once, on Neo4j one after another, since they share one database. */
import { defineConfig } from 'vitest/config'

const oneDatabase = process.env.PARLEY_TEST_ENGINE === 'neo4j'

export default defineConfig({
  // graphql has one entry for bundlers and one for Node; all that is loaded by Node itself takes the latter.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    fileParallelism: !oneDatabase,
    // By itself Vitest would leave one core idle, and load the service anew for each file.
    maxWorkers: oneDatabase ? 1 : '100%',
    isolate: false,
    // The lock first: its file lies where all runs find it.
    globalSetup: [...(oneDatabase ? ['tests/lock.ts'] : []), 'tests/folder.ts'],
    testTimeout: oneDatabase ? 60_000 : 30_000,
    hookTimeout: oneDatabase ? 60_000 : 30_000,
  },
})
