/** The large pass: the contract on 200,000 claims, apart from the quick tests; PARLEY_LARGE_CLAIMS sets another number. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/large/*.large.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
