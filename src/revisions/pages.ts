/** The texts that find the changes on a page: those of all records, import by import, or those of some records, record by record. */

import { beyond, type WrittenOrder } from '../composer/declare/order.ts'
import type { Window } from '../composer/declare/window.ts'
import type { Writer } from '../composer/text/writer.ts'
import type { Kind } from '../model/declared.ts'
import { model } from '../model/model.ts'
import { countOf, IMPORT, RECORD, REVISION } from '../model/structure.ts'
import { history, shown, until } from './queries.ts'

const recordKinds = [...model.kinds.values()].filter(({ prefix }) => prefix !== null)

const columns = 'id, at, author, action, changes'
const asMaps = 'collect({id: id, at: at, author: author, action: action, changes: changes})'

/**
 * One row {total, rows}: how many changes there have been since then (to records of these kinds), as the imports counted them;
 * and the changes of the page, with one more. It looks into only as many imports as the page needs, and at no more of each than
 * the page can show, in the order of an index on (instant, id). So a page costs the same however much one import did.
 */
export function pageOfAll(since: string | null, kinds: readonly Kind[] | null, window: Window, write: Writer): string {
  const { after, before, backwards } = window
  const counts = (kinds ?? recordKinds).map(({ prefix }) => `coalesce(i.${countOf(prefix as string)}, 0)`)
  const counted = counts.length > 0 ? counts.join(' + ') : '0'
  const inAll = [`i.at >= ${write.param(since ?? '')}`, ...until('i', write)]
  const imports = (where: string[]) =>
    `MATCH (i:${IMPORT}) WHERE ${where.join(' AND ')} WITH i, ${counted} AS count WHERE count > 0`

  const inWindow = [...inAll]
  const ends: string[] = []
  const end = (place: Window['after'], sign: string, otherwise: string): string => {
    if (!place) return otherwise
    const at = write.param(String(place.keys[0]))
    inWindow.push(`i.at ${sign} ${at}`)
    ends.push(`i.at = ${at}`)
    return `CASE WHEN i.at = ${at} THEN ${write.param(place.id)} ELSE ${otherwise} END`
  }
  const low = end(after, '<=', `''`)
  const high = end(before, '>=', `'~'`)
  // If a cursor lies within an import, nobody has counted how much of it is on this side of the cursor: so none of it counts as
  // sure.
  const sure = ends.length > 0 ? `CASE WHEN ${ends.join(' OR ')} THEN 0 ELSE count END` : 'count'
  const most = mostOf(window)
  const limit = write.param(most)
  const [newest, first, nearer] = backwards ? ['', ' DESC', '<'] : [' DESC', '', '>']
  return `CALL () { ${imports(inAll)} RETURN coalesce(sum(count), 0) AS total }
    CALL () { ${imports(inWindow)} WITH i, count ORDER BY i.at${newest} LIMIT ${write.param(most + ends.length)}
      RETURN collect({at: i.at, author: i.bundle, sure: ${sure}, low: ${low}, high: ${high}}) AS imports }
    CALL (imports) {
      UNWIND [i IN imports WHERE reduce(found = 0, j IN imports | found + CASE WHEN j.at ${nearer} i.at THEN j.sure ELSE 0 END) < ${limit}] AS i
      UNWIND ${write.param(spansOf(kinds))} AS span
      WITH i.at AS at, i.author AS author, CASE WHEN i.low > span.low THEN i.low ELSE span.low END AS low,
        CASE WHEN i.high < span.high THEN i.high ELSE span.high END AS high
      CALL (at, low, high) {
        MATCH (n:${RECORD} {recordedAt: at}) WHERE n.id > low AND n.id < high
        WITH n ORDER BY n.recordedAt${first}, n.id${first} LIMIT ${limit} RETURN n.id AS id, 'CREATED' AS action, '[]' AS changes
        UNION ALL MATCH (v:${REVISION} {at: at}) WHERE v.recordId > low AND v.recordId < high
        WITH v ORDER BY v.at${first}, v.recordId${first} LIMIT ${limit} RETURN v.recordId AS id, v.action AS action, v.changes AS changes
      }
      WITH ${columns} ORDER BY at${newest}, id${first} LIMIT ${limit} RETURN ${asMaps} AS rows }
    RETURN total, rows`
}

/** One row {total, rows, found}: the same for only the records in `wanted`; and which of `ids` exist. */
export function pageOfSome(
  ids: readonly string[],
  wanted: readonly string[],
  since: string | null,
  window: Window,
  write: Writer,
): string {
  const order: WrittenOrder = { keys: [{ text: 'at', direction: 'DESC' }], id: 'id', prefix: null }
  const all =
    `UNWIND ${write.param([...new Set(wanted)])} AS wanted MATCH (n:${RECORD} {id: wanted}) ${history('n', 'k')} ` +
    `WITH n, k WHERE ${[`k.at >= ${write.param(since ?? '')}`, ...until('k', write)].join(' AND ')}`
  const { author, action, changes } = shown('k')
  const sides = (['after', 'before'] as const).flatMap((side) => {
    const place = window[side]
    return place ? [beyond(side, place, order, write)] : []
  })
  const [newest, first] = window.backwards ? ['', ' DESC'] : [' DESC', '']
  return `CALL () { ${all} RETURN count(*) AS total }
    CALL () { ${all} WITH n.id AS id, k.at AS at, ${author} AS author, ${action} AS action, ${changes} AS changes
      ${sides.length > 0 ? `WHERE ${sides.join(' AND ')} WITH ${columns}` : ''} ORDER BY at${newest}, id${first} LIMIT ${write.param(mostOf(window))}
      RETURN ${asMaps} AS rows }
    CALL () { UNWIND ${write.param([...ids])} AS named MATCH (n:${RECORD} {id: named}) RETURN collect(n.id) AS found }
    RETURN total, rows, found`
}

/** One more than is shown, which tells whether there are more. */
function mostOf({ backwards, first, last }: Window): number {
  return ((backwards ? last : first) ?? 0) + 1
}

/** Ids of a kind lie between its prefix with a slash and its prefix with the character after the slash. */
function spansOf(kinds: readonly Kind[] | null): { low: string; high: string }[] {
  return kinds ? kinds.map(({ prefix }) => ({ low: `${prefix}/`, high: `${prefix}0` })) : [{ low: '', high: '~' }]
}
