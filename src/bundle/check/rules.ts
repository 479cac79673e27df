/** What the shape of a record cannot say: rules between its values. */
import type { Kind } from '../../model/declared.ts'
import { model } from '../../model/model.ts'
import { fuzzyDate } from '../../time/edtf.ts'
import type { Content } from '../content/content.ts'
import { codesOf } from './codes.ts'
import type { DocumentPlace } from './document-place.ts'

type Rule = (content: Content, place: DocumentPlace) => void

const rules: Record<string, Rule> = {
  Event: modesOfType,
  Tenure: endsAsItSays,
  ClaimRelation: betweenTwo,
  AgreementRelation: recordedFromOneEnd,
}

/** Reports what breaks a rule of the content's kind. */
export function checkRules(kind: Kind, content: Content, place: DocumentPlace): void {
  rules[kind.name]?.(content, place)
}

/** PLOVER: a mode belongs to one type or a few. */
function modesOfType({ properties }: Content, place: DocumentPlace): void {
  const modes = (properties.modes as string[] | undefined) ?? []
  const type = properties.type as string | undefined
  if (modes.length > 0 && type === undefined) place.at('modes').wrong('has modes, but the event has no type.')
  const allowed = [...(model.plover.get(type ?? '')?.modes.keys() ?? [])]
  for (const mode of type === undefined ? [] : modes) {
    if (allowed.includes(mode)) continue
    const others = [...model.plover].filter(([, each]) => each.modes.has(mode)).map(([name]) => name)
    const own = allowed.length > 0 ? `; ${type} has ${allowed.join(', ')}` : `; ${type} has no modes`
    place.at('modes').wrong(`has ${mode}, which is a mode of ${others.join(' and ')}, not of ${type}${own}.`)
  }
}

function endsAsItSays({ properties }: Content, place: DocumentPlace): void {
  if (typeof properties.to !== 'string') return
  if (properties.ended === false)
    place.at('ended').wrong(`is false, although it ended (to: ${properties.to}); leave one of the two out.`)
  if (typeof properties.from !== 'string') return
  const { earliest } = fuzzyDate(properties.from)
  const { latest } = fuzzyDate(properties.to)
  if (earliest && latest && earliest > latest) {
    place.at('to').wrong(`is ${properties.to}, before it began (from: ${properties.from}).`)
  }
}

function betweenTwo({ links }: Content, place: DocumentPlace): void {
  if (links.from && links.from[0] === links.to?.[0])
    place.at('to').wrong(`is ${links.from[0]}, as from is; a relation is between two claims.`)
}

/** The codes for the far end exist only for readers of the graph; bundles do not use them. */
function recordedFromOneEnd({ properties }: Content, place: DocumentPlace): void {
  const codes = codesOf('AgreementRelationType')
  const ownEnd = codes.filter((code) => !code.endsWith('_BY'))
  const type = properties.type as string | undefined
  if (type !== undefined && !ownEnd.includes(type)) {
    place.at('type').wrong(`is ${type}, which is recorded at the other agreement, as one of ${ownEnd.join(', ')}.`)
  }
}
