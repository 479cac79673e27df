// What the store is sent for examples/17-filters-and-orders.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// ids that exist
//   $ids = ["topic/mineral-resources"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

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
    AND NOT (COUNT { MATCH (n0)-[:CITED_IN]->(q1:Citation) WHERE q1.attribution IN $p0 } > 0)
    AND (
      (COUNT { MATCH (n0)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..10]->(f2:Topic) WHERE f2.id IN $p1 } > 0)
      OR ((n0.search CONTAINS $p2))
    )
    AND COUNT { MATCH (n0)-[:SPOKEN_BY]->(:Speaking)-[:SPEAKER]->(f3:Actor) WHERE head(split(f3.id, '/')) IN $p3 } > 0
  WITH n0, CASE WHEN n0.saidKey = '' THEN '~' ELSE n0.saidKey END AS n0key0, n0.recordedAt AS n0key1
  ORDER BY n0key0, n0key1 DESC, n0.id
  LIMIT $p4
  RETURN collect(
    n0 {
      .id,
      .labels,
      c4: [
        (n0)-[:SPOKEN_BY]->(n5:Speaking)-[:SPEAKER]->(n6:Record) | {id: n5.id, _keys: [n5.seq], c7: n6 {.id, .labels}}
      ],
      _keys: [n0key0, n0key1]
    }
  ) AS c8
}
CALL () {
  MATCH (n9:Claim)
  WHERE n9.saidKey >= ''
    AND NOT (COUNT { MATCH (n9)-[:CITED_IN]->(q10:Citation) WHERE q10.attribution IN $p5 } > 0)
    AND (
      (COUNT { MATCH (n9)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..10]->(f11:Topic) WHERE f11.id IN $p6 } > 0)
      OR ((n9.search CONTAINS $p7))
    )
    AND COUNT { MATCH (n9)-[:SPOKEN_BY]->(:Speaking)-[:SPEAKER]->(f12:Actor) WHERE head(split(f12.id, '/')) IN $p8 } > 0
  RETURN count(n9) AS c13
}
RETURN c8, c13;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----
// Refused: orderBy[0].by: CLAIM_COUNT counts what is recorded now and cannot order what was known before; leave it out, or @asOf(known).

// ids that exist
//   $ids = ["topic/mineral-resources"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

// claims
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["IMPLIED"]
//   $p2 = ["topic/mineral-resources"]
//   $p3 = "minerals"
//   $p4 = ["person"]
//   $p5 = 6
//   $p6 = 201
//   $p7 = ["IMPLIED"]
//   $p8 = ["topic/mineral-resources"]
//   $p9 = "minerals"
//   $p10 = ["person"]
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
        MATCH (n0)-[e1:CITED_IN|RETRACTED]->(q2)
        MATCH (q2)-[:WAS*0..1]->(q2v)
        WHERE coalesce(e1.type, type(e1)) IN ['CITED_IN']
          AND e1.recordedAt <= $p0
          AND coalesce(e1.retractedAt > $p0, true)
          AND size([x3 IN labels(q2) WHERE x3 IN ['Citation', 'CitationVersion']]) > 0
          AND q2v.attribution IN $p1
          AND coalesce(q2v.since, q2v.recordedAt) <= $p0
          AND coalesce(q2v.until > $p0, true)
      } > 0
    )
    AND (
      (
        COUNT {
          MATCH (n0)-[e4:HAS_TOPIC|RETRACTED]->(t5)-[e6:BROADER|RETRACTED*0..10]->(f7)
          WHERE coalesce(e4.type, type(e4)) IN ['HAS_TOPIC']
            AND e4.recordedAt <= $p0
            AND coalesce(e4.retractedAt > $p0, true)
            AND size([x8 IN labels(t5) WHERE x8 IN ['Topic', 'TopicVersion']]) > 0
            AND all(
              x9 IN e6
              WHERE coalesce(x9.type, type(x9)) IN ['BROADER']
                AND x9.recordedAt <= $p0
                AND coalesce(x9.retractedAt > $p0, true)
            )
            AND size([x10 IN labels(f7) WHERE x10 IN ['Topic', 'TopicVersion']]) > 0
            AND f7.id IN $p2
            AND COUNT {
              MATCH (f7)-[:WAS*0..1]->(f7v)
              WHERE coalesce(f7v.since, f7v.recordedAt) <= $p0 AND coalesce(f7v.until > $p0, true)
            } > 0
        } > 0
      )
      OR ((n0v.search CONTAINS $p3))
    )
    AND COUNT {
      MATCH (n0)-[e11:SPOKEN_BY|RETRACTED]->(t12)-[e13:SPEAKER|RETRACTED]->(f14)
      MATCH (f14)-[:WAS*0..1]->(f14v)
      WHERE coalesce(e11.type, type(e11)) IN ['SPOKEN_BY']
        AND e11.recordedAt <= $p0
        AND coalesce(e11.retractedAt > $p0, true)
        AND size([x15 IN labels(t12) WHERE x15 IN ['Speaking', 'SpeakingVersion']]) > 0
        AND coalesce(e13.type, type(e13)) IN ['SPEAKER']
        AND e13.recordedAt <= $p0
        AND coalesce(e13.retractedAt > $p0, true)
        AND size([x16 IN labels(f14) WHERE x16 IN ['Actor', 'ActorVersion']]) > 0
        AND head(split(f14.id, '/')) IN $p4
        AND coalesce(f14v.since, f14v.recordedAt) <= $p0
        AND coalesce(f14v.until > $p0, true)
    } > 0
  WITH n0, n0v, CASE WHEN n0v.saidKey = '' THEN '~' ELSE n0v.saidKey END AS n0key0, n0v.recordedAt AS n0key1
  ORDER BY n0key0, n0key1 DESC, n0.id
  LIMIT $p5
  CALL (n0) {
    MATCH (n0)-[e17:SPOKEN_BY|RETRACTED]->(n18)
    MATCH (n18)-[:WAS*0..1]->(n18v)
    WHERE coalesce(e17.type, type(e17)) IN ['SPOKEN_BY']
      AND e17.recordedAt <= $p0
      AND coalesce(e17.retractedAt > $p0, true)
      AND size([x19 IN labels(n18) WHERE x19 IN ['Speaking', 'SpeakingVersion']]) > 0
      AND coalesce(n18v.since, n18v.recordedAt) <= $p0
      AND coalesce(n18v.until > $p0, true)
    WITH n18, n18v
    ORDER BY n18v.seq, n18.id
    LIMIT $p6
    RETURN collect(n18v {.id, _keys: [n18v.seq]}) AS c20
  }
  RETURN collect(n0v {.id, .labels, c20: c20, _keys: [n0key0, n0key1]}) AS c21
}
CALL () {
  CALL () {
    MATCH (n22:Claim)
    WHERE coalesce(n22.since, n22.recordedAt) <= $p0
    RETURN n22.id AS n22id, n22 AS n22v
    UNION
    MATCH (n22v:ClaimVersion)<-[:WAS*0..1]-(n22:Record)
    WHERE coalesce(n22v.since, n22v.recordedAt) <= $p0 AND coalesce(n22v.until > $p0, true)
    RETURN n22.id AS n22id, n22v
  }
  MATCH (n22:Record {id: n22id})
  WHERE n22v.saidKey >= ''
    AND NOT (
      COUNT {
        MATCH (n22)-[e23:CITED_IN|RETRACTED]->(q24)
        MATCH (q24)-[:WAS*0..1]->(q24v)
        WHERE coalesce(e23.type, type(e23)) IN ['CITED_IN']
          AND e23.recordedAt <= $p0
          AND coalesce(e23.retractedAt > $p0, true)
          AND size([x25 IN labels(q24) WHERE x25 IN ['Citation', 'CitationVersion']]) > 0
          AND q24v.attribution IN $p7
          AND coalesce(q24v.since, q24v.recordedAt) <= $p0
          AND coalesce(q24v.until > $p0, true)
      } > 0
    )
    AND (
      (
        COUNT {
          MATCH (n22)-[e26:HAS_TOPIC|RETRACTED]->(t27)-[e28:BROADER|RETRACTED*0..10]->(f29)
          WHERE coalesce(e26.type, type(e26)) IN ['HAS_TOPIC']
            AND e26.recordedAt <= $p0
            AND coalesce(e26.retractedAt > $p0, true)
            AND size([x30 IN labels(t27) WHERE x30 IN ['Topic', 'TopicVersion']]) > 0
            AND all(
              x31 IN e28
              WHERE coalesce(x31.type, type(x31)) IN ['BROADER']
                AND x31.recordedAt <= $p0
                AND coalesce(x31.retractedAt > $p0, true)
            )
            AND size([x32 IN labels(f29) WHERE x32 IN ['Topic', 'TopicVersion']]) > 0
            AND f29.id IN $p8
            AND COUNT {
              MATCH (f29)-[:WAS*0..1]->(f29v)
              WHERE coalesce(f29v.since, f29v.recordedAt) <= $p0 AND coalesce(f29v.until > $p0, true)
            } > 0
        } > 0
      )
      OR ((n22v.search CONTAINS $p9))
    )
    AND COUNT {
      MATCH (n22)-[e33:SPOKEN_BY|RETRACTED]->(t34)-[e35:SPEAKER|RETRACTED]->(f36)
      MATCH (f36)-[:WAS*0..1]->(f36v)
      WHERE coalesce(e33.type, type(e33)) IN ['SPOKEN_BY']
        AND e33.recordedAt <= $p0
        AND coalesce(e33.retractedAt > $p0, true)
        AND size([x37 IN labels(t34) WHERE x37 IN ['Speaking', 'SpeakingVersion']]) > 0
        AND coalesce(e35.type, type(e35)) IN ['SPEAKER']
        AND e35.recordedAt <= $p0
        AND coalesce(e35.retractedAt > $p0, true)
        AND size([x38 IN labels(f36) WHERE x38 IN ['Actor', 'ActorVersion']]) > 0
        AND head(split(f36.id, '/')) IN $p10
        AND coalesce(f36v.since, f36v.recordedAt) <= $p0
        AND coalesce(f36v.until > $p0, true)
    } > 0
  RETURN count(n22) AS c39
}
RETURN c21, c39;

// Speaking.actor
//   $p0 = ["part/d8f9b1bba64fdc875048ad0d","part/fd12ac2552ead7f37fa45cb8"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Part {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)-[e1:SPEAKER|RETRACTED]->(n2:Record)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['SPEAKER']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND (
      coalesce(n2v.until > $p1, true)
      OR coalesce(n2v.retractedAt <= $p1 AND coalesce(n2v.restoredAt > $p1, true), false)
    )
  RETURN collect(n2v {.id, .labels}) AS c3
}
RETURN n0v {.id, c3: c3} AS row;
