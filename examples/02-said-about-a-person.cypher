// What the store is sent for examples/02-said-about-a-person.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// actor by id
//   $p0 = ["person/volodymyr-zelenskyy"]
//   $p1 = 11
//   $p2 = ["ARTICLE","WIRE","BROADCAST","DATASET"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:ABOUT]-(n1:Claim)
  WITH n1
  ORDER BY n1.saidKey DESC, n1.id
  LIMIT $p1
  RETURN collect(
    n1 {
      .id,
      .labels,
      .speechAct,
      .stance,
      c2: CASE
        WHEN n1.retractedAt IS NULL THEN CASE
        WHEN COUNT { MATCH (n1)-[:SPOKEN_BY]->(k3:Speaking) } = 0 THEN 'UNATTRIBUTED'
        WHEN COUNT {
          MATCH (n1)-[:SPOKEN_BY]->(k4:Speaking)
          WHERE COUNT {
            MATCH (n1)-[:CITED_IN]->(:Citation)-[:CITES]->(s5:Source)-[:PUBLISHED_BY]->(o6:Organization)
            WHERE s5.type IN $p2 AND o6.id = k4.actorId
          } = 0
        } = 0 THEN 'NARRATOR'
        ELSE 'SPEAKER'
        END
        END,
      c7: [
        (n1)-[:SPOKEN_BY]->(n8:Speaking)-[:SPEAKER]->(n9:Record)
        | {id: n8.id, _keys: [n8.seq], named: n8.named, c10: n9 {.id, .labels}}
      ],
      _keys: [n1.saidKey]
    }
  ) AS c11
}
CALL (n0) {
  MATCH (n0)<-[:ABOUT]-(n12:Claim)
  RETURN count(n12) AS c13
}
RETURN n0 {.id, .labels, c11: c11, c13: c13} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// actor by id
//   $p0 = ["person/volodymyr-zelenskyy"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 11
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
  MATCH (n0)<-[e1:ABOUT|RETRACTED]-(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['ABOUT']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
  WITH n2, n2v
  ORDER BY n2v.saidKey DESC, n2.id
  LIMIT $p2
  CALL (n2) {
    MATCH (n2)-[e4:SPOKEN_BY|RETRACTED]->(n5)
    MATCH (n5)-[:WAS*0..1]->(n5v)
    WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
      AND e4.recordedAt <= $p1
      AND coalesce(e4.retractedAt > $p1, true)
      AND size([x6 IN labels(n5) WHERE x6 IN ['Speaking', 'SpeakingVersion']]) > 0
      AND coalesce(n5v.since, n5v.recordedAt) <= $p1
      AND coalesce(n5v.until > $p1, true)
    WITH n5, n5v
    ORDER BY n5v.seq, n5.id
    LIMIT $p3
    CALL (n5) {
      MATCH (n5)-[e7:SPEAKER|RETRACTED]->(n8:Record)
      MATCH (n8)-[:WAS*0..1]->(n8v)
      WHERE coalesce(e7.type, type(e7)) IN ['SPEAKER']
        AND e7.recordedAt <= $p1
        AND coalesce(e7.retractedAt > $p1, true)
        AND coalesce(n8v.since, n8v.recordedAt) <= $p1
        AND (
          coalesce(n8v.until > $p1, true)
          OR coalesce(n8v.retractedAt <= $p1 AND coalesce(n8v.restoredAt > $p1, true), false)
        )
      RETURN collect(n8v {.id, .labels}) AS c9
    }
    RETURN collect(n5v {.id, .named, c9: c9, _keys: [n5v.seq]}) AS c10
  }
  RETURN collect(
    n2v {
      .id,
      .labels,
      .speechAct,
      .stance,
      c11: CASE
        WHEN CASE
        WHEN n2v.retractedAt <= $p1 THEN n2v.retractedAt
        END IS NULL THEN CASE
        WHEN COUNT {
          MATCH (n2)-[e12:SPOKEN_BY|RETRACTED]->(k13)
          MATCH (k13)-[:WAS*0..1]->(k13v)
          WHERE coalesce(e12.type, type(e12)) IN ['SPOKEN_BY']
            AND e12.recordedAt <= $p1
            AND coalesce(e12.retractedAt > $p1, true)
            AND size([x14 IN labels(k13) WHERE x14 IN ['Speaking', 'SpeakingVersion']]) > 0
            AND coalesce(k13v.since, k13v.recordedAt) <= $p1
            AND coalesce(k13v.until > $p1, true)
        } = 0 THEN 'UNATTRIBUTED'
        WHEN COUNT {
          MATCH (n2)-[e15:SPOKEN_BY|RETRACTED]->(k16)
          MATCH (k16)-[:WAS*0..1]->(k16v)
          WHERE coalesce(e15.type, type(e15)) IN ['SPOKEN_BY']
            AND e15.recordedAt <= $p1
            AND coalesce(e15.retractedAt > $p1, true)
            AND size([x17 IN labels(k16) WHERE x17 IN ['Speaking', 'SpeakingVersion']]) > 0
            AND COUNT {
              MATCH (n2)-[e18:CITED_IN|RETRACTED]->(t19)-[e20:CITES|RETRACTED]->(s21)-[
                e22:PUBLISHED_BY|RETRACTED
              ]->(o23)
              MATCH (s21)-[:WAS*0..1]->(s21v)
              MATCH (o23)-[:WAS*0..1]->(o23v)
              WHERE coalesce(e18.type, type(e18)) IN ['CITED_IN']
                AND e18.recordedAt <= $p1
                AND coalesce(e18.retractedAt > $p1, true)
                AND size([x24 IN labels(t19) WHERE x24 IN ['Citation', 'CitationVersion']]) > 0
                AND coalesce(e20.type, type(e20)) IN ['CITES']
                AND e20.recordedAt <= $p1
                AND coalesce(e20.retractedAt > $p1, true)
                AND size([x25 IN labels(s21) WHERE x25 IN ['Source', 'SourceVersion']]) > 0
                AND coalesce(e22.type, type(e22)) IN ['PUBLISHED_BY']
                AND e22.recordedAt <= $p1
                AND coalesce(e22.retractedAt > $p1, true)
                AND size([x26 IN labels(o23) WHERE x26 IN ['Organization', 'OrganizationVersion']]) > 0
                AND s21v.type IN $p4
                AND o23.id = k16v.actorId
                AND coalesce(s21v.since, s21v.recordedAt) <= $p1
                AND coalesce(s21v.until > $p1, true)
                AND coalesce(o23v.since, o23v.recordedAt) <= $p1
                AND coalesce(o23v.until > $p1, true)
            } = 0
            AND coalesce(k16v.since, k16v.recordedAt) <= $p1
            AND coalesce(k16v.until > $p1, true)
        } = 0 THEN 'NARRATOR'
        ELSE 'SPEAKER'
        END
        END,
      c10: c10,
      _keys: [n2v.saidKey]
    }
  ) AS c27
}
CALL (n0) {
  MATCH (n0)<-[e28:ABOUT|RETRACTED]-(n29)
  MATCH (n29)-[:WAS*0..1]->(n29v)
  WHERE coalesce(e28.type, type(e28)) IN ['ABOUT']
    AND e28.recordedAt <= $p1
    AND coalesce(e28.retractedAt > $p1, true)
    AND size([x30 IN labels(n29) WHERE x30 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n29v.since, n29v.recordedAt) <= $p1
    AND coalesce(n29v.until > $p1, true)
  RETURN count(n29) AS c31
}
RETURN n0v {.id, .labels, c27: c27, c31: c31} AS row;
