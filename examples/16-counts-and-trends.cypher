// What the store is sent for examples/16-counts-and-trends.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// claims
//   $p0 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
//   $p1 = 21
//   $p2 = 21
//   $p3 = 21
CALL () {
  MATCH (n0:Claim)
  WHERE n0.saidKey >= ''
  RETURN collect(n0) AS r1
}
CALL (r1) {
  RETURN size(r1) AS c2
}
CALL (r1) {
  CALL (r1) {
    UNWIND r1 AS n3
    MATCH (n3)
    RETURN n3, COUNT { MATCH (n3)-[:SPOKEN_BY]->(k4:Speaking) } AS x5, 0 AS x6
    UNION ALL
    UNWIND r1 AS n3
    MATCH (n3)
    MATCH (n3)-[:SPOKEN_BY]->(k4:Speaking)
    WHERE k4.actorId STARTS WITH 'organization/'
    MATCH (n3)-[:CITED_IN]->(:Citation)-[:CITES]->(s7:Source)-[:PUBLISHED_BY]->(o8:Organization)
    WHERE s7.type IN $p0 AND o8.id = k4.actorId
    RETURN n3, 0 AS x5, count(DISTINCT k4) AS x6
  }
  WITH n3, sum(x5) AS x5, sum(x6) AS x6
  WITH n3, CASE WHEN x5 = 0 THEN 'UNATTRIBUTED' WHEN x5 = x6 THEN 'NARRATOR' ELSE 'SPEAKER' END AS value
  MATCH (n3)
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p1 | {key: vs[i], count: cs[i]}] AS c9,
    reduce(total = 0, x IN cs | total + x) AS c10,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c11
}
CALL (r1) {
  UNWIND r1 AS n12
  MATCH (n12)
  CALL (n12) {
    MATCH (n12)-[:CITED_IN]->(:Citation)-[:CITES|VIA]->(s13:Source)
    RETURN min(s13.outBy) AS d14
  }
  WITH d14 AS date, min(d14) AS earliest, min(d14) AS latest, count(*) AS count
  RETURN collect({earliest: earliest, latest: latest, undated: date IS NULL, count: count}) AS c15
}
CALL (r1) {
  UNWIND r1 AS n16
  MATCH (n16)
  WITH n16, coalesce(n16.speechAct, '') AS value
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p2 | {key: vs[i], count: cs[i]}] AS c17,
    reduce(total = 0, x IN cs | total + x) AS c18,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c19
}
CALL (r1) {
  UNWIND r1 AS n20
  MATCH (n20)
  MATCH (n20)-[:CITED_IN]->(f21:Citation)
  WHERE f21.credibility IS NOT NULL
  WITH n20, coalesce(f21.credibility, '') AS value
  WITH value, count(DISTINCT n20) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p3 | {key: vs[i], count: cs[i]}] AS c22,
    reduce(total = 0, x IN cs | total + x) AS c23,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c24
}
CALL (r1) {
  UNWIND r1 AS n25
  MATCH (n25)
  WHERE COUNT { MATCH (n25)-[:CITED_IN]->(f26:Citation) WHERE f26.credibility IS NOT NULL } = 0
  RETURN count(*) AS c27
}
RETURN c2, c9, c10, c11, c15, c17, c18, c19, c22, c23, c24, c27;

// claims
//   $p0 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
//   $p1 = ["SPEAKER"]
//   $p2 = 6
CALL () {
  MATCH (n0:Claim)
  WHERE n0.saidKey >= ''
  RETURN collect(n0) AS r1
}
CALL (r1) {
  CALL (r1) {
    UNWIND r1 AS n2
    MATCH (n2)
    RETURN n2, COUNT { MATCH (n2)-[:SPOKEN_BY]->(k3:Speaking) } AS x4, 0 AS x5
    UNION ALL
    UNWIND r1 AS n2
    MATCH (n2)
    MATCH (n2)-[:SPOKEN_BY]->(k3:Speaking)
    WHERE k3.actorId STARTS WITH 'organization/'
    MATCH (n2)-[:CITED_IN]->(:Citation)-[:CITES]->(s6:Source)-[:PUBLISHED_BY]->(o7:Organization)
    WHERE s6.type IN $p0 AND o7.id = k3.actorId
    RETURN n2, 0 AS x4, count(DISTINCT k3) AS x5
  }
  WITH n2, sum(x4) AS x4, sum(x5) AS x5
  WITH n2, CASE WHEN x4 = 0 THEN 'UNATTRIBUTED' WHEN x4 = x5 THEN 'NARRATOR' ELSE 'SPEAKER' END AS value
  WITH n2, value
  WHERE value IN $p1
  RETURN collect(n2) AS r8
}
CALL (r8) {
  UNWIND r8 AS n9
  MATCH (n9)
  MATCH (n9)-[:SPOKEN_BY]->(f10:Speaking)
  WITH n9, coalesce(f10.actorId, '') AS value
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p2 | {key: vs[i], count: cs[i]}] AS c11,
    reduce(total = 0, x IN cs | total + x) AS c12,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c13
}
CALL (r8) {
  UNWIND r8 AS n14
  MATCH (n14)
  WHERE COUNT { MATCH (n14)-[:SPOKEN_BY]->(f15:Speaking) } = 0
  RETURN count(*) AS c16
}
RETURN c11, c12, c13, c16;

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
  WITH n1.time AS date,
    n1.type AS s2,
    n1.modes AS s3,
    min(n1.timeEarliest) AS earliest,
    min(n1.timeLatest) AS latest,
    count(*) AS count
  RETURN collect({earliest: earliest, latest: latest, undated: date IS NULL, count: count, scored: [s2, s3]}) AS c4
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
  WITH value, count(*) AS count
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
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p0 | {key: vs[i], count: cs[i]}] AS c4,
    reduce(total = 0, x IN cs | total + x) AS c5,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c6
}
RETURN c1, c4, c5, c6;

// labels
//   $p0 = ["person/donald-trump","person/marco-rubio","person/vladimir-putin","state/ukr","state/usa"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// claims
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
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
  WITH n2,
    n2v,
    coalesce(
      CASE
        WHEN COUNT {
          MATCH (n2)-[e3:SPOKEN_BY|RETRACTED]->(k4)
          MATCH (k4)-[:WAS*0..1]->(k4v)
          WHERE coalesce(e3.type, type(e3)) IN ['SPOKEN_BY']
            AND e3.recordedAt <= $p0
            AND coalesce(e3.retractedAt > $p0, true)
            AND size([x5 IN labels(k4) WHERE x5 IN ['Speaking', 'SpeakingVersion']]) > 0
            AND coalesce(k4v.since, k4v.recordedAt) <= $p0
            AND coalesce(k4v.until > $p0, true)
        } = 0 THEN 'UNATTRIBUTED'
        WHEN COUNT {
          MATCH (n2)-[e6:SPOKEN_BY|RETRACTED]->(k7)
          MATCH (k7)-[:WAS*0..1]->(k7v)
          WHERE coalesce(e6.type, type(e6)) IN ['SPOKEN_BY']
            AND e6.recordedAt <= $p0
            AND coalesce(e6.retractedAt > $p0, true)
            AND size([x8 IN labels(k7) WHERE x8 IN ['Speaking', 'SpeakingVersion']]) > 0
            AND COUNT {
              MATCH (n2)-[e9:CITED_IN|RETRACTED]->(t10)-[e11:CITES|RETRACTED]->(s12)-[e13:PUBLISHED_BY|RETRACTED]->(o14)
              MATCH (s12)-[:WAS*0..1]->(s12v)
              MATCH (o14)-[:WAS*0..1]->(o14v)
              WHERE coalesce(e9.type, type(e9)) IN ['CITED_IN']
                AND e9.recordedAt <= $p0
                AND coalesce(e9.retractedAt > $p0, true)
                AND size([x15 IN labels(t10) WHERE x15 IN ['Citation', 'CitationVersion']]) > 0
                AND coalesce(e11.type, type(e11)) IN ['CITES']
                AND e11.recordedAt <= $p0
                AND coalesce(e11.retractedAt > $p0, true)
                AND size([x16 IN labels(s12) WHERE x16 IN ['Source', 'SourceVersion']]) > 0
                AND coalesce(e13.type, type(e13)) IN ['PUBLISHED_BY']
                AND e13.recordedAt <= $p0
                AND coalesce(e13.retractedAt > $p0, true)
                AND size([x17 IN labels(o14) WHERE x17 IN ['Organization', 'OrganizationVersion']]) > 0
                AND s12v.type IN $p1
                AND o14.id = k7v.actorId
                AND coalesce(s12v.since, s12v.recordedAt) <= $p0
                AND coalesce(s12v.until > $p0, true)
                AND coalesce(o14v.since, o14v.recordedAt) <= $p0
                AND coalesce(o14v.until > $p0, true)
            } = 0
            AND coalesce(k7v.since, k7v.recordedAt) <= $p0
            AND coalesce(k7v.until > $p0, true)
        } = 0 THEN 'NARRATOR'
        ELSE 'SPEAKER'
        END,
      ''
    ) AS value
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p2 | {key: vs[i], count: cs[i]}] AS c18,
    reduce(total = 0, x IN cs | total + x) AS c19,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c20
}
RETURN c1, c18, c19, c20;

// claims
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
//   $p2 = ["SPEAKER"]
//   $p3 = 6
//   $p4 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
//   $p5 = ["SPEAKER"]
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
    AND CASE
      WHEN COUNT {
        MATCH (n0)-[e1:SPOKEN_BY|RETRACTED]->(k2)
        MATCH (k2)-[:WAS*0..1]->(k2v)
        WHERE coalesce(e1.type, type(e1)) IN ['SPOKEN_BY']
          AND e1.recordedAt <= $p0
          AND coalesce(e1.retractedAt > $p0, true)
          AND size([x3 IN labels(k2) WHERE x3 IN ['Speaking', 'SpeakingVersion']]) > 0
          AND coalesce(k2v.since, k2v.recordedAt) <= $p0
          AND coalesce(k2v.until > $p0, true)
      } = 0 THEN 'UNATTRIBUTED'
      WHEN COUNT {
        MATCH (n0)-[e4:SPOKEN_BY|RETRACTED]->(k5)
        MATCH (k5)-[:WAS*0..1]->(k5v)
        WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
          AND e4.recordedAt <= $p0
          AND coalesce(e4.retractedAt > $p0, true)
          AND size([x6 IN labels(k5) WHERE x6 IN ['Speaking', 'SpeakingVersion']]) > 0
          AND COUNT {
            MATCH (n0)-[e7:CITED_IN|RETRACTED]->(t8)-[e9:CITES|RETRACTED]->(s10)-[e11:PUBLISHED_BY|RETRACTED]->(o12)
            MATCH (s10)-[:WAS*0..1]->(s10v)
            MATCH (o12)-[:WAS*0..1]->(o12v)
            WHERE coalesce(e7.type, type(e7)) IN ['CITED_IN']
              AND e7.recordedAt <= $p0
              AND coalesce(e7.retractedAt > $p0, true)
              AND size([x13 IN labels(t8) WHERE x13 IN ['Citation', 'CitationVersion']]) > 0
              AND coalesce(e9.type, type(e9)) IN ['CITES']
              AND e9.recordedAt <= $p0
              AND coalesce(e9.retractedAt > $p0, true)
              AND size([x14 IN labels(s10) WHERE x14 IN ['Source', 'SourceVersion']]) > 0
              AND coalesce(e11.type, type(e11)) IN ['PUBLISHED_BY']
              AND e11.recordedAt <= $p0
              AND coalesce(e11.retractedAt > $p0, true)
              AND size([x15 IN labels(o12) WHERE x15 IN ['Organization', 'OrganizationVersion']]) > 0
              AND s10v.type IN $p1
              AND o12.id = k5v.actorId
              AND coalesce(s10v.since, s10v.recordedAt) <= $p0
              AND coalesce(s10v.until > $p0, true)
              AND coalesce(o12v.since, o12v.recordedAt) <= $p0
              AND coalesce(o12v.until > $p0, true)
          } = 0
          AND coalesce(k5v.since, k5v.recordedAt) <= $p0
          AND coalesce(k5v.until > $p0, true)
      } = 0 THEN 'NARRATOR'
      ELSE 'SPEAKER'
      END IN $p2
  MATCH (n0)-[e16:SPOKEN_BY|RETRACTED]->(f17)
  MATCH (f17)-[:WAS*0..1]->(f17v)
  WHERE coalesce(e16.type, type(e16)) IN ['SPOKEN_BY']
    AND e16.recordedAt <= $p0
    AND coalesce(e16.retractedAt > $p0, true)
    AND size([x18 IN labels(f17) WHERE x18 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(f17v.since, f17v.recordedAt) <= $p0
    AND coalesce(f17v.until > $p0, true)
  WITH n0, n0v, coalesce(f17v.actorId, '') AS value
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p3 | {key: vs[i], count: cs[i]}] AS c19,
    reduce(total = 0, x IN cs | total + x) AS c20,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c21
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
    AND CASE
      WHEN COUNT {
        MATCH (n22)-[e23:SPOKEN_BY|RETRACTED]->(k24)
        MATCH (k24)-[:WAS*0..1]->(k24v)
        WHERE coalesce(e23.type, type(e23)) IN ['SPOKEN_BY']
          AND e23.recordedAt <= $p0
          AND coalesce(e23.retractedAt > $p0, true)
          AND size([x25 IN labels(k24) WHERE x25 IN ['Speaking', 'SpeakingVersion']]) > 0
          AND coalesce(k24v.since, k24v.recordedAt) <= $p0
          AND coalesce(k24v.until > $p0, true)
      } = 0 THEN 'UNATTRIBUTED'
      WHEN COUNT {
        MATCH (n22)-[e26:SPOKEN_BY|RETRACTED]->(k27)
        MATCH (k27)-[:WAS*0..1]->(k27v)
        WHERE coalesce(e26.type, type(e26)) IN ['SPOKEN_BY']
          AND e26.recordedAt <= $p0
          AND coalesce(e26.retractedAt > $p0, true)
          AND size([x28 IN labels(k27) WHERE x28 IN ['Speaking', 'SpeakingVersion']]) > 0
          AND COUNT {
            MATCH (n22)-[e29:CITED_IN|RETRACTED]->(t30)-[e31:CITES|RETRACTED]->(s32)-[e33:PUBLISHED_BY|RETRACTED]->(o34)
            MATCH (s32)-[:WAS*0..1]->(s32v)
            MATCH (o34)-[:WAS*0..1]->(o34v)
            WHERE coalesce(e29.type, type(e29)) IN ['CITED_IN']
              AND e29.recordedAt <= $p0
              AND coalesce(e29.retractedAt > $p0, true)
              AND size([x35 IN labels(t30) WHERE x35 IN ['Citation', 'CitationVersion']]) > 0
              AND coalesce(e31.type, type(e31)) IN ['CITES']
              AND e31.recordedAt <= $p0
              AND coalesce(e31.retractedAt > $p0, true)
              AND size([x36 IN labels(s32) WHERE x36 IN ['Source', 'SourceVersion']]) > 0
              AND coalesce(e33.type, type(e33)) IN ['PUBLISHED_BY']
              AND e33.recordedAt <= $p0
              AND coalesce(e33.retractedAt > $p0, true)
              AND size([x37 IN labels(o34) WHERE x37 IN ['Organization', 'OrganizationVersion']]) > 0
              AND s32v.type IN $p4
              AND o34.id = k27v.actorId
              AND coalesce(s32v.since, s32v.recordedAt) <= $p0
              AND coalesce(s32v.until > $p0, true)
              AND coalesce(o34v.since, o34v.recordedAt) <= $p0
              AND coalesce(o34v.until > $p0, true)
          } = 0
          AND coalesce(k27v.since, k27v.recordedAt) <= $p0
          AND coalesce(k27v.until > $p0, true)
      } = 0 THEN 'NARRATOR'
      ELSE 'SPEAKER'
      END IN $p5
    AND COUNT {
      MATCH (n22)-[e38:SPOKEN_BY|RETRACTED]->(f39)
      MATCH (f39)-[:WAS*0..1]->(f39v)
      WHERE coalesce(e38.type, type(e38)) IN ['SPOKEN_BY']
        AND e38.recordedAt <= $p0
        AND coalesce(e38.retractedAt > $p0, true)
        AND size([x40 IN labels(f39) WHERE x40 IN ['Speaking', 'SpeakingVersion']]) > 0
        AND coalesce(f39v.since, f39v.recordedAt) <= $p0
        AND coalesce(f39v.until > $p0, true)
    } = 0
  RETURN count(*) AS c41
}
RETURN c19, c20, c21, c41;

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
  WITH n2v.time AS date,
    n2v.type AS s4,
    n2v.modes AS s5,
    min(n2v.timeEarliest) AS earliest,
    min(n2v.timeLatest) AS latest,
    count(*) AS count
  RETURN collect({earliest: earliest, latest: latest, undated: date IS NULL, count: count, scored: [s4, s5]}) AS c6
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
  WITH value, count(*) AS count
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
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p1 | {key: vs[i], count: cs[i]}] AS c5,
    reduce(total = 0, x IN cs | total + x) AS c6,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c7
}
RETURN c1, c5, c6, c7;

// claims: timeSeries
//   $p0 = "2026-01-01T00:00:00.000Z"
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
  CALL (n0) {
    MATCH (n0)-[e1:CITED_IN|RETRACTED]->(t2)-[e3:CITES|VIA|RETRACTED]->(s4)
    MATCH (s4)-[:WAS*0..1]->(s4v)
    WHERE coalesce(e1.type, type(e1)) IN ['CITED_IN']
      AND e1.recordedAt <= $p0
      AND coalesce(e1.retractedAt > $p0, true)
      AND size([x5 IN labels(t2) WHERE x5 IN ['Citation', 'CitationVersion']]) > 0
      AND coalesce(e3.type, type(e3)) IN ['CITES', 'VIA']
      AND e3.recordedAt <= $p0
      AND coalesce(e3.retractedAt > $p0, true)
      AND size([x6 IN labels(s4) WHERE x6 IN ['Source', 'SourceVersion']]) > 0
      AND coalesce(s4v.since, s4v.recordedAt) <= $p0
      AND coalesce(s4v.until > $p0, true)
    RETURN min(s4v.outBy) AS d7
  }
  WITH d7 AS date, min(d7) AS earliest, min(d7) AS latest, count(*) AS count
  RETURN collect({earliest: earliest, latest: latest, undated: date IS NULL, count: count}) AS c8
}
RETURN c8;

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
  WITH n0, n0v, coalesce(n0v.speechAct, '') AS value
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p1 | {key: vs[i], count: cs[i]}] AS c1,
    reduce(total = 0, x IN cs | total + x) AS c2,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c3
}
RETURN c1, c2, c3;

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
  RETURN count(*) AS c11
}
RETURN c4, c5, c6, c11;

// labels
//   $p0 = ["person/donald-trump","person/marco-rubio","person/vladimir-putin","state/ukr","state/usa"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;
