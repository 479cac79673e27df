/** What relationships of graph.yaml each type of edge stands for; a node between, such as a citation, is part of its edge. */

/** How users see a relationship: which way the edge runs, and whether it joins so much that paths leave it out unasked. */
export interface EdgeType {
  description: string
  /**
   * The relationships that lead to its far end, from the record that states it or from a part or citation of that record;
   * none where it is a record of its own (an office, a relation between claims) or computed.
   */
  leadBy?: readonly string[]
  /** Whether the edge runs from that far end to the record: who made a claim, not by whom it was made. */
  against?: boolean
  /** Whether it holds both ways. */
  mutual?: boolean
  /** Whether it joins everything with everything in two steps. */
  joins?: boolean
}

/** Those that are recorded, by the names that users know. */
export const recordedTypes = {
  MADE: { description: 'An actor made a claim.', leadBy: ['SPEAKER'], against: true },
  ON_BEHALF_OF: { description: 'A claim was made on behalf of an actor.', leadBy: ['ON_BEHALF_OF'] },
  ADDRESSED_TO: { description: 'A claim was addressed to an actor.', leadBy: ['ADDRESSED_TO'] },
  ABOUT: { description: 'A claim is about something.', leadBy: ['ABOUT'] },
  HAS_TOPIC: { description: 'Something has a topic.', leadBy: ['HAS_TOPIC'], joins: true },
  TAKES_STANCE_ON: { description: 'A claim takes a stance on a proposition.', leadBy: ['TAKES_STANCE_ON'] },
  SAID_AT: { description: 'A claim was made at an event.', leadBy: ['SAID_AT'] },
  SAID_AFTER: { description: 'A claim is known to follow an event.', leadBy: ['SAID_AFTER'] },
  DEPENDS_ON: { description: 'A condition of a claim hangs on something.', leadBy: ['DEPENDS_ON'] },
  REPLACED_BY: { description: 'Another claim took the place of a claim.', leadBy: ['REPLACED_BY'] },
  CITES: { description: 'A source is cited for something.', leadBy: ['CITES'], joins: true },
  VIA: { description: 'What is cited for something has it from a source.', leadBy: ['VIA'], joins: true },
  DRAWS_ON: { description: 'A source names another as its own.', leadBy: ['DRAWS_ON'] },
  PUBLISHED: {
    description: 'An organization published a source.',
    leadBy: ['PUBLISHED_BY'],
    against: true,
    joins: true,
  },
  AUTHORED: { description: 'An actor wrote a source.', leadBy: ['AUTHORED_BY'], against: true },
  CONTRADICTS: { description: 'Two claims contradict one another, as somebody recorded.', mutual: true },
  CORROBORATES: { description: 'Two claims make one another more credible.', mutual: true },
  REPEATS: { description: 'A claim says again what an earlier one says.' },
  QUALIFIES: { description: 'A claim limits or sharpens an earlier one.' },
  RESPONDS_TO: { description: 'A claim answers an earlier one.' },
  REPORTS: { description: 'A claim passes on what an earlier one says.' },
  RETRACTS: { description: 'A claim takes an earlier one back.' },
  IN_PROCESS: { description: 'An event, agreement or claim belongs to a process.', leadBy: ['IN_PROCESS'] },
  PARTICIPATED_IN: {
    description: 'An actor took part in an event or takes part in a process.',
    leadBy: ['PARTICIPANT'],
    against: true,
  },
  LEADS_TO: { description: 'An event came of another, as sources say.', leadBy: ['LEADS_TO'] },
  PART_OF: { description: 'An organization, process or event is part of a larger one.', leadBy: ['PART_OF'] },
  LOCATED_IN: {
    description: 'An event took place at a place; a place lies within a larger one.',
    leadBy: ['LOCATED_IN', 'WITHIN'],
  },
  BROADER: { description: 'A topic is narrower than another.', leadBy: ['BROADER'], joins: true },
  HELD_OFFICE: { description: 'A person held an office for an organization or a state.' },
  NEGOTIATED_AT: { description: 'An agreement was negotiated or signed at an event.', leadBy: ['NEGOTIATED_AT'] },
  PARTY_TO: { description: 'An actor is party to an agreement.', leadBy: ['PARTY'], against: true },
  AGREEMENT_RELATION: {
    description: 'An agreement prepares, carries out, renews, replaces or amends another.',
    leadBy: ['RELATED_AGREEMENT'],
  },
  HAS_PROVISION: { description: 'An agreement has a provision.', leadBy: ['PROVISION_OF'], against: true },
  PROPOSED_BY: { description: 'A provision was proposed by an actor.', leadBy: ['PROPOSED_BY'] },
  OBLIGES: { description: 'A provision obliges an actor.', leadBy: ['OBLIGES'] },
  BENEFITS: { description: 'A provision benefits an actor.', leadBy: ['BENEFITS'] },
  DOCUMENTED_IN: { description: 'A source has the text of an agreement.', leadBy: ['DOCUMENTED_IN'] },
} as const satisfies Record<string, EdgeType>

export type RecordedType = keyof typeof recordedTypes

/** Those that are computed between actors, by `network` alone. */
export const computedTypes = {
  COPARTICIPATION: 'Two actors took part in the same events.',
  ADDRESS: 'An actor addressed claims to another.',
  MENTION: 'An actor made claims about another.',
  CONGRUENCE: 'Two actors took the same stance on the same propositions.',
  CONFLICT: 'Two actors took opposite stances on the same propositions.',
  SUBTRACT: 'Congruence less conflict of two actors.',
} as const

/** All recorded types. */
export const allRecorded = Object.keys(recordedTypes) as RecordedType[]

export function edgeType(name: RecordedType): EdgeType {
  return recordedTypes[name]
}

/** What leads to the far end of a type, by the relationship's type. */
const leading = new Map(
  allRecorded.flatMap((name) => (edgeType(name).leadBy ?? []).map((type) => [type, name] as const)),
)

/** The type of edge that a relationship leads to, or that a relation between claims is. */
export function edgeTypeOf(relationship: string): RecordedType {
  const name = leading.get(relationship) ?? (relationship as RecordedType)
  if (!(name in recordedTypes)) throw new Error(`No type of edge stands for ${relationship}.`)
  return name
}
