/** A bundle of words that files can get wrong: numbers, dates and truths of YAML, its signs, lines, controls, spreadsheets' formulas. */

/** Each is a name of the same state; `first` is preferred as the first of its language, or because the bundle says so. */
const words = [
  'yes',
  'null',
  '2025',
  '2025-02-13',
  '1:30',
  '0x1F',
  '-1.50',
  '- a',
  '# no comment',
  'a: b',
  '{a}',
  '[a]',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a`',
  '"quoted"',
  "it's",
  '|',
  '>',
  '=1+1',
  '+1',
  'a\nb\n\n  c',
  'tab\there',
  'line\u2028separator',
  'back\\slash, comma; semicolon',
  'C:\\users\\u0041',
  '𝒜 𠮷',
  `${'long words '.repeat(40)}end`,
]

export const awkwardWords = {
  bundle: { name: 'awkward', formatVersion: 1, author: 'Somebody: "who", else', license: 'no' },
  states: [
    {
      id: 'state/alpha',
      labels: [
        { value: 'Former first', lang: 'en', kind: 'FORMER' },
        ...words.map((value) => ({ value, lang: 'en', kind: 'ALTERNATE' })),
        { value: 'Alpha', lang: 'en', kind: 'PREFERRED' },
        { value: 'アルファ', lang: 'ja' },
      ],
      description: { en: words.join('\n'), ja: '=1+1' },
      identifiers: { 'b-scheme': '0123', '7': '8', 'a.scheme': 'yes' },
    },
    { id: 'state/beta', labels: { en: ['Beta', 'B'], ja: 'ベータ', uk: ['Бета'] } },
    {
      id: 'state/gamma',
      labels: [
        { value: 'Gamma', lang: 'en' },
        { value: 'ガンマ', lang: 'ja', kind: 'PREFERRED' },
        { value: 'G', lang: 'en' },
      ],
    },
  ],
  provisions: [
    {
      id: 'provision/a',
      agreement: 'agreement/a',
      text: { en: 'true' },
      status: 'PROPOSED',
      amounts: [
        { value: 0.1, unit: 'PERCENT', role: 'SHARE' },
        { value: 1e21, unit: 'USD', role: 'SHARE', of: { en: '~' } },
      ],
    },
  ],
  agreements: [{ id: 'agreement/a', labels: { en: 'A' }, status: 'PROPOSED', signed: '2025' }],
  events: [{ id: 'event/a', labels: { en: 'A' }, status: 'OCCURRED', time: '[2025-02-10..2025-02-13]' }],
}
