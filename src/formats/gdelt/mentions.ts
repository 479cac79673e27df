/** GDELT's mentions: articles that mention an event, as its citations. */
import type { BundleRecord } from '../../bundle/read/document.ts'
import type { ListedRecord } from '../format.ts'
import { slugOf, slugOfUrl } from '../ids.ts'
import { instantOf } from './columns.ts'

/** Columns of which something is made. */
export const USED_OF_MENTIONS =
  'globaleventid mentiontimedate mentiontype mentionsourcename mentionidentifier sentenceid actioncharoffset confidence mentiondoctranslationinfo'.split(
    ' ',
  )

/** From this confidence on, in percent, an event is possibly true; below it nobody can say anything. */
const CONFIDENT = 70

/** The records of a row; or why it cannot be taken. `known` has the first record of each article. */
export function mentionOf(cell: (column: string) => string, known: Map<string, BundleRecord>): ListedRecord[] | string {
  const id = cell('globaleventid')
  const address = cell('mentionidentifier')
  if (!/^\d+$/.test(id)) return `GLOBALEVENTID is "${id}"; it must be a number.`
  if (address === '') return 'has no MentionIdentifier: which article mentions the event.'
  const publisher = cell('mentionsourcename')
  const publisherId = `organization/${slugOf(publisher)}`
  const isUrl = /^https?:\/\/\S+$/.test(address) && URL.canParse(address)
  const [, language] = /srclc:(\w{2,3})/.exec(cell('mentiondoctranslationinfo')) ?? []
  const retrieved = instantOf(cell('mentiontimedate'))
  const sourceId = `source/${slugOfUrl(address)}`
  const source: BundleRecord = known.get(sourceId) ?? {
    id: sourceId,
    title: { und: address },
    type: 'ARTICLE',
    ...(isUrl ? { url: address } : {}),
    // What GDELT does not say that it translated is in English.
    language: language === undefined ? 'en' : (Intl.getCanonicalLocales(language)[0] ?? 'und'),
    ...(retrieved === null ? {} : { retrieved }),
    ...(publisher ? { publisher: publisherId } : {}),
  }
  known.set(sourceId, source)
  const [sentence, character] = [cell('sentenceid'), cell('actioncharoffset')]
  const locator = [
    sentence && `sentence ${sentence}`,
    Number(character) >= 0 && character && `character ${character}`,
  ].filter(Boolean)
  const event = {
    id: `event/gdelt-${id}`,
    labels: { en: `GDELT event ${id}` },
    status: 'OCCURRED',
    coding: 'MACHINE',
    identifiers: { gdelt: id },
    citations: [
      {
        source: sourceId,
        ...(locator.length > 0 ? { locator: locator.join(', ') } : {}),
        ...(Number(cell('confidence')) >= CONFIDENT ? { credibility: 'C3_POSSIBLY_TRUE' } : {}),
      },
    ],
  }
  const organization = { id: publisherId, labels: { und: publisher }, type: 'MEDIA' }
  return [
    ...(publisher ? [{ collection: 'organizations', record: organization }] : []),
    { collection: 'sources', record: source },
    { collection: 'events', record: event },
  ]
}
