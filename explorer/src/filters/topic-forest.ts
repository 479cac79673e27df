/** Topics as trees: each beneath the topic that it is a part of. */

interface Topic {
  id: string
  label: string
  broader: { id: string } | null
}

export interface Tree<T> {
  topic: T
  narrower: Tree<T>[]
}

/** The trees, in the order given at each level. A topic whose broader one is not among them begins a tree; so does one of a ring. */
export function forestOf<T extends Topic>(topics: readonly T[]): Tree<T>[] {
  const trees = new Map(topics.map((topic) => [topic.id, { topic, narrower: [] as Tree<T>[] }]))
  const above = (tree: Tree<T>) => (tree.topic.broader ? trees.get(tree.topic.broader.id) : undefined)
  const isInRing = (tree: Tree<T>) => {
    const seen = new Set<Tree<T>>()
    for (let next = above(tree); next && !seen.has(next); next = above(next)) {
      if (next === tree) return true
      seen.add(next)
    }
    return false
  }
  const roots: Tree<T>[] = []
  for (const tree of trees.values()) {
    const broader = above(tree)
    if (broader && !isInRing(tree)) broader.narrower.push(tree)
    else roots.push(tree)
  }
  return roots
}

/** The ids of all topics above these, which a tree opens so that they can be seen. */
export function aboveOf(topics: readonly Topic[], ids: readonly string[]): Set<string> {
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  const opened = new Set<string>()
  for (const id of ids) {
    for (let at = byId.get(id)?.broader?.id; at !== undefined && !opened.has(at); at = byId.get(at)?.broader?.id) {
      opened.add(at)
    }
  }
  return opened
}
