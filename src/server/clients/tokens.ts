/** The tokens that clients may show, read once at the start: names and hashes, so that the file gives nobody a token. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { parse } from 'yaml'
import { readSettingFile, type WrongFile, wrongFile } from '../../setting-file.ts'

export interface Token {
  name: string
  /** The SHA-256 of the token. */
  hash: Buffer
  /** The last day on which it counts, `YYYY-MM-DD`, in UTC; null if it always does. */
  expires: string | null
}

/** The most tokens of a file, and the most bytes that it may have. */
const mostTokens = 1_000
const mostBytes = 1_000_000

/** Reads the file of PARLEY_TOKENS_FILE, and says what about it is doubtful; throws an Error that says what is wrong and what would be right. */
export function tokensIn(file: string): { tokens: Token[]; notices: string[] } {
  const wrong = wrongFile(
    'PARLEY_TOKENS_FILE',
    file,
    'a list of tokens in YAML or JSON, such as [{name: newsroom, sha256: 64 hexadecimal digits, expires: 2027-12-31}]',
  )
  const { text, isOpen } = readSettingFile(file, mostBytes, wrong)
  let listed: unknown
  try {
    listed = parse(text)
  } catch (error) {
    throw wrong(`cannot be read (${(error as Error).message.split('\n')[0]})`)
  }
  if (!Array.isArray(listed) || listed.length > mostTokens) throw wrong(`is no list of at most ${mostTokens}`)
  const tokens = listed.map((each, index) => tokenFrom(each, (what) => wrong(`has at [${index}] ${what}`)))
  for (const part of ['name', 'hash'] as const) {
    const parts = tokens.map((token) => (part === 'name' ? token.name : token.hash.toString('hex')))
    const twice = parts.findIndex((one, index) => parts.indexOf(one) !== index)
    if (twice >= 0) throw wrong(`has at [${twice}] the ${part === 'name' ? 'name' : 'sha256'} of another one`)
  }
  return {
    tokens,
    notices: isOpen ? [`Everybody on this machine may read ${file} (PARLEY_TOKENS_FILE); chmod 600 mends that.`] : [],
  }
}

function tokenFrom(given: unknown, wrong: WrongFile): Token {
  if (typeof given !== 'object' || given === null) throw wrong('no token')
  const { name, sha256, expires = null, ...others } = given as Record<string, unknown>
  const [other] = Object.keys(others)
  if (other !== undefined) throw wrong(`the key ${JSON.stringify(other)}, which no token has`)
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]{0,49}$/.test(name))
    throw wrong('no name of at most 50 lower-case letters, digits and hyphens, which begins with a letter')
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256)) throw wrong('no sha256 of 64 hexadecimal digits')
  if (expires !== null && !(typeof expires === 'string' && /^\d{4}-\d\d-\d\d$/.test(expires)))
    throw wrong('an end that is no day such as 2027-12-31')
  return { name, hash: Buffer.from(sha256, 'hex'), expires: expires as string | null }
}

/** The token of that text that counts on the day; null if there is none. It takes as long for one text as for another. */
export function tokenOf(text: string, tokens: readonly Token[], today: string): Token | null {
  const hash = createHash('sha256').update(text).digest()
  let found: Token | null = null
  for (const token of tokens) if (timingSafeEqual(token.hash, hash)) found = token
  return found && (found.expires === null || found.expires >= today) ? found : null
}
