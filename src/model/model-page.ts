/** Makes the page of the documentation that shows the model: docs/model.md. */
import type { Enumeration, Kind, Link, Model, Property } from './declared.ts'
import { BY } from './read-days.ts'

/** The page's Markdown. */
export function modelPageOf(model: Model): string {
  const kinds = [...model.kinds.values()]
  return [
    '# The model of the graph',
    'Generated from `schema/graph.yaml` by `npm run generate`; edit that file, not this one.',
    'Nodes with ids stand for what the graph is about; parts have none and belong to one node. Every node and edge has' +
      ' `recordedAt`, and once it is withdrawn `retractedAt`.',
    '## Overview',
    diagram(kinds, model.interfaces),
    '## Interfaces',
    table(
      ['Interface', 'Kinds', 'What it is'],
      [...model.interfaces].map(([name, each]) => [name, each.kinds.join(', '), each.description]),
    ),
    '## Kinds of nodes',
    ...kinds.filter(({ part }) => !part).flatMap((kind) => kindSection(kind)),
    '## Parts',
    ...kinds.filter(({ part }) => part).flatMap((kind) => kindSection(kind)),
    '## Edges between entities',
    'How paths and neighborhoods show what joins two entities; a part, citation or record between the two is part of the edge. `~`' +
      ' stands for the other end.',
    edgeTable(model),
    '## What @asOf hides',
    'Parts that are not listed here come and go with their owner. [as-of.md](as-of.md) explains the days.',
    daysTable(kinds),
    '## Code lists',
    ...[...model.enums.values()].flatMap(enumSection),
    '### PLOVER types and modes',
    'Scores run from -10 (conflict) to 10 (cooperation).',
    ploverTable(model),
  ]
    .join('\n\n')
    .concat('\n')
}

/** A link that all kinds of an interface have is drawn once, from the interface. */
function diagram(kinds: Kind[], interfaces: Model['interfaces']): string {
  const shared = new Set<string>()
  const lines = [...interfaces].flatMap(([name, { kinds: members }]) => {
    const all = kinds.filter((kind) => members.includes(kind.name))
    const links = [...(all[0]?.links.values() ?? [])].filter((link) =>
      all.every((kind) => kind.links.get(link.name)?.type === link.type),
    )
    const own = links.filter((link) => !all.every((kind) => shared.has(`${kind.name} ${link.name}`)))
    for (const kind of all) for (const link of links) shared.add(`${kind.name} ${link.name}`)
    return own.flatMap((link) => linkLines(name, link))
  })
  for (const kind of kinds) {
    lines.push(...[...kind.parts.values()].map((part) => `  ${kind.name} ||--o{ ${part.kind} : ${part.type}`))
    const own = [...kind.links.values()].filter((link) => !shared.has(`${kind.name} ${link.name}`))
    lines.push(...own.flatMap((link) => linkLines(kind.name, link)))
  }
  return ['```mermaid', 'erDiagram', ...lines, '```'].join('\n')
}

function linkLines(from: string, link: Link): string[] {
  return link.to.map((to) => `  ${from} ${cardinality(link)} ${to} : ${link.type}`)
}

function cardinality({ many, required, owned }: Link): string {
  const near = owned ? '|o' : '}o'
  return `${near}--${many ? 'o{' : required ? '||' : 'o|'}`
}

function kindSection(kind: Kind): string[] {
  const labels = kind.liveLabels.map((label) => `\`${label}\``).join(', ')
  const facts = [
    kind.collection ? `In a bundle: \`${kind.collection}\`.` : '',
    kind.prefix ? `Ids: \`${kind.prefix}/…\`.` : '',
    `Labels: ${labels}.`,
    kind.date ? `Dated by ${code(kind.date)}.` : '',
    kind.key.length > 0 ? `Told apart from others of its owner by ${kind.key.join(' and ')}.` : '',
  ]
  const properties = [...kind.properties.values()].map((each) => [
    code(each.as),
    typeOf(each),
    needOf(each),
    each.description,
  ])
  const links = [...kind.links.values()].map((link) => [
    code(link.name),
    code(link.type),
    `${link.many ? 'several ' : ''}${link.to.join(', ')}`,
    link.required ? 'required' : '',
    link.reverse ? code(link.reverse) : '',
    link.edge ? code(link.edge) : '',
    link.description,
  ])
  const parts = [...kind.parts.values()].map((part) => [code(part.name), code(part.type), part.kind])
  return [
    `### ${kind.name}`,
    kind.description,
    facts.filter(Boolean).join(' '),
    ...(properties.length > 0 ? [table(['Property', 'Type', '', 'What it says'], properties)] : []),
    ...(links.length > 0
      ? [table(['Link', 'Relationship', 'To', '', 'Seen from there', 'Edge', 'What it says'], links)]
      : []),
    ...(parts.length > 0 ? [table(['Parts', 'Relationship', 'Kind'], parts)] : []),
  ]
}

function typeOf({ type, enum: name, list }: Property): string {
  if (type !== 'enum') return type
  return `${list ? 'several ' : ''}[${name}](#${String(name).toLowerCase()})`
}

function needOf(property: Property): string {
  if (property.required) return 'required'
  return property.default === null ? '' : `default ${property.default}`
}

function edgeTable({ edges }: Model): string {
  return table(
    ['Edge', 'What it says', '', 'Said of the end that it runs from', 'Said of the end that it runs to'],
    [...edges].map(([name, { description, inverse, symmetric, hub, phrases }]) => [
      code(name),
      description,
      [inverse ? 'runs to the record' : '', symmetric ? 'both ways' : '', hub ? 'to hubs' : '']
        .filter(Boolean)
        .join(', '),
      `${phrases.en.along}; ${phrases.ja.along}`,
      `${phrases.en.against}; ${phrases.ja.against}`,
    ]),
  )
}

function daysTable(kinds: readonly Kind[]): string {
  const told = kinds.filter(({ part, valid, published }) => !part || valid || published)
  return table(
    ['Kind', '`valid` goes by', '`published` goes by'],
    told.map((kind) => [kind.name, validBy(kind), publishedBy(kind)]),
  )
}

function validBy({ valid, edge }: Kind): string {
  const ends = edge ? `both its ends, ${code(edge.from)} and ${code(edge.to)}` : ''
  if (!valid) return ends || 'nothing: it is never hidden'
  const own = [
    valid.from ? `from ${code(valid.from)}` : '',
    valid.to ? `to ${code(valid.to)}` : '',
    valid.ended ? `(if ${code(valid.ended)} without one: the day on which the last of its sources was out)` : '',
    valid.with ? `its ${code(valid.with)}` : '',
  ]
  const dates = own.filter(Boolean).join(' ')
  const without = dates ? `, without one ${dates}` : ''
  const days = valid.history ? `the first of its ${code(valid.history.name)} that began${without}` : dates
  const unless = valid.unless
    ? `; always there with ${code(valid.unless.property)} ${valid.unless.values.join(', ')}`
    : ''
  return [days + unless, ends].filter(Boolean).join('; ')
}

function publishedBy({ published, edge, derived }: Kind): string {
  if (!published) return 'nothing: it always counts'
  const dates =
    'day' in published ? (derived.get(published.day) as string).slice(BY.length).split(' ') : published.links
  const own =
    ('day' in published ? 'the earliest of the latest days that these can mean: ' : '') + dates.map(code).join(', ')
  return edge ? `${own}, and both its ends` : own
}

function enumSection({ name, description, source, values }: Enumeration): string[] {
  return [
    `### ${name}`,
    description,
    ...(source ? [`Source: ${source}.`] : []),
    table(
      ['Value', 'Meaning'],
      [...values].map(([value, meaning]) => [code(value), meaning]),
    ),
  ]
}

function ploverTable({ plover }: Model): string {
  return table(
    ['Type', 'Class', 'Score', 'Modes with their scores'],
    [...plover].map(([type, { quad, score, modes }]) => [
      code(type),
      quad,
      String(score),
      [...modes].map(([mode, each]) => `${mode} ${each}`).join(', '),
    ]),
  )
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}
