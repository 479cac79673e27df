import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesFrom } from '../../src/model/generated-files.ts'
import { model } from '../../src/model/model.ts'

describe('what is generated from the model', () => {
  it.each(Object.entries(filesFrom(model)))('%s is up to date (npm run generate)', (path, content) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(content)
  })

  it('tells every kind, property, link and code in docs/model.md', () => {
    const page = filesFrom(model)['docs/model.md'] as string
    for (const kind of model.kinds.values()) {
      expect(page).toContain(`\n### ${kind.name}\n`)
      for (const { description } of [...kind.properties.values(), ...kind.links.values()])
        expect(page).toContain(description)
    }
    for (const { name, source, values } of model.enums.values()) {
      expect(page).toContain(`\n### ${name}\n`)
      if (source) expect(page).toContain(source)
      for (const value of values.keys()) expect(page).toContain(`| \`${value}\` |`)
    }
  })
})
