// What the store is sent for examples/03-both-sides-of-the-minerals-deal.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// process by id
//   $p0 = ["process/us-ukraine-minerals-negotiations"]
//   $p1 = ["SUPPORT"]
//   $p2 = 21
//   $p3 = ["SUPPORT"]
//   $p4 = ["OPPOSE"]
//   $p5 = 21
//   $p6 = ["OPPOSE"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:IN_PROCESS]-(n1:Claim)
  WHERE coalesce(n1.stance IN $p1, false)
  WITH n1
  ORDER BY n1.saidKey DESC, n1.id
  LIMIT $p2
  RETURN collect(
    n1 {
      .id,
      .labels,
      c2: [
        (n1)-[:SPOKEN_BY]->(n3:Speaking)-[:SPEAKER]->(n4:Record) | {id: n3.id, _keys: [n3.seq], c5: n4 {.id, .labels}}
      ],
      c6: [(n1)-[:TAKES_STANCE_ON]->(n7:Proposition) | n7 {.id, .labels}],
      _keys: [n1.saidKey]
    }
  ) AS c8
}
CALL (n0) {
  MATCH (n0)<-[:IN_PROCESS]-(n9:Claim)
  WHERE coalesce(n9.stance IN $p3, false)
  RETURN count(n9) AS c10
}
CALL (n0) {
  MATCH (n0)<-[:IN_PROCESS]-(n11:Claim)
  WHERE coalesce(n11.stance IN $p4, false)
  WITH n11
  ORDER BY n11.saidKey DESC, n11.id
  LIMIT $p5
  RETURN collect(
    n11 {
      .id,
      .labels,
      c12: [
        (n11)-[:SPOKEN_BY]->(n13:Speaking)-[:SPEAKER]->(n14:Record)
        | {id: n13.id, _keys: [n13.seq], c15: n14 {.id, .labels}}
      ],
      c16: [(n11)-[:TAKES_STANCE_ON]->(n17:Proposition) | n17 {.id, .labels}],
      _keys: [n11.saidKey]
    }
  ) AS c18
}
CALL (n0) {
  MATCH (n0)<-[:IN_PROCESS]-(n19:Claim)
  WHERE coalesce(n19.stance IN $p6, false)
  RETURN count(n19) AS c20
}
RETURN n0 {
  .id,
  .labels,
  c21: n0.status,
  c22: [
    (n0)-[:HAS_PARTICIPANT]->(n23:ProcessParticipation)-[:PARTICIPANT]->(n24:Record)
    | {id: n23.id, _keys: [n23.seq], role: n23.role, c25: n24 {.id, .labels}}
  ],
  c8: c8,
  c10: c10,
  c18: c18,
  c20: c20
} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// process by id
//   $p0 = ["process/us-ukraine-minerals-negotiations"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 201
//   $p3 = ["SUPPORT"]
//   $p4 = 21
//   $p5 = 201
//   $p6 = ["SUPPORT"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)-[e1:HAS_PARTICIPANT|RETRACTED]->(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['HAS_PARTICIPANT']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['ProcessParticipation', 'ProcessParticipationVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  WITH n2, n2v
  ORDER BY n2v.seq, n2.id
  LIMIT $p2
  CALL (n2) {
    MATCH (n2)-[e4:PARTICIPANT|RETRACTED]->(n5:Record)
    MATCH (n5)-[:WAS*0..1]->(n5v)
    WHERE coalesce(e4.type, type(e4)) IN ['PARTICIPANT']
      AND e4.recordedAt <= $p1
      AND coalesce(e4.retractedAt > $p1, true)
      AND coalesce(n5v.since, n5v.recordedAt) <= $p1
      AND (
        coalesce(n5v.until > $p1, true)
        OR coalesce(n5v.retractedAt <= $p1 AND coalesce(n5v.restoredAt > $p1, true), false)
      )
    RETURN collect(n5v {.id, .labels}) AS c6
  }
  RETURN collect(n2v {.id, .role, c6: c6, _keys: [n2v.seq]}) AS c7
}
CALL (n0) {
  MATCH (n0)<-[e8:IN_PROCESS|RETRACTED]-(n9)
  MATCH (n9)-[:WAS*0..1]->(n9v)
  WHERE coalesce(e8.type, type(e8)) IN ['IN_PROCESS']
    AND e8.recordedAt <= $p1
    AND coalesce(e8.retractedAt > $p1, true)
    AND size([x10 IN labels(n9) WHERE x10 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n9v.since, n9v.recordedAt) <= $p1
    AND coalesce(n9v.until > $p1, true)
    AND coalesce(n9v.stance IN $p3, false)
  WITH n9, n9v
  ORDER BY n9v.saidKey DESC, n9.id
  LIMIT $p4
  CALL (n9) {
    MATCH (n9)-[e11:SPOKEN_BY|RETRACTED]->(n12)
    MATCH (n12)-[:WAS*0..1]->(n12v)
    WHERE coalesce(e11.type, type(e11)) IN ['SPOKEN_BY']
      AND e11.recordedAt <= $p1
      AND coalesce(e11.retractedAt > $p1, true)
      AND size([x13 IN labels(n12) WHERE x13 IN ['Speaking', 'SpeakingVersion']]) > 0
      AND coalesce(n12v.since, n12v.recordedAt) <= $p1
      AND coalesce(n12v.until > $p1, true)
    WITH n12, n12v
    ORDER BY n12v.seq, n12.id
    LIMIT $p5
    CALL (n12) {
      MATCH (n12)-[e14:SPEAKER|RETRACTED]->(n15:Record)
      MATCH (n15)-[:WAS*0..1]->(n15v)
      WHERE coalesce(e14.type, type(e14)) IN ['SPEAKER']
        AND e14.recordedAt <= $p1
        AND coalesce(e14.retractedAt > $p1, true)
        AND coalesce(n15v.since, n15v.recordedAt) <= $p1
        AND (
          coalesce(n15v.until > $p1, true)
          OR coalesce(n15v.retractedAt <= $p1 AND coalesce(n15v.restoredAt > $p1, true), false)
        )
      RETURN collect(n15v {.id, .labels}) AS c16
    }
    RETURN collect(n12v {.id, c16: c16, _keys: [n12v.seq]}) AS c17
  }
  CALL (n9) {
    MATCH (n9)-[e18:TAKES_STANCE_ON|RETRACTED]->(n19)
    MATCH (n19)-[:WAS*0..1]->(n19v)
    WHERE coalesce(e18.type, type(e18)) IN ['TAKES_STANCE_ON']
      AND e18.recordedAt <= $p1
      AND coalesce(e18.retractedAt > $p1, true)
      AND size([x20 IN labels(n19) WHERE x20 IN ['Proposition', 'PropositionVersion']]) > 0
      AND coalesce(n19v.since, n19v.recordedAt) <= $p1
      AND coalesce(n19v.until > $p1, true)
    RETURN collect(n19v {.id, .labels}) AS c21
  }
  RETURN collect(n9v {.id, .labels, c17: c17, c21: c21, _keys: [n9v.saidKey]}) AS c22
}
CALL (n0) {
  MATCH (n0)<-[e23:IN_PROCESS|RETRACTED]-(n24)
  MATCH (n24)-[:WAS*0..1]->(n24v)
  WHERE coalesce(e23.type, type(e23)) IN ['IN_PROCESS']
    AND e23.recordedAt <= $p1
    AND coalesce(e23.retractedAt > $p1, true)
    AND size([x25 IN labels(n24) WHERE x25 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n24v.since, n24v.recordedAt) <= $p1
    AND coalesce(n24v.until > $p1, true)
    AND coalesce(n24v.stance IN $p6, false)
  RETURN count(n24) AS c26
}
RETURN n0v {.id, .labels, c27: n0v.status, c7: c7, c22: c22, c26: c26} AS row;

// Process.claims
//   $p0 = ["process/us-ukraine-minerals-negotiations"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = ["OPPOSE"]
//   $p3 = 21
//   $p4 = 201
//   $p5 = ["OPPOSE"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)<-[e1:IN_PROCESS|RETRACTED]-(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['IN_PROCESS']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
    AND coalesce(n2v.stance IN $p2, false)
  WITH n2, n2v
  ORDER BY n2v.saidKey DESC, n2.id
  LIMIT $p3
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
    LIMIT $p4
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
    RETURN collect(n5v {.id, c9: c9, _keys: [n5v.seq]}) AS c10
  }
  CALL (n2) {
    MATCH (n2)-[e11:TAKES_STANCE_ON|RETRACTED]->(n12)
    MATCH (n12)-[:WAS*0..1]->(n12v)
    WHERE coalesce(e11.type, type(e11)) IN ['TAKES_STANCE_ON']
      AND e11.recordedAt <= $p1
      AND coalesce(e11.retractedAt > $p1, true)
      AND size([x13 IN labels(n12) WHERE x13 IN ['Proposition', 'PropositionVersion']]) > 0
      AND coalesce(n12v.since, n12v.recordedAt) <= $p1
      AND coalesce(n12v.until > $p1, true)
    RETURN collect(n12v {.id, .labels}) AS c14
  }
  RETURN collect(n2v {.id, .labels, c10: c10, c14: c14, _keys: [n2v.saidKey]}) AS c15
}
CALL (n0) {
  MATCH (n0)<-[e16:IN_PROCESS|RETRACTED]-(n17)
  MATCH (n17)-[:WAS*0..1]->(n17v)
  WHERE coalesce(e16.type, type(e16)) IN ['IN_PROCESS']
    AND e16.recordedAt <= $p1
    AND coalesce(e16.retractedAt > $p1, true)
    AND size([x18 IN labels(n17) WHERE x18 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n17v.since, n17v.recordedAt) <= $p1
    AND coalesce(n17v.until > $p1, true)
    AND coalesce(n17v.stance IN $p5, false)
  RETURN count(n17) AS c19
}
RETURN n0v {.id, c15: c15, c19: c19} AS row;
