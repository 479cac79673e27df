/** A dossier as files: each has all records in their order, with notes and full citations; what is gone is named by its id. */
import { bibtex } from '../../citing/bibtex.ts'
import { cslJson } from '../../citing/csl.ts'
import { markdownCitation, plainCitation } from '../../citing/plain.ts'
import type { Cited } from '../../citing/record.ts'
import { byteOrderMark, csvOf } from '../../take-away/csv.ts'
import type { Language } from '../../words/language.ts'
import type { Entry } from './entries.ts'

const citedIn = (entries: readonly Entry[]): Cited[] => entries.flatMap(({ cited }) => (cited ? [cited] : []))

export function dossierMarkdown(title: string, entries: readonly Entry[], language: Language): string {
  const parts = entries.map(({ item, cited, asCollected }, index) => {
    const heading = `## ${index + 1}. ${cited ? asHeading(cited.text) : item.id}`
    const note = item.note
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')
    const body = cited ? markdownCitation(cited, language) : `\`${item.id}\` (${asCollected})`
    return [heading, body, ...(item.note ? [note] : [])].join('\n\n')
  })
  return `${[`# ${asHeading(title)}`, ...parts].join('\n\n')}\n`
}

/** One line that begins nothing but the heading. */
const asHeading = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#]/g, '\\$&')

const columns = [
  ...['place', 'id', 'kind', 'text', 'by', 'capacity', 'on_behalf_of', 'to', 'speech_act', 'stance', 'proposition'],
  ...['status', 'day', 'reported_by', 'citations', 'independent_sources', 'citation', 'note', 'state'],
  ...['collected_known', 'collected_at', 'permalink'],
]

/** Codes and days as the API has them, so that the file can be joined with others; `citation` is the sentence. */
export function dossierCsv(entries: readonly Entry[], language: Language): string {
  const rows = entries.map(({ item, cited, state }, index) => [
    index + 1,
    item.id,
    cited?.kind,
    cited?.text,
    cited?.by.map(({ name }) => name).join('; '),
    cited?.by.map(({ capacity }) => capacity ?? '').join('; '),
    cited?.by.map(({ onBehalfOf }) => onBehalfOf ?? '').join('; '),
    cited?.to.join('; '),
    cited?.speechAct,
    cited?.stance?.code,
    cited?.stance?.on,
    cited?.status?.code,
    cited?.day?.edtf,
    cited?.reportedBy,
    cited?.sources.length,
    cited?.independentSources,
    cited && plainCitation(cited, language),
    item.note,
    state,
    item.moment.known,
    item.addedAt,
    cited?.permalink,
  ])
  return `${byteOrderMark}${csvOf(columns, rows)}`
}

/** What was collected, with the records and their sources in full, and the same as CSL-JSON. */
export function dossierJson(title: string, entries: readonly Entry[]): string {
  const items = entries.map(({ item, state, cited }) => ({ ...item, state, record: cited }))
  return `${JSON.stringify({ title, items, csl: cslJson(citedIn(entries)) }, null, 2)}\n`
}

export const dossierBibtex = (entries: readonly Entry[]): string => bibtex(citedIn(entries))
