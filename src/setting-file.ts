/** Reads the file that a setting names, once, at the start. */
import { readFileSync, statSync } from 'node:fs'

export interface SettingFile {
  text: string
  /** Whether everybody on this machine may read it. */
  isOpen: boolean
}

/** Makes the error that says what is wrong with the file of a setting; the message ends with what would be right. */
export type WrongFile = (what: string) => Error

/** Errors that say `PARLEY_TOKENS_FILE is "tokens.yaml", which is not there; it must be …`. */
export function wrongFile(setting: string, path: string, right: string): WrongFile {
  return (what) => new Error(`${setting} is ${JSON.stringify(path)}, which ${what}; it must be ${right}.`)
}

/** Reads a plain file of at most so many bytes; throws what `wrong` makes. */
export function readSettingFile(path: string, mostBytes: number, wrong: WrongFile): SettingFile {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw wrong(found ? 'is no plain file' : 'is not there')
  if (found.size > mostBytes) throw wrong(`has more than ${mostBytes} bytes`)
  try {
    return { text: readFileSync(path, 'utf8'), isOpen: (found.mode & 0o004) !== 0 }
  } catch (error) {
    throw wrong(`cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}
