// What the store is sent for examples/01-who-said-what.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// days of Claim.saidKey, where indexes give no order
MATCH (n:Claim)
RETURN min(CASE WHEN n.saidKey > '' THEN n.saidKey END) AS earliest, max(n.saidKey) AS latest;

// actor by id, where indexes give order
//   $p0 = ["person/marco-rubio"]
//   $p1 = 6
//   $p2 = 201
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (k1:Speaking)
  WHERE k1.actorId = n0.id AND k1.saidKey >= ''
  MATCH (k1)<-[:SPOKEN_BY]-(n2:Claim)
  WITH n2, k1
  ORDER BY k1.actorId DESC, k1.saidKey DESC, k1.ownerId
  LIMIT $p1
  CALL (n2) {
    MATCH (n2)-[:CITED_IN]->(n3:Citation)
    WITH n3
    ORDER BY n3.seq, n3.id
    LIMIT $p2
    CALL (n3) {
      MATCH (n3)-[:CITES]->(n4:Record)
      RETURN collect(
        n4 {
          .id,
          .labels,
          c5: coalesce(n4.reliability, head([(n4)-[:PUBLISHED_BY]->(o6:Record) | o6.reliability]), 'F_CANNOT_BE_JUDGED')
        }
      ) AS c7
    }
    RETURN collect(n3 {.id, .locator, .attribution, .credibility, .hedged, c7: c7, _keys: [n3.seq]}) AS c8
  }
  RETURN collect(
    n2 {
      .id,
      .labels,
      .speechAct,
      .certainty,
      c9: [(n2)-[:SPOKEN_BY]->(n10:Speaking) | {id: n10.id, _keys: [n10.seq], capacity: n10.capacity}],
      c8: c8,
      _keys: [k1.saidKey]
    }
  ) AS c11
}
CALL (n0) {
  MATCH (k12:Speaking)
  WHERE k12.actorId = n0.id AND k12.saidKey >= ''
  MATCH (k12)<-[:SPOKEN_BY]-(n13:Claim)
  RETURN count(n13) AS c14
}
RETURN n0 {.id, .labels, c11: c11, c14: c14} AS row;

// actor by id, where indexes give no order
//   $p0 = ["person/marco-rubio"]
//   $p1 = ["2025-12"]
//   $p2 = 6
//   $p3 = ["2025-11","2025-10","2025-09","2025-08","2025-07","2025-06","2025-05","2025-04","2025-03","2025-02","2025-01"]
//   $p4 = ["2024-12", "2024-11", …, "2020-01"] (60 values)
//   $p5 = "2020-01"
//   $p6 = 6
//   $p7 = 201
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  CALL (n0) {
    UNWIND $p1 AS d1
    MATCH (k2:Speaking {actorMonth: n0.id + ' ' + d1})
    WHERE k2.actorId = n0.id AND k2.saidKey >= ''
    MATCH (k2)<-[:SPOKEN_BY]-(n3:Claim)
    WITH n3, k2
    ORDER BY k2.saidKey DESC, k2.ownerId
    LIMIT $p2
    RETURN collect({id: n3.id, keys: [k2.saidKey]}) AS w4
  }
  CALL (n0, w4) {
    WITH n0, size(w4) AS have
    WHERE have < $p2
    UNWIND $p3 AS d5
    MATCH (k2:Speaking {actorMonth: n0.id + ' ' + d5})
    WHERE k2.actorId = n0.id AND k2.saidKey >= ''
    MATCH (k2)<-[:SPOKEN_BY]-(n3:Claim)
    WITH n3, k2
    ORDER BY k2.saidKey DESC, k2.ownerId
    LIMIT $p2
    RETURN collect({id: n3.id, keys: [k2.saidKey]}) AS w6
  }
  CALL (n0, w4, w6) {
    WITH n0, size(w4) + size(w6) AS have
    WHERE have < $p2
    UNWIND $p4 AS d7
    MATCH (k2:Speaking {actorMonth: n0.id + ' ' + d7})
    WHERE k2.actorId = n0.id AND k2.saidKey >= ''
    MATCH (k2)<-[:SPOKEN_BY]-(n3:Claim)
    WITH n3, k2
    ORDER BY k2.saidKey DESC, k2.ownerId
    LIMIT $p2
    RETURN collect({id: n3.id, keys: [k2.saidKey]}) AS w8
  }
  CALL (n0, w4, w6, w8) {
    WITH n0, size(w4) + size(w6) + size(w8) AS have
    WHERE have < $p2
    MATCH (k2:Speaking)
    WHERE k2.saidKey < $p5 AND k2.actorId = n0.id AND k2.saidKey >= ''
    MATCH (k2)<-[:SPOKEN_BY]-(n3:Claim)
    WITH n3, k2
    ORDER BY k2.saidKey DESC, k2.ownerId
    LIMIT $p2
    RETURN collect({id: n3.id, keys: [k2.saidKey]}) AS w9
  }
  UNWIND w4 + w6 + w8 + w9 AS one
  WITH one.id AS id, one.keys AS keys
  LIMIT $p6
  MATCH (n3:Record {id: id})
  CALL (n3) {
    MATCH (n3)-[:CITED_IN]->(n10:Citation)
    WITH n10
    ORDER BY n10.seq, n10.id
    LIMIT $p7
    CALL (n10) {
      MATCH (n10)-[:CITES]->(n11:Record)
      RETURN collect(
        n11 {
          .id,
          .labels,
          c12: coalesce(
            n11.reliability, head([(n11)-[:PUBLISHED_BY]->(o13:Record) | o13.reliability]), 'F_CANNOT_BE_JUDGED'
          )
        }
      ) AS c14
    }
    RETURN collect(n10 {.id, .locator, .attribution, .credibility, .hedged, c14: c14, _keys: [n10.seq]}) AS c15
  }
  RETURN collect(
    n3 {
      .id,
      .labels,
      .speechAct,
      .certainty,
      c16: [(n3)-[:SPOKEN_BY]->(n17:Speaking) | {id: n17.id, _keys: [n17.seq], capacity: n17.capacity}],
      c15: c15,
      _keys: keys
    }
  ) AS c18
}
CALL (n0) {
  MATCH (k19:Speaking)
  WHERE k19.actorId = n0.id AND k19.saidKey >= ''
  MATCH (k19)<-[:SPOKEN_BY]-(n20:Claim)
  RETURN count(n20) AS c21
}
RETURN n0 {.id, .labels, c18: c18, c21: c21} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// actor by id
//   $p0 = ["person/marco-rubio"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 6
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
  MATCH (n0)<-[e1:SPEAKER|RETRACTED]-(k2)
  MATCH (k2)-[:WAS*0..1]->(k2v)
  WHERE coalesce(e1.type, type(e1)) IN ['SPEAKER']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(k2) WHERE x3 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(k2v.since, k2v.recordedAt) <= $p1
    AND coalesce(k2v.until > $p1, true)
  MATCH (k2)<-[e4:SPOKEN_BY|RETRACTED]-(n5)
  MATCH (n5)-[:WAS*0..1]->(n5v)
  WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
    AND e4.recordedAt <= $p1
    AND coalesce(e4.retractedAt > $p1, true)
    AND size([x6 IN labels(n5) WHERE x6 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n5v.since, n5v.recordedAt) <= $p1
    AND coalesce(n5v.until > $p1, true)
  WITH n5, n5v, k2, k2v
  ORDER BY k2.actorId DESC, k2v.saidKey DESC, k2.ownerId
  LIMIT $p2
  CALL (n5) {
    MATCH (n5)-[e7:SPOKEN_BY|RETRACTED]->(n8)
    MATCH (n8)-[:WAS*0..1]->(n8v)
    WHERE coalesce(e7.type, type(e7)) IN ['SPOKEN_BY']
      AND e7.recordedAt <= $p1
      AND coalesce(e7.retractedAt > $p1, true)
      AND size([x9 IN labels(n8) WHERE x9 IN ['Speaking', 'SpeakingVersion']]) > 0
      AND coalesce(n8v.since, n8v.recordedAt) <= $p1
      AND coalesce(n8v.until > $p1, true)
    WITH n8, n8v
    ORDER BY n8v.seq, n8.id
    LIMIT $p3
    RETURN collect(n8v {.id, .capacity, _keys: [n8v.seq]}) AS c10
  }
  CALL (n5) {
    MATCH (n5)-[e11:CITED_IN|RETRACTED]->(n12)
    MATCH (n12)-[:WAS*0..1]->(n12v)
    WHERE coalesce(e11.type, type(e11)) IN ['CITED_IN']
      AND e11.recordedAt <= $p1
      AND coalesce(e11.retractedAt > $p1, true)
      AND size([x13 IN labels(n12) WHERE x13 IN ['Citation', 'CitationVersion']]) > 0
      AND coalesce(n12v.since, n12v.recordedAt) <= $p1
      AND coalesce(n12v.until > $p1, true)
    WITH n12, n12v
    ORDER BY n12v.seq, n12.id
    LIMIT $p4
    CALL (n12) {
      MATCH (n12)-[e14:CITES|RETRACTED]->(n15:Record)
      MATCH (n15)-[:WAS*0..1]->(n15v)
      WHERE coalesce(e14.type, type(e14)) IN ['CITES']
        AND e14.recordedAt <= $p1
        AND coalesce(e14.retractedAt > $p1, true)
        AND coalesce(n15v.since, n15v.recordedAt) <= $p1
        AND (
          coalesce(n15v.until > $p1, true)
          OR coalesce(n15v.retractedAt <= $p1 AND coalesce(n15v.restoredAt > $p1, true), false)
        )
      RETURN collect(
        n15v {
          .id,
          .labels,
          c16: coalesce(
            n15v.reliability,
            head(
              [
                (n15)-[e17:PUBLISHED_BY|RETRACTED]->(o18:Record)-[:WAS*0..1]->(o18v)
                  WHERE coalesce(e17.type, type(e17)) IN ['PUBLISHED_BY']
                    AND e17.recordedAt <= $p1
                    AND coalesce(e17.retractedAt > $p1, true)
                    AND coalesce(o18v.since, o18v.recordedAt) <= $p1
                    AND (
                      coalesce(o18v.until > $p1, true)
                      OR coalesce(o18v.retractedAt <= $p1 AND coalesce(o18v.restoredAt > $p1, true), false)
                    )
                | o18v.reliability
              ]
            ),
            'F_CANNOT_BE_JUDGED'
          )
        }
      ) AS c19
    }
    RETURN collect(n12v {.id, .locator, .attribution, .credibility, .hedged, c19: c19, _keys: [n12v.seq]}) AS c20
  }
  RETURN collect(n5v {.id, .labels, .speechAct, .certainty, c10: c10, c20: c20, _keys: [k2v.saidKey]}) AS c21
}
CALL (n0) {
  MATCH (n0)<-[e22:SPEAKER|RETRACTED]-(k23)
  MATCH (k23)-[:WAS*0..1]->(k23v)
  WHERE coalesce(e22.type, type(e22)) IN ['SPEAKER']
    AND e22.recordedAt <= $p1
    AND coalesce(e22.retractedAt > $p1, true)
    AND size([x24 IN labels(k23) WHERE x24 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(k23v.since, k23v.recordedAt) <= $p1
    AND coalesce(k23v.until > $p1, true)
  MATCH (k23)<-[e25:SPOKEN_BY|RETRACTED]-(n26)
  MATCH (n26)-[:WAS*0..1]->(n26v)
  WHERE coalesce(e25.type, type(e25)) IN ['SPOKEN_BY']
    AND e25.recordedAt <= $p1
    AND coalesce(e25.retractedAt > $p1, true)
    AND size([x27 IN labels(n26) WHERE x27 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n26v.since, n26v.recordedAt) <= $p1
    AND coalesce(n26v.until > $p1, true)
  RETURN count(n26) AS c28
}
RETURN n0v {.id, .labels, c21: c21, c28: c28} AS row;
