// What the store is sent for examples/10-topics-and-positions.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// topics
//   $p0 = "raw-materials"
//   $p1 = 21
CALL () {
  MATCH (n0:Topic)
  WHERE n0.labelKey >= '' AND n0.scheme = $p0
  WITH n0
  ORDER BY n0.labelKey, n0.id
  LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:HAS_TOPIC]-(n1:Claim)
    RETURN count(n1) AS c2
  }
  RETURN collect(
    n0 {.id, .labels, c3: [(n0)-[:BROADER]->(n4:Topic) | n4 {.id, .labels}], c2: c2, _keys: [n0.labelKey]}
  ) AS c5
}
RETURN c5;

// propositions
//   $p0 = 6
//   $p1 = 21
CALL () {
  MATCH (n0:Proposition)
  WHERE n0.labelKey >= ''
  WITH n0
  ORDER BY n0.labelKey, n0.id
  LIMIT $p0
  CALL (n0) {
    MATCH (n0)<-[:TAKES_STANCE_ON]-(n1:Claim)
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p1
    RETURN collect(
      n1 {
        .id,
        .stance,
        c2: [
          (n1)-[:SPOKEN_BY]->(n3:Speaking)-[:SPEAKER]->(n4:Record) | {id: n3.id, _keys: [n3.seq], c5: n4 {.id, .labels}}
        ],
        _keys: [n1.saidKey]
      }
    ) AS c6
  }
  RETURN collect(n0 {.id, .labels, c6: c6, _keys: [n0.labelKey]}) AS c7
}
RETURN c7;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// topics
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = "raw-materials"
//   $p2 = 21
CALL () {
  CALL () {
    MATCH (n0:Topic)
    WHERE coalesce(n0.since, n0.recordedAt) <= $p0
    RETURN n0.id AS n0id, n0 AS n0v
    UNION
    MATCH (n0v:TopicVersion)<-[:WAS*0..1]-(n0:Record)
    WHERE coalesce(n0v.since, n0v.recordedAt) <= $p0 AND coalesce(n0v.until > $p0, true)
    RETURN n0.id AS n0id, n0v
  }
  MATCH (n0:Record {id: n0id})
  WHERE n0v.labelKey >= '' AND n0v.scheme = $p1
  WITH n0, n0v
  ORDER BY n0v.labelKey, n0.id
  LIMIT $p2
  CALL (n0) {
    MATCH (n0)-[e1:BROADER|RETRACTED]->(n2)
    MATCH (n2)-[:WAS*0..1]->(n2v)
    WHERE coalesce(e1.type, type(e1)) IN ['BROADER']
      AND e1.recordedAt <= $p0
      AND coalesce(e1.retractedAt > $p0, true)
      AND size([x3 IN labels(n2) WHERE x3 IN ['Topic', 'TopicVersion']]) > 0
      AND coalesce(n2v.since, n2v.recordedAt) <= $p0
      AND coalesce(n2v.until > $p0, true)
    RETURN collect(n2v {.id, .labels}) AS c4
  }
  CALL (n0) {
    MATCH (n0)<-[e5:HAS_TOPIC|RETRACTED]-(n6)
    MATCH (n6)-[:WAS*0..1]->(n6v)
    WHERE coalesce(e5.type, type(e5)) IN ['HAS_TOPIC']
      AND e5.recordedAt <= $p0
      AND coalesce(e5.retractedAt > $p0, true)
      AND size([x7 IN labels(n6) WHERE x7 IN ['Claim', 'ClaimVersion']]) > 0
      AND coalesce(n6v.since, n6v.recordedAt) <= $p0
      AND coalesce(n6v.until > $p0, true)
    RETURN count(n6) AS c8
  }
  RETURN collect(n0v {.id, .labels, c4: c4, c8: c8, _keys: [n0v.labelKey]}) AS c9
}
RETURN c9;

// propositions
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = 6
//   $p2 = 21
//   $p3 = 201
CALL () {
  CALL () {
    MATCH (n0:Proposition)
    WHERE coalesce(n0.since, n0.recordedAt) <= $p0
    RETURN n0.id AS n0id, n0 AS n0v
    UNION
    MATCH (n0v:PropositionVersion)<-[:WAS*0..1]-(n0:Record)
    WHERE coalesce(n0v.since, n0v.recordedAt) <= $p0 AND coalesce(n0v.until > $p0, true)
    RETURN n0.id AS n0id, n0v
  }
  MATCH (n0:Record {id: n0id})
  WHERE n0v.labelKey >= ''
  WITH n0, n0v
  ORDER BY n0v.labelKey, n0.id
  LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[e1:TAKES_STANCE_ON|RETRACTED]-(n2)
    MATCH (n2)-[:WAS*0..1]->(n2v)
    WHERE coalesce(e1.type, type(e1)) IN ['TAKES_STANCE_ON']
      AND e1.recordedAt <= $p0
      AND coalesce(e1.retractedAt > $p0, true)
      AND size([x3 IN labels(n2) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
      AND coalesce(n2v.since, n2v.recordedAt) <= $p0
      AND coalesce(n2v.until > $p0, true)
    WITH n2, n2v
    ORDER BY n2v.saidKey DESC, n2.id
    LIMIT $p2
    CALL (n2) {
      MATCH (n2)-[e4:SPOKEN_BY|RETRACTED]->(n5)
      MATCH (n5)-[:WAS*0..1]->(n5v)
      WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
        AND e4.recordedAt <= $p0
        AND coalesce(e4.retractedAt > $p0, true)
        AND size([x6 IN labels(n5) WHERE x6 IN ['Speaking', 'SpeakingVersion']]) > 0
        AND coalesce(n5v.since, n5v.recordedAt) <= $p0
        AND coalesce(n5v.until > $p0, true)
      WITH n5, n5v
      ORDER BY n5v.seq, n5.id
      LIMIT $p3
      CALL (n5) {
        MATCH (n5)-[e7:SPEAKER|RETRACTED]->(n8:Record)
        MATCH (n8)-[:WAS*0..1]->(n8v)
        WHERE coalesce(e7.type, type(e7)) IN ['SPEAKER']
          AND e7.recordedAt <= $p0
          AND coalesce(e7.retractedAt > $p0, true)
          AND coalesce(n8v.since, n8v.recordedAt) <= $p0
          AND (
            coalesce(n8v.until > $p0, true)
            OR coalesce(n8v.retractedAt <= $p0 AND coalesce(n8v.restoredAt > $p0, true), false)
          )
        RETURN collect(n8v {.id, .labels}) AS c9
      }
      RETURN collect(n5v {.id, c9: c9, _keys: [n5v.seq]}) AS c10
    }
    RETURN collect(n2v {.id, .stance, c10: c10, _keys: [n2v.saidKey]}) AS c11
  }
  RETURN collect(n0v {.id, .labels, c11: c11, _keys: [n0v.labelKey]}) AS c12
}
RETURN c12;
