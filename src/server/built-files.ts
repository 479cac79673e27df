/** The explorer's built files, read once at the start. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface BuiltFile {
  mediaType: string
  /** Its name says what is in it, so that a browser never has to ask for it again. */
  isHashed: boolean
  /** Its bytes by the name of their Content-Encoding; `identity` is there always, `br` and `gzip` where they are shorter. */
  forms: Map<string, Uint8Array<ArrayBuffer>>
}

export interface BuiltFiles {
  /** The texts of the explorer's questions. */
  documents: string[]
  /** By the path of the address. The pages are not among them. */
  files: Map<string, BuiltFile>
  /** The text of the page that every view is shown in. */
  page: string
  /** The text of GraphiQL's page. */
  graphiql: string
  /** Paths of the views: `/claims`. */
  views: Set<string>
  /** What a record's id begins with: `person`. */
  kinds: Set<string>
  /** Names of the operations that its pages send. */
  operations: Set<string>
}

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

const encodings = { br: '.br', gzip: '.gz' }

/** What the service itself reads. */
const notServed = new Set(['paths.json', 'operations.json', 'documents.json'])

const built = fileURLToPath(new URL('../../dist/explorer/', import.meta.url))

/**
 * Null if nothing is built. The files stay in memory, some megabytes of them: what is built anew while the service runs would otherwise take away
 * the files that its page names. Only what is listed here can be asked for, so that no address leads anywhere else.
 */
export function readBuiltFiles(folder = built): BuiltFiles | null {
  const pages = ['index.html', 'graphiql.html'].map((name) => join(folder, name))
  if (!pages.every(existsSync)) return null
  const [page = '', graphiql = ''] = pages.map((name) => readFileSync(name, 'utf8'))
  const { views, kinds } = JSON.parse(readFileSync(join(folder, 'paths.json'), 'utf8'))
  const operations = JSON.parse(readFileSync(join(folder, 'operations.json'), 'utf8'))
  const documents = JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8'))
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const files = new Map<string, BuiltFile>()
  for (const name of names) {
    const mediaType = mediaTypes[extname(name)]
    if (!mediaType || notServed.has(name)) continue
    const bytes = (file: string) => new Uint8Array(readFileSync(join(folder, file)))
    const forms = new Map([['identity', bytes(name)]])
    for (const [encoding, ending] of Object.entries(encodings)) {
      if (names.includes(name + ending)) forms.set(encoding, bytes(name + ending))
    }
    files.set(`/${name}`, { mediaType, isHashed: name.startsWith('assets/'), forms })
  }
  return {
    files,
    page,
    graphiql,
    views: new Set(views),
    kinds: new Set(kinds),
    operations: new Set(operations),
    documents,
  }
}
