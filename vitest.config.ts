/** How the tests run: on the embedded engine all files at once, on Neo4j one after another, since they share one database. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // graphql has one entry for bundlers and one for Node; all that is loaded by Node itself takes the latter.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    fileParallelism: process.env.PARLEY_TEST_ENGINE !== 'neo4j',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
