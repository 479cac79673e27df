/** Whom an item of a timeline concerns: who took part, is party, or speaks. */
import { grouped } from '../collections/grouped.ts'
import type { ComputedRead } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import type { Path } from '../composer/text/path.ts'
import { kindOfId } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'

const ways: Record<string, (path: Path) => Path> = {
  Event: (path) => path.out('HAS_PARTICIPANT', 'k', 'Participation').out('PARTICIPANT', 'a', 'Actor'),
  Agreement: (path) => path.out('HAS_PARTY', 'k', 'Party').out('PARTY', 'a', 'Actor'),
  Process: (path) => path.out('HAS_PARTICIPANT', 'k', 'ProcessParticipation').out('PARTICIPANT', 'a', 'Actor'),
  Claim: (path) => path.out('SPOKEN_BY', 'k', 'Speaking').out('SPEAKER', 'a', 'Actor'),
}

/** The ids of the actors by the id of the entity, each once, in the order in which its record names them: one read for all items. */
export const actorsOfItem: ComputedRead = {
  kind: 'computed',
  name: 'TimelineItem.actors',
  async compute(ids, _args, ask) {
    const write = ask.writer()
    const byKind = grouped(ids, (id) => kindOfId(id)?.name ?? '')
    const texts = [...byKind].flatMap(([kind, each]) => {
      const way = ways[kind]
      if (!way) return []
      const clauses = [write.byIds('n', RECORD, each), way(write.path('n')).clause()]
      return [`${written(clauses)} RETURN n.id AS id, a.id AS actor, ${write.value('k')}.seq AS seq`]
    })
    const rows = (await ask.read('TimelineItem.actors', texts.join(' UNION ALL '), write)) as unknown as {
      id: string
      actor: string
      seq: number
    }[]
    const inOrder = rows.toSorted((a, b) => a.seq - b.seq)
    return new Map(
      [...grouped(inOrder, ({ id }) => id)].map(([id, each]) => [id, [...new Set(each.map(({ actor }) => actor))]]),
    )
  },
}
