// What the store is sent for examples/28-whose-words.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// ids that exist
//   $ids = ["state/usa"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id;

// claims
//   $p0 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
//   $p1 = 21
CALL () {
  MATCH (n0:Claim)
  WHERE n0.saidKey >= ''
  RETURN count(n0) AS c1
}
CALL () {
  MATCH (n2:Claim)
  WHERE n2.saidKey >= ''
  WITH n2,
    coalesce(
      CASE
        WHEN COUNT { MATCH (n2)-[:SPOKEN_BY]->(k3:Speaking) } = 0 THEN 'UNATTRIBUTED'
        WHEN COUNT {
          MATCH (n2)-[:SPOKEN_BY]->(k4:Speaking)
          WHERE COUNT {
            MATCH (n2)-[:CITED_IN]->(q5:Citation)-[:CITES]->(s6:Source)-[:PUBLISHED_BY]->(o7:Organization)
            WHERE s6.type IN $p0 AND o7.id = k4.actorId
          } = 0
        } = 0 THEN 'NARRATOR'
        ELSE 'SPEAKER'
        END,
      ''
    ) AS value
  WITH value, count(DISTINCT n2) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p1 | {key: vs[i], count: cs[i]}] AS c8,
    reduce(total = 0, x IN cs | total + x) AS c9,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c10
}
RETURN c1, c8, c9, c10;

// claims
//   $p0 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
//   $p1 = ["SPEAKER"]
//   $p2 = 6
//   $p3 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
//   $p4 = ["SPEAKER"]
CALL () {
  MATCH (n0:Claim)
  WHERE n0.saidKey >= ''
    AND CASE
      WHEN COUNT { MATCH (n0)-[:SPOKEN_BY]->(k1:Speaking) } = 0 THEN 'UNATTRIBUTED'
      WHEN COUNT {
        MATCH (n0)-[:SPOKEN_BY]->(k2:Speaking)
        WHERE COUNT {
          MATCH (n0)-[:CITED_IN]->(q3:Citation)-[:CITES]->(s4:Source)-[:PUBLISHED_BY]->(o5:Organization)
          WHERE s4.type IN $p0 AND o5.id = k2.actorId
        } = 0
      } = 0 THEN 'NARRATOR'
      ELSE 'SPEAKER'
      END IN $p1
  MATCH (n0)-[:SPOKEN_BY]->(f6:Speaking)
  WITH n0, coalesce(f6.actorId, '') AS value
  WITH value, count(DISTINCT n0) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p2 | {key: vs[i], count: cs[i]}] AS c7,
    reduce(total = 0, x IN cs | total + x) AS c8,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c9
}
CALL () {
  MATCH (n10:Claim)
  WHERE n10.saidKey >= ''
    AND CASE
      WHEN COUNT { MATCH (n10)-[:SPOKEN_BY]->(k11:Speaking) } = 0 THEN 'UNATTRIBUTED'
      WHEN COUNT {
        MATCH (n10)-[:SPOKEN_BY]->(k12:Speaking)
        WHERE COUNT {
          MATCH (n10)-[:CITED_IN]->(q13:Citation)-[:CITES]->(s14:Source)-[:PUBLISHED_BY]->(o15:Organization)
          WHERE s14.type IN $p3 AND o15.id = k12.actorId
        } = 0
      } = 0 THEN 'NARRATOR'
      ELSE 'SPEAKER'
      END IN $p4
    AND COUNT { MATCH (n10)-[:SPOKEN_BY]->(f16:Speaking) } = 0
  RETURN count(DISTINCT n10) AS c17
}
RETURN c7, c8, c9, c17;

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
        OR (
          COUNT { MATCH (t1)-[:CITED_IN]->()-[:CITES|VIA]->(s6:Source) WHERE s6.outBy IS NOT NULL } > 0
          AND COUNT { MATCH (t1)-[:CITED_IN]->()-[:CITES|VIA]->(s7:Source) WHERE s7.outBy < n4.saidEarliest } = 0
        )
      )
      AND COUNT { MATCH (k3)-[:IN_OFFICE]->(b8) } = 0
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
      c9: CASE
        WHEN n4.retractedAt IS NULL THEN CASE
        WHEN COUNT { MATCH (n4)-[:SPOKEN_BY]->(k10:Speaking) } = 0 THEN 'UNATTRIBUTED'
        WHEN COUNT {
          MATCH (n4)-[:SPOKEN_BY]->(k11:Speaking)
          WHERE COUNT {
            MATCH (n4)-[:CITED_IN]->(q12:Citation)-[:CITES]->(s13:Source)-[:PUBLISHED_BY]->(o14:Organization)
            WHERE s13.type IN $p2 AND o14.id = k11.actorId
          } = 0
        } = 0 THEN 'NARRATOR'
        ELSE 'SPEAKER'
        END
        END,
      c15: [
        (n4)-[:SPOKEN_BY]->(n16:Speaking)-[:SPEAKER]->(n17:Record)
        | {id: n16.id, _keys: [n16.seq], c18: n17 {.id, .labels}}
      ],
      _keys: [n4.saidKey]
    }
  ) AS c19
}
CALL () {
  UNWIND $p3 AS id
  MATCH (a20:Record {id: id})
  MATCH (a20)<-[:PART_OF|OFFICE_OF*0..11]-(t21)
  MATCH (t21)-[:HELD_BY*0..1]->(o22)
  MATCH (o22)<-[:SPEAKER|ON_BEHALF_OF|IN_OFFICE]-(k23:Speaking)<-[:SPOKEN_BY]-(n24:Claim)
  WHERE (
    (
      o22.id STARTS WITH 'tenure/'
      AND coalesce(o22.speaksFor, true)
      AND COUNT { MATCH (k23)-[:ON_BEHALF_OF]->(b25) WHERE NOT b25.id STARTS WITH 'person/' } = 0
    )
    OR (
      o22.id = k23.actorId
      AND t21.id = o22.id
      AND (a20.id = o22.id OR COUNT { MATCH (k23)-[:ON_BEHALF_OF]->(b25) WHERE NOT b25.id STARTS WITH 'person/' } = 0)
    )
    OR (
      o22.id = k23.actorId
      AND t21:Tenure
      AND n24.said IS NOT NULL
      AND coalesce(t21.speaksFor, true)
      AND coalesce(t21.fromEarliest <= n24.saidLatest, true)
      AND coalesce(t21.toLatest >= n24.saidEarliest, true)
      AND (
        coalesce(t21.ended, false) = false
        OR t21.to IS NOT NULL
        OR (
          COUNT { MATCH (t21)-[:CITED_IN]->()-[:CITES|VIA]->(s26:Source) WHERE s26.outBy IS NOT NULL } > 0
          AND COUNT { MATCH (t21)-[:CITED_IN]->()-[:CITES|VIA]->(s27:Source) WHERE s27.outBy < n24.saidEarliest } = 0
        )
      )
      AND COUNT { MATCH (k23)-[:IN_OFFICE]->(b28) } = 0
      AND COUNT { MATCH (k23)-[:ON_BEHALF_OF]->(b25) WHERE NOT b25.id STARTS WITH 'person/' } = 0
    )
    OR (t21.id = o22.id AND NOT o22.id = k23.actorId AND NOT o22.id STARTS WITH 'tenure/')
  )
  WITH DISTINCT n24
  RETURN count(n24) AS c29
}
RETURN c19, c29;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// ids that exist
//   $ids = ["state/usa"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id;

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
              MATCH (n2)-[e9:CITED_IN|RETRACTED]->(q10)-[e11:CITES|RETRACTED]->(s12)-[e13:PUBLISHED_BY|RETRACTED]->(o14)
              MATCH (q10)-[:WAS*0..1]->(q10v)
              MATCH (s12)-[:WAS*0..1]->(s12v)
              MATCH (o14)-[:WAS*0..1]->(o14v)
              WHERE coalesce(e9.type, type(e9)) IN ['CITED_IN']
                AND e9.recordedAt <= $p0
                AND coalesce(e9.retractedAt > $p0, true)
                AND size([x15 IN labels(q10) WHERE x15 IN ['Citation', 'CitationVersion']]) > 0
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
                AND coalesce(q10v.since, q10v.recordedAt) <= $p0
                AND coalesce(q10v.until > $p0, true)
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
  WITH value, count(DISTINCT n2) AS count
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
            MATCH (n0)-[e7:CITED_IN|RETRACTED]->(q8)-[e9:CITES|RETRACTED]->(s10)-[e11:PUBLISHED_BY|RETRACTED]->(o12)
            MATCH (q8)-[:WAS*0..1]->(q8v)
            MATCH (s10)-[:WAS*0..1]->(s10v)
            MATCH (o12)-[:WAS*0..1]->(o12v)
            WHERE coalesce(e7.type, type(e7)) IN ['CITED_IN']
              AND e7.recordedAt <= $p0
              AND coalesce(e7.retractedAt > $p0, true)
              AND size([x13 IN labels(q8) WHERE x13 IN ['Citation', 'CitationVersion']]) > 0
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
              AND coalesce(q8v.since, q8v.recordedAt) <= $p0
              AND coalesce(q8v.until > $p0, true)
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
  WITH value, count(DISTINCT n0) AS count
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
            MATCH (n22)-[e29:CITED_IN|RETRACTED]->(q30)-[e31:CITES|RETRACTED]->(s32)-[e33:PUBLISHED_BY|RETRACTED]->(o34)
            MATCH (q30)-[:WAS*0..1]->(q30v)
            MATCH (s32)-[:WAS*0..1]->(s32v)
            MATCH (o34)-[:WAS*0..1]->(o34v)
            WHERE coalesce(e29.type, type(e29)) IN ['CITED_IN']
              AND e29.recordedAt <= $p0
              AND coalesce(e29.retractedAt > $p0, true)
              AND size([x35 IN labels(q30) WHERE x35 IN ['Citation', 'CitationVersion']]) > 0
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
              AND coalesce(q30v.since, q30v.recordedAt) <= $p0
              AND coalesce(q30v.until > $p0, true)
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
  RETURN count(DISTINCT n22) AS c41
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
            OR (
              COUNT {
                MATCH (t7)-[e15:CITED_IN|RETRACTED]->()-[e16:CITES|VIA|RETRACTED]->(s17)
                MATCH (s17)-[:WAS*0..1]->(s17v)
                WHERE coalesce(e15.type, type(e15)) IN ['CITED_IN']
                  AND e15.recordedAt <= $p0
                  AND coalesce(e15.retractedAt > $p0, true)
                  AND coalesce(e16.type, type(e16)) IN ['CITES', 'VIA']
                  AND e16.recordedAt <= $p0
                  AND coalesce(e16.retractedAt > $p0, true)
                  AND size([x18 IN labels(s17) WHERE x18 IN ['Source', 'SourceVersion']]) > 0
                  AND s17v.outBy IS NOT NULL
                  AND coalesce(s17v.since, s17v.recordedAt) <= $p0
                  AND coalesce(s17v.until > $p0, true)
              } > 0
              AND COUNT {
                MATCH (t7)-[e19:CITED_IN|RETRACTED]->()-[e20:CITES|VIA|RETRACTED]->(s21)
                MATCH (s21)-[:WAS*0..1]->(s21v)
                WHERE coalesce(e19.type, type(e19)) IN ['CITED_IN']
                  AND e19.recordedAt <= $p0
                  AND coalesce(e19.retractedAt > $p0, true)
                  AND coalesce(e20.type, type(e20)) IN ['CITES', 'VIA']
                  AND e20.recordedAt <= $p0
                  AND coalesce(e20.retractedAt > $p0, true)
                  AND size([x22 IN labels(s21) WHERE x22 IN ['Source', 'SourceVersion']]) > 0
                  AND s21v.outBy < n0v.saidEarliest
                  AND coalesce(s21v.since, s21v.recordedAt) <= $p0
                  AND coalesce(s21v.until > $p0, true)
              } = 0
            )
          )
          AND COUNT {
            MATCH (k2)-[e23:IN_OFFICE|RETRACTED]->(b24)
            MATCH (b24)-[:WAS*0..1]->(b24v)
            WHERE coalesce(e23.type, type(e23)) IN ['IN_OFFICE']
              AND e23.recordedAt <= $p0
              AND coalesce(e23.retractedAt > $p0, true)
              AND coalesce(b24v.since, b24v.recordedAt) <= $p0
              AND coalesce(b24v.until > $p0, true)
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
    RETURN count(*) AS x25
  }
  WITH *
  WHERE x25 > 0
  WITH n0, n0v
  ORDER BY n0v.saidKey DESC, n0.id
  LIMIT $p2
  RETURN collect(
    n0v {
      .id,
      .labels,
      c26: CASE
        WHEN CASE
        WHEN n0v.retractedAt <= $p0 THEN n0v.retractedAt
        END IS NULL THEN CASE
        WHEN COUNT {
          MATCH (n0)-[e27:SPOKEN_BY|RETRACTED]->(k28)
          MATCH (k28)-[:WAS*0..1]->(k28v)
          WHERE coalesce(e27.type, type(e27)) IN ['SPOKEN_BY']
            AND e27.recordedAt <= $p0
            AND coalesce(e27.retractedAt > $p0, true)
            AND size([x29 IN labels(k28) WHERE x29 IN ['Speaking', 'SpeakingVersion']]) > 0
            AND coalesce(k28v.since, k28v.recordedAt) <= $p0
            AND coalesce(k28v.until > $p0, true)
        } = 0 THEN 'UNATTRIBUTED'
        WHEN COUNT {
          MATCH (n0)-[e30:SPOKEN_BY|RETRACTED]->(k31)
          MATCH (k31)-[:WAS*0..1]->(k31v)
          WHERE coalesce(e30.type, type(e30)) IN ['SPOKEN_BY']
            AND e30.recordedAt <= $p0
            AND coalesce(e30.retractedAt > $p0, true)
            AND size([x32 IN labels(k31) WHERE x32 IN ['Speaking', 'SpeakingVersion']]) > 0
            AND COUNT {
              MATCH (n0)-[e33:CITED_IN|RETRACTED]->(q34)-[e35:CITES|RETRACTED]->(s36)-[
                e37:PUBLISHED_BY|RETRACTED
              ]->(o38)
              MATCH (q34)-[:WAS*0..1]->(q34v)
              MATCH (s36)-[:WAS*0..1]->(s36v)
              MATCH (o38)-[:WAS*0..1]->(o38v)
              WHERE coalesce(e33.type, type(e33)) IN ['CITED_IN']
                AND e33.recordedAt <= $p0
                AND coalesce(e33.retractedAt > $p0, true)
                AND size([x39 IN labels(q34) WHERE x39 IN ['Citation', 'CitationVersion']]) > 0
                AND coalesce(e35.type, type(e35)) IN ['CITES']
                AND e35.recordedAt <= $p0
                AND coalesce(e35.retractedAt > $p0, true)
                AND size([x40 IN labels(s36) WHERE x40 IN ['Source', 'SourceVersion']]) > 0
                AND coalesce(e37.type, type(e37)) IN ['PUBLISHED_BY']
                AND e37.recordedAt <= $p0
                AND coalesce(e37.retractedAt > $p0, true)
                AND size([x41 IN labels(o38) WHERE x41 IN ['Organization', 'OrganizationVersion']]) > 0
                AND s36v.type IN $p3
                AND o38.id = k31v.actorId
                AND coalesce(q34v.since, q34v.recordedAt) <= $p0
                AND coalesce(q34v.until > $p0, true)
                AND coalesce(s36v.since, s36v.recordedAt) <= $p0
                AND coalesce(s36v.until > $p0, true)
                AND coalesce(o38v.since, o38v.recordedAt) <= $p0
                AND coalesce(o38v.until > $p0, true)
            } = 0
            AND coalesce(k31v.since, k31v.recordedAt) <= $p0
            AND coalesce(k31v.until > $p0, true)
        } = 0 THEN 'NARRATOR'
        ELSE 'SPEAKER'
        END
        END,
      _keys: [n0v.saidKey]
    }
  ) AS c42
}
CALL () {
  CALL () {
    MATCH (n43:Claim)
    WHERE coalesce(n43.since, n43.recordedAt) <= $p0
    RETURN n43.id AS n43id, n43 AS n43v
    UNION
    MATCH (n43v:ClaimVersion)<-[:WAS*0..1]-(n43:Record)
    WHERE coalesce(n43v.since, n43v.recordedAt) <= $p0 AND coalesce(n43v.until > $p0, true)
    RETURN n43.id AS n43id, n43v
  }
  MATCH (n43:Record {id: n43id})
  WHERE n43v.saidKey >= ''
  CALL (n43, n43v) {
    MATCH (n43)-[e44:SPOKEN_BY|RETRACTED]->(k45)-[e46:SPEAKER|ON_BEHALF_OF|IN_OFFICE|RETRACTED]->(o47)
    MATCH (k45)-[:WAS*0..1]->(k45v)
    MATCH (o47)-[:WAS*0..1]->(o47v)
    WHERE coalesce(e44.type, type(e44)) IN ['SPOKEN_BY']
      AND e44.recordedAt <= $p0
      AND coalesce(e44.retractedAt > $p0, true)
      AND size([x48 IN labels(k45) WHERE x48 IN ['Speaking', 'SpeakingVersion']]) > 0
      AND coalesce(e46.type, type(e46)) IN ['SPEAKER', 'ON_BEHALF_OF', 'IN_OFFICE']
      AND e46.recordedAt <= $p0
      AND coalesce(e46.retractedAt > $p0, true)
      AND coalesce(k45v.since, k45v.recordedAt) <= $p0
      AND coalesce(k45v.until > $p0, true)
      AND coalesce(o47v.since, o47v.recordedAt) <= $p0
      AND coalesce(o47v.until > $p0, true)
    MATCH (o47)<-[e49:HELD_BY|RETRACTED*0..1]-(t50)
    MATCH (t50)-[:WAS*0..1]->(t50v)
    WHERE all(
      x51 IN e49
      WHERE coalesce(x51.type, type(x51)) IN ['HELD_BY']
        AND x51.recordedAt <= $p0
        AND coalesce(x51.retractedAt > $p0, true)
    )
      AND coalesce(t50v.since, t50v.recordedAt) <= $p0
      AND coalesce(t50v.until > $p0, true)
    MATCH (t50)-[e52:PART_OF|OFFICE_OF|RETRACTED*0..11]->(a53)
    MATCH (a53)-[:WAS*0..1]->(a53v)
    WHERE all(
      x54 IN e52
      WHERE coalesce(x54.type, type(x54)) IN ['PART_OF', 'OFFICE_OF']
        AND x54.recordedAt <= $p0
        AND coalesce(x54.retractedAt > $p0, true)
    )
      AND size([x55 IN labels(a53) WHERE x55 IN ['State', 'StateVersion']]) > 0
      AND (
        (
          o47.id STARTS WITH 'tenure/'
          AND coalesce(o47v.speaksFor, true)
          AND COUNT {
            MATCH (k45)-[e56:ON_BEHALF_OF|RETRACTED]->(b57)
            MATCH (b57)-[:WAS*0..1]->(b57v)
            WHERE coalesce(e56.type, type(e56)) IN ['ON_BEHALF_OF']
              AND e56.recordedAt <= $p0
              AND coalesce(e56.retractedAt > $p0, true)
              AND NOT b57.id STARTS WITH 'person/'
              AND coalesce(b57v.since, b57v.recordedAt) <= $p0
              AND coalesce(b57v.until > $p0, true)
          } = 0
        )
        OR (
          o47.id = k45v.actorId
          AND t50.id = o47.id
          AND (
            a53.id = o47.id
            OR COUNT {
              MATCH (k45)-[e56:ON_BEHALF_OF|RETRACTED]->(b57)
              MATCH (b57)-[:WAS*0..1]->(b57v)
              WHERE coalesce(e56.type, type(e56)) IN ['ON_BEHALF_OF']
                AND e56.recordedAt <= $p0
                AND coalesce(e56.retractedAt > $p0, true)
                AND NOT b57.id STARTS WITH 'person/'
                AND coalesce(b57v.since, b57v.recordedAt) <= $p0
                AND coalesce(b57v.until > $p0, true)
            } = 0
          )
        )
        OR (
          o47.id = k45v.actorId
          AND t50.id STARTS WITH 'tenure/'
          AND n43v.said IS NOT NULL
          AND coalesce(t50v.speaksFor, true)
          AND coalesce(t50v.fromEarliest <= n43v.saidLatest, true)
          AND coalesce(t50v.toLatest >= n43v.saidEarliest, true)
          AND (
            coalesce(t50v.ended, false) = false
            OR t50v.to IS NOT NULL
            OR (
              COUNT {
                MATCH (t50)-[e58:CITED_IN|RETRACTED]->()-[e59:CITES|VIA|RETRACTED]->(s60)
                MATCH (s60)-[:WAS*0..1]->(s60v)
                WHERE coalesce(e58.type, type(e58)) IN ['CITED_IN']
                  AND e58.recordedAt <= $p0
                  AND coalesce(e58.retractedAt > $p0, true)
                  AND coalesce(e59.type, type(e59)) IN ['CITES', 'VIA']
                  AND e59.recordedAt <= $p0
                  AND coalesce(e59.retractedAt > $p0, true)
                  AND size([x61 IN labels(s60) WHERE x61 IN ['Source', 'SourceVersion']]) > 0
                  AND s60v.outBy IS NOT NULL
                  AND coalesce(s60v.since, s60v.recordedAt) <= $p0
                  AND coalesce(s60v.until > $p0, true)
              } > 0
              AND COUNT {
                MATCH (t50)-[e62:CITED_IN|RETRACTED]->()-[e63:CITES|VIA|RETRACTED]->(s64)
                MATCH (s64)-[:WAS*0..1]->(s64v)
                WHERE coalesce(e62.type, type(e62)) IN ['CITED_IN']
                  AND e62.recordedAt <= $p0
                  AND coalesce(e62.retractedAt > $p0, true)
                  AND coalesce(e63.type, type(e63)) IN ['CITES', 'VIA']
                  AND e63.recordedAt <= $p0
                  AND coalesce(e63.retractedAt > $p0, true)
                  AND size([x65 IN labels(s64) WHERE x65 IN ['Source', 'SourceVersion']]) > 0
                  AND s64v.outBy < n43v.saidEarliest
                  AND coalesce(s64v.since, s64v.recordedAt) <= $p0
                  AND coalesce(s64v.until > $p0, true)
              } = 0
            )
          )
          AND COUNT {
            MATCH (k45)-[e66:IN_OFFICE|RETRACTED]->(b67)
            MATCH (b67)-[:WAS*0..1]->(b67v)
            WHERE coalesce(e66.type, type(e66)) IN ['IN_OFFICE']
              AND e66.recordedAt <= $p0
              AND coalesce(e66.retractedAt > $p0, true)
              AND coalesce(b67v.since, b67v.recordedAt) <= $p0
              AND coalesce(b67v.until > $p0, true)
          } = 0
          AND COUNT {
            MATCH (k45)-[e56:ON_BEHALF_OF|RETRACTED]->(b57)
            MATCH (b57)-[:WAS*0..1]->(b57v)
            WHERE coalesce(e56.type, type(e56)) IN ['ON_BEHALF_OF']
              AND e56.recordedAt <= $p0
              AND coalesce(e56.retractedAt > $p0, true)
              AND NOT b57.id STARTS WITH 'person/'
              AND coalesce(b57v.since, b57v.recordedAt) <= $p0
              AND coalesce(b57v.until > $p0, true)
          } = 0
        )
        OR (t50.id = o47.id AND NOT o47.id = k45v.actorId AND NOT o47.id STARTS WITH 'tenure/')
      )
      AND coalesce(a53v.since, a53v.recordedAt) <= $p0
      AND coalesce(a53v.until > $p0, true)
      AND a53.id IN $p4
    RETURN count(*) AS x68
  }
  WITH *
  WHERE x68 > 0
  RETURN count(n43) AS c69
}
RETURN c42, c69;

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
