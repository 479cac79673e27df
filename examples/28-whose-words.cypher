// What the store is sent for examples/28-whose-words.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// ids that exist
//   $ids = ["state/usa"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

// claims
//   $p0 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
//   $p1 = 21
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
RETURN c2, c9, c10, c11;

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

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// days of Claim.saidKey, where indexes give no order
MATCH (n:Claim)
RETURN min(CASE WHEN n.saidKey > '' THEN n.saidKey END) AS earliest, max(n.saidKey) AS latest;

// claims
//   $p0 = ["state/usa"]
//   $p1 = 4
//   $p2 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
//   $p3 = ["state/usa"]
CALL () {
  UNWIND $p0 AS id
  MATCH (a0:Record {id: id})
  MATCH (a0)<-[:PART_OF|OFFICE_OF*0..11]-(t1)
  MATCH (t1)-[:HELD_BY*0..1]->(o2)
  MATCH (o2)<-[:SPEAKER|ON_BEHALF_OF|IN_OFFICE]-(k3:Speaking)<-[:SPOKEN_BY]-(n4:Claim)
  WHERE (
    (
      o2.id STARTS WITH 'tenure/'
      AND coalesce(o2.speaksFor, true)
      AND COUNT { MATCH (k3)-[:ON_BEHALF_OF]->(b5) WHERE NOT b5.id STARTS WITH 'person/' } = 0
    )
    OR (
      o2.id = k3.actorId
      AND t1.id = o2.id
      AND (a0.id = o2.id OR COUNT { MATCH (k3)-[:ON_BEHALF_OF]->(b5) WHERE NOT b5.id STARTS WITH 'person/' } = 0)
    )
    OR (
      o2.id = k3.actorId
      AND t1:Tenure
      AND n4.said IS NOT NULL
      AND coalesce(t1.speaksFor, true)
      AND coalesce(t1.fromEarliest <= n4.saidLatest, true)
      AND coalesce(t1.toLatest >= n4.saidEarliest, true)
      AND (
        coalesce(t1.ended, false) = false
        OR t1.to IS NOT NULL
        OR COUNT {
          MATCH (t1)-[:CITED_IN]->()-[:CITES|VIA]->(s6)
          WHERE coalesce(s6.outBy >= n4.saidEarliest, s6.outBy IS NOT NULL)
        } > 0
      )
      AND COUNT { MATCH (k3)-[:IN_OFFICE]->(b7) } = 0
      AND COUNT { MATCH (k3)-[:ON_BEHALF_OF]->(b5) WHERE NOT b5.id STARTS WITH 'person/' } = 0
    )
    OR (t1.id = o2.id AND NOT o2.id = k3.actorId AND NOT o2.id STARTS WITH 'tenure/')
  )
  WITH DISTINCT n4
  WITH n4
  ORDER BY n4.saidKey DESC, n4.id
  LIMIT $p1
  RETURN collect(
    n4 {
      .id,
      .labels,
      c8: CASE
        WHEN n4.retractedAt IS NULL THEN CASE
        WHEN COUNT { MATCH (n4)-[:SPOKEN_BY]->(k9:Speaking) } = 0 THEN 'UNATTRIBUTED'
        WHEN COUNT {
          MATCH (n4)-[:SPOKEN_BY]->(k10:Speaking)
          WHERE COUNT {
            MATCH (n4)-[:CITED_IN]->(:Citation)-[:CITES]->(s11:Source)-[:PUBLISHED_BY]->(o12:Organization)
            WHERE s11.type IN $p2 AND o12.id = k10.actorId
          } = 0
        } = 0 THEN 'NARRATOR'
        ELSE 'SPEAKER'
        END
        END,
      c13: [
        (n4)-[:SPOKEN_BY]->(n14:Speaking)-[:SPEAKER]->(n15:Record)
        | {id: n14.id, _keys: [n14.seq], c16: n15 {.id, .labels}}
      ],
      _keys: [n4.saidKey]
    }
  ) AS c17
}
CALL () {
  UNWIND $p3 AS id
  MATCH (a18:Record {id: id})
  MATCH (a18)<-[:PART_OF|OFFICE_OF*0..11]-(t19)
  MATCH (t19)-[:HELD_BY*0..1]->(o20)
  MATCH (o20)<-[:SPEAKER|ON_BEHALF_OF|IN_OFFICE]-(k21:Speaking)<-[:SPOKEN_BY]-(n22:Claim)
  WHERE (
    (
      o20.id STARTS WITH 'tenure/'
      AND coalesce(o20.speaksFor, true)
      AND COUNT { MATCH (k21)-[:ON_BEHALF_OF]->(b23) WHERE NOT b23.id STARTS WITH 'person/' } = 0
    )
    OR (
      o20.id = k21.actorId
      AND t19.id = o20.id
      AND (a18.id = o20.id OR COUNT { MATCH (k21)-[:ON_BEHALF_OF]->(b23) WHERE NOT b23.id STARTS WITH 'person/' } = 0)
    )
    OR (
      o20.id = k21.actorId
      AND t19:Tenure
      AND n22.said IS NOT NULL
      AND coalesce(t19.speaksFor, true)
      AND coalesce(t19.fromEarliest <= n22.saidLatest, true)
      AND coalesce(t19.toLatest >= n22.saidEarliest, true)
      AND (
        coalesce(t19.ended, false) = false
        OR t19.to IS NOT NULL
        OR COUNT {
          MATCH (t19)-[:CITED_IN]->()-[:CITES|VIA]->(s24)
          WHERE coalesce(s24.outBy >= n22.saidEarliest, s24.outBy IS NOT NULL)
        } > 0
      )
      AND COUNT { MATCH (k21)-[:IN_OFFICE]->(b25) } = 0
      AND COUNT { MATCH (k21)-[:ON_BEHALF_OF]->(b23) WHERE NOT b23.id STARTS WITH 'person/' } = 0
    )
    OR (t19.id = o20.id AND NOT o20.id = k21.actorId AND NOT o20.id STARTS WITH 'tenure/')
  )
  WITH DISTINCT n22
  RETURN count(n22) AS c26
}
RETURN c17, c26;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// ids that exist
//   $ids = ["state/usa"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

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

// claims
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["state/usa"]
//   $p2 = 4
//   $p3 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
//   $p4 = ["state/usa"]
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
  CALL (n0, n0v) {
    MATCH (n0)-[e1:SPOKEN_BY|RETRACTED]->(k2)-[e3:SPEAKER|ON_BEHALF_OF|IN_OFFICE|RETRACTED]->(o4)
    MATCH (k2)-[:WAS*0..1]->(k2v)
    MATCH (o4)-[:WAS*0..1]->(o4v)
    WHERE coalesce(e1.type, type(e1)) IN ['SPOKEN_BY']
      AND e1.recordedAt <= $p0
      AND coalesce(e1.retractedAt > $p0, true)
      AND size([x5 IN labels(k2) WHERE x5 IN ['Speaking', 'SpeakingVersion']]) > 0
      AND coalesce(e3.type, type(e3)) IN ['SPEAKER', 'ON_BEHALF_OF', 'IN_OFFICE']
      AND e3.recordedAt <= $p0
      AND coalesce(e3.retractedAt > $p0, true)
      AND coalesce(k2v.since, k2v.recordedAt) <= $p0
      AND coalesce(k2v.until > $p0, true)
      AND coalesce(o4v.since, o4v.recordedAt) <= $p0
      AND coalesce(o4v.until > $p0, true)
    MATCH (o4)<-[e6:HELD_BY|RETRACTED*0..1]-(t7)
    MATCH (t7)-[:WAS*0..1]->(t7v)
    WHERE all(
      x8 IN e6
      WHERE coalesce(x8.type, type(x8)) IN ['HELD_BY'] AND x8.recordedAt <= $p0 AND coalesce(x8.retractedAt > $p0, true)
    )
      AND coalesce(t7v.since, t7v.recordedAt) <= $p0
      AND coalesce(t7v.until > $p0, true)
    MATCH (t7)-[e9:PART_OF|OFFICE_OF|RETRACTED*0..11]->(a10)
    MATCH (a10)-[:WAS*0..1]->(a10v)
    WHERE all(
      x11 IN e9
      WHERE coalesce(x11.type, type(x11)) IN ['PART_OF', 'OFFICE_OF']
        AND x11.recordedAt <= $p0
        AND coalesce(x11.retractedAt > $p0, true)
    )
      AND size([x12 IN labels(a10) WHERE x12 IN ['State', 'StateVersion']]) > 0
      AND (
        (
          o4.id STARTS WITH 'tenure/'
          AND coalesce(o4v.speaksFor, true)
          AND COUNT {
            MATCH (k2)-[e13:ON_BEHALF_OF|RETRACTED]->(b14)
            MATCH (b14)-[:WAS*0..1]->(b14v)
            WHERE coalesce(e13.type, type(e13)) IN ['ON_BEHALF_OF']
              AND e13.recordedAt <= $p0
              AND coalesce(e13.retractedAt > $p0, true)
              AND NOT b14.id STARTS WITH 'person/'
              AND coalesce(b14v.since, b14v.recordedAt) <= $p0
              AND coalesce(b14v.until > $p0, true)
          } = 0
        )
        OR (
          o4.id = k2v.actorId
          AND t7.id = o4.id
          AND (
            a10.id = o4.id
            OR COUNT {
              MATCH (k2)-[e13:ON_BEHALF_OF|RETRACTED]->(b14)
              MATCH (b14)-[:WAS*0..1]->(b14v)
              WHERE coalesce(e13.type, type(e13)) IN ['ON_BEHALF_OF']
                AND e13.recordedAt <= $p0
                AND coalesce(e13.retractedAt > $p0, true)
                AND NOT b14.id STARTS WITH 'person/'
                AND coalesce(b14v.since, b14v.recordedAt) <= $p0
                AND coalesce(b14v.until > $p0, true)
            } = 0
          )
        )
        OR (
          o4.id = k2v.actorId
          AND t7.id STARTS WITH 'tenure/'
          AND n0v.said IS NOT NULL
          AND coalesce(t7v.speaksFor, true)
          AND coalesce(t7v.fromEarliest <= n0v.saidLatest, true)
          AND coalesce(t7v.toLatest >= n0v.saidEarliest, true)
          AND (
            coalesce(t7v.ended, false) = false
            OR t7v.to IS NOT NULL
            OR COUNT {
              MATCH (t7)-[e15:CITED_IN|RETRACTED]->()-[e16:CITES|VIA|RETRACTED]->(s17)
              MATCH (s17)-[:WAS*0..1]->(s17v)
              WHERE coalesce(e15.type, type(e15)) IN ['CITED_IN']
                AND e15.recordedAt <= $p0
                AND coalesce(e15.retractedAt > $p0, true)
                AND coalesce(e16.type, type(e16)) IN ['CITES', 'VIA']
                AND e16.recordedAt <= $p0
                AND coalesce(e16.retractedAt > $p0, true)
                AND coalesce(s17v.outBy >= n0v.saidEarliest, s17v.outBy IS NOT NULL)
                AND coalesce(s17v.since, s17v.recordedAt) <= $p0
                AND coalesce(s17v.until > $p0, true)
            } > 0
          )
          AND COUNT {
            MATCH (k2)-[e18:IN_OFFICE|RETRACTED]->(b19)
            MATCH (b19)-[:WAS*0..1]->(b19v)
            WHERE coalesce(e18.type, type(e18)) IN ['IN_OFFICE']
              AND e18.recordedAt <= $p0
              AND coalesce(e18.retractedAt > $p0, true)
              AND coalesce(b19v.since, b19v.recordedAt) <= $p0
              AND coalesce(b19v.until > $p0, true)
          } = 0
          AND COUNT {
            MATCH (k2)-[e13:ON_BEHALF_OF|RETRACTED]->(b14)
            MATCH (b14)-[:WAS*0..1]->(b14v)
            WHERE coalesce(e13.type, type(e13)) IN ['ON_BEHALF_OF']
              AND e13.recordedAt <= $p0
              AND coalesce(e13.retractedAt > $p0, true)
              AND NOT b14.id STARTS WITH 'person/'
              AND coalesce(b14v.since, b14v.recordedAt) <= $p0
              AND coalesce(b14v.until > $p0, true)
          } = 0
        )
        OR (t7.id = o4.id AND NOT o4.id = k2v.actorId AND NOT o4.id STARTS WITH 'tenure/')
      )
      AND coalesce(a10v.since, a10v.recordedAt) <= $p0
      AND coalesce(a10v.until > $p0, true)
      AND a10.id IN $p1
    RETURN count(*) AS x20
  }
  WITH *
  WHERE x20 > 0
  WITH n0, n0v
  ORDER BY n0v.saidKey DESC, n0.id
  LIMIT $p2
  RETURN collect(
    n0v {
      .id,
      .labels,
      c21: CASE
        WHEN CASE
        WHEN n0v.retractedAt <= $p0 THEN n0v.retractedAt
        END IS NULL THEN CASE
        WHEN COUNT {
          MATCH (n0)-[e22:SPOKEN_BY|RETRACTED]->(k23)
          MATCH (k23)-[:WAS*0..1]->(k23v)
          WHERE coalesce(e22.type, type(e22)) IN ['SPOKEN_BY']
            AND e22.recordedAt <= $p0
            AND coalesce(e22.retractedAt > $p0, true)
            AND size([x24 IN labels(k23) WHERE x24 IN ['Speaking', 'SpeakingVersion']]) > 0
            AND coalesce(k23v.since, k23v.recordedAt) <= $p0
            AND coalesce(k23v.until > $p0, true)
        } = 0 THEN 'UNATTRIBUTED'
        WHEN COUNT {
          MATCH (n0)-[e25:SPOKEN_BY|RETRACTED]->(k26)
          MATCH (k26)-[:WAS*0..1]->(k26v)
          WHERE coalesce(e25.type, type(e25)) IN ['SPOKEN_BY']
            AND e25.recordedAt <= $p0
            AND coalesce(e25.retractedAt > $p0, true)
            AND size([x27 IN labels(k26) WHERE x27 IN ['Speaking', 'SpeakingVersion']]) > 0
            AND COUNT {
              MATCH (n0)-[e28:CITED_IN|RETRACTED]->(t29)-[e30:CITES|RETRACTED]->(s31)-[
                e32:PUBLISHED_BY|RETRACTED
              ]->(o33)
              MATCH (s31)-[:WAS*0..1]->(s31v)
              MATCH (o33)-[:WAS*0..1]->(o33v)
              WHERE coalesce(e28.type, type(e28)) IN ['CITED_IN']
                AND e28.recordedAt <= $p0
                AND coalesce(e28.retractedAt > $p0, true)
                AND size([x34 IN labels(t29) WHERE x34 IN ['Citation', 'CitationVersion']]) > 0
                AND coalesce(e30.type, type(e30)) IN ['CITES']
                AND e30.recordedAt <= $p0
                AND coalesce(e30.retractedAt > $p0, true)
                AND size([x35 IN labels(s31) WHERE x35 IN ['Source', 'SourceVersion']]) > 0
                AND coalesce(e32.type, type(e32)) IN ['PUBLISHED_BY']
                AND e32.recordedAt <= $p0
                AND coalesce(e32.retractedAt > $p0, true)
                AND size([x36 IN labels(o33) WHERE x36 IN ['Organization', 'OrganizationVersion']]) > 0
                AND s31v.type IN $p3
                AND o33.id = k26v.actorId
                AND coalesce(s31v.since, s31v.recordedAt) <= $p0
                AND coalesce(s31v.until > $p0, true)
                AND coalesce(o33v.since, o33v.recordedAt) <= $p0
                AND coalesce(o33v.until > $p0, true)
            } = 0
            AND coalesce(k26v.since, k26v.recordedAt) <= $p0
            AND coalesce(k26v.until > $p0, true)
        } = 0 THEN 'NARRATOR'
        ELSE 'SPEAKER'
        END
        END,
      _keys: [n0v.saidKey]
    }
  ) AS c37
}
CALL () {
  CALL () {
    MATCH (n38:Claim)
    WHERE coalesce(n38.since, n38.recordedAt) <= $p0
    RETURN n38.id AS n38id, n38 AS n38v
    UNION
    MATCH (n38v:ClaimVersion)<-[:WAS*0..1]-(n38:Record)
    WHERE coalesce(n38v.since, n38v.recordedAt) <= $p0 AND coalesce(n38v.until > $p0, true)
    RETURN n38.id AS n38id, n38v
  }
  MATCH (n38:Record {id: n38id})
  WHERE n38v.saidKey >= ''
  CALL (n38, n38v) {
    MATCH (n38)-[e39:SPOKEN_BY|RETRACTED]->(k40)-[e41:SPEAKER|ON_BEHALF_OF|IN_OFFICE|RETRACTED]->(o42)
    MATCH (k40)-[:WAS*0..1]->(k40v)
    MATCH (o42)-[:WAS*0..1]->(o42v)
    WHERE coalesce(e39.type, type(e39)) IN ['SPOKEN_BY']
      AND e39.recordedAt <= $p0
      AND coalesce(e39.retractedAt > $p0, true)
      AND size([x43 IN labels(k40) WHERE x43 IN ['Speaking', 'SpeakingVersion']]) > 0
      AND coalesce(e41.type, type(e41)) IN ['SPEAKER', 'ON_BEHALF_OF', 'IN_OFFICE']
      AND e41.recordedAt <= $p0
      AND coalesce(e41.retractedAt > $p0, true)
      AND coalesce(k40v.since, k40v.recordedAt) <= $p0
      AND coalesce(k40v.until > $p0, true)
      AND coalesce(o42v.since, o42v.recordedAt) <= $p0
      AND coalesce(o42v.until > $p0, true)
    MATCH (o42)<-[e44:HELD_BY|RETRACTED*0..1]-(t45)
    MATCH (t45)-[:WAS*0..1]->(t45v)
    WHERE all(
      x46 IN e44
      WHERE coalesce(x46.type, type(x46)) IN ['HELD_BY']
        AND x46.recordedAt <= $p0
        AND coalesce(x46.retractedAt > $p0, true)
    )
      AND coalesce(t45v.since, t45v.recordedAt) <= $p0
      AND coalesce(t45v.until > $p0, true)
    MATCH (t45)-[e47:PART_OF|OFFICE_OF|RETRACTED*0..11]->(a48)
    MATCH (a48)-[:WAS*0..1]->(a48v)
    WHERE all(
      x49 IN e47
      WHERE coalesce(x49.type, type(x49)) IN ['PART_OF', 'OFFICE_OF']
        AND x49.recordedAt <= $p0
        AND coalesce(x49.retractedAt > $p0, true)
    )
      AND size([x50 IN labels(a48) WHERE x50 IN ['State', 'StateVersion']]) > 0
      AND (
        (
          o42.id STARTS WITH 'tenure/'
          AND coalesce(o42v.speaksFor, true)
          AND COUNT {
            MATCH (k40)-[e51:ON_BEHALF_OF|RETRACTED]->(b52)
            MATCH (b52)-[:WAS*0..1]->(b52v)
            WHERE coalesce(e51.type, type(e51)) IN ['ON_BEHALF_OF']
              AND e51.recordedAt <= $p0
              AND coalesce(e51.retractedAt > $p0, true)
              AND NOT b52.id STARTS WITH 'person/'
              AND coalesce(b52v.since, b52v.recordedAt) <= $p0
              AND coalesce(b52v.until > $p0, true)
          } = 0
        )
        OR (
          o42.id = k40v.actorId
          AND t45.id = o42.id
          AND (
            a48.id = o42.id
            OR COUNT {
              MATCH (k40)-[e51:ON_BEHALF_OF|RETRACTED]->(b52)
              MATCH (b52)-[:WAS*0..1]->(b52v)
              WHERE coalesce(e51.type, type(e51)) IN ['ON_BEHALF_OF']
                AND e51.recordedAt <= $p0
                AND coalesce(e51.retractedAt > $p0, true)
                AND NOT b52.id STARTS WITH 'person/'
                AND coalesce(b52v.since, b52v.recordedAt) <= $p0
                AND coalesce(b52v.until > $p0, true)
            } = 0
          )
        )
        OR (
          o42.id = k40v.actorId
          AND t45.id STARTS WITH 'tenure/'
          AND n38v.said IS NOT NULL
          AND coalesce(t45v.speaksFor, true)
          AND coalesce(t45v.fromEarliest <= n38v.saidLatest, true)
          AND coalesce(t45v.toLatest >= n38v.saidEarliest, true)
          AND (
            coalesce(t45v.ended, false) = false
            OR t45v.to IS NOT NULL
            OR COUNT {
              MATCH (t45)-[e53:CITED_IN|RETRACTED]->()-[e54:CITES|VIA|RETRACTED]->(s55)
              MATCH (s55)-[:WAS*0..1]->(s55v)
              WHERE coalesce(e53.type, type(e53)) IN ['CITED_IN']
                AND e53.recordedAt <= $p0
                AND coalesce(e53.retractedAt > $p0, true)
                AND coalesce(e54.type, type(e54)) IN ['CITES', 'VIA']
                AND e54.recordedAt <= $p0
                AND coalesce(e54.retractedAt > $p0, true)
                AND coalesce(s55v.outBy >= n38v.saidEarliest, s55v.outBy IS NOT NULL)
                AND coalesce(s55v.since, s55v.recordedAt) <= $p0
                AND coalesce(s55v.until > $p0, true)
            } > 0
          )
          AND COUNT {
            MATCH (k40)-[e56:IN_OFFICE|RETRACTED]->(b57)
            MATCH (b57)-[:WAS*0..1]->(b57v)
            WHERE coalesce(e56.type, type(e56)) IN ['IN_OFFICE']
              AND e56.recordedAt <= $p0
              AND coalesce(e56.retractedAt > $p0, true)
              AND coalesce(b57v.since, b57v.recordedAt) <= $p0
              AND coalesce(b57v.until > $p0, true)
          } = 0
          AND COUNT {
            MATCH (k40)-[e51:ON_BEHALF_OF|RETRACTED]->(b52)
            MATCH (b52)-[:WAS*0..1]->(b52v)
            WHERE coalesce(e51.type, type(e51)) IN ['ON_BEHALF_OF']
              AND e51.recordedAt <= $p0
              AND coalesce(e51.retractedAt > $p0, true)
              AND NOT b52.id STARTS WITH 'person/'
              AND coalesce(b52v.since, b52v.recordedAt) <= $p0
              AND coalesce(b52v.until > $p0, true)
          } = 0
        )
        OR (t45.id = o42.id AND NOT o42.id = k40v.actorId AND NOT o42.id STARTS WITH 'tenure/')
      )
      AND coalesce(a48v.since, a48v.recordedAt) <= $p0
      AND coalesce(a48v.until > $p0, true)
      AND a48.id IN $p4
    RETURN count(*) AS x58
  }
  WITH *
  WHERE x58 > 0
  RETURN count(n38) AS c59
}
RETURN c37, c59;

// Claim.speakers
//   $p0 = ["claim/administration-wishes-freedom-and-security","claim/administration-wishes-lasting-cooperation","claim/bessent-argues-for-the-agreement"]
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
