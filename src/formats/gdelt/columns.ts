/** The columns of GDELT 2.0's tables, whose own files do not name them, and how its values are read. */

const actor = (at: 1 | 2) =>
  'Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code'
    .split(' ')
    .map((each) => `Actor${at}${each}`)
const geo = (of: string) =>
  'Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID'.split(' ').map((each) => `${of}Geo_${each}`)

/** Of its events. */
export const EVENT_COLUMNS = [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...actor(1),
  ...actor(2),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...geo('Actor1'),
  ...geo('Actor2'),
  ...geo('Action'),
  ...['DATEADDED', 'SOURCEURL'],
].map((each) => each.toLowerCase())

/** Of its mentions. */
export const MENTION_COLUMNS =
  'globaleventid eventtimedate mentiontimedate mentiontype mentionsourcename mentionidentifier sentenceid actor1charoffset actor2charoffset actioncharoffset inrawtext confidence mentiondoclen mentiondoctone mentiondoctranslationinfo extras'.split(
    ' ',
  )

/** `20180901` → `2018-09-01`; null if it is no day. */
export function dayOf(digits: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(digits) ?? []
  return year === undefined ? null : `${year}-${month}-${day}`
}

/** `20180901221500` → `2018-09-01T22:15:00Z`; null if it is no instant. */
export function instantOf(digits: string): string | null {
  const [, hour, minute, second] = /^\d{8}(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? []
  return hour === undefined ? null : `${dayOf(digits)}T${hour}:${minute}:${second}Z`
}
