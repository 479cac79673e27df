/** The filters of who made a claim, and of whose words it is: by the same rules as its dimensions. */
import type { FilterField, Start } from '../composer/declare/filter.ts'
import { call, written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { badInput } from '../errors.ts'
import { RECORD } from '../model/structure.ts'
import { type ActorLevel, actorsAt, claimsAt, isAt } from '../stances/levels.ts'

/** Made by any of these actors: found by the key on its Speaking parts, which has an index. */
export const speakers = {
  ids: ['Actor'],
  test: (node: string, ids: unknown, write: Writer): string => {
    const speaking = write.name('k')
    const spoken = write.path(node).out('SPOKEN_BY', speaking, 'Speaking')
    return spoken.where(`${speaking}.actorId IN ${write.param(ids as string[])}`).some()
  },
  startsAt: (ids: unknown) => ids as string[],
  entry:
    (ids: unknown): Start =>
    (node, label, write) => {
      const [id, key] = [write.name('id'), write.name('k')]
      const made = `MATCH (${key}:Speaking) WHERE ${key}.actorId = ${id} AND ${key}.saidKey >= ''`
      return `UNWIND ${write.param(ids as string[])} AS ${id} ${made} MATCH (${key})<-[:SPOKEN_BY]-(${node}:${label})`
    },
} satisfies FilterField

interface WordsOf {
  actors: readonly string[]
  level: ActorLevel
}

const asked = (value: unknown) => value as WordsOf

/** Its words count for one of the actors at the level. */
export const wordsOf: FilterField = {
  inner: { actors: ['Actor'] },
  check: (value, argument) => {
    const { actors, level } = asked(value)
    const other = actors.findIndex((id) => !isAt(level, id))
    if (other < 0) return
    const kind = level === 'STATE' ? 'states' : 'organizations'
    throw badInput(
      `${argument}.actors[${other}]`,
      `at the level ${level} words count for ${kind} only, and ${actors[other]} is none; ask for it at the level SPEAKER, or leave it out.`,
    )
  },
  test: (node, value, write) => {
    const { actors, level } = asked(value)
    if (level === 'SPEAKER') return speakers.test(node, actors, write)
    const [actor, count] = [write.name('a'), write.name('x')]
    const clauses = actorsAt(level, node, actor, write)
    clauses.at(-1)?.where.push(`${actor}.id IN ${write.param([...actors])}`)
    const counted = `${written(clauses)} RETURN count(*) AS ${count}`
    return { ahead: ` ${call(write.carried(node), counted)}`, test: `${count} > 0` }
  },
  entry: (value) => {
    const { actors, level } = asked(value)
    if (level === 'SPEAKER') return speakers.entry(actors)
    return (node, _label, write) => {
      const actor = write.name('a')
      return written([write.byIds(actor, RECORD, actors), ...claimsAt(level, actor, node, write)])
    }
  },
}
