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

/** The pages, and what the service itself reads. */
const pages = ['index.html', 'graphiql.html']
const notServed = ['paths.json', 'operations.json', 'documents.json']

const built = fileURLToPath(new URL('../../dist/explorer/', import.meta.url))

/**
 * Null if nothing is built, or by a version that built less. The files stay in memory, some megabytes of them: what is built anew while the service runs would otherwise take away
 * the files that its page names. Only what is listed here can be asked for, so that no address leads anywhere else.
 */
export function readBuiltFiles(folder = built): BuiltFiles | null {
  if (![...pages, ...notServed].every((name) => existsSync(join(folder, name)))) return null
  const [page = '', graphiql = ''] = pages.map((name) => readFileSync(join(folder, name), 'utf8'))
  const [{ views, kinds }, operations, documents] = notServed.map((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  )
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const files = new Map<string, BuiltFile>()
  for (const name of names) {
    const mediaType = mediaTypes[extname(name)]
    if (!mediaType || notServed.includes(name)) continue
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
