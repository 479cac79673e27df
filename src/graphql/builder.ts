/** The schema builder that all concepts add their types and fields to. */
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import { UserError } from '../errors.ts'
import type { Context } from './context.ts'

/** What one request may ask for; a request that asks for more is refused before anything is read. */
export const costLimits = {
  /** Fields times the rows that their lists may have. */
  complexity: 100_000,
  depth: 20,
  breadth: 1_000,
}

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
    limit: costLimits,
    complexityError: (_kind, { complexity, depth, breadth, maxComplexity, maxDepth, maxBreadth }) =>
      new UserError(
        'COST_LIMIT_EXCEEDED',
        `The query is too large: it may cost ${maxComplexity} (this one ${complexity}: fields times the rows that their lists ` +
          `may have), be ${maxDepth} deep (${depth}) and ask for ${maxBreadth} fields (${breadth}). Ask for smaller pages or ` +
          'fewer fields, or send several queries.',
      ),
  },
})

builder.queryType({ description: 'Where every question starts.' })
