// What the store is sent for examples/05-provisions-with-amounts.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// agreement by id
//   $p0 = ["agreement/minerals-agreement"]
//   $p1 = 201
//   $p2 = 201
//   $p3 = 201
//   $p4 = 201
//   $p5 = 201
//   $p6 = 201
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)-[:HAS_STATUS]->(n1:AgreementStatusPoint)
  WITH n1
  ORDER BY n1.seq, n1.id
  LIMIT $p1
  RETURN collect(
    n1 {
      .id,
      .status,
      c2: [(n1)-[:CITED_IN]->(n3:Citation) | {id: n3.id, _keys: [n3.seq], locator: n3.locator}],
      _keys: [n1.seq]
    }
  ) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:PROVISION_OF]-(n5:Provision)
  WITH n5
  ORDER BY n5.labelKey, n5.id
  LIMIT $p2
  CALL (n5) {
    MATCH (n5)-[:PROPOSED_BY]->(n6:Actor)
    WITH n6
    ORDER BY n6.labelKey, n6.id
    LIMIT $p3
    RETURN collect(n6 {.id, .labels, _keys: [n6.labelKey]}) AS c7
  }
  CALL (n5) {
    MATCH (n5)-[:OBLIGES]->(n8:Actor)
    WITH n8
    ORDER BY n8.labelKey, n8.id
    LIMIT $p4
    RETURN collect(n8 {.id, .labels, _keys: [n8.labelKey]}) AS c9
  }
  CALL (n5) {
    MATCH (n5)-[:BENEFITS]->(n10:Actor)
    WITH n10
    ORDER BY n10.labelKey, n10.id
    LIMIT $p5
    RETURN collect(n10 {.id, .labels, _keys: [n10.labelKey]}) AS c11
  }
  CALL (n5) {
    MATCH (n5)-[:HAS_TOPIC]->(n12:Topic)
    WITH n12
    ORDER BY n12.labelKey, n12.id
    LIMIT $p6
    RETURN collect(n12 {.id, .labels, _keys: [n12.labelKey]}) AS c13
  }
  RETURN collect(n5 {.id, .labels, .status, .amounts, c7: c7, c9: c9, c11: c11, c13: c13, _keys: [n5.labelKey]}) AS c14
}
RETURN n0 {
  .id,
  .labels,
  c15: n0.status,
  c4: c4,
  c16: [
    (n0)-[:HAS_PARTY]->(n17:Party)-[:PARTY]->(n18:Record)
    | {id: n17.id, _keys: [n17.seq], role: n17.role, c19: n18 {.id, .labels}}
  ],
  c14: c14
} AS row;

// agreement by id
//   $p0 = ["agreement/minerals-memorandum"]
//   $p1 = 201
//   $p2 = 201
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)-[:AGREEMENT_RELATION|RELATED_AGREEMENT]-(n1:AgreementRelation)
  WITH n1
  ORDER BY n1.id
  LIMIT $p1
  CALL (n1) {
    MATCH (n1)-[:AGREEMENT_RELATION|RELATED_AGREEMENT]-(n2:Agreement)
    WITH n2
    ORDER BY n2.id
    LIMIT $p2
    RETURN collect(n2 {.id, .labels, _keys: [n2.id]}) AS c3
  }
  RETURN collect(n1 {.id, .type, .ownerId, c3: c3, _keys: [n1.id]}) AS c4
}
RETURN n0 {.id, .labels, .form, c4: c4} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// agreement by id
//   $p0 = ["agreement/minerals-agreement"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 201
//   $p3 = 201
//   $p4 = 201
//   $p5 = 201
//   $p6 = 201
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)-[e1:HAS_STATUS|RETRACTED]->(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['HAS_STATUS']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['AgreementStatusPoint', 'AgreementStatusPointVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  WITH n2, n2v
  ORDER BY n2v.seq, n2.id
  LIMIT $p2
  CALL (n2) {
    MATCH (n2)-[e4:CITED_IN|RETRACTED]->(n5)
    MATCH (n5)-[:WAS*0..1]->(n5v)
    WHERE coalesce(e4.type, type(e4)) IN ['CITED_IN']
      AND e4.recordedAt <= $p1
      AND coalesce(e4.retractedAt > $p1, true)
      AND size([x6 IN labels(n5) WHERE x6 IN ['Citation', 'CitationVersion']]) > 0
      AND coalesce(n5v.since, n5v.recordedAt) <= $p1
      AND coalesce(n5v.until > $p1, true)
    WITH n5, n5v
    ORDER BY n5v.seq, n5.id
    LIMIT $p3
    RETURN collect(n5v {.id, .locator, _keys: [n5v.seq]}) AS c7
  }
  RETURN collect(n2v {.id, .status, c7: c7, _keys: [n2v.seq]}) AS c8
}
CALL (n0) {
  MATCH (n0)-[e9:HAS_PARTY|RETRACTED]->(n10)
  MATCH (n10)-[:WAS*0..1]->(n10v)
  WHERE coalesce(e9.type, type(e9)) IN ['HAS_PARTY']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x11 IN labels(n10) WHERE x11 IN ['Party', 'PartyVersion']]) > 0
    AND coalesce(n10v.since, n10v.recordedAt) <= $p1
    AND coalesce(n10v.until > $p1, true)
  WITH n10, n10v
  ORDER BY n10v.seq, n10.id
  LIMIT $p4
  CALL (n10) {
    MATCH (n10)-[e12:PARTY|RETRACTED]->(n13:Record)
    MATCH (n13)-[:WAS*0..1]->(n13v)
    WHERE coalesce(e12.type, type(e12)) IN ['PARTY']
      AND e12.recordedAt <= $p1
      AND coalesce(e12.retractedAt > $p1, true)
      AND coalesce(n13v.since, n13v.recordedAt) <= $p1
      AND (
        coalesce(n13v.until > $p1, true)
        OR coalesce(n13v.retractedAt <= $p1 AND coalesce(n13v.restoredAt > $p1, true), false)
      )
    RETURN collect(n13v {.id, .labels}) AS c14
  }
  RETURN collect(n10v {.id, .role, c14: c14, _keys: [n10v.seq]}) AS c15
}
CALL (n0) {
  MATCH (n0)<-[e16:PROVISION_OF|RETRACTED]-(n17)
  MATCH (n17)-[:WAS*0..1]->(n17v)
  WHERE coalesce(e16.type, type(e16)) IN ['PROVISION_OF']
    AND e16.recordedAt <= $p1
    AND coalesce(e16.retractedAt > $p1, true)
    AND size([x18 IN labels(n17) WHERE x18 IN ['Provision', 'ProvisionVersion']]) > 0
    AND coalesce(n17v.since, n17v.recordedAt) <= $p1
    AND coalesce(n17v.until > $p1, true)
  WITH n17, n17v
  ORDER BY n17v.labelKey, n17.id
  LIMIT $p5
  CALL (n17) {
    MATCH (n17)-[e19:PROPOSED_BY|RETRACTED]->(n20)
    MATCH (n20)-[:WAS*0..1]->(n20v)
    WHERE coalesce(e19.type, type(e19)) IN ['PROPOSED_BY']
      AND e19.recordedAt <= $p1
      AND coalesce(e19.retractedAt > $p1, true)
      AND size([x21 IN labels(n20) WHERE x21 IN ['Actor', 'ActorVersion']]) > 0
      AND coalesce(n20v.since, n20v.recordedAt) <= $p1
      AND coalesce(n20v.until > $p1, true)
    WITH n20, n20v
    ORDER BY n20v.labelKey, n20.id
    LIMIT $p6
    RETURN collect(n20v {.id, .labels, _keys: [n20v.labelKey]}) AS c22
  }
  RETURN collect(n17v {.id, .labels, .status, .amounts, c22: c22, _keys: [n17v.labelKey]}) AS c23
}
RETURN n0v {.id, .labels, c24: n0v.status, c8: c8, c15: c15, c23: c23} AS row;

// agreement by id
//   $p0 = ["agreement/minerals-memorandum"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 201
//   $p3 = 201
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)-[e1:AGREEMENT_RELATION|RELATED_AGREEMENT|RETRACTED]-(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['AGREEMENT_RELATION', 'RELATED_AGREEMENT']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['AgreementRelation', 'AgreementRelationVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  WITH n2, n2v
  ORDER BY n2v.id, n2.id
  LIMIT $p2
  CALL (n2) {
    MATCH (n2)-[e4:AGREEMENT_RELATION|RELATED_AGREEMENT|RETRACTED]-(n5)
    MATCH (n5)-[:WAS*0..1]->(n5v)
    WHERE coalesce(e4.type, type(e4)) IN ['AGREEMENT_RELATION', 'RELATED_AGREEMENT']
      AND e4.recordedAt <= $p1
      AND coalesce(e4.retractedAt > $p1, true)
      AND size([x6 IN labels(n5) WHERE x6 IN ['Agreement', 'AgreementVersion']]) > 0
      AND coalesce(n5v.since, n5v.recordedAt) <= $p1
      AND coalesce(n5v.until > $p1, true)
    WITH n5, n5v
    ORDER BY n5v.id, n5.id
    LIMIT $p3
    RETURN collect(n5v {.id, .labels, _keys: [n5v.id]}) AS c7
  }
  RETURN collect(n2v {.id, .type, .ownerId, c7: c7, _keys: [n2v.id]}) AS c8
}
RETURN n0v {.id, .labels, .form, c8: c8} AS row;

// Provision.obliges, Provision.benefits, Provision.topics
//   $p0 = ["provision/contributions-until-the-cap", "provision/fund-managed-by-the-united-states", …, "provision/security-in-the-agreement"] (5 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 201
//   $p3 = 201
//   $p4 = 201
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)-[e1:OBLIGES|RETRACTED]->(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['OBLIGES']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  WITH n2, n2v
  ORDER BY n2v.labelKey, n2.id
  LIMIT $p2
  RETURN collect(n2v {.id, .labels, _keys: [n2v.labelKey]}) AS c4
}
CALL (n0) {
  MATCH (n0)-[e5:BENEFITS|RETRACTED]->(n6)
  MATCH (n6)-[:WAS*0..1]->(n6v)
  WHERE coalesce(e5.type, type(e5)) IN ['BENEFITS']
    AND e5.recordedAt <= $p1
    AND coalesce(e5.retractedAt > $p1, true)
    AND size([x7 IN labels(n6) WHERE x7 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(n6v.since, n6v.recordedAt) <= $p1
    AND coalesce(n6v.until > $p1, true)
  WITH n6, n6v
  ORDER BY n6v.labelKey, n6.id
  LIMIT $p3
  RETURN collect(n6v {.id, .labels, _keys: [n6v.labelKey]}) AS c8
}
CALL (n0) {
  MATCH (n0)-[e9:HAS_TOPIC|RETRACTED]->(n10)
  MATCH (n10)-[:WAS*0..1]->(n10v)
  WHERE coalesce(e9.type, type(e9)) IN ['HAS_TOPIC']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x11 IN labels(n10) WHERE x11 IN ['Topic', 'TopicVersion']]) > 0
    AND coalesce(n10v.since, n10v.recordedAt) <= $p1
    AND coalesce(n10v.until > $p1, true)
  WITH n10, n10v
  ORDER BY n10v.labelKey, n10.id
  LIMIT $p4
  RETURN collect(n10v {.id, .labels, _keys: [n10v.labelKey]}) AS c12
}
RETURN n0v {.id, c4: c4, c8: c8, c12: c12} AS row;
