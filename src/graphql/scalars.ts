/** The scalars: texts whose form is checked on the way in. */
import { shown, UserError } from '../errors.ts'
import { isDay } from '../time/days.ts'
import { fuzzyDate } from '../time/edtf.ts'
import { builder } from './builder.ts'

function textScalar(
  name: 'Date' | 'DateTime' | 'EDTF' | 'LanguageTag' | 'URL',
  specifiedByURL: string,
  description: string,
  right: string,
  accept: (text: string) => string | null,
): void {
  builder.scalarType(name, {
    description,
    specifiedByURL,
    serialize: (value) => value,
    parseValue: (value) => {
      const accepted = typeof value === 'string' ? accept(value) : null
      if (accepted !== null) return accepted
      // graphql-js adds where the value is.
      const isWritten = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}($|T)/.test(value) && !isDay(value.slice(0, 10))
      throw new UserError(
        'BAD_USER_INPUT',
        isWritten
          ? `${shown(value)} is no day of the calendar; write one as ${right}.`
          : `${shown(value)} is not a ${name}; write ${right}.`,
      )
    },
  })
}

function orNull<T>(make: () => T): T | null {
  try {
    return make()
  } catch {
    return null
  }
}

textScalar(
  'Date',
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  "ISO 8601 calendar date, `YYYY-MM-DD` (`full-date` of RFC 3339). The source's own calendar day, in no time zone.",
  'YYYY-MM-DD',
  (text) => (isDay(text) ? text : null),
)
textScalar(
  'DateTime',
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  'RFC 3339 instant in UTC, e.g. `2025-02-13T09:30:00.000Z`.',
  '2025-02-13T09:30:00Z',
  (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(text) && isDay(text.slice(0, 10))
      ? orNull(() => new Date(text).toISOString())
      : null,
)
textScalar(
  'EDTF',
  'https://www.loc.gov/standards/datetime/',
  "ISO 8601-2 Extended Date/Time Format, levels 0 and 1 and level 2's one-of-a-set: `2025-02-13`, `2025-02`, `2025?`, `2025-02~`, " +
    '`2025-02-13/2025-02-25` (lasts), `[2025-02-13..2025-02-25]` (some day in it), `../2025-03`.',
  'e.g. 2025-02-13, 2025-02 or 2025-02-13/2025-02-25',
  (text) => orNull(() => fuzzyDate(text).edtf),
)
textScalar(
  'LanguageTag',
  'https://www.rfc-editor.org/info/bcp47',
  'BCP 47 language tag, e.g. `en`, `ja`, `zh-Hant`.',
  'a BCP 47 tag such as en or ja',
  (text) => orNull(() => (text.length <= 100 ? (Intl.getCanonicalLocales(text)[0] ?? null) : null)),
)
textScalar(
  'URL',
  'https://url.spec.whatwg.org/',
  'Absolute URL.',
  'an absolute URL of at most 2,000 characters',
  (text) => orNull(() => (text.length <= 2_000 ? new URL(text).href : null)),
)
