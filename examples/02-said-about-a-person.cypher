// What the store is sent for examples/02-said-about-a-person.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// actor by id
//   $p0 = ["person/volodymyr-zelenskyy"]
//   $p1 = 11
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:ABOUT]-(n1:Claim)
  WITH n1
  ORDER BY n1.saidKey DESC, n1.id
  LIMIT $p1
  RETURN collect(
    n1 {
      .id,
      .labels,
      .speechAct,
      .stance,
      c2: [
        (n1)-[:SPOKEN_BY]->(n3:Speaking)-[:SPEAKER]->(n4:Record)
        | {id: n3.id, _keys: [n3.seq], named: n3.named, c5: n4 {.id, .labels}}
      ],
      _keys: [n1.saidKey]
    }
  ) AS c6
}
CALL (n0) {
  MATCH (n0)<-[:ABOUT]-(n7:Claim)
  RETURN count(n7) AS c8
}
RETURN n0 {.id, .labels, c6: c6, c8: c8} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// actor by id
//   $p0 = ["person/volodymyr-zelenskyy"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 11
//   $p3 = 201
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)<-[e1:ABOUT|RETRACTED]-(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['ABOUT']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  WITH n2, n2v
  ORDER BY n2v.saidKey DESC, n2.id
  LIMIT $p2
  CALL (n2) {
    MATCH (n2)-[e4:SPOKEN_BY|RETRACTED]->(n5)
    MATCH (n5)-[:WAS*0..1]->(n5v)
    WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
      AND e4.recordedAt <= $p1
      AND coalesce(e4.retractedAt > $p1, true)
      AND size([x6 IN labels(n5) WHERE x6 IN ['Speaking', 'SpeakingVersion']]) > 0
      AND coalesce(n5v.since, n5v.recordedAt) <= $p1
      AND coalesce(n5v.until > $p1, true)
    WITH n5, n5v
    ORDER BY n5v.seq, n5.id
    LIMIT $p3
    CALL (n5) {
      MATCH (n5)-[e7:SPEAKER|RETRACTED]->(n8:Record)
      MATCH (n8)-[:WAS*0..1]->(n8v)
      WHERE coalesce(e7.type, type(e7)) IN ['SPEAKER']
        AND e7.recordedAt <= $p1
        AND coalesce(e7.retractedAt > $p1, true)
        AND coalesce(n8v.since, n8v.recordedAt) <= $p1
        AND (
          coalesce(n8v.until > $p1, true)
          OR coalesce(n8v.retractedAt <= $p1 AND coalesce(n8v.restoredAt > $p1, true), false)
        )
      RETURN collect(n8v {.id, .labels}) AS c9
    }
    RETURN collect(n5v {.id, .named, c9: c9, _keys: [n5v.seq]}) AS c10
  }
  RETURN collect(n2v {.id, .labels, .speechAct, .stance, c10: c10, _keys: [n2v.saidKey]}) AS c11
}
CALL (n0) {
  MATCH (n0)<-[e12:ABOUT|RETRACTED]-(n13)
  MATCH (n13)-[:WAS*0..1]->(n13v)
  WHERE coalesce(e12.type, type(e12)) IN ['ABOUT']
    AND e12.recordedAt <= $p1
    AND coalesce(e12.retractedAt > $p1, true)
    AND size([x14 IN labels(n13) WHERE x14 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n13v.since, n13v.recordedAt) <= $p1
    AND coalesce(n13v.until > $p1, true)
  RETURN count(n13) AS c15
}
RETURN n0v {.id, .labels, c11: c11, c15: c15} AS row;
