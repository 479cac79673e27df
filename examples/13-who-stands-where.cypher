// What the store is sent for examples/13-who-stands-where.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// actor by id
//   $p0 = ["state/usa"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// proposition by id
//   $p0 = ["proposition/minerals-agreement-as-demanded"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// Actor.stances
//   $p0 = ["state/usa"]
//   $p1 = 11
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:PART_OF|OFFICE_OF*0..11]-(t1)
  MATCH (t1)-[:HELD_BY*0..1]->(o2)
  MATCH (o2)<-[:SPEAKER|ON_BEHALF_OF|IN_OFFICE]-(k3:Speaking)<-[:SPOKEN_BY]-(c4:Claim)
  WHERE (
    (
      o2.id STARTS WITH 'tenure/'
      AND coalesce(o2.speaksFor, true)
      AND COUNT { MATCH (k3)-[:ON_BEHALF_OF]->(b5) WHERE NOT b5.id STARTS WITH 'person/' } = 0
    )
    OR (
      o2.id = k3.actorId
      AND t1.id = o2.id
      AND (n0.id = o2.id OR COUNT { MATCH (k3)-[:ON_BEHALF_OF]->(b5) WHERE NOT b5.id STARTS WITH 'person/' } = 0)
    )
    OR (
      o2.id = k3.actorId
      AND t1:Tenure
      AND c4.said IS NOT NULL
      AND coalesce(t1.speaksFor, true)
      AND coalesce(t1.fromEarliest <= c4.saidLatest, true)
      AND coalesce(t1.toLatest >= c4.saidEarliest, true)
      AND (
        coalesce(t1.ended, false) = false
        OR t1.to IS NOT NULL
        OR COUNT {
          MATCH (t1)-[:CITED_IN]->()-[:CITES|VIA]->(s6)
          WHERE coalesce(s6.outBy >= c4.saidEarliest, s6.outBy IS NOT NULL)
        } > 0
      )
      AND COUNT { MATCH (k3)-[:IN_OFFICE]->(b7) } = 0
      AND COUNT { MATCH (k3)-[:ON_BEHALF_OF]->(b5) WHERE NOT b5.id STARTS WITH 'person/' } = 0
    )
    OR (t1.id = o2.id AND NOT o2.id = k3.actorId AND NOT o2.id STARTS WITH 'tenure/')
  )
    AND c4.stance IS NOT NULL
  WITH DISTINCT c4
  MATCH (c4)-[:TAKES_STANCE_ON]->(p8:Proposition)
  WITH p8.id AS far, c4, c4.replacedById IS NOT NULL AS replaced
  WITH far,
    collect(
      {
        claimId: c4.id,
        stance: c4.stanceMarked,
        said: c4.said,
        day: c4.saidKey,
        earliest: c4.saidEarliest,
        latest: c4.saidLatest,
        replaced: replaced
      }
    ) AS points
  WITH far, points
  ORDER BY size(points) DESC, far
  LIMIT $p1
  RETURN collect({far: far, points: points}) AS stances
}
RETURN n0.id AS id, stances;

// Proposition.stances
//   $p0 = ["proposition/minerals-agreement-as-demanded"]
//   $p1 = 201
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)<-[:TAKES_STANCE_ON]-(c:Claim)
  WHERE c.stance IS NOT NULL
  MATCH (c)-[:SPOKEN_BY]->(k0:Speaking)-[:SPEAKER|ON_BEHALF_OF|IN_OFFICE]->(o1)
  MATCH (o1)<-[:HELD_BY*0..1]-(t2)
  MATCH (t2)-[:PART_OF|OFFICE_OF*0..11]->(a:State)
  WHERE (
    (
      o1.id STARTS WITH 'tenure/'
      AND coalesce(o1.speaksFor, true)
      AND COUNT { MATCH (k0)-[:ON_BEHALF_OF]->(b3) WHERE NOT b3.id STARTS WITH 'person/' } = 0
    )
    OR (
      o1.id = k0.actorId
      AND t2.id = o1.id
      AND (a.id = o1.id OR COUNT { MATCH (k0)-[:ON_BEHALF_OF]->(b3) WHERE NOT b3.id STARTS WITH 'person/' } = 0)
    )
    OR (
      o1.id = k0.actorId
      AND t2:Tenure
      AND c.said IS NOT NULL
      AND coalesce(t2.speaksFor, true)
      AND coalesce(t2.fromEarliest <= c.saidLatest, true)
      AND coalesce(t2.toLatest >= c.saidEarliest, true)
      AND (
        coalesce(t2.ended, false) = false
        OR t2.to IS NOT NULL
        OR COUNT {
          MATCH (t2)-[:CITED_IN]->()-[:CITES|VIA]->(s4) WHERE coalesce(s4.outBy >= c.saidEarliest, s4.outBy IS NOT NULL)
        } > 0
      )
      AND COUNT { MATCH (k0)-[:IN_OFFICE]->(b5) } = 0
      AND COUNT { MATCH (k0)-[:ON_BEHALF_OF]->(b3) WHERE NOT b3.id STARTS WITH 'person/' } = 0
    )
    OR (t2.id = o1.id AND NOT o1.id = k0.actorId AND NOT o1.id STARTS WITH 'tenure/')
  )
  WITH DISTINCT a.id AS actor, c
  WITH actor AS far, c, c.replacedById IS NOT NULL AS replaced
  WITH far,
    collect(
      {
        claimId: c.id,
        stance: c.stanceMarked,
        said: c.said,
        day: c.saidKey,
        earliest: c.saidEarliest,
        latest: c.saidLatest,
        replaced: replaced
      }
    ) AS points
  WITH far, points
  ORDER BY size(points) DESC, far
  LIMIT $p1
  RETURN collect({far: far, points: points}) AS stances
}
RETURN n.id AS id, stances;

// proposition by id
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/early-ceasefire", …, "proposition/united-states-keeps-mediating"] (10 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// claim by id
//   $p0 = ["claim/administration-wishes-freedom-and-security", "claim/bessent-argues-for-the-agreement", …, "claim/usa-presses-for-haste"] (15 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {
  .id,
  .labels,
  c1: [(n0)-[:SPOKEN_BY]->(n2:Speaking)-[:SPEAKER]->(n3:Record) | {id: n2.id, _keys: [n2.seq], c4: n3 {.id, .labels}}]
} AS row;

// actor by id
//   $p0 = ["state/ukr","state/usa"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// claim by id
//   $p0 = ["claim/bessent-argues-for-the-agreement","claim/ukraine-objects-to-unfair-deal","claim/usa-presses-for-early-conclusion"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// actor by id
//   $p0 = ["state/usa"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;

// proposition by id
//   $p0 = ["proposition/minerals-agreement-as-demanded"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;

// Actor.stances
//   $p0 = ["state/usa"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 11
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)<-[e1:PART_OF|OFFICE_OF|RETRACTED*0..11]-(t2)
  MATCH (t2)-[:WAS*0..1]->(t2v)
  WHERE all(
    x3 IN e1
    WHERE coalesce(x3.type, type(x3)) IN ['PART_OF', 'OFFICE_OF']
      AND x3.recordedAt <= $p1
      AND coalesce(x3.retractedAt > $p1, true)
  )
    AND coalesce(t2v.since, t2v.recordedAt) <= $p1
    AND coalesce(t2v.until > $p1, true)
  MATCH (t2)-[e4:HELD_BY|RETRACTED*0..1]->(o5)
  MATCH (o5)-[:WAS*0..1]->(o5v)
  WHERE all(
    x6 IN e4
    WHERE coalesce(x6.type, type(x6)) IN ['HELD_BY'] AND x6.recordedAt <= $p1 AND coalesce(x6.retractedAt > $p1, true)
  )
    AND coalesce(o5v.since, o5v.recordedAt) <= $p1
    AND coalesce(o5v.until > $p1, true)
  MATCH (o5)<-[e7:SPEAKER|ON_BEHALF_OF|IN_OFFICE|RETRACTED]-(k8)<-[e9:SPOKEN_BY|RETRACTED]-(c10)
  MATCH (k8)-[:WAS*0..1]->(k8v)
  MATCH (c10)-[:WAS*0..1]->(c10v)
  WHERE coalesce(e7.type, type(e7)) IN ['SPEAKER', 'ON_BEHALF_OF', 'IN_OFFICE']
    AND e7.recordedAt <= $p1
    AND coalesce(e7.retractedAt > $p1, true)
    AND size([x11 IN labels(k8) WHERE x11 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e9.type, type(e9)) IN ['SPOKEN_BY']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x12 IN labels(c10) WHERE x12 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(k8v.since, k8v.recordedAt) <= $p1
    AND coalesce(k8v.until > $p1, true)
    AND coalesce(c10v.since, c10v.recordedAt) <= $p1
    AND coalesce(c10v.until > $p1, true)
  WITH c10, c10v, k8, k8v, o5, o5v, t2, t2v, n0
  WHERE (
    (
      o5.id STARTS WITH 'tenure/'
      AND coalesce(o5v.speaksFor, true)
      AND COUNT {
        MATCH (k8)-[e13:ON_BEHALF_OF|RETRACTED]->(b14)
        MATCH (b14)-[:WAS*0..1]->(b14v)
        WHERE coalesce(e13.type, type(e13)) IN ['ON_BEHALF_OF']
          AND e13.recordedAt <= $p1
          AND coalesce(e13.retractedAt > $p1, true)
          AND NOT b14.id STARTS WITH 'person/'
          AND coalesce(b14v.since, b14v.recordedAt) <= $p1
          AND coalesce(b14v.until > $p1, true)
      } = 0
    )
    OR (
      o5.id = k8v.actorId
      AND t2.id = o5.id
      AND (
        n0.id = o5.id
        OR COUNT {
          MATCH (k8)-[e13:ON_BEHALF_OF|RETRACTED]->(b14)
          MATCH (b14)-[:WAS*0..1]->(b14v)
          WHERE coalesce(e13.type, type(e13)) IN ['ON_BEHALF_OF']
            AND e13.recordedAt <= $p1
            AND coalesce(e13.retractedAt > $p1, true)
            AND NOT b14.id STARTS WITH 'person/'
            AND coalesce(b14v.since, b14v.recordedAt) <= $p1
            AND coalesce(b14v.until > $p1, true)
        } = 0
      )
    )
    OR (
      o5.id = k8v.actorId
      AND t2.id STARTS WITH 'tenure/'
      AND c10v.said IS NOT NULL
      AND coalesce(t2v.speaksFor, true)
      AND coalesce(t2v.fromEarliest <= c10v.saidLatest, true)
      AND coalesce(t2v.toLatest >= c10v.saidEarliest, true)
      AND (
        coalesce(t2v.ended, false) = false
        OR t2v.to IS NOT NULL
        OR COUNT {
          MATCH (t2)-[e15:CITED_IN|RETRACTED]->()-[e16:CITES|VIA|RETRACTED]->(s17)
          MATCH (s17)-[:WAS*0..1]->(s17v)
          WHERE coalesce(e15.type, type(e15)) IN ['CITED_IN']
            AND e15.recordedAt <= $p1
            AND coalesce(e15.retractedAt > $p1, true)
            AND coalesce(e16.type, type(e16)) IN ['CITES', 'VIA']
            AND e16.recordedAt <= $p1
            AND coalesce(e16.retractedAt > $p1, true)
            AND coalesce(s17v.outBy >= c10v.saidEarliest, s17v.outBy IS NOT NULL)
            AND coalesce(s17v.since, s17v.recordedAt) <= $p1
            AND coalesce(s17v.until > $p1, true)
        } > 0
      )
      AND COUNT {
        MATCH (k8)-[e18:IN_OFFICE|RETRACTED]->(b19)
        MATCH (b19)-[:WAS*0..1]->(b19v)
        WHERE coalesce(e18.type, type(e18)) IN ['IN_OFFICE']
          AND e18.recordedAt <= $p1
          AND coalesce(e18.retractedAt > $p1, true)
          AND coalesce(b19v.since, b19v.recordedAt) <= $p1
          AND coalesce(b19v.until > $p1, true)
      } = 0
      AND COUNT {
        MATCH (k8)-[e13:ON_BEHALF_OF|RETRACTED]->(b14)
        MATCH (b14)-[:WAS*0..1]->(b14v)
        WHERE coalesce(e13.type, type(e13)) IN ['ON_BEHALF_OF']
          AND e13.recordedAt <= $p1
          AND coalesce(e13.retractedAt > $p1, true)
          AND NOT b14.id STARTS WITH 'person/'
          AND coalesce(b14v.since, b14v.recordedAt) <= $p1
          AND coalesce(b14v.until > $p1, true)
      } = 0
    )
    OR (t2.id = o5.id AND NOT o5.id = k8v.actorId AND NOT o5.id STARTS WITH 'tenure/')
  )
    AND c10v.stance IS NOT NULL
  WITH DISTINCT c10, c10v
  MATCH (c10)-[e20:TAKES_STANCE_ON|RETRACTED]->(p21)
  MATCH (p21)-[:WAS*0..1]->(p21v)
  WHERE coalesce(e20.type, type(e20)) IN ['TAKES_STANCE_ON']
    AND e20.recordedAt <= $p1
    AND coalesce(e20.retractedAt > $p1, true)
    AND size([x22 IN labels(p21) WHERE x22 IN ['Proposition', 'PropositionVersion']]) > 0
    AND coalesce(p21v.since, p21v.recordedAt) <= $p1
    AND coalesce(p21v.until > $p1, true)
  WITH p21.id AS far,
    c10,
    c10v,
    COUNT {
      MATCH (c10)-[e23:REPLACED_BY|RETRACTED]->(r24)
      MATCH (r24)-[:WAS*0..1]->(r24v)
      WHERE coalesce(e23.type, type(e23)) IN ['REPLACED_BY']
        AND e23.recordedAt <= $p1
        AND coalesce(e23.retractedAt > $p1, true)
        AND size([x25 IN labels(r24) WHERE x25 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r24v.since, r24v.recordedAt) <= $p1
        AND coalesce(r24v.until > $p1, true)
    } > 0 AS replaced
  WITH far,
    collect(
      {
        claimId: c10.id,
        stance: coalesce(c10v.stanceMarked, c10v.stance),
        said: c10v.said,
        day: c10v.saidKey,
        earliest: c10v.saidEarliest,
        latest: c10v.saidLatest,
        replaced: replaced
      }
    ) AS points
  WITH far, points
  ORDER BY size(points) DESC, far
  LIMIT $p2
  RETURN collect({far: far, points: points}) AS stances
}
RETURN n0.id AS id, stances;

// Proposition.stances
//   $p0 = ["proposition/minerals-agreement-as-demanded"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 201
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
CALL (n) {
  MATCH (n)<-[e0:TAKES_STANCE_ON|RETRACTED]-(c)
  MATCH (c)-[:WAS*0..1]->(cv)
  WHERE coalesce(e0.type, type(e0)) IN ['TAKES_STANCE_ON']
    AND e0.recordedAt <= $p1
    AND coalesce(e0.retractedAt > $p1, true)
    AND size([x1 IN labels(c) WHERE x1 IN ['Claim', 'ClaimVersion']]) > 0
    AND cv.stance IS NOT NULL
    AND coalesce(cv.since, cv.recordedAt) <= $p1
    AND coalesce(cv.until > $p1, true)
  MATCH (c)-[e2:SPOKEN_BY|RETRACTED]->(k3)-[e4:SPEAKER|ON_BEHALF_OF|IN_OFFICE|RETRACTED]->(o5)
  MATCH (k3)-[:WAS*0..1]->(k3v)
  MATCH (o5)-[:WAS*0..1]->(o5v)
  WHERE coalesce(e2.type, type(e2)) IN ['SPOKEN_BY']
    AND e2.recordedAt <= $p1
    AND coalesce(e2.retractedAt > $p1, true)
    AND size([x6 IN labels(k3) WHERE x6 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e4.type, type(e4)) IN ['SPEAKER', 'ON_BEHALF_OF', 'IN_OFFICE']
    AND e4.recordedAt <= $p1
    AND coalesce(e4.retractedAt > $p1, true)
    AND coalesce(k3v.since, k3v.recordedAt) <= $p1
    AND coalesce(k3v.until > $p1, true)
    AND coalesce(o5v.since, o5v.recordedAt) <= $p1
    AND coalesce(o5v.until > $p1, true)
  MATCH (o5)<-[e7:HELD_BY|RETRACTED*0..1]-(t8)
  MATCH (t8)-[:WAS*0..1]->(t8v)
  WHERE all(
    x9 IN e7
    WHERE coalesce(x9.type, type(x9)) IN ['HELD_BY'] AND x9.recordedAt <= $p1 AND coalesce(x9.retractedAt > $p1, true)
  )
    AND coalesce(t8v.since, t8v.recordedAt) <= $p1
    AND coalesce(t8v.until > $p1, true)
  MATCH (t8)-[e10:PART_OF|OFFICE_OF|RETRACTED*0..11]->(a)
  MATCH (a)-[:WAS*0..1]->(av)
  WHERE all(
    x11 IN e10
    WHERE coalesce(x11.type, type(x11)) IN ['PART_OF', 'OFFICE_OF']
      AND x11.recordedAt <= $p1
      AND coalesce(x11.retractedAt > $p1, true)
  )
    AND size([x12 IN labels(a) WHERE x12 IN ['State', 'StateVersion']]) > 0
    AND (
      (
        o5.id STARTS WITH 'tenure/'
        AND coalesce(o5v.speaksFor, true)
        AND COUNT {
          MATCH (k3)-[e13:ON_BEHALF_OF|RETRACTED]->(b14)
          MATCH (b14)-[:WAS*0..1]->(b14v)
          WHERE coalesce(e13.type, type(e13)) IN ['ON_BEHALF_OF']
            AND e13.recordedAt <= $p1
            AND coalesce(e13.retractedAt > $p1, true)
            AND NOT b14.id STARTS WITH 'person/'
            AND coalesce(b14v.since, b14v.recordedAt) <= $p1
            AND coalesce(b14v.until > $p1, true)
        } = 0
      )
      OR (
        o5.id = k3v.actorId
        AND t8.id = o5.id
        AND (
          a.id = o5.id
          OR COUNT {
            MATCH (k3)-[e13:ON_BEHALF_OF|RETRACTED]->(b14)
            MATCH (b14)-[:WAS*0..1]->(b14v)
            WHERE coalesce(e13.type, type(e13)) IN ['ON_BEHALF_OF']
              AND e13.recordedAt <= $p1
              AND coalesce(e13.retractedAt > $p1, true)
              AND NOT b14.id STARTS WITH 'person/'
              AND coalesce(b14v.since, b14v.recordedAt) <= $p1
              AND coalesce(b14v.until > $p1, true)
          } = 0
        )
      )
      OR (
        o5.id = k3v.actorId
        AND t8.id STARTS WITH 'tenure/'
        AND cv.said IS NOT NULL
        AND coalesce(t8v.speaksFor, true)
        AND coalesce(t8v.fromEarliest <= cv.saidLatest, true)
        AND coalesce(t8v.toLatest >= cv.saidEarliest, true)
        AND (
          coalesce(t8v.ended, false) = false
          OR t8v.to IS NOT NULL
          OR COUNT {
            MATCH (t8)-[e15:CITED_IN|RETRACTED]->()-[e16:CITES|VIA|RETRACTED]->(s17)
            MATCH (s17)-[:WAS*0..1]->(s17v)
            WHERE coalesce(e15.type, type(e15)) IN ['CITED_IN']
              AND e15.recordedAt <= $p1
              AND coalesce(e15.retractedAt > $p1, true)
              AND coalesce(e16.type, type(e16)) IN ['CITES', 'VIA']
              AND e16.recordedAt <= $p1
              AND coalesce(e16.retractedAt > $p1, true)
              AND coalesce(s17v.outBy >= cv.saidEarliest, s17v.outBy IS NOT NULL)
              AND coalesce(s17v.since, s17v.recordedAt) <= $p1
              AND coalesce(s17v.until > $p1, true)
          } > 0
        )
        AND COUNT {
          MATCH (k3)-[e18:IN_OFFICE|RETRACTED]->(b19)
          MATCH (b19)-[:WAS*0..1]->(b19v)
          WHERE coalesce(e18.type, type(e18)) IN ['IN_OFFICE']
            AND e18.recordedAt <= $p1
            AND coalesce(e18.retractedAt > $p1, true)
            AND coalesce(b19v.since, b19v.recordedAt) <= $p1
            AND coalesce(b19v.until > $p1, true)
        } = 0
        AND COUNT {
          MATCH (k3)-[e13:ON_BEHALF_OF|RETRACTED]->(b14)
          MATCH (b14)-[:WAS*0..1]->(b14v)
          WHERE coalesce(e13.type, type(e13)) IN ['ON_BEHALF_OF']
            AND e13.recordedAt <= $p1
            AND coalesce(e13.retractedAt > $p1, true)
            AND NOT b14.id STARTS WITH 'person/'
            AND coalesce(b14v.since, b14v.recordedAt) <= $p1
            AND coalesce(b14v.until > $p1, true)
        } = 0
      )
      OR (t8.id = o5.id AND NOT o5.id = k3v.actorId AND NOT o5.id STARTS WITH 'tenure/')
    )
    AND coalesce(av.since, av.recordedAt) <= $p1
    AND coalesce(av.until > $p1, true)
  WITH DISTINCT a.id AS actor, c, cv
  WITH actor AS far,
    c,
    cv,
    COUNT {
      MATCH (c)-[e20:REPLACED_BY|RETRACTED]->(r21)
      MATCH (r21)-[:WAS*0..1]->(r21v)
      WHERE coalesce(e20.type, type(e20)) IN ['REPLACED_BY']
        AND e20.recordedAt <= $p1
        AND coalesce(e20.retractedAt > $p1, true)
        AND size([x22 IN labels(r21) WHERE x22 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r21v.since, r21v.recordedAt) <= $p1
        AND coalesce(r21v.until > $p1, true)
    } > 0 AS replaced
  WITH far,
    collect(
      {
        claimId: c.id,
        stance: coalesce(cv.stanceMarked, cv.stance),
        said: cv.said,
        day: cv.saidKey,
        earliest: cv.saidEarliest,
        latest: cv.saidLatest,
        replaced: replaced
      }
    ) AS points
  WITH far, points
  ORDER BY size(points) DESC, far
  LIMIT $p2
  RETURN collect({far: far, points: points}) AS stances
}
RETURN n.id AS id, stances;

// proposition by id
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/early-ceasefire", …, "proposition/united-states-keeps-mediating"] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;

// claim by id
//   $p0 = ["claim/administration-wishes-freedom-and-security", "claim/bessent-argues-for-the-agreement", …, "claim/usa-presses-for-haste"] (15 values)
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
RETURN n0v {.id, .labels, c7: c7} AS row;

// actor by id
//   $p0 = ["state/ukr","state/usa"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;

// claim by id
//   $p0 = ["claim/bessent-argues-for-the-agreement","claim/ukraine-objects-to-unfair-deal","claim/usa-presses-for-early-conclusion"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;
