/** A build of the explorer as small as can be, in the shape that explorer/build gives it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

export const script = 'export const said = "who said what"\n'.repeat(100)
export const html = `<!doctype html><title>Parley</title><meta name="description" content="Who said what." /><p>The page</p>`

export const graphiql = '<!doctype html><title>GraphiQL</title>'

export const ofExplorer = 'query ExplorerAsks { __typename }'

/** Writes it to a folder of its own. */
export function smallBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'))
  mkdirSync(join(folder, 'assets'))
  const files = {
    'index.html': html,
    'graphiql.html': graphiql,
    'paths.json': JSON.stringify({ views: ['/', '/claims'], kinds: ['person'] }),
    'operations.json': JSON.stringify(['ExplorerAsks']),
    'documents.json': JSON.stringify([ofExplorer]),
    'icon.svg': '<svg/>',
    '.built-of': 'a print',
    'assets/main-1a2b.js': script,
    'assets/main-1a2b.js.br': brotliCompressSync(script),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}
