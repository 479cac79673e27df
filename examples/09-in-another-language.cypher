// What the store is sent for examples/09-in-another-language.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// days of Claim.saidKey, where indexes give no order
MATCH (n:Claim)
RETURN min(CASE WHEN n.saidKey > '' THEN n.saidKey END) AS earliest, max(n.saidKey) AS latest;

// actors, where indexes give order
//   $p0 = ["person"]
//   $p1 = 21
//   $p2 = 2
//   $p3 = 201
CALL () {
  MATCH (n0:Actor)
  WHERE n0.labelKey >= '' AND head(split(n0.id, '/')) IN $p0
  WITH n0
  ORDER BY n0.labelKey, n0.id
  LIMIT $p1
  CALL (n0) {
    MATCH (k1:Speaking)
    WHERE k1.actorId = n0.id AND k1.saidKey >= ''
    MATCH (k1)<-[:SPOKEN_BY]-(n2:Claim)
    WITH n2, k1
    ORDER BY k1.actorId DESC, k1.saidKey DESC, k1.ownerId
    LIMIT $p2
    RETURN collect(n2 {.id, .labels, _keys: [k1.saidKey]}) AS c3
  }
  CALL (n0) {
    MATCH (n0)<-[:HELD_BY]-(n4:Tenure)
    WITH n4
    ORDER BY n4.id
    LIMIT $p3
    RETURN collect(n4 {.id, .office, c5: [(n4)-[:OFFICE_OF]->(n6:Record) | n6 {.id, .labels}], _keys: [n4.id]}) AS c7
  }
  RETURN collect(n0 {.id, .labels, c3: c3, c7: c7, _keys: [n0.labelKey]}) AS c8
}
RETURN c8;

// actors, where indexes give no order
//   $p0 = ["person"]
//   $p1 = 21
//   $p2 = ["2025-12"]
//   $p3 = 2
//   $p4 = ["2025-11","2025-10","2025-09","2025-08","2025-07","2025-06","2025-05","2025-04","2025-03","2025-02","2025-01"]
//   $p5 = ["2024-12", "2024-11", …, "2020-01"] (60 values)
//   $p6 = "2020-01"
//   $p7 = 2
//   $p8 = 201
CALL () {
  MATCH (n0:Actor)
  WHERE n0.labelKey >= '' AND head(split(n0.id, '/')) IN $p0
  WITH n0
  ORDER BY n0.labelKey, n0.id
  LIMIT $p1
  CALL (n0) {
    CALL (n0) {
      UNWIND $p2 AS d1
      MATCH (k2:Speaking {actorMonth: n0.id + ' ' + d1})
      WHERE k2.actorId = n0.id AND k2.saidKey >= ''
      MATCH (k2)<-[:SPOKEN_BY]-(n3:Claim)
      WITH n3, k2
      ORDER BY k2.saidKey DESC, k2.ownerId
      LIMIT $p3
      RETURN collect({id: n3.id, keys: [k2.saidKey]}) AS w4
    }
    CALL (n0, w4) {
      WITH n0, size(w4) AS have
      WHERE have < $p3
      UNWIND $p4 AS d5
      MATCH (k2:Speaking {actorMonth: n0.id + ' ' + d5})
      WHERE k2.actorId = n0.id AND k2.saidKey >= ''
      MATCH (k2)<-[:SPOKEN_BY]-(n3:Claim)
      WITH n3, k2
      ORDER BY k2.saidKey DESC, k2.ownerId
      LIMIT $p3
      RETURN collect({id: n3.id, keys: [k2.saidKey]}) AS w6
    }
    CALL (n0, w4, w6) {
      WITH n0, size(w4) + size(w6) AS have
      WHERE have < $p3
      UNWIND $p5 AS d7
      MATCH (k2:Speaking {actorMonth: n0.id + ' ' + d7})
      WHERE k2.actorId = n0.id AND k2.saidKey >= ''
      MATCH (k2)<-[:SPOKEN_BY]-(n3:Claim)
      WITH n3, k2
      ORDER BY k2.saidKey DESC, k2.ownerId
      LIMIT $p3
      RETURN collect({id: n3.id, keys: [k2.saidKey]}) AS w8
    }
    CALL (n0, w4, w6, w8) {
      WITH n0, size(w4) + size(w6) + size(w8) AS have
      WHERE have < $p3
      MATCH (k2:Speaking)
      WHERE k2.saidKey < $p6 AND k2.actorId = n0.id AND k2.saidKey >= ''
      MATCH (k2)<-[:SPOKEN_BY]-(n3:Claim)
      WITH n3, k2
      ORDER BY k2.saidKey DESC, k2.ownerId
      LIMIT $p3
      RETURN collect({id: n3.id, keys: [k2.saidKey]}) AS w9
    }
    UNWIND w4 + w6 + w8 + w9 AS one
    WITH one.id AS id, one.keys AS keys
    LIMIT $p7
    MATCH (n3:Record {id: id})
    RETURN collect(n3 {.id, .labels, _keys: keys}) AS c10
  }
  CALL (n0) {
    MATCH (n0)<-[:HELD_BY]-(n11:Tenure)
    WITH n11
    ORDER BY n11.id
    LIMIT $p8
    RETURN collect(
      n11 {.id, .office, c12: [(n11)-[:OFFICE_OF]->(n13:Record) | n13 {.id, .labels}], _keys: [n11.id]}
    ) AS c14
  }
  RETURN collect(n0 {.id, .labels, c10: c10, c14: c14, _keys: [n0.labelKey]}) AS c15
}
RETURN c15;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// actors
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["person"]
//   $p2 = 21
//   $p3 = 2
//   $p4 = 201
CALL () {
  CALL () {
    MATCH (n0:Actor)
    WHERE coalesce(n0.since, n0.recordedAt) <= $p0
    RETURN n0.id AS n0id, n0 AS n0v
    UNION
    MATCH (n0v:ActorVersion)<-[:WAS*0..1]-(n0:Record)
    WHERE coalesce(n0v.since, n0v.recordedAt) <= $p0 AND coalesce(n0v.until > $p0, true)
    RETURN n0.id AS n0id, n0v
  }
  MATCH (n0:Record {id: n0id})
  WHERE n0v.labelKey >= '' AND head(split(n0.id, '/')) IN $p1
  WITH n0, n0v
  ORDER BY n0v.labelKey, n0.id
  LIMIT $p2
  CALL (n0) {
    MATCH (n0)<-[e1:SPEAKER|RETRACTED]-(k2)
    MATCH (k2)-[:WAS*0..1]->(k2v)
    WHERE coalesce(e1.type, type(e1)) IN ['SPEAKER']
      AND e1.recordedAt <= $p0
      AND coalesce(e1.retractedAt > $p0, true)
      AND size([x3 IN labels(k2) WHERE x3 IN ['Speaking', 'SpeakingVersion']]) > 0
      AND coalesce(k2v.since, k2v.recordedAt) <= $p0
      AND coalesce(k2v.until > $p0, true)
    MATCH (k2)<-[e4:SPOKEN_BY|RETRACTED]-(n5)
    MATCH (n5)-[:WAS*0..1]->(n5v)
    WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
      AND e4.recordedAt <= $p0
      AND coalesce(e4.retractedAt > $p0, true)
      AND size([x6 IN labels(n5) WHERE x6 IN ['Claim', 'ClaimVersion']]) > 0
      AND coalesce(n5v.since, n5v.recordedAt) <= $p0
      AND coalesce(n5v.until > $p0, true)
    WITH n5, n5v, k2, k2v
    ORDER BY k2.actorId DESC, k2v.saidKey DESC, k2.ownerId
    LIMIT $p3
    RETURN collect(n5v {.id, .labels, _keys: [k2v.saidKey]}) AS c7
  }
  CALL (n0) {
    MATCH (n0)<-[e8:HELD_BY|RETRACTED]-(n9)
    MATCH (n9)-[:WAS*0..1]->(n9v)
    WHERE coalesce(e8.type, type(e8)) IN ['HELD_BY']
      AND e8.recordedAt <= $p0
      AND coalesce(e8.retractedAt > $p0, true)
      AND size([x10 IN labels(n9) WHERE x10 IN ['Tenure', 'TenureVersion']]) > 0
      AND coalesce(n9v.since, n9v.recordedAt) <= $p0
      AND coalesce(n9v.until > $p0, true)
    WITH n9, n9v
    ORDER BY n9v.id, n9.id
    LIMIT $p4
    CALL (n9) {
      MATCH (n9)-[e11:OFFICE_OF|RETRACTED]->(n12:Record)
      MATCH (n12)-[:WAS*0..1]->(n12v)
      WHERE coalesce(e11.type, type(e11)) IN ['OFFICE_OF']
        AND e11.recordedAt <= $p0
        AND coalesce(e11.retractedAt > $p0, true)
        AND coalesce(n12v.since, n12v.recordedAt) <= $p0
        AND (
          coalesce(n12v.until > $p0, true)
          OR coalesce(n12v.retractedAt <= $p0 AND coalesce(n12v.restoredAt > $p0, true), false)
        )
      RETURN collect(n12v {.id, .labels}) AS c13
    }
    RETURN collect(n9v {.id, .office, c13: c13, _keys: [n9v.id]}) AS c14
  }
  RETURN collect(n0v {.id, .labels, c7: c7, c14: c14, _keys: [n0v.labelKey]}) AS c15
}
RETURN c15;
