/** Checks the declarations of graph.yaml against one another: whether each has what lists, paths and @asOf need. */
import { type Enumeration, type Kind, type Link, languages, type Model } from './declared.ts'
import { isWalked, typesOf } from './edges.ts'
import { BY } from './read-days.ts'
import { wrong } from './wrong.ts'

/** Throws an Error that names the kind, the link, and what to write. */
export function checkModel(model: Model): void {
  const kinds = [...model.kinds.values()]
  for (const kind of kinds) {
    checkId(kind)
    checkDays(kind, model)
    for (const link of kind.links.values()) checkEdge(kind, link, model)
    for (const type of typesOf(kind, model)) {
      if (!model.edges.has(type))
        wrong(`${kind.name}.edge can be of type ${type}, which \`edges\` does not declare; ${howTo(type)}`)
    }
  }
  const edges = kinds.filter(({ edge }) => edge)
  checkApart(
    kinds.filter(({ is }) => is.includes('Entity')),
    ({ date }) => date,
  )
  checkApart(
    kinds.filter(({ part }) => part),
    ({ valid }) => valid?.from,
  )
  checkApart(edges, ({ valid }) => valid?.from)
  checkApart(edges, ({ valid }) => valid?.to)
  checkApart(
    edges.filter(({ edge }) => edge?.typeIn),
    ({ edge }) => edge?.typeIn,
  )
  checkOneEdgeEach(kinds)
  checkUsed(model)
  for (const each of model.enums.values()) checkLabels(each, model)
}

/** Filters and facets by kind make the prefix of its ids out of its name, and the name out of the prefix. */
function checkId({ name, prefix, is }: Kind): void {
  if (is.includes('Entity') && prefix !== name.toLowerCase()) {
    wrong(`${name} has the id ${prefix}; the id of an entity is its name in lower case: \`id: ${name.toLowerCase()}\``)
  }
}

function checkDays({ name, valid, properties, derived }: Kind, { kinds, enums }: Model): void {
  for (const [day, from] of derived) {
    const dates = from.startsWith(BY) ? from.slice(BY.length).split(' ') : []
    const other = dates.find((date) => !['edtf', 'datetime'].includes(properties.get(date)?.type ?? ''))
    if (other !== undefined) wrong(`${name}.derived.${day} goes by ${other}; it must be one of its dates or instants`)
  }
  const part = valid?.history && kinds.get(valid.history.kind)
  if (part && !part.valid?.from) {
    wrong(
      `${name}.valid.history is made of ${part.name}, which has no \`valid: { from: … }\` that says since when each holds`,
    )
  }
  if (!valid?.unless) return
  const { property, values } = valid.unless
  const codes = [...(enums.get(properties.get(property)?.enum as string)?.values.keys() ?? [])]
  const unknown = values.find((value) => !codes.includes(value))
  if (unknown !== undefined) wrong(`${name}.valid.unless has ${unknown}; ${property} can be ${codes.join(', ')}`)
}

/**
 * What is read of several kinds at once takes whichever of their dates there is, so no kind may have the date of another kind
 * besides its own.
 */
function checkApart(kinds: readonly Kind[], nameOf: (kind: Kind) => string | null | undefined): void {
  for (const other of kinds) {
    const name = nameOf(other)
    const twice = name ? kinds.find((kind) => nameOf(kind) !== name && kind.properties.has(name)) : undefined
    if (twice)
      wrong(
        `${twice.name} has the property ${name}, which tells the days or the type of ${other.name}; rename it, or make it the kind's own`,
      )
  }
}

function checkEdge(kind: Kind, link: Link, model: Model): void {
  const place = `${kind.name}.${link.name}`
  if (link.edge !== null && !model.edges.has(link.edge)) {
    wrong(`${place} has the edge ${link.edge}, which \`edges\` does not declare; ${howTo(link.edge)}`)
  }
  if (isWalked(kind, link, model)) {
    if (link.edge === null)
      wrong(
        `${place} joins entities, but ${link.type} is not a type of edge; ${howTo(link.type)}, or give the link its \`edge\``,
      )
    return
  }
  const ends = kind.edge ? [kind.edge.from, kind.edge.to] : []
  const joins = !kind.part && !kind.owned && link.toKinds.some((name) => model.kinds.get(name)?.is.includes('Entity'))
  if (joins && !kind.is.includes('Entity') && !ends.includes(link.name)) {
    wrong(
      `${place} leads to entities from a kind that is not one; say which two links its edge runs along: \`edge: { from: …, to: …, type: … }\``,
    )
  }
}

function howTo(type: string): string {
  return `add to \`edges\`: \`${type}: { description: …, en: ['was taken by ~', 'took ~'], ja: [は~による, は~を行った] }\``
}

/** The store knows an edge only by its relationship. */
function checkOneEdgeEach(kinds: readonly Kind[]): void {
  const known = new Map<string, string | null>()
  for (const { name, links } of kinds) {
    for (const link of links.values()) {
      const other = known.get(link.type) ?? link.edge
      if (other !== link.edge)
        wrong(
          `${name}.${link.name} has the edge ${link.edge}, but ${link.type} is ${other} elsewhere; give the link a type of its own`,
        )
      known.set(link.type, link.edge)
    }
  }
}

function checkUsed(model: Model): void {
  const kinds = [...model.kinds.values()]
  const used = new Set(
    kinds.flatMap((kind) => [...[...kind.links.values()].map(({ edge }) => edge), ...typesOf(kind, model)]),
  )
  const unused = [...model.edges.keys()].find((name) => !used.has(name))
  if (unused)
    wrong(
      `edges.${unused} stands for no link and no record; declare a link of that type, or one with \`edge: ${unused}\``,
    )
}

/** A code spelt out reads well enough in English, but not in Japanese. A kind can do without. */
function checkLabels({ name, values, labels }: Enumeration, { kinds }: Model): void {
  const ofKinds = new Set([...kinds.keys()].map((kind) => kind.toUpperCase()))
  for (const language of languages) {
    const unknown = [...labels[language].keys()].find((code) => !values.has(code))
    if (unknown !== undefined) wrong(`${name}.labels.${language} has ${unknown}, which is none of its values`)
    if (language === 'en') continue
    const missing = [...values.keys()].find((code) => !labels[language].has(code) && !ofKinds.has(code))
    if (missing !== undefined)
      wrong(`${name}.labels.${language} has no label for ${missing}; write \`${missing}: …\` there`)
  }
}
