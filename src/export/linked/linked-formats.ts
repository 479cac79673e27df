/** Records as linked data: JSON-LD and Turtle, which say the same triples. */
import { DataFactory, Writer } from 'n3'
import { grouped } from '../../collections/grouped.ts'
import type { GraphRecord } from '../graph-records.ts'
import { type Triple, type TripleObject, triplesOf } from './triples.ts'
import { type Term, vocabularies } from './vocabulary.ts'

/** What IRIs of records begin with, unless somebody has a better place for them. */
export const defaultBase = 'urn:parley:'

type Slices = AsyncIterable<GraphRecord[]>

/** JSON-LD 1.1: a document with one node object a line. */
export async function* jsonLdText(slices: Slices, base: string): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(vocabularies)},\n"@graph": [`
  let isFirst = true
  for await (const records of slices) {
    for (const record of records) {
      for (const [subject, triples] of grouped(triplesOf(record, base), ([subject]) => subject)) {
        yield `${isFirst ? '' : ','}\n${JSON.stringify(nodeObject(subject, triples))}`
        isFirst = false
      }
    }
  }
  yield '\n]}\n'
}

function nodeObject(subject: string, triples: Triple[]): Record<string, unknown> {
  const node: Record<string, unknown> = { '@id': subject }
  for (const [predicate, ofPredicate] of grouped(triples, ([, predicate]) => predicate)) {
    const objects = ofPredicate.map(([, , object]) => object)
    if (predicate === 'rdf:type') node['@type'] = objects.map((object) => ('term' in object ? object.term : ''))
    else node[predicate] = objects.map(jsonLdObject)
  }
  return node
}

function jsonLdObject(object: TripleObject): Record<string, string> {
  if ('iri' in object) return { '@id': object.iri }
  if ('term' in object) return { '@id': object.term }
  if ('lang' in object) return { '@value': object.value, '@language': object.lang }
  return { '@value': object.value, '@type': object.type }
}

/** Turtle, with the prefixes of {@link vocabularies}. */
export async function* turtleText(slices: Slices, base: string): AsyncGenerator<string> {
  let text = ''
  const sink = {
    write(chunk: string, _encoding: string, done?: () => void) {
      text += chunk
      done?.()
    },
    end(done?: () => void) {
      done?.()
    },
  }
  const writer = new Writer(sink, { prefixes: vocabularies })
  for await (const records of slices) {
    for (const record of records) {
      for (const [subject, predicate, object] of triplesOf(record, base)) {
        writer.addQuad(DataFactory.namedNode(subject), DataFactory.namedNode(iriOf(predicate)), turtleObject(object))
      }
      yield text
      text = ''
    }
  }
  writer.end()
  yield text
}

function turtleObject(object: TripleObject) {
  if ('iri' in object) return DataFactory.namedNode(object.iri)
  if ('term' in object) return DataFactory.namedNode(iriOf(object.term))
  if ('lang' in object) return DataFactory.literal(object.value, object.lang)
  return DataFactory.literal(object.value, DataFactory.namedNode(iriOf(object.type)))
}

/** The whole IRI of a term. */
function iriOf(term: Term): string {
  const colon = term.indexOf(':')
  return vocabularies[term.slice(0, colon) as keyof typeof vocabularies] + term.slice(colon + 1)
}
