/** The type of the one function of the `edtf` package that is used: its grammar. The package has no types of its own. */
declare module 'edtf' {
  interface Parsed {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set'
    level: number
  }
  /** Throws if the text is not EDTF of that level and those types. */
  export function parse(text: string, constraints: { level: number; types: Parsed['type'][] }): Parsed
}
