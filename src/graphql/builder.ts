/** The schema builder that all concepts add their types and fields to. */
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import type { Context } from './context.ts'

export const builder = new SchemaBuilder<{
  Context: Context
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    EDTF: { Input: string; Output: string }
    LanguageTag: { Input: string; Output: string }
    URL: { Input: string; Output: string }
  }
  DefaultFieldNullability: true
}>({
  plugins: [ComplexityPlugin],
  complexity: {
    defaultComplexity: 1,
    // How many rows a plain list counts as if `first` does not say.
    defaultListMultiplier: 5,
    // What a field declares is summed up for the whole request, and before it runs: src/server/documents/weight.ts.
    disabled: true,
  },
})

builder.queryType({ description: 'Where every question starts.' })
