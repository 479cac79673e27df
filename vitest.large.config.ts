/** The large pass: the contract on 200,000 claims, apart from the quick tests; PARLEY_LARGE_CLAIMS sets another number. */
import { defineConfig } from 'vitest/config'
import quick from './vitest.config.ts'

export default defineConfig({
  resolve: quick.resolve,
  test: {
    include: ['tests/large/*.large.ts'],
    globalSetup: quick.test?.globalSetup,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
