/** States by their names and codes, as tables of others have them. */
import { createRequire } from 'node:module'
import countries from 'i18n-iso-countries'
import { once } from '../../collections/once.ts'
import { fold } from '../../stored/fold.ts'
import type { ListedRecord } from '../format.ts'

/** Names that tables of events use and ISO 3166 does not. */
const OTHER_NAMES: Record<string, string> = {
  'Palestinian Territory, Occupied': 'PSE',
  'Occupied Palestinian Territory': 'PSE',
  Palestine: 'PSE',
  Kosovo: 'XKX',
  Taiwan: 'TWN',
  Russia: 'RUS',
  Syria: 'SYR',
  Iran: 'IRN',
  'North Korea': 'PRK',
  'South Korea': 'KOR',
  Laos: 'LAO',
  Moldova: 'MDA',
  Macedonia: 'MKD',
  'Cape Verde': 'CPV',
  Swaziland: 'SWZ',
  'Czech Republic': 'CZE',
  "Cote d'Ivoire": 'CIV',
  'Ivory Coast': 'CIV',
  'Democratic Republic of Congo': 'COD',
  Congo: 'COG',
  Macao: 'MAC',
  'Hong Kong': 'HKG',
  'Vatican City': 'VAT',
  Brunei: 'BRN',
  Burma: 'MMR',
  'East Timor': 'TLS',
  Tanzania: 'TZA',
  Bolivia: 'BOL',
  Venezuela: 'VEN',
  Vietnam: 'VNM',
  Turkey: 'TUR',
}

/** Codes that are in use although ISO 3166 has not assigned them. */
const OTHER_STATES: Record<string, string> = { XKX: 'Kosovo' }

const english = once(() => {
  countries.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/en.json'))
  const names = Object.entries(countries.getNames('en', { select: 'all' }))
  const byName = new Map(
    names.flatMap(([alpha2, all]) =>
      all.map((name) => [fold(name), countries.alpha2ToAlpha3(alpha2) as string] as const),
    ),
  )
  for (const [name, iso3] of Object.entries(OTHER_NAMES)) byName.set(fold(name), iso3)
  return byName
})

/** The ISO 3166-1 alpha-3 code of the state of that English name; null if none has it. */
export function stateNamed(name: string): string | null {
  return english().get(fold(name)) ?? null
}

/** The alpha-3 code for an alpha-2 or alpha-3 code of any case; null if it is neither. */
export function stateCoded(code: string): string | null {
  const upper = code.trim().toUpperCase()
  if (upper.length === 2) return countries.alpha2ToAlpha3(upper) ?? null
  return upper in OTHER_STATES || countries.alpha3ToAlpha2(upper) ? upper : null
}

/** The id of a state. */
export function stateId(iso3: string): string {
  return `state/${iso3.toLowerCase()}`
}

/** The state of that alpha-3 code as a record, under the name that the table has, if any, and its other English ones. */
export function stateRecord(iso3: string, named?: string): ListedRecord {
  english()
  const known = [countries.getName(iso3, 'en', { select: 'all' }) ?? OTHER_STATES[iso3] ?? iso3].flat()
  const names = [...new Set(named === undefined ? known : [named, ...known])]
  return {
    collection: 'states',
    record: { id: stateId(iso3), labels: { en: names.length === 1 ? names[0] : names }, iso3 },
  }
}
