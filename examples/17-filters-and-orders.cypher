// What the store is sent for examples/17-filters-and-orders.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// ids that exist
//   $ids = ["topic/mineral-resources"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id;

// actors
//   $p0 = ["SUPPORT"]
//   $p1 = 6
CALL () {
  MATCH (n0:Actor)
  WHERE n0.labelKey >= ''
    AND COUNT {
      MATCH (n0)<-[:SPEAKER]-(:Speaking)<-[:SPOKEN_BY]-(f1:Claim) WHERE coalesce(f1.stance IN $p0, false)
    } > 0
  WITH n0, COUNT { MATCH (n0)<-[:SPEAKER]-(:Speaking)<-[:SPOKEN_BY]-(c2:Claim) } AS n0key0
  ORDER BY n0key0 DESC, n0.id
  LIMIT $p1
  CALL (n0) {
    MATCH (k3:Speaking)
    WHERE k3.actorId = n0.id AND k3.saidKey >= ''
    MATCH (k3)<-[:SPOKEN_BY]-(n4:Claim)
    RETURN count(n4) AS c5
  }
  RETURN collect(n0 {.id, .labels, c5: c5, _keys: [n0key0]}) AS c6
}
RETURN c6;

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// days of Claim.saidKey, where indexes give no order
MATCH (n:Claim)
RETURN min(CASE WHEN n.saidKey > '' THEN n.saidKey END) AS earliest, max(n.saidKey) AS latest;

// claims
//   $p0 = ["IMPLIED"]
//   $p1 = ["topic/mineral-resources"]
//   $p2 = "minerals"
//   $p3 = ["person"]
//   $p4 = 6
//   $p5 = ["IMPLIED"]
//   $p6 = ["topic/mineral-resources"]
//   $p7 = "minerals"
//   $p8 = ["person"]
CALL () {
  MATCH (n0:Claim)
  WHERE n0.saidKey >= ''
    AND NOT (
      COUNT { MATCH (n0)-[:CITED_IN]->(q1:Citation)-[:CITES]->(s2:Source) WHERE q1.attribution IN $p0 AND true } > 0
    )
    AND (
      (COUNT { MATCH (n0)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..10]->(f3:Topic) WHERE f3.id IN $p1 } > 0)
      OR ((n0.search CONTAINS $p2))
    )
    AND COUNT { MATCH (n0)-[:SPOKEN_BY]->(:Speaking)-[:SPEAKER]->(f4:Actor) WHERE head(split(f4.id, '/')) IN $p3 } > 0
  WITH n0, CASE WHEN n0.saidKey = '' THEN '~' ELSE n0.saidKey END AS n0key0, n0.recordedAt AS n0key1
  ORDER BY n0key0, n0key1 DESC, n0.id
  LIMIT $p4
  RETURN collect(
    n0 {
      .id,
      .labels,
      c5: [
        (n0)-[:SPOKEN_BY]->(n6:Speaking)-[:SPEAKER]->(n7:Record) | {id: n6.id, _keys: [n6.seq], c8: n7 {.id, .labels}}
      ],
      _keys: [n0key0, n0key1]
    }
  ) AS c9
}
CALL () {
  MATCH (n10:Claim)
  WHERE n10.saidKey >= ''
    AND NOT (
      COUNT { MATCH (n10)-[:CITED_IN]->(q11:Citation)-[:CITES]->(s12:Source) WHERE q11.attribution IN $p5 AND true } > 0
    )
    AND (
      (COUNT { MATCH (n10)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..10]->(f13:Topic) WHERE f13.id IN $p6 } > 0)
      OR ((n10.search CONTAINS $p7))
    )
    AND COUNT {
      MATCH (n10)-[:SPOKEN_BY]->(:Speaking)-[:SPEAKER]->(f14:Actor) WHERE head(split(f14.id, '/')) IN $p8
    } > 0
  RETURN count(n10) AS c15
}
RETURN c9, c15;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----
// Refused: orderBy[0].by: CLAIM_COUNT counts what is recorded now and cannot order what was known before; leave it out, or @asOf(known).

// ids that exist
//   $ids = ["topic/mineral-resources"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id;

// claims
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["IMPLIED"]
//   $p2 = ["topic/mineral-resources"]
//   $p3 = "minerals"
//   $p4 = ["person"]
//   $p5 = 6
//   $p6 = ["IMPLIED"]
//   $p7 = ["topic/mineral-resources"]
//   $p8 = "minerals"
//   $p9 = ["person"]
CALL () {
  CALL () {
    MATCH (n0:Claim)
    WHERE coalesce(n0.since, n0.recordedAt) <= $p0
    RETURN n0.id AS n0id, n0 AS n0v
    UNION
    MATCH (n0v:ClaimVersion)<-[:WAS*0..1]-(n0:Record)
    WHERE coalesce(n0v.since, n0v.recordedAt) <= $p0 AND coalesce(n0v.until > $p0, true)
    RETURN n0.id AS n0id, n0v
  }
  MATCH (n0:Record {id: n0id})
  WHERE n0v.saidKey >= ''
    AND NOT (
      COUNT {
        MATCH (n0)-[e1:CITED_IN|RETRACTED]->(q2)-[e3:CITES|RETRACTED]->(s4)
        MATCH (q2)-[:WAS*0..1]->(q2v)
        MATCH (s4)-[:WAS*0..1]->(s4v)
        WHERE coalesce(e1.type, type(e1)) IN ['CITED_IN']
          AND e1.recordedAt <= $p0
          AND coalesce(e1.retractedAt > $p0, true)
          AND size([x5 IN labels(q2) WHERE x5 IN ['Citation', 'CitationVersion']]) > 0
          AND coalesce(e3.type, type(e3)) IN ['CITES']
          AND e3.recordedAt <= $p0
          AND coalesce(e3.retractedAt > $p0, true)
          AND size([x6 IN labels(s4) WHERE x6 IN ['Source', 'SourceVersion']]) > 0
          AND q2v.attribution IN $p1
          AND true
          AND coalesce(q2v.since, q2v.recordedAt) <= $p0
          AND coalesce(q2v.until > $p0, true)
          AND coalesce(s4v.since, s4v.recordedAt) <= $p0
          AND coalesce(s4v.until > $p0, true)
      } > 0
    )
    AND (
      (
        COUNT {
          MATCH (n0)-[e7:HAS_TOPIC|RETRACTED]->(t8)-[e9:BROADER|RETRACTED*0..10]->(f10)
          WHERE coalesce(e7.type, type(e7)) IN ['HAS_TOPIC']
            AND e7.recordedAt <= $p0
            AND coalesce(e7.retractedAt > $p0, true)
            AND size([x11 IN labels(t8) WHERE x11 IN ['Topic', 'TopicVersion']]) > 0
            AND all(
              x12 IN e9
              WHERE coalesce(x12.type, type(x12)) IN ['BROADER']
                AND x12.recordedAt <= $p0
                AND coalesce(x12.retractedAt > $p0, true)
            )
            AND size([x13 IN labels(f10) WHERE x13 IN ['Topic', 'TopicVersion']]) > 0
            AND f10.id IN $p2
            AND COUNT {
              MATCH (f10)-[:WAS*0..1]->(f10v)
              WHERE coalesce(f10v.since, f10v.recordedAt) <= $p0 AND coalesce(f10v.until > $p0, true)
            } > 0
        } > 0
      )
      OR ((n0v.search CONTAINS $p3))
    )
    AND COUNT {
      MATCH (n0)-[e14:SPOKEN_BY|RETRACTED]->(t15)-[e16:SPEAKER|RETRACTED]->(f17)
      MATCH (f17)-[:WAS*0..1]->(f17v)
      WHERE coalesce(e14.type, type(e14)) IN ['SPOKEN_BY']
        AND e14.recordedAt <= $p0
        AND coalesce(e14.retractedAt > $p0, true)
        AND size([x18 IN labels(t15) WHERE x18 IN ['Speaking', 'SpeakingVersion']]) > 0
        AND coalesce(e16.type, type(e16)) IN ['SPEAKER']
        AND e16.recordedAt <= $p0
        AND coalesce(e16.retractedAt > $p0, true)
        AND size([x19 IN labels(f17) WHERE x19 IN ['Actor', 'ActorVersion']]) > 0
        AND head(split(f17.id, '/')) IN $p4
        AND coalesce(f17v.since, f17v.recordedAt) <= $p0
        AND coalesce(f17v.until > $p0, true)
    } > 0
  WITH n0, n0v, CASE WHEN n0v.saidKey = '' THEN '~' ELSE n0v.saidKey END AS n0key0, n0v.recordedAt AS n0key1
  ORDER BY n0key0, n0key1 DESC, n0.id
  LIMIT $p5
  RETURN collect(n0v {.id, .labels, _keys: [n0key0, n0key1]}) AS c20
}
CALL () {
  CALL () {
    MATCH (n21:Claim)
    WHERE coalesce(n21.since, n21.recordedAt) <= $p0
    RETURN n21.id AS n21id, n21 AS n21v
    UNION
    MATCH (n21v:ClaimVersion)<-[:WAS*0..1]-(n21:Record)
    WHERE coalesce(n21v.since, n21v.recordedAt) <= $p0 AND coalesce(n21v.until > $p0, true)
    RETURN n21.id AS n21id, n21v
  }
  MATCH (n21:Record {id: n21id})
  WHERE n21v.saidKey >= ''
    AND NOT (
      COUNT {
        MATCH (n21)-[e22:CITED_IN|RETRACTED]->(q23)-[e24:CITES|RETRACTED]->(s25)
        MATCH (q23)-[:WAS*0..1]->(q23v)
        MATCH (s25)-[:WAS*0..1]->(s25v)
        WHERE coalesce(e22.type, type(e22)) IN ['CITED_IN']
          AND e22.recordedAt <= $p0
          AND coalesce(e22.retractedAt > $p0, true)
          AND size([x26 IN labels(q23) WHERE x26 IN ['Citation', 'CitationVersion']]) > 0
          AND coalesce(e24.type, type(e24)) IN ['CITES']
          AND e24.recordedAt <= $p0
          AND coalesce(e24.retractedAt > $p0, true)
          AND size([x27 IN labels(s25) WHERE x27 IN ['Source', 'SourceVersion']]) > 0
          AND q23v.attribution IN $p6
          AND true
          AND coalesce(q23v.since, q23v.recordedAt) <= $p0
          AND coalesce(q23v.until > $p0, true)
          AND coalesce(s25v.since, s25v.recordedAt) <= $p0
          AND coalesce(s25v.until > $p0, true)
      } > 0
    )
    AND (
      (
        COUNT {
          MATCH (n21)-[e28:HAS_TOPIC|RETRACTED]->(t29)-[e30:BROADER|RETRACTED*0..10]->(f31)
          WHERE coalesce(e28.type, type(e28)) IN ['HAS_TOPIC']
            AND e28.recordedAt <= $p0
            AND coalesce(e28.retractedAt > $p0, true)
            AND size([x32 IN labels(t29) WHERE x32 IN ['Topic', 'TopicVersion']]) > 0
            AND all(
              x33 IN e30
              WHERE coalesce(x33.type, type(x33)) IN ['BROADER']
                AND x33.recordedAt <= $p0
                AND coalesce(x33.retractedAt > $p0, true)
            )
            AND size([x34 IN labels(f31) WHERE x34 IN ['Topic', 'TopicVersion']]) > 0
            AND f31.id IN $p7
            AND COUNT {
              MATCH (f31)-[:WAS*0..1]->(f31v)
              WHERE coalesce(f31v.since, f31v.recordedAt) <= $p0 AND coalesce(f31v.until > $p0, true)
            } > 0
        } > 0
      )
      OR ((n21v.search CONTAINS $p8))
    )
    AND COUNT {
      MATCH (n21)-[e35:SPOKEN_BY|RETRACTED]->(t36)-[e37:SPEAKER|RETRACTED]->(f38)
      MATCH (f38)-[:WAS*0..1]->(f38v)
      WHERE coalesce(e35.type, type(e35)) IN ['SPOKEN_BY']
        AND e35.recordedAt <= $p0
        AND coalesce(e35.retractedAt > $p0, true)
        AND size([x39 IN labels(t36) WHERE x39 IN ['Speaking', 'SpeakingVersion']]) > 0
        AND coalesce(e37.type, type(e37)) IN ['SPEAKER']
        AND e37.recordedAt <= $p0
        AND coalesce(e37.retractedAt > $p0, true)
        AND size([x40 IN labels(f38) WHERE x40 IN ['Actor', 'ActorVersion']]) > 0
        AND head(split(f38.id, '/')) IN $p9
        AND coalesce(f38v.since, f38v.recordedAt) <= $p0
        AND coalesce(f38v.until > $p0, true)
    } > 0
  RETURN count(n21) AS c41
}
RETURN c20, c41;

// Claim.speakers
//   $p0 = ["claim/bessent-argues-for-the-agreement","claim/trump-aims-to-recover-money"]
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
  MATCH (n0)-[e1:SPOKEN_BY|RETRACTED]->(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['SPOKEN_BY']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  WITH n2, n2v
  ORDER BY n2v.seq, n2.id
  LIMIT $p2
  CALL (n2) {
    MATCH (n2)-[e4:SPEAKER|RETRACTED]->(n5:Record)
    MATCH (n5)-[:WAS*0..1]->(n5v)
    WHERE coalesce(e4.type, type(e4)) IN ['SPEAKER']
      AND e4.recordedAt <= $p1
      AND coalesce(e4.retractedAt > $p1, true)
      AND coalesce(n5v.since, n5v.recordedAt) <= $p1
      AND (
        coalesce(n5v.until > $p1, true)
        OR coalesce(n5v.retractedAt <= $p1 AND coalesce(n5v.restoredAt > $p1, true), false)
      )
    RETURN collect(n5v {.id, .labels}) AS c6
  }
  RETURN collect(n2v {.id, c6: c6, _keys: [n2v.seq]}) AS c7
}
RETURN n0v {.id, c7: c7} AS row;
