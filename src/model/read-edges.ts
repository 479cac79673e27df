/** Reads the types of edges, and which records are edges themselves. */
import { type EdgeType, type Kind, type Language, languages, type Phrases, type RecordedEdge } from './declared.ts'
import { checkKeys, wrong, type Yaml } from './wrong.ts'

const example = `en: ['was taken by ~', 'took ~']`

/** By their names, which are values of EdgeType. */
export function edgeTypesFrom(edges: Record<string, Yaml>): Map<string, EdgeType> {
  return new Map(Object.entries(edges).map(([name, declared]) => [name, edgeTypeFrom(`edges.${name}`, declared)]))
}

function edgeTypeFrom(place: string, declared: Yaml): EdgeType {
  checkKeys(place, declared, ['description', 'inverse', 'symmetric', 'hub', 'where', ...languages])
  return {
    description: String(declared.description ?? wrong(`${place} has no description`)),
    inverse: declared.inverse === true,
    symmetric: declared.symmetric === true,
    hub: declared.hub === true,
    phrases: phrasesFrom(place, declared),
    where: new Map(
      Object.entries((declared.where ?? {}) as Record<string, Yaml>).map(([name, each]) => {
        checkKeys(`${place}.where.${name}`, each, languages)
        return [name, phrasesFrom(`${place}.where.${name}`, each)]
      }),
    ),
  }
}

function phrasesFrom(place: string, declared: Yaml): Record<Language, Phrases> {
  return Object.fromEntries(
    languages.map((language) => [language, pairFrom(`${place}.${language}`, declared[language])]),
  ) as Record<Language, Phrases>
}

function pairFrom(place: string, pair: unknown): Phrases {
  const all = Array.isArray(pair) ? (pair as unknown[]) : []
  const [along, against] = all
  if (all.length !== 2 || !isPhrase(along) || !isPhrase(against)) {
    wrong(
      `${place} must be two phrases, each with one ~ for the other end: of the end that the edge runs from, and of the one that it runs to, e.g. \`${example}\``,
    )
  }
  return { along, against }
}

function isPhrase(value: unknown): value is string {
  return typeof value === 'string' && value.split('~').length === 2
}

/** Null if the kind does not declare that its records are edges. */
export function recordedEdgeOf(
  { name, links, properties }: Pick<Kind, 'name' | 'links' | 'properties'>,
  { edge }: Yaml,
): RecordedEdge | null {
  if (edge === undefined) return null
  const place = `${name}.edge`
  const declared = edge as Yaml
  checkKeys(place, declared, ['from', 'to', 'type', 'typeIn'])
  const { from = '', to = '', type = null, typeIn = null } = declared as Record<string, string>
  for (const [key, link] of Object.entries({ from, to })) {
    if (!links.get(link)?.required || links.get(link)?.many)
      wrong(`${place}.${key} must name a link that is required and leads to one; it is ${link || 'missing'}`)
  }
  if ((type === null) === (typeIn === null))
    wrong(`${place} must have either \`type\`, a type of edge, or \`typeIn\`, the property that holds it`)
  if (typeIn !== null && properties.get(typeIn)?.type !== 'enum')
    wrong(`${place}.typeIn is ${typeIn}; it must be a property that is an enum`)
  return { from, to, type, typeIn }
}
