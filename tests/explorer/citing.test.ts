/** Citations of claims, events and agreements in four notations. */
import { describe, expect, it } from 'vitest'
import { bibtex, escaped } from '../../explorer/src/citing/bibtex.ts'
import { cslJson } from '../../explorer/src/citing/csl.ts'
import { bibDate, cslDate } from '../../explorer/src/citing/dates.ts'
import { permalink } from '../../explorer/src/citing/permalink.ts'
import { markdownCitation, plainCitation } from '../../explorer/src/citing/plain.ts'
import { type Cited, citedOf } from '../../explorer/src/citing/record.ts'

const day = (edtf: string, earliest: string | null, latest: string | null, more: object = {}) => ({
  edtf,
  label: edtf,
  earliest,
  latest,
  span: false,
  approximate: false,
  uncertain: false,
  ...more,
})

const source = {
  id: 'source/kasumiori-shimpo-2026-01-25',
  title: '雪の_会議場 {100%}',
  type: 'ARTICLE' as const,
  language: 'ja',
  url: 'https://kasumiori.example/a_b?c=1&d=2',
  reliability: 'B_USUALLY_RELIABLE' as const,
  retrievedOn: '2026-01-26',
  published: day('2026-01-25', '2026-01-25', '2026-01-25'),
  publisher: { label: 'Kasumiori Shimpo' },
  authors: [{ id: 'person/x', kind: 'PERSON' as const, label: 'Ueda Sayo' }],
}

const answer = {
  id: 'claim/makigata-spring-possible',
  kind: 'CLAIM' as const,
  label: 'A signing in May is possible.',
  reportedBy: '2026-01-25',
  retractedAt: null,
  speechAct: 'PREDICT' as const,
  stance: 'SUPPORT' as const,
  said: null,
  speakers: [
    {
      capacity: 'Special Envoy',
      actor: { id: 'person/shiho-makigata', kind: 'PERSON' as const, label: 'Shiho Makigata' },
      onBehalfOf: { id: 'state/umikage', label: 'Umikage' },
    },
  ],
  to: [{ id: 'state/vesnava', label: 'Vesnava' }],
  proposition: { id: 'proposition/p', label: 'It will be signed' },
  corroboration: { independentSources: 1 },
  cites: [
    {
      id: 'citation/1',
      attribution: 'REPORTED' as const,
      credibility: 'C2_PROBABLY_TRUE' as const,
      hedged: true,
      locator: '第5段',
      excerpt: { text: '署名もありうる', lang: 'ja' },
      via: [{ id: 'source/w', label: 'Three Shores Wire' }],
      source,
    },
  ],
}

const known = '2026-07-06T09:00:00.000Z'
const moment = { valid: null, published: null, known: null }
const address = permalink('https://parley.example', answer.id, moment, known)
const record = citedOf(answer, address, known) as Cited

describe('a permalink', () => {
  it('fills in the last recording, and keeps a past that the page is set to', () => {
    expect(address).toBe('https://parley.example/claim/makigata-spring-possible?known=2026-07-06T09:00:00.000Z')
    const past = { valid: '2025-05-01', published: null, known: '2025-07-01T09:00:00.000Z' }
    expect(permalink('https://p.example', 'claim/x', past, known)).toBe(
      'https://p.example/claim/x?known=2025-07-01T09:00:00.000Z&valid=2025-05-01',
    )
  })
})

describe('a citation as a sentence', () => {
  it('says who spoke as what for whom, that nobody dates it, what is reserved, and both grades', () => {
    expect(plainCitation(record, 'en')).toBe(
      'Shiho Makigata (as “Special Envoy”) on behalf of Umikage, to Vesnava: A signing in May is possible. [Predict; Support: It will be signed] undated, reported by 2026-01-25. 1 citation, 1 independent source. According to: Ueda Sayo, Kasumiori Shimpo, “雪の_会議場 {100%}”, https://kasumiori.example/a_b?c=1&d=2, 2026-01-25, 第5段, “署名もありうる” (B2, Reported, hedged, via Three Shores Wire). Parley, claim/makigata-spring-possible, https://parley.example/claim/makigata-spring-possible?known=2026-07-06T09:00:00.000Z, as recorded by 2026-07-06T09:00:00.000Z.',
    )
  })

  it('puts no quotation marks around words that are not the source’s', () => {
    expect(plainCitation(record, 'en')).not.toContain('“A signing')
  })

  it('escapes in Markdown what would begin a list or a link', () => {
    const lines = markdownCitation(record, 'en').split('\n')
    expect(lines[0]).toContain('[Parley, claim/makigata-spring-possible](https://parley.example/')
    expect(lines[2]).toContain('[“雪の\\_会議場 \\{100%\\}”](https://kasumiori.example/a_b?c=1&d=2)')
  })

  it('says that nobody is named where nobody is', () => {
    expect(plainCitation({ ...record, by: [] }, 'ja')).toMatch(/^発言者不明、Vesnavaに対し：/)
  })

  it('has in Japanese the marks of Japanese', () => {
    const words = plainCitation(record, 'ja').replaceAll(/<https:[^>]+>/g, '')
    expect(words).toMatch(/［[^］]+；[^］]+］/)
    expect(words).toMatch(/「署名もありうる」（/)
    expect(words).not.toMatch(/[[\];()]/)
  })
})

describe('BibTeX', () => {
  it('escapes its signs and keeps other scripts', () => {
    expect(escaped('50% of A&B_c #1 {x} ~ ^ \\ $ 協定')).toBe(
      '50\\% of A\\&B\\_c \\#1 \\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$ 協定',
    )
  })

  it('has an entry for the record and one for each source, whole names, and addresses as they are', () => {
    expect(bibtex([record, record])).toBe(`${[entryOfClaim, entryOfClaim, entryOfSource].join('\n\n')}\n`)
  })

  it('gives no year to what may have been in several', () => {
    expect(bibDate(day('[2025-12-31..2026-01-02]', '2025-12-31', '2026-01-02'))).toEqual([])
    expect(bibDate(day('2025-12', '2025-12-01', '2025-12-31'))).toEqual([
      ['date', '2025-12'],
      ['year', '2025'],
      ['month', 'dec'],
    ])
  })
})

const entryOfClaim = `@misc{claim:makigata-spring-possible,
  author = {{Shiho Makigata}},
  title = {{A signing in May is possible.}},
  howpublished = {Parley, claim/makigata-spring-possible},
  url = {https://parley.example/claim/makigata-spring-possible?known=2026-07-06T09:00:00.000Z},
  note = {undated, reported by 2026-01-25; According to source:kasumiori-shimpo-2026-01-25}
}`

const entryOfSource = `@article{source:kasumiori-shimpo-2026-01-25,
  author = {{Ueda Sayo}},
  title = {{雪の\\_会議場 \\{100\\%\\}}},
  journal = {Kasumiori Shimpo},
  date = {2026-01-25},
  year = {2026},
  month = {jan},
  url = {https://kasumiori.example/a_b?c=1&d=2},
  urldate = {2026-01-26},
  language = {ja}
}`

describe('CSL-JSON', () => {
  it('has an item for the record and one for each source, with the types of CSL 1.0.2', () => {
    expect(cslJson([record])).toEqual([
      {
        id: 'claim/makigata-spring-possible',
        type: 'speech',
        title: 'A signing in May is possible.',
        author: [{ literal: 'Shiho Makigata' }],
        publisher: 'Parley',
        URL: address,
        note: 'undated, reported by 2026-01-25; According to source/kasumiori-shimpo-2026-01-25',
      },
      {
        id: source.id,
        type: 'article-newspaper',
        title: source.title,
        author: [{ literal: 'Ueda Sayo' }],
        issued: { 'date-parts': [[2026, 1, 25]] },
        accessed: { 'date-parts': [[2026, 1, 26]] },
        'container-title': 'Kasumiori Shimpo',
        URL: source.url,
        language: 'ja',
      },
    ])
  })

  it('makes a range only of what lasts, and says where a day is not certain', () => {
    expect(cslDate(day('2025-05-01/2025-05-03', '2025-05-01', '2025-05-03', { span: true }))).toEqual({
      'date-parts': [
        [2025, 5, 1],
        [2025, 5, 3],
      ],
    })
    expect(
      cslDate(day('[2025-05-01..2025-05-03]', '2025-05-01', '2025-05-03', { label: 'some day in 1–3 May' })),
    ).toEqual({
      literal: 'some day in 1–3 May',
    })
    expect(cslDate(day('2025-05~', '2025-05-01', '2025-05-31', { approximate: true }))).toEqual({
      'date-parts': [[2025, 5]],
      circa: true,
    })
  })
})

describe('what is cited', () => {
  it('is an agreement by those who made it, each once, and not by who gains from it', () => {
    const actor = (id: string) => ({ id, kind: 'STATE' as const, label: id })
    const { kind, reportedBy, retractedAt, cites } = answer
    const agreement = citedOf(
      {
        id: 'agreement/a',
        label: 'Accord',
        kind,
        reportedBy,
        retractedAt,
        cites,
        agreementStatus: 'SIGNED',
        signed: day('2026-05-21', '2026-05-21', '2026-05-21'),
        parties: [
          { role: 'PARTY', actor: actor('A') },
          { role: 'SIGNATORY', actor: actor('A') },
          { role: 'BENEFICIARY', actor: actor('B') },
        ],
      },
      address,
      known,
    ) as Cited
    expect(agreement.by.map(({ name }) => name)).toEqual(['A'])
    expect(cslJson([agreement])[0]).toMatchObject({ type: 'treaty', issued: { 'date-parts': [[2026, 5, 21]] } })
  })

  it('is nothing where a record has no label', () => {
    expect(citedOf({ id: 'citation/1' }, address, known)).toBeNull()
  })
})
