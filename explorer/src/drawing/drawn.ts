/** What a drawing shows. */

export interface DrawnNode {
  id: string
  label: string
  /** A kind of entity; each has its shape and colour. */
  kind: string
  /** 0 to 1: how much it stands out. */
  weight: number
}

export interface DrawnTie {
  id: string
  source: string
  target: string
  /** 0 to 1: how thick it is. */
  weight: number
  directed: boolean
  /** It sets its ends against one another: it is dashed. */
  against?: boolean
}

export interface Drawn {
  nodes: readonly DrawnNode[]
  ties: readonly DrawnTie[]
}

/** Node shapes by kind, in Cytoscape's words: told apart without colour. */
export const shapes: Record<string, string> = {
  PERSON: 'ellipse',
  ORGANIZATION: 'round-rectangle',
  STATE: 'hexagon',
  EVENT: 'diamond',
  AGREEMENT: 'rectangle',
  PROCESS: 'octagon',
  CLAIM: 'round-tag',
  PROPOSITION: 'triangle',
  PROVISION: 'cut-rectangle',
  SOURCE: 'barrel',
  TOPIC: 'vee',
  PLACE: 'pentagon',
}
