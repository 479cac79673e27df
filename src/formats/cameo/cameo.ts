/** CAMEO's codes of events, and what each is in PLOVER. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { once } from '../../collections/once.ts'
import type { ListedRecord } from '../format.ts'
import { slugOf } from '../ids.ts'

/** What a code of CAMEO stands for. */
export interface CameoCode {
  code: string
  text: string
  /** PLOVER's type; null for statements, which have none. */
  type: string | null
  modes: string[]
  /** PLOVER's contexts, e.g. `human_rights`. */
  contexts: string[]
}

const table = once(() => {
  const rows: Record<string, string>[] = parse(readFileSync(new URL('../../../schema/cameo.csv', import.meta.url)), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
  })
  return rows.map(
    ({ code = '', text = '', type, mode, contexts }): CameoCode => ({
      code,
      text,
      type: type || null,
      modes: mode ? [mode] : [],
      contexts: contexts ? contexts.split(' ') : [],
    }),
  )
})

const byCode = once(() => new Map(table().map((each) => [each.code, each])))
const byText = once(() => new Map(table().map((each) => [plain(each.text), each])))

/** The code, or the broader one that it belongs to if CAMEO has no such code; null if it has neither. A root (`04`) is its `040`. */
export function cameoOfCode(code: string): CameoCode | null {
  const codes = byCode()
  return codes.get(code) ?? codes.get(`${code}0`) ?? codes.get(code.slice(0, 3)) ?? null
}

/** The code of that description, however it is capitalized and quoted; null if there is none. */
export function cameoOfText(text: string): CameoCode | null {
  return byText().get(plain(text)) ?? null
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/-\s*not specified below$/, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** PLOVER's contexts as topics. */
export function topicsOf(contexts: readonly string[]): ListedRecord[] {
  return contexts.map((context) => ({
    collection: 'topics',
    record: { id: topicOf(context), labels: { en: context.replaceAll('_', ' ') }, scheme: 'plover-context' },
  }))
}

/** The id of a context's topic. */
export function topicOf(context: string): string {
  return `topic/plover-${slugOf(context)}`
}
