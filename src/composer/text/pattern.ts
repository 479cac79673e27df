/** Patterns as data: a node and the steps from it, printed once everything that belongs to them is known. */

/** A step along a relationship to a node. */
export interface Step {
  /** The direction of the relationship, seen from the start of the step. */
  way: 'out' | 'in' | 'either'
  /** The relationship and the node, each as the text inside its brackets: `:CITES` and `n3:Source`. */
  edge: string
  node: string
}

export interface Pattern {
  /** The node that it starts from, as the text inside its brackets: `n0`, or `n0:Claim {id: $p1}`. */
  from: string
  steps: readonly Step[]
}

/** The pattern that is one node. */
export function nodeOf(from: string): Pattern {
  return { from, steps: [] }
}

/** `one`, continued from its end with the steps of `other`. */
export function joined(one: Pattern, other: Pattern): Pattern {
  return { from: one.from, steps: [...one.steps, ...other.steps] }
}

export function printed({ from, steps }: Pattern): string {
  let text = `(${from})`
  for (const { way, edge, node } of steps) {
    text += `${way === 'in' ? '<-' : '-'}[${edge}]${way === 'out' ? '->' : '-'}(${node})`
  }
  return text
}

/** An expression over each match of a pattern, as a list. */
export function listOf(pattern: Pattern, where: readonly string[], expression: string): string {
  return `[${printed(pattern)}${conditions(where)} | ${expression}]`
}

/** A WHERE with a space before it; nothing if there are no conditions. */
export function conditions(where: readonly string[]): string {
  return where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''
}
