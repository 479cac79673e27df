/** What an import changed in a record, in words: names of properties and their values. */
import { type CodeList, wordFor } from '../words/codes.ts'
import type { Language } from '../words/language.ts'
import { bracketed, colonOf, commaOf, semicolonOf } from '../words/punctuation.ts'
import { dayWords } from './instant-words.ts'

const names: Record<string, { en: string; ja: string }> = {
  status: { en: 'status', ja: '状況' },
  statusHistory: { en: 'history of its status', ja: '状況の推移' },
  labels: { en: 'names', ja: '名称' },
  text: { en: 'text', ja: '文面' },
  description: { en: 'description', ja: '説明' },
  said: { en: 'day said', ja: '発言日' },
  time: { en: 'day', ja: '日付' },
  signed: { en: 'day signed', ja: '署名日' },
  published: { en: 'day published', ja: '公表日' },
  stance: { en: 'stance', ja: '賛否' },
  certainty: { en: 'how sure', ja: '確度' },
  speechAct: { en: 'speech act', ja: '発話の種類' },
  speakers: { en: 'speakers', ja: '発言者' },
  addressees: { en: 'addressed to', ja: '相手' },
  about: { en: 'about', ja: '対象' },
  topics: { en: 'topics', ja: '主題' },
  proposition: { en: 'disputed point', ja: '論点' },
  processes: { en: 'negotiations', ja: '交渉' },
  citations: { en: 'sources', ja: '出典' },
  participants: { en: 'participants', ja: '参加者' },
  parties: { en: 'parties', ja: '当事者' },
  relatedTo: { en: 'related agreements', ja: '関連する合意' },
  reliability: { en: 'grade of the source', ja: '情報源の評価' },
  credibility: { en: 'grade of the item', ja: '内容の評価' },
  attribution: { en: 'how the words reach us', ja: '伝わり方' },
  hedged: { en: 'reported with reserve', ja: '留保付き' },
  replacedBy: { en: 'replaced by', ja: '差し替え先' },
  saidAfter: { en: 'said after', ja: 'これより後に発言' },
  outcome: { en: 'outcome', ja: '結果' },
  note: { en: 'note', ja: '注記' },
  type: { en: 'kind', ja: '種類' },
  agreement: { en: 'agreement', ja: '合意' },
}

/** `history of its status` for `statusHistory`; a property without words of its own keeps its name, spelt apart. */
export function propertyName(name: string, language: Language): string {
  return names[name]?.[language] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

const lists: Record<string, CodeList> = {
  stance: 'Stance',
  certainty: 'Certainty',
  speechAct: 'SpeechAct',
  reliability: 'Reliability',
  credibility: 'Credibility',
  attribution: 'Attribution',
  outcome: 'EventOutcome',
  coding: 'Coding',
  relevance: 'Relevance',
  stage: 'AgreementStage',
  form: 'AgreementForm',
}

const statuses: Record<string, CodeList> = {
  AGREEMENT: 'AgreementStatus',
  PROCESS: 'ProcessStatus',
  EVENT: 'EventStatus',
  PROVISION: 'ProvisionStatus',
}

/** So long a value is shown whole. */
const longest = 240

/** A value as `changes` has it, in words: codes by their list, a history as a line of statuses; null where there is nothing. */
export function propertyValue(
  name: string,
  value: string | null,
  kind: string | null,
  language: Language,
): string | null {
  if (value === null) return null
  const status = statuses[kind ?? '']
  if (name === 'statusHistory' && status) return history(value, status, language)
  const list = name === 'status' ? status : lists[name]
  const parts = partsOf(value)
  const words = list
    ? value.split(', ').map((code) => wordFor(list, code, language))
    : (parts?.map((part) => partWords(part, language)) ?? [value])
  const said = words.join(commaOf(language))
  return said.length > longest ? `${said.slice(0, longest)}…` : said
}

/** What a part of a record says, such as `[{"type":"PREPARES","agreement":["agreement/x"]}]`; undefined where the value is plain. */
function partsOf(value: string): Record<string, unknown>[] | undefined {
  if (!value.startsWith('[{')) return undefined
  try {
    return JSON.parse(value) as Record<string, unknown>[]
  } catch {
    return undefined
  }
}

/** `Type: Prepares; agreement: agreement/x`. */
function partWords(part: Record<string, unknown>, language: Language): string {
  return Object.entries(part)
    .map(([name, value]) => {
      const said = [value]
        .flat()
        .map((one) => (name === 'type' ? wordFor('AgreementRelationType', String(one), language) : String(one)))
      return `${propertyName(name, language)}${colonOf(language)}${said.join(commaOf(language))}`
    })
    .join(semicolonOf(language))
}

function history(value: string, list: CodeList, language: Language): string {
  try {
    const points = JSON.parse(value) as { status: string; on?: string }[]
    return points
      .map(
        ({ status, on }) =>
          `${wordFor(list, status, language)}${on ? bracketed(dayWords(on, language), language) : ''}`,
      )
      .join(' → ')
  } catch {
    return value
  }
}
