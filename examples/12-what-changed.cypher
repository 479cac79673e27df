// What the store is sent for examples/12-what-changed.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// changes: page
//   $p0 = "2025-01-01T00:00:00.000Z"
//   $p1 = 11
//   $p2 = 11
//   $p3 = [{"low":"claim/","high":"claim0"},{"low":"agreement/","high":"agreement0"}]
CALL () {
  MATCH (i:Import)
  WHERE i.at >= $p0
  WITH i, coalesce(i.claimChanges, 0) + coalesce(i.agreementChanges, 0) AS count
  WHERE count > 0
  RETURN coalesce(sum(count), 0) AS total
}
CALL () {
  MATCH (i:Import)
  WHERE i.at >= $p0
  WITH i, coalesce(i.claimChanges, 0) + coalesce(i.agreementChanges, 0) AS count
  WHERE count > 0
  WITH i, count
  ORDER BY i.at DESC
  LIMIT $p1
  RETURN collect({at: i.at, author: i.bundle, sure: count, low: '', high: '~'}) AS imports
}
CALL (imports) {
  UNWIND [
    i IN imports WHERE reduce(found = 0, j IN imports | found + CASE WHEN j.at > i.at THEN j.sure ELSE 0 END) < $p2
  ] AS i
  UNWIND $p3 AS span
  WITH i.at AS at,
    i.author AS author,
    CASE WHEN i.low > span.low THEN i.low ELSE span.low END AS low,
    CASE WHEN i.high < span.high THEN i.high ELSE span.high END AS high
  CALL (at, low, high) {
    MATCH (n:Record {recordedAt: at})
    WHERE n.id > low AND n.id < high
    WITH n
    ORDER BY n.recordedAt, n.id
    LIMIT $p2
    RETURN n.id AS id, 'CREATED' AS action, '[]' AS changes
    UNION ALL
    MATCH (v:Revision {at: at})
    WHERE v.recordId > low AND v.recordId < high
    WITH v
    ORDER BY v.at, v.recordId
    LIMIT $p2
    RETURN v.recordId AS id, v.action AS action, v.changes AS changes
  }
  WITH id, at, author, action, changes
  ORDER BY at DESC, id
  LIMIT $p2
  RETURN collect({id: id, at: at, author: author, action: action, changes: changes}) AS rows
}
RETURN total, rows;

// claim by id
//   $p0 = ["claim/rubio-hints-secondary-sanctions-hang-on-negotiations"]
//   $p1 = 201
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  CALL (n0) {
    MATCH (n0)-[:HAS_REVISION]->(k1:Revision)
    RETURN k1
    UNION ALL
    MATCH (k1:Import {at: n0.recordedAt})
    RETURN k1
  }
  WITH n0 AS n2, k1
  WITH n2,
    k1.at AS n2key0,
    k1.at AS n2at,
    coalesce(k1.by, k1.bundle) AS n2author,
    coalesce(k1.action, 'CREATED') AS n2action,
    coalesce(k1.changes, '[]') AS n2changes
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p1
  RETURN collect(n2 {.id, _keys: [n2key0], at: n2at, author: n2author, action: n2action, changes: n2changes}) AS c3
}
RETURN n0 {.id, .labels, c3: c3} AS row;

// changes
//   $p0 = [{"id":"agreement/ceasefire","at":"2026-01-01T00:00:00.000Z","place":0}, {"id":"agreement/economic-partnership-agreement","at":"2026-01-01T00:00:00.000Z","place":1}, …, {"id":"claim/article-administration-was-reluctant-on-security","at":"2026-01-01T00:00:00.000Z","place":9}] (10 values)
//   $p1 = 11
//   $p2 = [{"id":"agreement/ceasefire","at":"2026-01-01T00:00:00.000Z","place":0}, {"id":"agreement/economic-partnership-agreement","at":"2026-01-01T00:00:00.000Z","place":1}, …, {"id":"claim/article-administration-was-reluctant-on-security","at":"2026-01-01T00:00:00.000Z","place":9}] (10 values)
CALL () {
  UNWIND $p0 AS k0
  MATCH (n1:Record {id: k0.id})
  WITH n1, k0.at AS n1key0, k0.place AS n1place
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p1
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], place: n1place}) AS c2
}
CALL () {
  UNWIND $p2 AS k3
  MATCH (n4:Record {id: k3.id})
  RETURN count(DISTINCT n4) AS c5
}
RETURN c2, c5;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// changes: page
//   $p0 = "2025-01-01T00:00:00.000Z"
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 11
//   $p3 = 11
//   $p4 = [{"low":"claim/","high":"claim0"},{"low":"agreement/","high":"agreement0"}]
CALL () {
  MATCH (i:Import)
  WHERE i.at >= $p0 AND i.at <= $p1
  WITH i, coalesce(i.claimChanges, 0) + coalesce(i.agreementChanges, 0) AS count
  WHERE count > 0
  RETURN coalesce(sum(count), 0) AS total
}
CALL () {
  MATCH (i:Import)
  WHERE i.at >= $p0 AND i.at <= $p1
  WITH i, coalesce(i.claimChanges, 0) + coalesce(i.agreementChanges, 0) AS count
  WHERE count > 0
  WITH i, count
  ORDER BY i.at DESC
  LIMIT $p2
  RETURN collect({at: i.at, author: i.bundle, sure: count, low: '', high: '~'}) AS imports
}
CALL (imports) {
  UNWIND [
    i IN imports WHERE reduce(found = 0, j IN imports | found + CASE WHEN j.at > i.at THEN j.sure ELSE 0 END) < $p3
  ] AS i
  UNWIND $p4 AS span
  WITH i.at AS at,
    i.author AS author,
    CASE WHEN i.low > span.low THEN i.low ELSE span.low END AS low,
    CASE WHEN i.high < span.high THEN i.high ELSE span.high END AS high
  CALL (at, low, high) {
    MATCH (n:Record {recordedAt: at})
    WHERE n.id > low AND n.id < high
    WITH n
    ORDER BY n.recordedAt, n.id
    LIMIT $p3
    RETURN n.id AS id, 'CREATED' AS action, '[]' AS changes
    UNION ALL
    MATCH (v:Revision {at: at})
    WHERE v.recordId > low AND v.recordId < high
    WITH v
    ORDER BY v.at, v.recordId
    LIMIT $p3
    RETURN v.recordId AS id, v.action AS action, v.changes AS changes
  }
  WITH id, at, author, action, changes
  ORDER BY at DESC, id
  LIMIT $p3
  RETURN collect({id: id, at: at, author: author, action: action, changes: changes}) AS rows
}
RETURN total, rows;

// claim by id
//   $p0 = ["claim/rubio-hints-secondary-sanctions-hang-on-negotiations"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 201
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  CALL (n0) {
    MATCH (n0)-[:HAS_REVISION]->(k1:Revision)
    RETURN k1
    UNION ALL
    MATCH (k1:Import {at: n0.recordedAt})
    RETURN k1
  }
  WITH n0 AS n2, k1
  WHERE k1.at <= $p1
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND (
      coalesce(n2v.until > $p1, true)
      OR coalesce(n2v.retractedAt <= $p1 AND coalesce(n2v.restoredAt > $p1, true), false)
    )
  WITH n2,
    n2v,
    k1.at AS n2key0,
    k1.at AS n2at,
    coalesce(k1.by, k1.bundle) AS n2author,
    coalesce(k1.action, 'CREATED') AS n2action,
    coalesce(k1.changes, '[]') AS n2changes
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p2
  RETURN collect(n2v {.id, _keys: [n2key0], at: n2at, author: n2author, action: n2action, changes: n2changes}) AS c3
}
RETURN n0v {.id, .labels, c3: c3} AS row;

// changes
//   $p0 = [{"id":"agreement/ceasefire","at":"2026-01-01T00:00:00.000Z","place":0}, {"id":"agreement/economic-partnership-agreement","at":"2026-01-01T00:00:00.000Z","place":1}, …, {"id":"claim/article-administration-was-reluctant-on-security","at":"2026-01-01T00:00:00.000Z","place":9}] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 11
//   $p3 = [{"id":"agreement/ceasefire","at":"2026-01-01T00:00:00.000Z","place":0}, {"id":"agreement/economic-partnership-agreement","at":"2026-01-01T00:00:00.000Z","place":1}, …, {"id":"claim/article-administration-was-reluctant-on-security","at":"2026-01-01T00:00:00.000Z","place":9}] (10 values)
CALL () {
  UNWIND $p0 AS k0
  MATCH (n1:Record {id: k0.id})
  MATCH (n1)-[:WAS*0..1]->(n1v)
  WHERE coalesce(n1v.since, n1v.recordedAt) <= $p1
    AND (
      coalesce(n1v.until > $p1, true)
      OR coalesce(n1v.retractedAt <= $p1 AND coalesce(n1v.restoredAt > $p1, true), false)
    )
  WITH n1, n1v, k0.at AS n1key0, k0.place AS n1place
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1v {.id, .labels, _keys: [n1key0], place: n1place}) AS c2
}
CALL () {
  UNWIND $p3 AS k3
  MATCH (n4:Record {id: k3.id})
  MATCH (n4)-[:WAS*0..1]->(n4v)
  WHERE coalesce(n4v.since, n4v.recordedAt) <= $p1
    AND (
      coalesce(n4v.until > $p1, true)
      OR coalesce(n4v.retractedAt <= $p1 AND coalesce(n4v.restoredAt > $p1, true), false)
    )
  RETURN count(DISTINCT n4) AS c5
}
RETURN c2, c5;
