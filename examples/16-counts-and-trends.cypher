// What the store is sent for examples/16-counts-and-trends.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// claims
//   $p0 = 6
//   $p1 = 21
//   $p2 = 21
CALL () {
  MATCH (n0:Claim)
  WHERE n0.saidKey >= ''
  RETURN count(n0) AS c1
}
CALL () {
  MATCH (n2:Claim)
  WHERE n2.saidKey >= ''
  MATCH (n2)-[:SPOKEN_BY]->(f3:Speaking)
  WITH n2, coalesce(f3.actorId, '') AS value
  WITH value, count(DISTINCT n2) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p0 | {key: vs[i], count: cs[i]}] AS c4,
    reduce(total = 0, x IN cs | total + x) AS c5,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c6
}
CALL () {
  MATCH (n7:Claim)
  WHERE n7.saidKey >= '' AND COUNT { MATCH (n7)-[:SPOKEN_BY]->(f8:Speaking) } = 0
  RETURN count(DISTINCT n7) AS c9
}
CALL () {
  MATCH (n10:Claim)
  WHERE n10.saidKey >= ''
  WITH n10, coalesce(n10.speechAct, '') AS value
  WITH value, count(DISTINCT n10) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p1 | {key: vs[i], count: cs[i]}] AS c11,
    reduce(total = 0, x IN cs | total + x) AS c12,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c13
}
CALL () {
  MATCH (n14:Claim)
  WHERE n14.saidKey >= ''
  MATCH (n14)-[:CITED_IN]->(f15:Citation)
  WHERE f15.credibility IS NOT NULL
  WITH n14, coalesce(f15.credibility, '') AS value
  WITH value, count(DISTINCT n14) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p2 | {key: vs[i], count: cs[i]}] AS c16,
    reduce(total = 0, x IN cs | total + x) AS c17,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c18
}
CALL () {
  MATCH (n19:Claim)
  WHERE n19.saidKey >= '' AND COUNT { MATCH (n19)-[:CITED_IN]->(f20:Citation) WHERE f20.credibility IS NOT NULL } = 0
  RETURN count(DISTINCT n19) AS c21
}
RETURN c1, c4, c5, c6, c9, c11, c12, c13, c16, c17, c18, c21;

// process by id
//   $p0 = ["process/ukraine-peace-negotiations"]
//   $p1 = ["AGREE","CONSULT","SUPPORT","CONCEDE"]
//   $p2 = "VERBAL_COOPERATION"
//   $p3 = ["COOPERATE","AID","RETREAT"]
//   $p4 = "MATERIAL_COOPERATION"
//   $p5 = ["REQUEST","ACCUSE","REJECT","THREATEN"]
//   $p6 = "VERBAL_CONFLICT"
//   $p7 = ["PROTEST","SANCTION","MOBILIZE","COERCE","ASSAULT"]
//   $p8 = "MATERIAL_CONFLICT"
//   $p9 = 21
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:IN_PROCESS]-(n1:Event)
  WITH n1.timeEarliest AS earliest,
    n1.timeLatest AS latest,
    n1.time IS NULL AS undated,
    n1.type AS s2,
    n1.modes AS s3,
    count(DISTINCT n1) AS count
  RETURN collect({earliest: earliest, latest: latest, undated: undated, count: count, scored: [s2, s3]}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:IN_PROCESS]-(n5:Event)
  WITH n5,
    coalesce(
      CASE
        WHEN n5.type IN $p1 THEN $p2
        WHEN n5.type IN $p3 THEN $p4
        WHEN n5.type IN $p5 THEN $p6
        WHEN n5.type IN $p7 THEN $p8
        END,
      ''
    ) AS value
  WITH value, count(DISTINCT n5) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p9 | {key: vs[i], count: cs[i]}] AS c6,
    reduce(total = 0, x IN cs | total + x) AS c7,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c8
}
RETURN n0 {.id, .labels, c4: c4, c6: c6, c7: c7, c8: c8} AS row;

// sources
//   $p0 = 21
CALL () {
  MATCH (n0:Source)
  WHERE n0.publishedKey >= ''
  RETURN count(n0) AS c1
}
CALL () {
  MATCH (n2:Source)
  WHERE n2.publishedKey >= ''
  WITH n2,
    coalesce(
      coalesce(n2.reliability, head([(n2)-[:PUBLISHED_BY]->(o3:Record) | o3.reliability]), 'F_CANNOT_BE_JUDGED'), ''
    ) AS value
  WITH value, count(DISTINCT n2) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p0 | {key: vs[i], count: cs[i]}] AS c4,
    reduce(total = 0, x IN cs | total + x) AS c5,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c6
}
RETURN c1, c4, c5, c6;

// labels
//   $p0 = ["organization/unnamed-publisher","person/donald-trump","person/marco-rubio","person/vladimir-putin","state/usa"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// claims
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = 6
//   $p2 = 21
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
  RETURN count(n0) AS c1
}
CALL () {
  CALL () {
    MATCH (n2:Claim)
    WHERE coalesce(n2.since, n2.recordedAt) <= $p0
    RETURN n2.id AS n2id, n2 AS n2v
    UNION
    MATCH (n2v:ClaimVersion)<-[:WAS*0..1]-(n2:Record)
    WHERE coalesce(n2v.since, n2v.recordedAt) <= $p0 AND coalesce(n2v.until > $p0, true)
    RETURN n2.id AS n2id, n2v
  }
  MATCH (n2:Record {id: n2id})
  WHERE n2v.saidKey >= ''
  MATCH (n2)-[e3:SPOKEN_BY|RETRACTED]->(f4)
  MATCH (f4)-[:WAS*0..1]->(f4v)
  WHERE coalesce(e3.type, type(e3)) IN ['SPOKEN_BY']
    AND e3.recordedAt <= $p0
    AND coalesce(e3.retractedAt > $p0, true)
    AND size([x5 IN labels(f4) WHERE x5 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(f4v.since, f4v.recordedAt) <= $p0
    AND coalesce(f4v.until > $p0, true)
  WITH n2, n2v, coalesce(f4v.actorId, '') AS value
  WITH value, count(DISTINCT n2) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p1 | {key: vs[i], count: cs[i]}] AS c6,
    reduce(total = 0, x IN cs | total + x) AS c7,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c8
}
CALL () {
  CALL () {
    MATCH (n9:Claim)
    WHERE coalesce(n9.since, n9.recordedAt) <= $p0
    RETURN n9.id AS n9id, n9 AS n9v
    UNION
    MATCH (n9v:ClaimVersion)<-[:WAS*0..1]-(n9:Record)
    WHERE coalesce(n9v.since, n9v.recordedAt) <= $p0 AND coalesce(n9v.until > $p0, true)
    RETURN n9.id AS n9id, n9v
  }
  MATCH (n9:Record {id: n9id})
  WHERE n9v.saidKey >= ''
    AND COUNT {
      MATCH (n9)-[e10:SPOKEN_BY|RETRACTED]->(f11)
      MATCH (f11)-[:WAS*0..1]->(f11v)
      WHERE coalesce(e10.type, type(e10)) IN ['SPOKEN_BY']
        AND e10.recordedAt <= $p0
        AND coalesce(e10.retractedAt > $p0, true)
        AND size([x12 IN labels(f11) WHERE x12 IN ['Speaking', 'SpeakingVersion']]) > 0
        AND coalesce(f11v.since, f11v.recordedAt) <= $p0
        AND coalesce(f11v.until > $p0, true)
    } = 0
  RETURN count(DISTINCT n9) AS c13
}
CALL () {
  CALL () {
    MATCH (n14:Claim)
    WHERE coalesce(n14.since, n14.recordedAt) <= $p0
    RETURN n14.id AS n14id, n14 AS n14v
    UNION
    MATCH (n14v:ClaimVersion)<-[:WAS*0..1]-(n14:Record)
    WHERE coalesce(n14v.since, n14v.recordedAt) <= $p0 AND coalesce(n14v.until > $p0, true)
    RETURN n14.id AS n14id, n14v
  }
  MATCH (n14:Record {id: n14id})
  WHERE n14v.saidKey >= ''
  WITH n14, n14v, coalesce(n14v.speechAct, '') AS value
  WITH value, count(DISTINCT n14) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p2 | {key: vs[i], count: cs[i]}] AS c15,
    reduce(total = 0, x IN cs | total + x) AS c16,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c17
}
RETURN c1, c6, c7, c8, c13, c15, c16, c17;

// process by id
//   $p0 = ["process/ukraine-peace-negotiations"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = ["AGREE","CONSULT","SUPPORT","CONCEDE"]
//   $p3 = "VERBAL_COOPERATION"
//   $p4 = ["COOPERATE","AID","RETREAT"]
//   $p5 = "MATERIAL_COOPERATION"
//   $p6 = ["REQUEST","ACCUSE","REJECT","THREATEN"]
//   $p7 = "VERBAL_CONFLICT"
//   $p8 = ["PROTEST","SANCTION","MOBILIZE","COERCE","ASSAULT"]
//   $p9 = "MATERIAL_CONFLICT"
//   $p10 = 21
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
    AND size([x3 IN labels(n2) WHERE x3 IN ['Event', 'EventVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  WITH n2v.timeEarliest AS earliest,
    n2v.timeLatest AS latest,
    n2v.time IS NULL AS undated,
    n2v.type AS s4,
    n2v.modes AS s5,
    count(DISTINCT n2) AS count
  RETURN collect({earliest: earliest, latest: latest, undated: undated, count: count, scored: [s4, s5]}) AS c6
}
CALL (n0) {
  MATCH (n0)<-[e7:IN_PROCESS|RETRACTED]-(n8)
  MATCH (n8)-[:WAS*0..1]->(n8v)
  WHERE coalesce(e7.type, type(e7)) IN ['IN_PROCESS']
    AND e7.recordedAt <= $p1
    AND coalesce(e7.retractedAt > $p1, true)
    AND size([x9 IN labels(n8) WHERE x9 IN ['Event', 'EventVersion']]) > 0
    AND coalesce(n8v.since, n8v.recordedAt) <= $p1
    AND coalesce(n8v.until > $p1, true)
  WITH n8,
    n8v,
    coalesce(
      CASE
        WHEN n8v.type IN $p2 THEN $p3
        WHEN n8v.type IN $p4 THEN $p5
        WHEN n8v.type IN $p6 THEN $p7
        WHEN n8v.type IN $p8 THEN $p9
        END,
      ''
    ) AS value
  WITH value, count(DISTINCT n8) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p10 | {key: vs[i], count: cs[i]}] AS c10,
    reduce(total = 0, x IN cs | total + x) AS c11,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c12
}
RETURN n0v {.id, .labels, c6: c6, c10: c10, c11: c11, c12: c12} AS row;

// sources
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = 21
CALL () {
  CALL () {
    MATCH (n0:Source)
    WHERE coalesce(n0.since, n0.recordedAt) <= $p0
    RETURN n0.id AS n0id, n0 AS n0v
    UNION
    MATCH (n0v:SourceVersion)<-[:WAS*0..1]-(n0:Record)
    WHERE coalesce(n0v.since, n0v.recordedAt) <= $p0 AND coalesce(n0v.until > $p0, true)
    RETURN n0.id AS n0id, n0v
  }
  MATCH (n0:Record {id: n0id})
  WHERE n0v.publishedKey >= ''
  RETURN count(n0) AS c1
}
CALL () {
  CALL () {
    MATCH (n2:Source)
    WHERE coalesce(n2.since, n2.recordedAt) <= $p0
    RETURN n2.id AS n2id, n2 AS n2v
    UNION
    MATCH (n2v:SourceVersion)<-[:WAS*0..1]-(n2:Record)
    WHERE coalesce(n2v.since, n2v.recordedAt) <= $p0 AND coalesce(n2v.until > $p0, true)
    RETURN n2.id AS n2id, n2v
  }
  MATCH (n2:Record {id: n2id})
  WHERE n2v.publishedKey >= ''
  WITH n2,
    n2v,
    coalesce(
      coalesce(
        n2v.reliability,
        head(
          [
            (n2)-[e3:PUBLISHED_BY|RETRACTED]->(o4:Record)-[:WAS*0..1]->(o4v)
              WHERE coalesce(e3.type, type(e3)) IN ['PUBLISHED_BY']
                AND e3.recordedAt <= $p0
                AND coalesce(e3.retractedAt > $p0, true)
                AND coalesce(o4v.since, o4v.recordedAt) <= $p0
                AND (
                  coalesce(o4v.until > $p0, true)
                  OR coalesce(o4v.retractedAt <= $p0 AND coalesce(o4v.restoredAt > $p0, true), false)
                )
            | o4v.reliability
          ]
        ),
        'F_CANNOT_BE_JUDGED'
      ),
      ''
    ) AS value
  WITH value, count(DISTINCT n2) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p1 | {key: vs[i], count: cs[i]}] AS c5,
    reduce(total = 0, x IN cs | total + x) AS c6,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c7
}
RETURN c1, c5, c6, c7;

// claims: distribution
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = 21
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
  MATCH (n0)-[e1:CITED_IN|RETRACTED]->(f2)
  MATCH (f2)-[:WAS*0..1]->(f2v)
  WHERE coalesce(e1.type, type(e1)) IN ['CITED_IN']
    AND e1.recordedAt <= $p0
    AND coalesce(e1.retractedAt > $p0, true)
    AND size([x3 IN labels(f2) WHERE x3 IN ['Citation', 'CitationVersion']]) > 0
    AND f2v.credibility IS NOT NULL
    AND coalesce(f2v.since, f2v.recordedAt) <= $p0
    AND coalesce(f2v.until > $p0, true)
  WITH n0, n0v, coalesce(f2v.credibility, '') AS value
  WITH value, count(DISTINCT n0) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p1 | {key: vs[i], count: cs[i]}] AS c4,
    reduce(total = 0, x IN cs | total + x) AS c5,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c6
}
CALL () {
  CALL () {
    MATCH (n7:Claim)
    WHERE coalesce(n7.since, n7.recordedAt) <= $p0
    RETURN n7.id AS n7id, n7 AS n7v
    UNION
    MATCH (n7v:ClaimVersion)<-[:WAS*0..1]-(n7:Record)
    WHERE coalesce(n7v.since, n7v.recordedAt) <= $p0 AND coalesce(n7v.until > $p0, true)
    RETURN n7.id AS n7id, n7v
  }
  MATCH (n7:Record {id: n7id})
  WHERE n7v.saidKey >= ''
    AND COUNT {
      MATCH (n7)-[e8:CITED_IN|RETRACTED]->(f9)
      MATCH (f9)-[:WAS*0..1]->(f9v)
      WHERE coalesce(e8.type, type(e8)) IN ['CITED_IN']
        AND e8.recordedAt <= $p0
        AND coalesce(e8.retractedAt > $p0, true)
        AND size([x10 IN labels(f9) WHERE x10 IN ['Citation', 'CitationVersion']]) > 0
        AND f9v.credibility IS NOT NULL
        AND coalesce(f9v.since, f9v.recordedAt) <= $p0
        AND coalesce(f9v.until > $p0, true)
    } = 0
  RETURN count(DISTINCT n7) AS c11
}
RETURN c4, c5, c6, c11;

// labels
//   $p0 = ["organization/unnamed-publisher","person/donald-trump","person/marco-rubio","person/vladimir-putin","state/usa"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;
