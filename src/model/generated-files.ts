/** The files that are generated from the model, by their paths from the project's root. */
import { bundleSchemaOf } from './bundle-schema.ts'
import type { Model } from './declared.ts'
import { mappingSchemaOf } from './mapping-schema.ts'
import { modelPageOf } from './model-page.ts'

/** Path → content. */
export function filesFrom(model: Model): Record<string, string> {
  return {
    'schema/bundle.schema.json': `${JSON.stringify(bundleSchemaOf(model), null, 2)}\n`,
    'schema/mapping.schema.json': `${JSON.stringify(mappingSchemaOf(model), null, 2)}\n`,
    'docs/model.md': modelPageOf(model),
  }
}
