import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkBundle, importBundle } from '../../src/bundle/import.ts'
import { problemText } from '../../src/bundle/read/problems.ts'
import { folderWith, foundAt } from './files.ts'
import { nodeOf, useStore } from './graph.ts'

const page = readFileSync(new URL('../../docs/bundle.md', import.meta.url), 'utf8')
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
const store = useStore()

describe('the example in docs/bundle.md', () => {
  it('is a bundle that can be imported by itself', async () => {
    const folder = await folderWith({ 'island.yaml': example })
    expect(await foundAt(folder)).toEqual({ problems: [], warnings: [] })
    const report = await importBundle(store(), { path: folder })
    expect(report.created).toContain('claim/ada-no-rent')
    expect(await nodeOf(store(), 'event/meeting')).toMatchObject({
      timeEarliest: '2025-02-10',
      timeLatest: '2025-02-13',
    })
  })

  it('is refused as the page says when a key is misspelt', async () => {
    const folder = await folderWith({ 'island.yaml': example.replace('      - actor: person', '      - actr: person') })
    const { problems } = await checkBundle(folder, null)
    expect(problems.sorted().map(problemText)).toEqual([
      'island.yaml:84:9 claims[0].speakers[0].actr (claim/ada-no-rent): is not known here; did you mean actor?',
      'island.yaml:84:9 claims[0].speakers[0] (claim/ada-no-rent): has no actor. (Who speaks.)',
    ])
  })
})
