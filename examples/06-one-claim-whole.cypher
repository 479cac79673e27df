// What the store is sent for examples/06-one-claim-whole.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// claim by id
//   $p0 = ["claim/rubio-hints-secondary-sanctions-hang-on-negotiations"]
//   $p1 = 201
//   $p2 = 201
//   $p3 = 201
//   $p4 = 201
//   $p5 = 201
//   $p6 = 201
//   $p7 = 201
//   $p8 = 201
//   $p9 = 201
//   $p10 = 201
//   $p11 = 201
//   $p12 = 201
//   $p13 = 201
//   $p14 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)-[:SPOKEN_BY]->(n1:Speaking)
  WITH n1
  ORDER BY n1.seq, n1.id
  LIMIT $p1
  CALL (n1) {
    MATCH (n1)-[:IN_OFFICE]->(n2:Tenure)
    RETURN collect(n2 {.id, .office, c3: [(n2)-[:OFFICE_OF]->(n4:Record) | n4 {.id, .labels}]}) AS c5
  }
  RETURN collect(
    n1 {
      .id,
      .capacity,
      c6: [(n1)-[:SPEAKER]->(n7:Record) | n7 {.id, .labels}],
      c5: c5,
      c8: [(n1)-[:ON_BEHALF_OF]->(n9:Actor) | n9 {.id, .labels}],
      _keys: [n1.seq]
    }
  ) AS c10
}
CALL (n0) {
  MATCH (n0)-[:ADDRESSED_TO]->(n11:Actor)
  WITH n11
  ORDER BY n11.labelKey, n11.id
  LIMIT $p2
  RETURN collect(n11 {.id, .labels, _keys: [n11.labelKey]}) AS c12
}
CALL (n0) {
  MATCH (n0)-[:ABOUT]->(n13:Entity)
  WITH n13
  ORDER BY n13.labelKey, n13.id
  LIMIT $p3
  RETURN collect(n13 {.id, .labels, _keys: [n13.labelKey]}) AS c14
}
CALL (n0) {
  MATCH (n0)-[:HAS_TOPIC]->(n15:Topic)
  WITH n15
  ORDER BY n15.labelKey, n15.id
  LIMIT $p4
  RETURN collect(n15 {.id, .labels, _keys: [n15.labelKey]}) AS c16
}
CALL (n0) {
  MATCH (n0)-[:IN_PROCESS]->(n17:Process)
  WITH n17
  ORDER BY n17.labelKey, n17.id
  LIMIT $p5
  RETURN collect(n17 {.id, .labels, _keys: [n17.labelKey]}) AS c18
}
CALL (n0) {
  MATCH (n0)-[:SAID_AFTER]->(n19:Event)
  WITH n19
  ORDER BY n19.timeKey DESC, n19.id
  LIMIT $p6
  RETURN collect(n19 {.id, .labels, .status, .outcome, _keys: [n19.timeKey]}) AS c20
}
CALL (n0) {
  MATCH (n0)-[:SAID_AFTER_CLAIM]->(n21:Claim)
  WITH n21
  ORDER BY n21.saidKey DESC, n21.id
  LIMIT $p7
  RETURN collect(n21 {.id, .labels, _keys: [n21.saidKey]}) AS c22
}
CALL (n0) {
  MATCH (n0)-[:HAS_CONDITION]->(n23:Condition)
  WITH n23
  ORDER BY n23.seq, n23.id
  LIMIT $p8
  CALL (n23) {
    MATCH (n23)-[:DEPENDS_ON]->(n24:Entity)
    WITH n24
    ORDER BY n24.labelKey, n24.id
    LIMIT $p9
    RETURN collect(n24 {.id, .labels, _keys: [n24.labelKey]}) AS c25
  }
  RETURN collect(n23 {.id, .text, c25: c25, _keys: [n23.seq]}) AS c26
}
CALL (n0) {
  MATCH (n0)<-[:RELATES_FROM|RELATES_TO]-(n27:ClaimRelation)
  WITH n27
  ORDER BY n27.id
  LIMIT $p10
  CALL (n27) {
    MATCH (n27)-[:RELATES_FROM|RELATES_TO]->(n28:Record)
    WITH n28
    ORDER BY n28.id
    LIMIT $p11
    RETURN collect(n28 {.id, .labels, _keys: [n28.id]}) AS c29
  }
  RETURN collect(
    n27 {
      .id,
      .type,
      .note,
      c30: [
        (n27)-[:RELATES_FROM|RELATES_TO]->(c31:Record)
        | {said: c31.said, earliest: c31.saidEarliest, latest: c31.saidLatest}
      ],
      c29: c29,
      _keys: [n27.id]
    }
  ) AS c32
}
CALL (n0) {
  MATCH (n0)-[:CITED_IN]->(n33:Citation)
  WITH n33
  ORDER BY n33.seq, n33.id
  LIMIT $p12
  CALL (n33) {
    MATCH (n33)-[:VIA]->(n34:Source)
    WITH n34
    ORDER BY n34.publishedKey DESC, n34.id
    LIMIT $p13
    RETURN collect(n34 {.id, .labels, _keys: [n34.publishedKey]}) AS c35
  }
  RETURN collect(
    n33 {
      .id,
      .locator,
      .attribution,
      .hedged,
      .credibility,
      .excerpt,
      c36: [(n33)-[:CITES]->(n37:Record) | n37 {.id, .labels}],
      c35: c35,
      _keys: [n33.seq]
    }
  ) AS c38
}
RETURN n0 {
  .id,
  .labels,
  .speechAct,
  .certainty,
  .stance,
  .said,
  .amounts,
  .recordedAt,
  c39: CASE
    WHEN n0.retractedAt IS NULL THEN CASE
    WHEN COUNT { MATCH (n0)-[:SPOKEN_BY]->(k40:Speaking) } = 0 THEN 'UNATTRIBUTED'
    WHEN COUNT {
      MATCH (n0)-[:SPOKEN_BY]->(k41:Speaking)
      WHERE COUNT {
        MATCH (n0)-[:CITED_IN]->(:Citation)-[:CITES]->(s42:Source)-[:PUBLISHED_BY]->(o43:Organization)
        WHERE s42.type IN $p14 AND o43.id = k41.actorId
      } = 0
    } = 0 THEN 'NARRATOR'
    ELSE 'SPEAKER'
    END
    END,
  c44: CASE
    WHEN n0.id STARTS WITH 'source/' THEN [n0.outBy]
    ELSE [(n0)-[:CITED_IN]->(:Citation)-[:CITES|VIA]->(s45:Source) | s45.outBy]
    END,
  c46: [(n0)-[:TAKES_STANCE_ON]->(n47:Proposition) | n47 {.id, .type, .labels}],
  c10: c10,
  c12: c12,
  c14: c14,
  c16: c16,
  c18: c18,
  c48: [(n0)-[:SAID_AT]->(n49:Event) | n49 {.id, .labels}],
  c20: c20,
  c22: c22,
  c50: [(n0)-[:SAID_IN]->(n51:Entity) | n51 {.id, .labels}],
  c26: c26,
  c32: c32,
  c38: c38
} AS row;

// propositions of claims
//   $p0 = ["claim/rubio-hints-secondary-sanctions-hang-on-negotiations"]
UNWIND $p0 AS id
MATCH (c:Record {id: id})
WHERE c.stance IS NOT NULL AND c.replacedById IS NULL
MATCH (c)-[:TAKES_STANCE_ON]->(p:Proposition)
RETURN c.id AS claim, p.id AS proposition;

// stances on propositions, where indexes give order
//   $p0 = ["proposition/sanctions-hang-on-the-negotiations"]
UNWIND $p0 AS id
MATCH (p:Record {id: id})
WITH p
MATCH (k:Speaking)
WHERE k.propositionId = p.id AND k.stance >= '' AND k.actorId >= '' AND k.stanceKey >= ''
WITH p.id AS proposition, k.actorId AS speaker, k.stance AS stance, k.stanceKey AS said
WITH proposition, speaker, min(stance) AS least, max(stance) AS most, max(said) AS latest, collect(said) AS each
RETURN proposition, speaker, CASE WHEN least = most AND NOT most ENDS WITH '+' THEN [latest] ELSE each END AS taken;

// stances on propositions, where indexes give no order
//   $p0 = ["proposition/sanctions-hang-on-the-negotiations"]
UNWIND $p0 AS id
MATCH (p:Record {id: id})
WITH p
MATCH (k:Speaking)
WHERE k.propositionId = p.id AND k.stance >= ''
WITH p.id AS proposition, k.actorId AS speaker, k.stance AS stance, k.stanceKey AS said
WITH proposition, speaker, min(stance) AS least, max(stance) AS most, max(said) AS latest, collect(said) AS each
RETURN proposition, speaker, CASE WHEN least = most AND NOT most ENDS WITH '+' THEN [latest] ELSE each END AS taken;

// recorded contradictions of claims
//   $p0 = ["claim/rubio-hints-secondary-sanctions-hang-on-negotiations"]
//   $p1 = "CONTRADICTS"
UNWIND $p0 AS id
MATCH (c:Record {id: id})
MATCH (c)<-[:RELATES_FROM|RELATES_TO]-(r:ClaimRelation)
WHERE r.type = $p1
MATCH (r)-[:RELATES_FROM|RELATES_TO]->(d:Claim)
WHERE d.id <> c.id
RETURN c.id AS claim, collect(DISTINCT d.id) AS others;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// claim by id
//   $p0 = ["claim/rubio-hints-secondary-sanctions-hang-on-negotiations"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 201
//   $p3 = 201
//   $p4 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)-[e1:TAKES_STANCE_ON|RETRACTED]->(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['TAKES_STANCE_ON']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Proposition', 'PropositionVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  RETURN collect(n2v {.id, .type, .labels}) AS c4
}
CALL (n0) {
  MATCH (n0)-[e5:SPOKEN_BY|RETRACTED]->(n6)
  MATCH (n6)-[:WAS*0..1]->(n6v)
  WHERE coalesce(e5.type, type(e5)) IN ['SPOKEN_BY']
    AND e5.recordedAt <= $p1
    AND coalesce(e5.retractedAt > $p1, true)
    AND size([x7 IN labels(n6) WHERE x7 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(n6v.since, n6v.recordedAt) <= $p1
    AND coalesce(n6v.until > $p1, true)
  WITH n6, n6v
  ORDER BY n6v.seq, n6.id
  LIMIT $p2
  CALL (n6) {
    MATCH (n6)-[e8:SPEAKER|RETRACTED]->(n9:Record)
    MATCH (n9)-[:WAS*0..1]->(n9v)
    WHERE coalesce(e8.type, type(e8)) IN ['SPEAKER']
      AND e8.recordedAt <= $p1
      AND coalesce(e8.retractedAt > $p1, true)
      AND coalesce(n9v.since, n9v.recordedAt) <= $p1
      AND (
        coalesce(n9v.until > $p1, true)
        OR coalesce(n9v.retractedAt <= $p1 AND coalesce(n9v.restoredAt > $p1, true), false)
      )
    RETURN collect(n9v {.id, .labels}) AS c10
  }
  CALL (n6) {
    MATCH (n6)-[e11:IN_OFFICE|RETRACTED]->(n12)
    MATCH (n12)-[:WAS*0..1]->(n12v)
    WHERE coalesce(e11.type, type(e11)) IN ['IN_OFFICE']
      AND e11.recordedAt <= $p1
      AND coalesce(e11.retractedAt > $p1, true)
      AND size([x13 IN labels(n12) WHERE x13 IN ['Tenure', 'TenureVersion']]) > 0
      AND coalesce(n12v.since, n12v.recordedAt) <= $p1
      AND coalesce(n12v.until > $p1, true)
    CALL (n12) {
      MATCH (n12)-[e14:OFFICE_OF|RETRACTED]->(n15:Record)
      MATCH (n15)-[:WAS*0..1]->(n15v)
      WHERE coalesce(e14.type, type(e14)) IN ['OFFICE_OF']
        AND e14.recordedAt <= $p1
        AND coalesce(e14.retractedAt > $p1, true)
        AND coalesce(n15v.since, n15v.recordedAt) <= $p1
        AND (
          coalesce(n15v.until > $p1, true)
          OR coalesce(n15v.retractedAt <= $p1 AND coalesce(n15v.restoredAt > $p1, true), false)
        )
      RETURN collect(n15v {.id, .labels}) AS c16
    }
    RETURN collect(n12v {.id, .office, c16: c16}) AS c17
  }
  CALL (n6) {
    MATCH (n6)-[e18:ON_BEHALF_OF|RETRACTED]->(n19)
    MATCH (n19)-[:WAS*0..1]->(n19v)
    WHERE coalesce(e18.type, type(e18)) IN ['ON_BEHALF_OF']
      AND e18.recordedAt <= $p1
      AND coalesce(e18.retractedAt > $p1, true)
      AND size([x20 IN labels(n19) WHERE x20 IN ['Actor', 'ActorVersion']]) > 0
      AND coalesce(n19v.since, n19v.recordedAt) <= $p1
      AND coalesce(n19v.until > $p1, true)
    RETURN collect(n19v {.id, .labels}) AS c21
  }
  RETURN collect(n6v {.id, .capacity, c10: c10, c17: c17, c21: c21, _keys: [n6v.seq]}) AS c22
}
CALL (n0) {
  MATCH (n0)-[e23:ADDRESSED_TO|RETRACTED]->(n24)
  MATCH (n24)-[:WAS*0..1]->(n24v)
  WHERE coalesce(e23.type, type(e23)) IN ['ADDRESSED_TO']
    AND e23.recordedAt <= $p1
    AND coalesce(e23.retractedAt > $p1, true)
    AND size([x25 IN labels(n24) WHERE x25 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(n24v.since, n24v.recordedAt) <= $p1
    AND coalesce(n24v.until > $p1, true)
  WITH n24, n24v
  ORDER BY n24v.labelKey, n24.id
  LIMIT $p3
  RETURN collect(n24v {.id, .labels, _keys: [n24v.labelKey]}) AS c26
}
RETURN n0v {
  .id,
  .labels,
  .speechAct,
  .certainty,
  .stance,
  .said,
  .amounts,
  .recordedAt,
  c27: CASE
    WHEN CASE
    WHEN n0v.retractedAt <= $p1 THEN n0v.retractedAt
    END IS NULL THEN CASE
    WHEN COUNT {
      MATCH (n0)-[e28:SPOKEN_BY|RETRACTED]->(k29)
      MATCH (k29)-[:WAS*0..1]->(k29v)
      WHERE coalesce(e28.type, type(e28)) IN ['SPOKEN_BY']
        AND e28.recordedAt <= $p1
        AND coalesce(e28.retractedAt > $p1, true)
        AND size([x30 IN labels(k29) WHERE x30 IN ['Speaking', 'SpeakingVersion']]) > 0
        AND coalesce(k29v.since, k29v.recordedAt) <= $p1
        AND coalesce(k29v.until > $p1, true)
    } = 0 THEN 'UNATTRIBUTED'
    WHEN COUNT {
      MATCH (n0)-[e31:SPOKEN_BY|RETRACTED]->(k32)
      MATCH (k32)-[:WAS*0..1]->(k32v)
      WHERE coalesce(e31.type, type(e31)) IN ['SPOKEN_BY']
        AND e31.recordedAt <= $p1
        AND coalesce(e31.retractedAt > $p1, true)
        AND size([x33 IN labels(k32) WHERE x33 IN ['Speaking', 'SpeakingVersion']]) > 0
        AND COUNT {
          MATCH (n0)-[e34:CITED_IN|RETRACTED]->(t35)-[e36:CITES|RETRACTED]->(s37)-[e38:PUBLISHED_BY|RETRACTED]->(o39)
          MATCH (s37)-[:WAS*0..1]->(s37v)
          MATCH (o39)-[:WAS*0..1]->(o39v)
          WHERE coalesce(e34.type, type(e34)) IN ['CITED_IN']
            AND e34.recordedAt <= $p1
            AND coalesce(e34.retractedAt > $p1, true)
            AND size([x40 IN labels(t35) WHERE x40 IN ['Citation', 'CitationVersion']]) > 0
            AND coalesce(e36.type, type(e36)) IN ['CITES']
            AND e36.recordedAt <= $p1
            AND coalesce(e36.retractedAt > $p1, true)
            AND size([x41 IN labels(s37) WHERE x41 IN ['Source', 'SourceVersion']]) > 0
            AND coalesce(e38.type, type(e38)) IN ['PUBLISHED_BY']
            AND e38.recordedAt <= $p1
            AND coalesce(e38.retractedAt > $p1, true)
            AND size([x42 IN labels(o39) WHERE x42 IN ['Organization', 'OrganizationVersion']]) > 0
            AND s37v.type IN $p4
            AND o39.id = k32v.actorId
            AND coalesce(s37v.since, s37v.recordedAt) <= $p1
            AND coalesce(s37v.until > $p1, true)
            AND coalesce(o39v.since, o39v.recordedAt) <= $p1
            AND coalesce(o39v.until > $p1, true)
        } = 0
        AND coalesce(k32v.since, k32v.recordedAt) <= $p1
        AND coalesce(k32v.until > $p1, true)
    } = 0 THEN 'NARRATOR'
    ELSE 'SPEAKER'
    END
    END,
  c43: CASE
    WHEN n0.id STARTS WITH 'source/' THEN [n0v.outBy]
    ELSE [
      (n0)-[e44:CITED_IN|RETRACTED]->(t45)-[e46:CITES|VIA|RETRACTED]->(s47)-[:WAS*0..1]->(s47v)
        WHERE coalesce(e44.type, type(e44)) IN ['CITED_IN']
          AND e44.recordedAt <= $p1
          AND coalesce(e44.retractedAt > $p1, true)
          AND size([x48 IN labels(t45) WHERE x48 IN ['Citation', 'CitationVersion']]) > 0
          AND coalesce(e46.type, type(e46)) IN ['CITES', 'VIA']
          AND e46.recordedAt <= $p1
          AND coalesce(e46.retractedAt > $p1, true)
          AND size([x49 IN labels(s47) WHERE x49 IN ['Source', 'SourceVersion']]) > 0
          AND coalesce(s47v.since, s47v.recordedAt) <= $p1
          AND coalesce(s47v.until > $p1, true)
      | s47v.outBy
    ]
    END,
  c4: c4,
  c22: c22,
  c26: c26
} AS row;

// propositions of claims
//   $p0 = ["claim/rubio-hints-secondary-sanctions-hang-on-negotiations"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (c:Record {id: id})
MATCH (c)-[:WAS*0..1]->(cv)
WHERE coalesce(cv.since, cv.recordedAt) <= $p1
  AND (coalesce(cv.until > $p1, true) OR coalesce(cv.retractedAt <= $p1 AND coalesce(cv.restoredAt > $p1, true), false))
  AND cv.stance IS NOT NULL
  AND COUNT {
    MATCH (c)-[e0:REPLACED_BY|RETRACTED]->(r1)
    MATCH (r1)-[:WAS*0..1]->(r1v)
    WHERE coalesce(e0.type, type(e0)) IN ['REPLACED_BY']
      AND e0.recordedAt <= $p1
      AND coalesce(e0.retractedAt > $p1, true)
      AND size([x2 IN labels(r1) WHERE x2 IN ['Claim', 'ClaimVersion']]) > 0
      AND coalesce(r1v.since, r1v.recordedAt) <= $p1
      AND coalesce(r1v.until > $p1, true)
  } = 0
MATCH (c)-[e3:TAKES_STANCE_ON|RETRACTED]->(p)
MATCH (p)-[:WAS*0..1]->(pv)
WHERE coalesce(e3.type, type(e3)) IN ['TAKES_STANCE_ON']
  AND e3.recordedAt <= $p1
  AND coalesce(e3.retractedAt > $p1, true)
  AND size([x4 IN labels(p) WHERE x4 IN ['Proposition', 'PropositionVersion']]) > 0
  AND coalesce(pv.since, pv.recordedAt) <= $p1
  AND coalesce(pv.until > $p1, true)
RETURN c.id AS claim, p.id AS proposition;

// Claim.about, Claim.topics, Claim.processes, Claim.saidAt, Claim.saidAfter, Claim.saidAfterClaims, Claim.saidIn
//   $p0 = ["claim/rubio-hints-secondary-sanctions-hang-on-negotiations"]
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
  MATCH (n0)-[e1:ABOUT|RETRACTED]->(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['ABOUT']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Entity', 'EntityVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  WITH n2, n2v
  ORDER BY n2v.labelKey, n2.id
  LIMIT $p2
  RETURN collect(n2v {.id, .labels, _keys: [n2v.labelKey]}) AS c4
}
CALL (n0) {
  MATCH (n0)-[e5:HAS_TOPIC|RETRACTED]->(n6)
  MATCH (n6)-[:WAS*0..1]->(n6v)
  WHERE coalesce(e5.type, type(e5)) IN ['HAS_TOPIC']
    AND e5.recordedAt <= $p1
    AND coalesce(e5.retractedAt > $p1, true)
    AND size([x7 IN labels(n6) WHERE x7 IN ['Topic', 'TopicVersion']]) > 0
    AND coalesce(n6v.since, n6v.recordedAt) <= $p1
    AND coalesce(n6v.until > $p1, true)
  WITH n6, n6v
  ORDER BY n6v.labelKey, n6.id
  LIMIT $p3
  RETURN collect(n6v {.id, .labels, _keys: [n6v.labelKey]}) AS c8
}
CALL (n0) {
  MATCH (n0)-[e9:IN_PROCESS|RETRACTED]->(n10)
  MATCH (n10)-[:WAS*0..1]->(n10v)
  WHERE coalesce(e9.type, type(e9)) IN ['IN_PROCESS']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x11 IN labels(n10) WHERE x11 IN ['Process', 'ProcessVersion']]) > 0
    AND coalesce(n10v.since, n10v.recordedAt) <= $p1
    AND coalesce(n10v.until > $p1, true)
  WITH n10, n10v
  ORDER BY n10v.labelKey, n10.id
  LIMIT $p4
  RETURN collect(n10v {.id, .labels, _keys: [n10v.labelKey]}) AS c12
}
CALL (n0) {
  MATCH (n0)-[e13:SAID_AT|RETRACTED]->(n14)
  MATCH (n14)-[:WAS*0..1]->(n14v)
  WHERE coalesce(e13.type, type(e13)) IN ['SAID_AT']
    AND e13.recordedAt <= $p1
    AND coalesce(e13.retractedAt > $p1, true)
    AND size([x15 IN labels(n14) WHERE x15 IN ['Event', 'EventVersion']]) > 0
    AND coalesce(n14v.since, n14v.recordedAt) <= $p1
    AND coalesce(n14v.until > $p1, true)
  RETURN collect(n14v {.id, .labels}) AS c16
}
CALL (n0) {
  MATCH (n0)-[e17:SAID_AFTER|RETRACTED]->(n18)
  MATCH (n18)-[:WAS*0..1]->(n18v)
  WHERE coalesce(e17.type, type(e17)) IN ['SAID_AFTER']
    AND e17.recordedAt <= $p1
    AND coalesce(e17.retractedAt > $p1, true)
    AND size([x19 IN labels(n18) WHERE x19 IN ['Event', 'EventVersion']]) > 0
    AND coalesce(n18v.since, n18v.recordedAt) <= $p1
    AND coalesce(n18v.until > $p1, true)
  WITH n18, n18v
  ORDER BY n18v.timeKey DESC, n18.id
  LIMIT $p5
  RETURN collect(n18v {.id, .labels, .status, .outcome, _keys: [n18v.timeKey]}) AS c20
}
CALL (n0) {
  MATCH (n0)-[e21:SAID_AFTER_CLAIM|RETRACTED]->(n22)
  MATCH (n22)-[:WAS*0..1]->(n22v)
  WHERE coalesce(e21.type, type(e21)) IN ['SAID_AFTER_CLAIM']
    AND e21.recordedAt <= $p1
    AND coalesce(e21.retractedAt > $p1, true)
    AND size([x23 IN labels(n22) WHERE x23 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n22v.since, n22v.recordedAt) <= $p1
    AND coalesce(n22v.until > $p1, true)
  WITH n22, n22v
  ORDER BY n22v.saidKey DESC, n22.id
  LIMIT $p6
  RETURN collect(n22v {.id, .labels, _keys: [n22v.saidKey]}) AS c24
}
CALL (n0) {
  MATCH (n0)-[e25:SAID_IN|RETRACTED]->(n26)
  MATCH (n26)-[:WAS*0..1]->(n26v)
  WHERE coalesce(e25.type, type(e25)) IN ['SAID_IN']
    AND e25.recordedAt <= $p1
    AND coalesce(e25.retractedAt > $p1, true)
    AND size([x27 IN labels(n26) WHERE x27 IN ['Entity', 'EntityVersion']]) > 0
    AND coalesce(n26v.since, n26v.recordedAt) <= $p1
    AND coalesce(n26v.until > $p1, true)
  RETURN collect(n26v {.id, .labels}) AS c28
}
RETURN n0v {.id, c4: c4, c8: c8, c12: c12, c16: c16, c20: c20, c24: c24, c28: c28} AS row;

// stances on propositions
//   $p0 = ["proposition/sanctions-hang-on-the-negotiations"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (p:Record {id: id})
MATCH (p)-[:WAS*0..1]->(pv)
WHERE coalesce(pv.since, pv.recordedAt) <= $p1
  AND (coalesce(pv.until > $p1, true) OR coalesce(pv.retractedAt <= $p1 AND coalesce(pv.restoredAt > $p1, true), false))
WITH p
MATCH (p)<-[e0:TAKES_STANCE_ON|RETRACTED]-(c)
MATCH (c)-[:WAS*0..1]->(cv)
WHERE coalesce(e0.type, type(e0)) IN ['TAKES_STANCE_ON']
  AND e0.recordedAt <= $p1
  AND coalesce(e0.retractedAt > $p1, true)
  AND size([x1 IN labels(c) WHERE x1 IN ['Claim', 'ClaimVersion']]) > 0
  AND cv.stance IS NOT NULL
  AND COUNT {
    MATCH (c)-[e2:REPLACED_BY|RETRACTED]->(r3)
    MATCH (r3)-[:WAS*0..1]->(r3v)
    WHERE coalesce(e2.type, type(e2)) IN ['REPLACED_BY']
      AND e2.recordedAt <= $p1
      AND coalesce(e2.retractedAt > $p1, true)
      AND size([x4 IN labels(r3) WHERE x4 IN ['Claim', 'ClaimVersion']]) > 0
      AND coalesce(r3v.since, r3v.recordedAt) <= $p1
      AND coalesce(r3v.until > $p1, true)
  } = 0
  AND coalesce(cv.since, cv.recordedAt) <= $p1
  AND coalesce(cv.until > $p1, true)
MATCH (c)-[e5:SPOKEN_BY|RETRACTED]->(k)
MATCH (k)-[:WAS*0..1]->(kv)
WHERE coalesce(e5.type, type(e5)) IN ['SPOKEN_BY']
  AND e5.recordedAt <= $p1
  AND coalesce(e5.retractedAt > $p1, true)
  AND size([x6 IN labels(k) WHERE x6 IN ['Speaking', 'SpeakingVersion']]) > 0
  AND coalesce(kv.since, kv.recordedAt) <= $p1
  AND coalesce(kv.until > $p1, true)
WITH p.id AS proposition,
  kv.actorId AS speaker,
  coalesce(cv.stanceMarked, cv.stance) AS stance,
  cv.saidKey + ' ' + c.id + ' ' + coalesce(
    cv.stanceMarked, cv.stance
  ) + ' ' + p.id + ' ' + coalesce(cv.saidEarliest, '') + ' ' + coalesce(cv.saidLatest, '') AS said
WITH proposition, speaker, min(stance) AS least, max(stance) AS most, max(said) AS latest, collect(said) AS each
RETURN proposition, speaker, CASE WHEN least = most AND NOT most ENDS WITH '+' THEN [latest] ELSE each END AS taken;

// recorded contradictions of claims
//   $p0 = ["claim/rubio-hints-secondary-sanctions-hang-on-negotiations"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = "CONTRADICTS"
UNWIND $p0 AS id
MATCH (c:Record {id: id})
MATCH (c)-[:WAS*0..1]->(cv)
WHERE coalesce(cv.since, cv.recordedAt) <= $p1
  AND (coalesce(cv.until > $p1, true) OR coalesce(cv.retractedAt <= $p1 AND coalesce(cv.restoredAt > $p1, true), false))
MATCH (c)<-[e0:RELATES_FROM|RELATES_TO|RETRACTED]-(r)
MATCH (r)-[:WAS*0..1]->(rv)
WHERE coalesce(e0.type, type(e0)) IN ['RELATES_FROM', 'RELATES_TO']
  AND e0.recordedAt <= $p1
  AND coalesce(e0.retractedAt > $p1, true)
  AND size([x1 IN labels(r) WHERE x1 IN ['ClaimRelation', 'ClaimRelationVersion']]) > 0
  AND rv.type = $p2
  AND coalesce(rv.since, rv.recordedAt) <= $p1
  AND coalesce(rv.until > $p1, true)
MATCH (r)-[e2:RELATES_FROM|RELATES_TO|RETRACTED]->(d)
MATCH (d)-[:WAS*0..1]->(dv)
WHERE coalesce(e2.type, type(e2)) IN ['RELATES_FROM', 'RELATES_TO']
  AND e2.recordedAt <= $p1
  AND coalesce(e2.retractedAt > $p1, true)
  AND size([x3 IN labels(d) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
  AND d.id <> c.id
  AND coalesce(dv.since, dv.recordedAt) <= $p1
  AND coalesce(dv.until > $p1, true)
RETURN c.id AS claim, collect(DISTINCT d.id) AS others;

// Claim.conditions, Claim.relations, Claim.citations
//   $p0 = ["claim/rubio-hints-secondary-sanctions-hang-on-negotiations"]
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
  MATCH (n0)-[e1:HAS_CONDITION|RETRACTED]->(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['HAS_CONDITION']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Condition', 'ConditionVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  WITH n2, n2v
  ORDER BY n2v.seq, n2.id
  LIMIT $p2
  CALL (n2) {
    MATCH (n2)-[e4:DEPENDS_ON|RETRACTED]->(n5)
    MATCH (n5)-[:WAS*0..1]->(n5v)
    WHERE coalesce(e4.type, type(e4)) IN ['DEPENDS_ON']
      AND e4.recordedAt <= $p1
      AND coalesce(e4.retractedAt > $p1, true)
      AND size([x6 IN labels(n5) WHERE x6 IN ['Entity', 'EntityVersion']]) > 0
      AND coalesce(n5v.since, n5v.recordedAt) <= $p1
      AND coalesce(n5v.until > $p1, true)
    WITH n5, n5v
    ORDER BY n5v.labelKey, n5.id
    LIMIT $p3
    RETURN collect(n5v {.id, .labels, _keys: [n5v.labelKey]}) AS c7
  }
  RETURN collect(n2v {.id, .text, c7: c7, _keys: [n2v.seq]}) AS c8
}
CALL (n0) {
  MATCH (n0)<-[e9:RELATES_FROM|RELATES_TO|RETRACTED]-(n10)
  MATCH (n10)-[:WAS*0..1]->(n10v)
  WHERE coalesce(e9.type, type(e9)) IN ['RELATES_FROM', 'RELATES_TO']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x11 IN labels(n10) WHERE x11 IN ['ClaimRelation', 'ClaimRelationVersion']]) > 0
    AND coalesce(n10v.since, n10v.recordedAt) <= $p1
    AND coalesce(n10v.until > $p1, true)
  WITH n10, n10v
  ORDER BY n10v.id, n10.id
  LIMIT $p4
  CALL (n10) {
    MATCH (n10)-[e12:RELATES_FROM|RELATES_TO|RETRACTED]->(n13:Record)
    MATCH (n13)-[:WAS*0..1]->(n13v)
    WHERE coalesce(e12.type, type(e12)) IN ['RELATES_FROM', 'RELATES_TO']
      AND e12.recordedAt <= $p1
      AND coalesce(e12.retractedAt > $p1, true)
      AND coalesce(n13v.since, n13v.recordedAt) <= $p1
      AND (
        coalesce(n13v.until > $p1, true)
        OR coalesce(n13v.retractedAt <= $p1 AND coalesce(n13v.restoredAt > $p1, true), false)
      )
    WITH n13, n13v
    ORDER BY n13v.id, n13.id
    LIMIT $p5
    RETURN collect(n13v {.id, .labels, _keys: [n13v.id]}) AS c14
  }
  RETURN collect(
    n10v {
      .id,
      .type,
      .note,
      c15: [
        (n10)-[e16:RELATES_FROM|RELATES_TO|RETRACTED]->(c17:Record)-[:WAS*0..1]->(c17v)
          WHERE coalesce(e16.type, type(e16)) IN ['RELATES_FROM', 'RELATES_TO']
            AND e16.recordedAt <= $p1
            AND coalesce(e16.retractedAt > $p1, true)
            AND coalesce(c17v.since, c17v.recordedAt) <= $p1
            AND (
              coalesce(c17v.until > $p1, true)
              OR coalesce(c17v.retractedAt <= $p1 AND coalesce(c17v.restoredAt > $p1, true), false)
            )
        | {said: c17v.said, earliest: c17v.saidEarliest, latest: c17v.saidLatest}
      ],
      c14: c14,
      _keys: [n10v.id]
    }
  ) AS c18
}
CALL (n0) {
  MATCH (n0)-[e19:CITED_IN|RETRACTED]->(n20)
  MATCH (n20)-[:WAS*0..1]->(n20v)
  WHERE coalesce(e19.type, type(e19)) IN ['CITED_IN']
    AND e19.recordedAt <= $p1
    AND coalesce(e19.retractedAt > $p1, true)
    AND size([x21 IN labels(n20) WHERE x21 IN ['Citation', 'CitationVersion']]) > 0
    AND coalesce(n20v.since, n20v.recordedAt) <= $p1
    AND coalesce(n20v.until > $p1, true)
  WITH n20, n20v
  ORDER BY n20v.seq, n20.id
  LIMIT $p6
  CALL (n20) {
    MATCH (n20)-[e22:CITES|RETRACTED]->(n23:Record)
    MATCH (n23)-[:WAS*0..1]->(n23v)
    WHERE coalesce(e22.type, type(e22)) IN ['CITES']
      AND e22.recordedAt <= $p1
      AND coalesce(e22.retractedAt > $p1, true)
      AND coalesce(n23v.since, n23v.recordedAt) <= $p1
      AND (
        coalesce(n23v.until > $p1, true)
        OR coalesce(n23v.retractedAt <= $p1 AND coalesce(n23v.restoredAt > $p1, true), false)
      )
    RETURN collect(n23v {.id, .labels}) AS c24
  }
  RETURN collect(
    n20v {.id, .locator, .attribution, .hedged, .credibility, .excerpt, c24: c24, _keys: [n20v.seq]}
  ) AS c25
}
RETURN n0v {.id, c8: c8, c18: c18, c25: c25} AS row;

// Citation.via
//   $p0 = ["citation/claim-rubio-hints-secondary-sanctions-hang-on-negotiations-ddaa6a7c"]
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
  MATCH (n0)-[e1:VIA|RETRACTED]->(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['VIA']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Source', 'SourceVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  WITH n2, n2v
  ORDER BY n2v.publishedKey DESC, n2.id
  LIMIT $p2
  RETURN collect(n2v {.id, .labels, _keys: [n2v.publishedKey]}) AS c4
}
RETURN n0v {.id, c4: c4} AS row;
