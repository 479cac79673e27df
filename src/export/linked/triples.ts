/** A record as triples: what it says of itself, of its parts and of its citations. */
import type { Property } from '../../model/declared.ts'
import type { Value } from '../../store/store.ts'
import type { Label } from '../../stored/labels.ts'
import type { GraphRecord } from '../graph-records.ts'
import { type Term, termsFor, termsForDate, typesOfKind, typesOfSource } from './vocabulary.ts'

/** What a triple says: something else by its IRI or term, or a value. */
export type TripleObject =
  | { iri: string }
  | { term: Term }
  | { value: string; lang: string }
  | { value: string; type: Term }

/** The subject is an IRI. */
export type Triple = [subject: string, predicate: Term, object: TripleObject]

const wikidata = 'http://www.wikidata.org/entity/'

/** All triples of the record, each once; IRIs are `base` and an id. */
export function triplesOf(record: GraphRecord, base: string): Triple[] {
  const all = [...nodeTriples(record, base), ...provenance(record, base)]
  return [...new Map(all.map((triple) => [JSON.stringify(triple), triple])).values()]
}

function nodeTriples(record: GraphRecord, base: string): Triple[] {
  const { id, kind, properties, links, nested } = record
  const subject = base + id
  const types: Term[] = [`parley:${kind.name}`, ...(typesOfKind[kind.name] ?? [])]
  if (kind.name === 'Source') types.push(typesOfSource[String(properties.type)] ?? 'schema:CreativeWork')
  const triples: Triple[] = types.map((term) => [subject, 'rdf:type', { term }])
  for (const property of kind.properties.values()) {
    const value = properties[property.name] ?? null
    if (value !== null) triples.push(...propertyTriples(record, property, value, subject))
  }
  for (const [name, ids] of links) {
    for (const predicate of termsFor(kind.name, name)) {
      for (const to of ids) triples.push([subject, predicate, { iri: base + to }])
    }
  }
  for (const [name, nodes] of nested) {
    for (const node of nodes) {
      triples.push([subject, `parley:${name}`, { iri: base + node.id }], ...nodeTriples(node, base))
    }
  }
  return triples
}

/** PROV-O and schema.org over the record, its speakers and its citations. */
function provenance({ id, kind, nested }: GraphRecord, base: string): Triple[] {
  const subject = base + id
  const triples: Triple[] = []
  const to = (node: GraphRecord, link: string) => (node.links.get(link) ?? []).map((each) => ({ iri: base + each }))
  for (const speaking of nested.get('speakers') ?? []) {
    for (const actor of to(speaking, 'actor')) {
      triples.push([subject, 'prov:wasAttributedTo', actor], [subject, 'schema:author', actor])
    }
  }
  for (const citation of nested.get('citations') ?? []) {
    const { attribution, credibility } = citation.properties
    for (const source of to(citation, 'source')) {
      triples.push([subject, kind.name === 'Claim' ? 'schema:appearance' : 'schema:subjectOf', source])
      if (attribution === 'QUOTED') triples.push([subject, 'prov:wasQuotedFrom', source])
    }
    for (const via of to(citation, 'via')) triples.push([subject, 'prov:wasDerivedFrom', via])
    if (kind.name === 'Claim' && typeof credibility === 'string') {
      triples.push(...reviewTriples(base + citation.id, subject, credibility))
    }
  }
  return triples
}

/** The grade of a claim as an item, 1 the best, 5 the worst; 6 says that nobody can judge it, which is no rating. */
function reviewTriples(review: string, claim: string, credibility: string): Triple[] {
  const grade = credibility.charAt(1)
  const triples: Triple[] = [
    [review, 'rdf:type', { term: 'schema:ClaimReview' }],
    [review, 'schema:itemReviewed', { iri: claim }],
  ]
  if (grade === '6') return triples
  const rating = `${review}#rating`
  const integer = (value: string): TripleObject => ({ value, type: 'xsd:integer' })
  return [
    ...triples,
    [review, 'schema:reviewRating', { iri: rating }],
    [rating, 'rdf:type', { term: 'schema:Rating' }],
    [rating, 'schema:ratingValue', integer(grade)],
    [rating, 'schema:bestRating', integer('1')],
    [rating, 'schema:worstRating', integer('5')],
  ]
}

function propertyTriples({ kind }: GraphRecord, property: Property, value: Value, subject: string): Triple[] {
  const { name, as, type } = property
  const predicates = termsFor(kind.name, name)
  const say = (...objects: TripleObject[]): Triple[] =>
    objects.flatMap((object) => predicates.map((predicate): Triple => [subject, predicate, object]))
  const json = <T>() => JSON.parse(String(value)) as T
  switch (type) {
    case 'labels':
      return json<Label[]>().map(({ value, lang, kind: sort }) => {
        if (sort !== 'PREFERRED') return [subject, 'schema:alternateName', { value, lang }]
        return [subject, as === 'text' ? 'schema:text' : 'schema:name', { value, lang }]
      })
    case 'text':
      return say(...Object.entries(json<Record<string, string>>()).map(([lang, text]) => ({ value: text, lang })))
    case 'quote': {
      const { text, lang } = json<{ text: string; lang: string }>()
      return say({ value: text, lang })
    }
    case 'identifiers':
      return json<{ scheme: string; value: string }[]>().flatMap((each): Triple[] => {
        const own: Triple = [
          subject,
          'schema:identifier',
          { value: `${each.scheme}:${each.value}`, type: 'xsd:string' },
        ]
        const isKnown = each.scheme === 'wikidata' && /^[QPL]\d+$/.test(each.value)
        return isKnown ? [own, [subject, 'schema:sameAs', { iri: wikidata + each.value }]] : [own]
      })
    case 'amounts':
      return json<Amount[]>().flatMap((amount, index) =>
        amountTriples(amount, subject, `${subject}#amount-${index + 1}`),
      )
    case 'enum': {
      const codes = (property.list ? value : [value]) as string[]
      return say(...codes.map((code) => ({ term: `parley:${property.enum}:${code}` as Term })))
    }
    case 'edtf':
      return [
        [subject, `parley:${name}`, { value: String(value), type: 'edtf:edtf' }],
        ...dayTriples(kind.name, name, String(value), subject),
      ]
    case 'datetime':
      return say({ value: String(value), type: String(value).includes('T') ? 'xsd:dateTime' : 'xsd:date' })
    case 'float':
      return say(double(Number(value)))
    default:
      return say({ value: String(value), type: datatypes[type] })
  }
}

const datatypes = {
  string: 'xsd:string',
  language: 'xsd:string',
  url: 'xsd:anyURI',
  boolean: 'xsd:boolean',
  date: 'xsd:date',
} as const

/** In the canonical form of XML Schema, which processors of JSON-LD make of every such number. */
function double(value: number): TripleObject {
  return { value: value.toExponential(15).replace(/(\d)0*e\+?/, '$1E'), type: 'xsd:double' }
}

interface Amount {
  value: number
  unit: string
  role: string
  of?: Record<string, string>
}

function amountTriples({ value, unit, role, of = {} }: Amount, subject: string, amount: string): Triple[] {
  return [
    [subject, 'parley:amounts', { iri: amount }],
    [amount, 'rdf:type', { term: 'schema:QuantitativeValue' }],
    [amount, 'schema:value', double(value)],
    [amount, 'schema:unitText', { value: unit, type: 'xsd:string' }],
    [amount, 'parley:role', { term: `parley:AmountRole:${role}` }],
    ...Object.entries(of).map(([lang, text]): Triple => [amount, 'schema:description', { value: text, lang }]),
  ]
}

/** Only what is exactly a day, month or year, or an interval of them: what may be, or is about, a day has no such type. */
function dayTriples(kind: string, name: string, edtf: string, subject: string): Triple[] {
  const [begin, end] = termsForDate[`${kind}.${name}`] ?? []
  const [first = '', last] = edtf.split('/')
  const typed = (text: string): TripleObject[] => {
    const type = ({ 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' } as const)[text.length as 4 | 7 | 10]
    return /^\d{4}(-\d\d){0,2}$/.test(text) && type ? [{ value: text, type }] : []
  }
  return [
    ...(begin && (last === undefined || end) ? typed(first).map((object): Triple => [subject, begin, object]) : []),
    ...(end && last !== undefined ? typed(last).map((object): Triple => [subject, end, object]) : []),
  ]
}
