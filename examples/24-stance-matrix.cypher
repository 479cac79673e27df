// What the store is sent for examples/24-stance-matrix.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// stance matrix: propositions
//   $p0 = 10
MATCH (p:Proposition)
WITH p, p.stancesTaken AS claims
WHERE claims > 0
WITH p.id AS id, claims
ORDER BY claims DESC, id
LIMIT $p0
RETURN id;

// stance matrix: actors, where indexes give order
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/fighting-should-end", …, "proposition/trump-is-president"] (10 values)
//   $p1 = 10
UNWIND $p0 AS id
MATCH (k:Position)
WHERE k.stanceOn = id AND k.stanceBy >= '' AND k.claims > 0
WITH k.stanceBy AS actor, sum(k.claims) AS claims
ORDER BY claims DESC, actor
LIMIT $p1
RETURN actor, claims;

// stance matrix: actors, where indexes give no order
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/fighting-should-end", …, "proposition/trump-is-president"] (10 values)
//   $p1 = 10
UNWIND $p0 AS id
MATCH (k:Position)
WHERE k.stanceOn = id
WITH k.stanceBy AS actor, sum(k.claims) AS claims
ORDER BY claims DESC, actor
LIMIT $p1
RETURN actor, claims;

// stance matrix: cells
//   $p0 = ["organization/trump-administration", "organization/unnamed-publisher", …, "state/usa"] (8 values)
//   $p1 = ["proposition/administration-wants-ukraine-secure", "proposition/fighting-should-end", …, "proposition/trump-is-president"] (10 values)
UNWIND $p0 AS actor
UNWIND $p1 AS proposition
MATCH (k:Position {id: proposition + '|' + actor})
RETURN actor AS actorId,
  proposition AS propositionId,
  k.claims AS claims,
  k.support AS support,
  k.oppose AS oppose,
  k.neutral AS neutral,
  k.conditional AS conditional,
  k.current AS current,
  k.reversed AS reversed;

// actors by id
//   $p0 = ["organization/trump-administration", "organization/unnamed-publisher", …, "state/usa"] (8 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// propositions by id
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/fighting-should-end", …, "proposition/trump-is-president"] (10 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// actor by id
//   $p0 = ["organization/trump-administration", "organization/unnamed-publisher", …, "state/usa"] (8 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id} AS row;

// proposition by id
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/fighting-should-end", …, "proposition/trump-is-president"] (10 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id} AS row;

// StanceCell.claims
//   $p0 = ["proposition/administration-wants-ukraine-secure"]
//   $p1 = "organization/trump-administration"
//   $p2 = 3
//   $p3 = "organization/trump-administration"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n1:Claim)
  WHERE n1.stance IS NOT NULL AND n1.replacedById IS NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL AND n5.replacedById IS NULL
  MATCH (n5)-[:SPOKEN_BY]->(k6:Speaking)-[:SPEAKER]->(a7:Actor)
  WHERE a7.id = $p3
  RETURN count(DISTINCT n5) AS c8
}
RETURN n0 {.id, c4: c4, c8: c8} AS row;

// StanceCell.claims, StanceCell.claims
//   $p0 = ["proposition/fighting-should-end"]
//   $p1 = "person/donald-trump"
//   $p2 = 3
//   $p3 = "person/donald-trump"
//   $p4 = "person/vladimir-putin"
//   $p5 = 3
//   $p6 = "person/vladimir-putin"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n1:Claim)
  WHERE n1.stance IS NOT NULL AND n1.replacedById IS NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL AND n5.replacedById IS NULL
  MATCH (n5)-[:SPOKEN_BY]->(k6:Speaking)-[:SPEAKER]->(a7:Actor)
  WHERE a7.id = $p3
  RETURN count(DISTINCT n5) AS c8
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n9:Claim)
  WHERE n9.stance IS NOT NULL AND n9.replacedById IS NULL
  MATCH (n9)-[:SPOKEN_BY]->(k10:Speaking)-[:SPEAKER]->(a11:Actor)
  WHERE a11.id = $p4
  WITH n9, n9.saidKey AS n9key0, count(*) AS n9ways
  ORDER BY n9key0 DESC, n9.id
  LIMIT $p5
  RETURN collect(n9 {.id, .labels, _keys: [n9key0], ways: n9ways}) AS c12
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n13:Claim)
  WHERE n13.stance IS NOT NULL AND n13.replacedById IS NULL
  MATCH (n13)-[:SPOKEN_BY]->(k14:Speaking)-[:SPEAKER]->(a15:Actor)
  WHERE a15.id = $p6
  RETURN count(DISTINCT n13) AS c16
}
RETURN n0 {.id, c4: c4, c8: c8, c12: c12, c16: c16} AS row;

// StanceCell.claims
//   $p0 = ["proposition/minerals-agreement-as-demanded","proposition/security-in-minerals-agreement"]
//   $p1 = "state/ukr"
//   $p2 = 3
//   $p3 = "state/ukr"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n1:Claim)
  WHERE n1.stance IS NOT NULL AND n1.replacedById IS NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL AND n5.replacedById IS NULL
  MATCH (n5)-[:SPOKEN_BY]->(k6:Speaking)-[:SPEAKER]->(a7:Actor)
  WHERE a7.id = $p3
  RETURN count(DISTINCT n5) AS c8
}
RETURN n0 {.id, c4: c4, c8: c8} AS row;

// StanceCell.claims
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/minerals-deal-is-made", …, "proposition/trump-is-president"] (5 values)
//   $p1 = "organization/unnamed-publisher"
//   $p2 = 3
//   $p3 = "organization/unnamed-publisher"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n1:Claim)
  WHERE n1.stance IS NOT NULL AND n1.replacedById IS NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL AND n5.replacedById IS NULL
  MATCH (n5)-[:SPOKEN_BY]->(k6:Speaking)-[:SPEAKER]->(a7:Actor)
  WHERE a7.id = $p3
  RETURN count(DISTINCT n5) AS c8
}
RETURN n0 {.id, c4: c4, c8: c8} AS row;

// StanceCell.claims
//   $p0 = ["proposition/putin-and-zelenskyy-can-meet","proposition/sanctions-hang-on-the-negotiations"]
//   $p1 = "person/marco-rubio"
//   $p2 = 3
//   $p3 = "person/marco-rubio"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n1:Claim)
  WHERE n1.stance IS NOT NULL AND n1.replacedById IS NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL AND n5.replacedById IS NULL
  MATCH (n5)-[:SPOKEN_BY]->(k6:Speaking)-[:SPEAKER]->(a7:Actor)
  WHERE a7.id = $p3
  RETURN count(DISTINCT n5) AS c8
}
RETURN n0 {.id, c4: c4, c8: c8} AS row;

// StanceCell.claims
//   $p0 = ["proposition/fund-fed-by-ukraine-run-by-the-united-states","proposition/minerals-agreement-as-demanded","proposition/sanctions-hang-on-the-negotiations"]
//   $p1 = "state/usa"
//   $p2 = 3
//   $p3 = "state/usa"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n1:Claim)
  WHERE n1.stance IS NOT NULL AND n1.replacedById IS NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL AND n5.replacedById IS NULL
  MATCH (n5)-[:SPOKEN_BY]->(k6:Speaking)-[:SPEAKER]->(a7:Actor)
  WHERE a7.id = $p3
  RETURN count(DISTINCT n5) AS c8
}
RETURN n0 {.id, c4: c4, c8: c8} AS row;

// StanceCell.claims
//   $p0 = ["proposition/minerals-agreement-as-demanded"]
//   $p1 = "person/scott-bessent"
//   $p2 = 3
//   $p3 = "person/scott-bessent"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n1:Claim)
  WHERE n1.stance IS NOT NULL AND n1.replacedById IS NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL AND n5.replacedById IS NULL
  MATCH (n5)-[:SPOKEN_BY]->(k6:Speaking)-[:SPEAKER]->(a7:Actor)
  WHERE a7.id = $p3
  RETURN count(DISTINCT n5) AS c8
}
RETURN n0 {.id, c4: c4, c8: c8} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// stance matrix: propositions
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = 10
CALL () {
  MATCH (p:Proposition)
  WHERE coalesce(p.since, p.recordedAt) <= $p0
  RETURN p.id AS pid, p AS pv
  UNION
  MATCH (pv:PropositionVersion)<-[:WAS*0..1]-(p:Record)
  WHERE coalesce(pv.since, pv.recordedAt) <= $p0 AND coalesce(pv.until > $p0, true)
  RETURN p.id AS pid, pv
}
MATCH (p:Record {id: pid})
WITH p,
  COUNT {
    MATCH (p)<-[e0:TAKES_STANCE_ON|RETRACTED]-(c)
    MATCH (c)-[:WAS*0..1]->(cv)
    WHERE coalesce(e0.type, type(e0)) IN ['TAKES_STANCE_ON']
      AND e0.recordedAt <= $p0
      AND coalesce(e0.retractedAt > $p0, true)
      AND size([x1 IN labels(c) WHERE x1 IN ['Claim', 'ClaimVersion']]) > 0
      AND cv.stance IS NOT NULL
      AND COUNT {
        MATCH (c)-[e2:REPLACED_BY|RETRACTED]->(r3)
        MATCH (r3)-[:WAS*0..1]->(r3v)
        WHERE coalesce(e2.type, type(e2)) IN ['REPLACED_BY']
          AND e2.recordedAt <= $p0
          AND coalesce(e2.retractedAt > $p0, true)
          AND size([x4 IN labels(r3) WHERE x4 IN ['Claim', 'ClaimVersion']]) > 0
          AND coalesce(r3v.since, r3v.recordedAt) <= $p0
          AND coalesce(r3v.until > $p0, true)
      } = 0
      AND coalesce(cv.since, cv.recordedAt) <= $p0
      AND coalesce(cv.until > $p0, true)
  } AS claims
WHERE claims > 0
WITH p.id AS id, claims
ORDER BY claims DESC, id
LIMIT $p1
RETURN id;

// stance matrix: claims
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/fighting-should-end", …, "proposition/trump-is-president"] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 10
UNWIND $p0 AS id
MATCH (p:Record {id: id})
MATCH (p)-[:WAS*0..1]->(pv)
WHERE coalesce(pv.since, pv.recordedAt) <= $p1
  AND (coalesce(pv.until > $p1, true) OR coalesce(pv.retractedAt <= $p1 AND coalesce(pv.restoredAt > $p1, true), false))
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
WITH kv.actorId AS actor,
  p.id AS proposition,
  cv.saidKey + ' ' + c.id + ' ' + coalesce(
    cv.stanceMarked, cv.stance
  ) + ' ' + p.id + ' ' + coalesce(cv.saidEarliest, '') + ' ' + coalesce(cv.saidLatest, '') + CASE
    WHEN COUNT {
      MATCH (c)-[e7:HAS_CONDITION|RETRACTED]->()
      WHERE coalesce(e7.type, type(e7)) IN ['HAS_CONDITION']
        AND e7.recordedAt <= $p1
        AND coalesce(e7.retractedAt > $p1, true)
    } > 0 THEN ' conditional'
    ELSE ''
    END AS point
WITH actor, proposition, collect(DISTINCT point) AS points
WITH actor, proposition, points, size(points) AS count
WITH actor, collect({on: proposition, points: points}) AS positions, sum(count) AS claims
ORDER BY claims DESC, actor
LIMIT $p2
RETURN actor, positions, claims;

// actors by id
//   $p0 = ["organization/trump-administration", "organization/unnamed-publisher", …, "state/usa"] (8 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;

// propositions by id
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/fighting-should-end", …, "proposition/trump-is-president"] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;

// actor by id
//   $p0 = ["organization/trump-administration", "organization/unnamed-publisher", …, "state/usa"] (8 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id} AS row;

// proposition by id
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/fighting-should-end", …, "proposition/trump-is-president"] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id} AS row;

// StanceCell.claims
//   $p0 = ["proposition/administration-wants-ukraine-secure"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = "organization/trump-administration"
//   $p3 = 3
//   $p4 = "organization/trump-administration"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)<-[e1:TAKES_STANCE_ON|RETRACTED]-(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['TAKES_STANCE_ON']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
    AND n2v.stance IS NOT NULL
    AND COUNT {
      MATCH (n2)-[e4:REPLACED_BY|RETRACTED]->(r5)
      MATCH (r5)-[:WAS*0..1]->(r5v)
      WHERE coalesce(e4.type, type(e4)) IN ['REPLACED_BY']
        AND e4.recordedAt <= $p1
        AND coalesce(e4.retractedAt > $p1, true)
        AND size([x6 IN labels(r5) WHERE x6 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r5v.since, r5v.recordedAt) <= $p1
        AND coalesce(r5v.until > $p1, true)
    } = 0
  MATCH (n2)-[e7:SPOKEN_BY|RETRACTED]->(k8)-[e9:SPEAKER|RETRACTED]->(a10)
  MATCH (k8)-[:WAS*0..1]->(k8v)
  MATCH (a10)-[:WAS*0..1]->(a10v)
  WHERE coalesce(e7.type, type(e7)) IN ['SPOKEN_BY']
    AND e7.recordedAt <= $p1
    AND coalesce(e7.retractedAt > $p1, true)
    AND size([x11 IN labels(k8) WHERE x11 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e9.type, type(e9)) IN ['SPEAKER']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x12 IN labels(a10) WHERE x12 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k8v.since, k8v.recordedAt) <= $p1
    AND coalesce(k8v.until > $p1, true)
    AND coalesce(a10v.since, a10v.recordedAt) <= $p1
    AND coalesce(a10v.until > $p1, true)
    AND a10.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c13
}
CALL (n0) {
  MATCH (n0)<-[e14:TAKES_STANCE_ON|RETRACTED]-(n15)
  MATCH (n15)-[:WAS*0..1]->(n15v)
  WHERE coalesce(e14.type, type(e14)) IN ['TAKES_STANCE_ON']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x16 IN labels(n15) WHERE x16 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n15v.since, n15v.recordedAt) <= $p1
    AND coalesce(n15v.until > $p1, true)
    AND n15v.stance IS NOT NULL
    AND COUNT {
      MATCH (n15)-[e17:REPLACED_BY|RETRACTED]->(r18)
      MATCH (r18)-[:WAS*0..1]->(r18v)
      WHERE coalesce(e17.type, type(e17)) IN ['REPLACED_BY']
        AND e17.recordedAt <= $p1
        AND coalesce(e17.retractedAt > $p1, true)
        AND size([x19 IN labels(r18) WHERE x19 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r18v.since, r18v.recordedAt) <= $p1
        AND coalesce(r18v.until > $p1, true)
    } = 0
  MATCH (n15)-[e20:SPOKEN_BY|RETRACTED]->(k21)-[e22:SPEAKER|RETRACTED]->(a23)
  MATCH (k21)-[:WAS*0..1]->(k21v)
  MATCH (a23)-[:WAS*0..1]->(a23v)
  WHERE coalesce(e20.type, type(e20)) IN ['SPOKEN_BY']
    AND e20.recordedAt <= $p1
    AND coalesce(e20.retractedAt > $p1, true)
    AND size([x24 IN labels(k21) WHERE x24 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e22.type, type(e22)) IN ['SPEAKER']
    AND e22.recordedAt <= $p1
    AND coalesce(e22.retractedAt > $p1, true)
    AND size([x25 IN labels(a23) WHERE x25 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k21v.since, k21v.recordedAt) <= $p1
    AND coalesce(k21v.until > $p1, true)
    AND coalesce(a23v.since, a23v.recordedAt) <= $p1
    AND coalesce(a23v.until > $p1, true)
    AND a23.id = $p4
  RETURN count(DISTINCT n15) AS c26
}
RETURN n0v {.id, c13: c13, c26: c26} AS row;

// StanceCell.claims, StanceCell.claims
//   $p0 = ["proposition/fighting-should-end"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = "person/donald-trump"
//   $p3 = 3
//   $p4 = "person/donald-trump"
//   $p5 = "person/vladimir-putin"
//   $p6 = 3
//   $p7 = "person/vladimir-putin"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)<-[e1:TAKES_STANCE_ON|RETRACTED]-(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['TAKES_STANCE_ON']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
    AND n2v.stance IS NOT NULL
    AND COUNT {
      MATCH (n2)-[e4:REPLACED_BY|RETRACTED]->(r5)
      MATCH (r5)-[:WAS*0..1]->(r5v)
      WHERE coalesce(e4.type, type(e4)) IN ['REPLACED_BY']
        AND e4.recordedAt <= $p1
        AND coalesce(e4.retractedAt > $p1, true)
        AND size([x6 IN labels(r5) WHERE x6 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r5v.since, r5v.recordedAt) <= $p1
        AND coalesce(r5v.until > $p1, true)
    } = 0
  MATCH (n2)-[e7:SPOKEN_BY|RETRACTED]->(k8)-[e9:SPEAKER|RETRACTED]->(a10)
  MATCH (k8)-[:WAS*0..1]->(k8v)
  MATCH (a10)-[:WAS*0..1]->(a10v)
  WHERE coalesce(e7.type, type(e7)) IN ['SPOKEN_BY']
    AND e7.recordedAt <= $p1
    AND coalesce(e7.retractedAt > $p1, true)
    AND size([x11 IN labels(k8) WHERE x11 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e9.type, type(e9)) IN ['SPEAKER']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x12 IN labels(a10) WHERE x12 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k8v.since, k8v.recordedAt) <= $p1
    AND coalesce(k8v.until > $p1, true)
    AND coalesce(a10v.since, a10v.recordedAt) <= $p1
    AND coalesce(a10v.until > $p1, true)
    AND a10.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c13
}
CALL (n0) {
  MATCH (n0)<-[e14:TAKES_STANCE_ON|RETRACTED]-(n15)
  MATCH (n15)-[:WAS*0..1]->(n15v)
  WHERE coalesce(e14.type, type(e14)) IN ['TAKES_STANCE_ON']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x16 IN labels(n15) WHERE x16 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n15v.since, n15v.recordedAt) <= $p1
    AND coalesce(n15v.until > $p1, true)
    AND n15v.stance IS NOT NULL
    AND COUNT {
      MATCH (n15)-[e17:REPLACED_BY|RETRACTED]->(r18)
      MATCH (r18)-[:WAS*0..1]->(r18v)
      WHERE coalesce(e17.type, type(e17)) IN ['REPLACED_BY']
        AND e17.recordedAt <= $p1
        AND coalesce(e17.retractedAt > $p1, true)
        AND size([x19 IN labels(r18) WHERE x19 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r18v.since, r18v.recordedAt) <= $p1
        AND coalesce(r18v.until > $p1, true)
    } = 0
  MATCH (n15)-[e20:SPOKEN_BY|RETRACTED]->(k21)-[e22:SPEAKER|RETRACTED]->(a23)
  MATCH (k21)-[:WAS*0..1]->(k21v)
  MATCH (a23)-[:WAS*0..1]->(a23v)
  WHERE coalesce(e20.type, type(e20)) IN ['SPOKEN_BY']
    AND e20.recordedAt <= $p1
    AND coalesce(e20.retractedAt > $p1, true)
    AND size([x24 IN labels(k21) WHERE x24 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e22.type, type(e22)) IN ['SPEAKER']
    AND e22.recordedAt <= $p1
    AND coalesce(e22.retractedAt > $p1, true)
    AND size([x25 IN labels(a23) WHERE x25 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k21v.since, k21v.recordedAt) <= $p1
    AND coalesce(k21v.until > $p1, true)
    AND coalesce(a23v.since, a23v.recordedAt) <= $p1
    AND coalesce(a23v.until > $p1, true)
    AND a23.id = $p4
  RETURN count(DISTINCT n15) AS c26
}
CALL (n0) {
  MATCH (n0)<-[e27:TAKES_STANCE_ON|RETRACTED]-(n28)
  MATCH (n28)-[:WAS*0..1]->(n28v)
  WHERE coalesce(e27.type, type(e27)) IN ['TAKES_STANCE_ON']
    AND e27.recordedAt <= $p1
    AND coalesce(e27.retractedAt > $p1, true)
    AND size([x29 IN labels(n28) WHERE x29 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n28v.since, n28v.recordedAt) <= $p1
    AND coalesce(n28v.until > $p1, true)
    AND n28v.stance IS NOT NULL
    AND COUNT {
      MATCH (n28)-[e30:REPLACED_BY|RETRACTED]->(r31)
      MATCH (r31)-[:WAS*0..1]->(r31v)
      WHERE coalesce(e30.type, type(e30)) IN ['REPLACED_BY']
        AND e30.recordedAt <= $p1
        AND coalesce(e30.retractedAt > $p1, true)
        AND size([x32 IN labels(r31) WHERE x32 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r31v.since, r31v.recordedAt) <= $p1
        AND coalesce(r31v.until > $p1, true)
    } = 0
  MATCH (n28)-[e33:SPOKEN_BY|RETRACTED]->(k34)-[e35:SPEAKER|RETRACTED]->(a36)
  MATCH (k34)-[:WAS*0..1]->(k34v)
  MATCH (a36)-[:WAS*0..1]->(a36v)
  WHERE coalesce(e33.type, type(e33)) IN ['SPOKEN_BY']
    AND e33.recordedAt <= $p1
    AND coalesce(e33.retractedAt > $p1, true)
    AND size([x37 IN labels(k34) WHERE x37 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e35.type, type(e35)) IN ['SPEAKER']
    AND e35.recordedAt <= $p1
    AND coalesce(e35.retractedAt > $p1, true)
    AND size([x38 IN labels(a36) WHERE x38 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k34v.since, k34v.recordedAt) <= $p1
    AND coalesce(k34v.until > $p1, true)
    AND coalesce(a36v.since, a36v.recordedAt) <= $p1
    AND coalesce(a36v.until > $p1, true)
    AND a36.id = $p5
  WITH n28, n28v, n28v.saidKey AS n28key0, count(*) AS n28ways
  ORDER BY n28key0 DESC, n28.id
  LIMIT $p6
  RETURN collect(n28v {.id, .labels, _keys: [n28key0], ways: n28ways}) AS c39
}
CALL (n0) {
  MATCH (n0)<-[e40:TAKES_STANCE_ON|RETRACTED]-(n41)
  MATCH (n41)-[:WAS*0..1]->(n41v)
  WHERE coalesce(e40.type, type(e40)) IN ['TAKES_STANCE_ON']
    AND e40.recordedAt <= $p1
    AND coalesce(e40.retractedAt > $p1, true)
    AND size([x42 IN labels(n41) WHERE x42 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n41v.since, n41v.recordedAt) <= $p1
    AND coalesce(n41v.until > $p1, true)
    AND n41v.stance IS NOT NULL
    AND COUNT {
      MATCH (n41)-[e43:REPLACED_BY|RETRACTED]->(r44)
      MATCH (r44)-[:WAS*0..1]->(r44v)
      WHERE coalesce(e43.type, type(e43)) IN ['REPLACED_BY']
        AND e43.recordedAt <= $p1
        AND coalesce(e43.retractedAt > $p1, true)
        AND size([x45 IN labels(r44) WHERE x45 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r44v.since, r44v.recordedAt) <= $p1
        AND coalesce(r44v.until > $p1, true)
    } = 0
  MATCH (n41)-[e46:SPOKEN_BY|RETRACTED]->(k47)-[e48:SPEAKER|RETRACTED]->(a49)
  MATCH (k47)-[:WAS*0..1]->(k47v)
  MATCH (a49)-[:WAS*0..1]->(a49v)
  WHERE coalesce(e46.type, type(e46)) IN ['SPOKEN_BY']
    AND e46.recordedAt <= $p1
    AND coalesce(e46.retractedAt > $p1, true)
    AND size([x50 IN labels(k47) WHERE x50 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e48.type, type(e48)) IN ['SPEAKER']
    AND e48.recordedAt <= $p1
    AND coalesce(e48.retractedAt > $p1, true)
    AND size([x51 IN labels(a49) WHERE x51 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k47v.since, k47v.recordedAt) <= $p1
    AND coalesce(k47v.until > $p1, true)
    AND coalesce(a49v.since, a49v.recordedAt) <= $p1
    AND coalesce(a49v.until > $p1, true)
    AND a49.id = $p7
  RETURN count(DISTINCT n41) AS c52
}
RETURN n0v {.id, c13: c13, c26: c26, c39: c39, c52: c52} AS row;

// StanceCell.claims
//   $p0 = ["proposition/minerals-agreement-as-demanded","proposition/security-in-minerals-agreement"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = "state/ukr"
//   $p3 = 3
//   $p4 = "state/ukr"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)<-[e1:TAKES_STANCE_ON|RETRACTED]-(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['TAKES_STANCE_ON']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
    AND n2v.stance IS NOT NULL
    AND COUNT {
      MATCH (n2)-[e4:REPLACED_BY|RETRACTED]->(r5)
      MATCH (r5)-[:WAS*0..1]->(r5v)
      WHERE coalesce(e4.type, type(e4)) IN ['REPLACED_BY']
        AND e4.recordedAt <= $p1
        AND coalesce(e4.retractedAt > $p1, true)
        AND size([x6 IN labels(r5) WHERE x6 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r5v.since, r5v.recordedAt) <= $p1
        AND coalesce(r5v.until > $p1, true)
    } = 0
  MATCH (n2)-[e7:SPOKEN_BY|RETRACTED]->(k8)-[e9:SPEAKER|RETRACTED]->(a10)
  MATCH (k8)-[:WAS*0..1]->(k8v)
  MATCH (a10)-[:WAS*0..1]->(a10v)
  WHERE coalesce(e7.type, type(e7)) IN ['SPOKEN_BY']
    AND e7.recordedAt <= $p1
    AND coalesce(e7.retractedAt > $p1, true)
    AND size([x11 IN labels(k8) WHERE x11 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e9.type, type(e9)) IN ['SPEAKER']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x12 IN labels(a10) WHERE x12 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k8v.since, k8v.recordedAt) <= $p1
    AND coalesce(k8v.until > $p1, true)
    AND coalesce(a10v.since, a10v.recordedAt) <= $p1
    AND coalesce(a10v.until > $p1, true)
    AND a10.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c13
}
CALL (n0) {
  MATCH (n0)<-[e14:TAKES_STANCE_ON|RETRACTED]-(n15)
  MATCH (n15)-[:WAS*0..1]->(n15v)
  WHERE coalesce(e14.type, type(e14)) IN ['TAKES_STANCE_ON']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x16 IN labels(n15) WHERE x16 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n15v.since, n15v.recordedAt) <= $p1
    AND coalesce(n15v.until > $p1, true)
    AND n15v.stance IS NOT NULL
    AND COUNT {
      MATCH (n15)-[e17:REPLACED_BY|RETRACTED]->(r18)
      MATCH (r18)-[:WAS*0..1]->(r18v)
      WHERE coalesce(e17.type, type(e17)) IN ['REPLACED_BY']
        AND e17.recordedAt <= $p1
        AND coalesce(e17.retractedAt > $p1, true)
        AND size([x19 IN labels(r18) WHERE x19 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r18v.since, r18v.recordedAt) <= $p1
        AND coalesce(r18v.until > $p1, true)
    } = 0
  MATCH (n15)-[e20:SPOKEN_BY|RETRACTED]->(k21)-[e22:SPEAKER|RETRACTED]->(a23)
  MATCH (k21)-[:WAS*0..1]->(k21v)
  MATCH (a23)-[:WAS*0..1]->(a23v)
  WHERE coalesce(e20.type, type(e20)) IN ['SPOKEN_BY']
    AND e20.recordedAt <= $p1
    AND coalesce(e20.retractedAt > $p1, true)
    AND size([x24 IN labels(k21) WHERE x24 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e22.type, type(e22)) IN ['SPEAKER']
    AND e22.recordedAt <= $p1
    AND coalesce(e22.retractedAt > $p1, true)
    AND size([x25 IN labels(a23) WHERE x25 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k21v.since, k21v.recordedAt) <= $p1
    AND coalesce(k21v.until > $p1, true)
    AND coalesce(a23v.since, a23v.recordedAt) <= $p1
    AND coalesce(a23v.until > $p1, true)
    AND a23.id = $p4
  RETURN count(DISTINCT n15) AS c26
}
RETURN n0v {.id, c13: c13, c26: c26} AS row;

// StanceCell.claims
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/minerals-deal-is-made", …, "proposition/trump-is-president"] (5 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = "organization/unnamed-publisher"
//   $p3 = 3
//   $p4 = "organization/unnamed-publisher"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)<-[e1:TAKES_STANCE_ON|RETRACTED]-(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['TAKES_STANCE_ON']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
    AND n2v.stance IS NOT NULL
    AND COUNT {
      MATCH (n2)-[e4:REPLACED_BY|RETRACTED]->(r5)
      MATCH (r5)-[:WAS*0..1]->(r5v)
      WHERE coalesce(e4.type, type(e4)) IN ['REPLACED_BY']
        AND e4.recordedAt <= $p1
        AND coalesce(e4.retractedAt > $p1, true)
        AND size([x6 IN labels(r5) WHERE x6 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r5v.since, r5v.recordedAt) <= $p1
        AND coalesce(r5v.until > $p1, true)
    } = 0
  MATCH (n2)-[e7:SPOKEN_BY|RETRACTED]->(k8)-[e9:SPEAKER|RETRACTED]->(a10)
  MATCH (k8)-[:WAS*0..1]->(k8v)
  MATCH (a10)-[:WAS*0..1]->(a10v)
  WHERE coalesce(e7.type, type(e7)) IN ['SPOKEN_BY']
    AND e7.recordedAt <= $p1
    AND coalesce(e7.retractedAt > $p1, true)
    AND size([x11 IN labels(k8) WHERE x11 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e9.type, type(e9)) IN ['SPEAKER']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x12 IN labels(a10) WHERE x12 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k8v.since, k8v.recordedAt) <= $p1
    AND coalesce(k8v.until > $p1, true)
    AND coalesce(a10v.since, a10v.recordedAt) <= $p1
    AND coalesce(a10v.until > $p1, true)
    AND a10.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c13
}
CALL (n0) {
  MATCH (n0)<-[e14:TAKES_STANCE_ON|RETRACTED]-(n15)
  MATCH (n15)-[:WAS*0..1]->(n15v)
  WHERE coalesce(e14.type, type(e14)) IN ['TAKES_STANCE_ON']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x16 IN labels(n15) WHERE x16 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n15v.since, n15v.recordedAt) <= $p1
    AND coalesce(n15v.until > $p1, true)
    AND n15v.stance IS NOT NULL
    AND COUNT {
      MATCH (n15)-[e17:REPLACED_BY|RETRACTED]->(r18)
      MATCH (r18)-[:WAS*0..1]->(r18v)
      WHERE coalesce(e17.type, type(e17)) IN ['REPLACED_BY']
        AND e17.recordedAt <= $p1
        AND coalesce(e17.retractedAt > $p1, true)
        AND size([x19 IN labels(r18) WHERE x19 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r18v.since, r18v.recordedAt) <= $p1
        AND coalesce(r18v.until > $p1, true)
    } = 0
  MATCH (n15)-[e20:SPOKEN_BY|RETRACTED]->(k21)-[e22:SPEAKER|RETRACTED]->(a23)
  MATCH (k21)-[:WAS*0..1]->(k21v)
  MATCH (a23)-[:WAS*0..1]->(a23v)
  WHERE coalesce(e20.type, type(e20)) IN ['SPOKEN_BY']
    AND e20.recordedAt <= $p1
    AND coalesce(e20.retractedAt > $p1, true)
    AND size([x24 IN labels(k21) WHERE x24 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e22.type, type(e22)) IN ['SPEAKER']
    AND e22.recordedAt <= $p1
    AND coalesce(e22.retractedAt > $p1, true)
    AND size([x25 IN labels(a23) WHERE x25 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k21v.since, k21v.recordedAt) <= $p1
    AND coalesce(k21v.until > $p1, true)
    AND coalesce(a23v.since, a23v.recordedAt) <= $p1
    AND coalesce(a23v.until > $p1, true)
    AND a23.id = $p4
  RETURN count(DISTINCT n15) AS c26
}
RETURN n0v {.id, c13: c13, c26: c26} AS row;

// StanceCell.claims
//   $p0 = ["proposition/putin-and-zelenskyy-can-meet","proposition/sanctions-hang-on-the-negotiations"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = "person/marco-rubio"
//   $p3 = 3
//   $p4 = "person/marco-rubio"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)<-[e1:TAKES_STANCE_ON|RETRACTED]-(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['TAKES_STANCE_ON']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
    AND n2v.stance IS NOT NULL
    AND COUNT {
      MATCH (n2)-[e4:REPLACED_BY|RETRACTED]->(r5)
      MATCH (r5)-[:WAS*0..1]->(r5v)
      WHERE coalesce(e4.type, type(e4)) IN ['REPLACED_BY']
        AND e4.recordedAt <= $p1
        AND coalesce(e4.retractedAt > $p1, true)
        AND size([x6 IN labels(r5) WHERE x6 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r5v.since, r5v.recordedAt) <= $p1
        AND coalesce(r5v.until > $p1, true)
    } = 0
  MATCH (n2)-[e7:SPOKEN_BY|RETRACTED]->(k8)-[e9:SPEAKER|RETRACTED]->(a10)
  MATCH (k8)-[:WAS*0..1]->(k8v)
  MATCH (a10)-[:WAS*0..1]->(a10v)
  WHERE coalesce(e7.type, type(e7)) IN ['SPOKEN_BY']
    AND e7.recordedAt <= $p1
    AND coalesce(e7.retractedAt > $p1, true)
    AND size([x11 IN labels(k8) WHERE x11 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e9.type, type(e9)) IN ['SPEAKER']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x12 IN labels(a10) WHERE x12 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k8v.since, k8v.recordedAt) <= $p1
    AND coalesce(k8v.until > $p1, true)
    AND coalesce(a10v.since, a10v.recordedAt) <= $p1
    AND coalesce(a10v.until > $p1, true)
    AND a10.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c13
}
CALL (n0) {
  MATCH (n0)<-[e14:TAKES_STANCE_ON|RETRACTED]-(n15)
  MATCH (n15)-[:WAS*0..1]->(n15v)
  WHERE coalesce(e14.type, type(e14)) IN ['TAKES_STANCE_ON']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x16 IN labels(n15) WHERE x16 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n15v.since, n15v.recordedAt) <= $p1
    AND coalesce(n15v.until > $p1, true)
    AND n15v.stance IS NOT NULL
    AND COUNT {
      MATCH (n15)-[e17:REPLACED_BY|RETRACTED]->(r18)
      MATCH (r18)-[:WAS*0..1]->(r18v)
      WHERE coalesce(e17.type, type(e17)) IN ['REPLACED_BY']
        AND e17.recordedAt <= $p1
        AND coalesce(e17.retractedAt > $p1, true)
        AND size([x19 IN labels(r18) WHERE x19 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r18v.since, r18v.recordedAt) <= $p1
        AND coalesce(r18v.until > $p1, true)
    } = 0
  MATCH (n15)-[e20:SPOKEN_BY|RETRACTED]->(k21)-[e22:SPEAKER|RETRACTED]->(a23)
  MATCH (k21)-[:WAS*0..1]->(k21v)
  MATCH (a23)-[:WAS*0..1]->(a23v)
  WHERE coalesce(e20.type, type(e20)) IN ['SPOKEN_BY']
    AND e20.recordedAt <= $p1
    AND coalesce(e20.retractedAt > $p1, true)
    AND size([x24 IN labels(k21) WHERE x24 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e22.type, type(e22)) IN ['SPEAKER']
    AND e22.recordedAt <= $p1
    AND coalesce(e22.retractedAt > $p1, true)
    AND size([x25 IN labels(a23) WHERE x25 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k21v.since, k21v.recordedAt) <= $p1
    AND coalesce(k21v.until > $p1, true)
    AND coalesce(a23v.since, a23v.recordedAt) <= $p1
    AND coalesce(a23v.until > $p1, true)
    AND a23.id = $p4
  RETURN count(DISTINCT n15) AS c26
}
RETURN n0v {.id, c13: c13, c26: c26} AS row;

// StanceCell.claims
//   $p0 = ["proposition/fund-fed-by-ukraine-run-by-the-united-states","proposition/minerals-agreement-as-demanded","proposition/sanctions-hang-on-the-negotiations"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = "state/usa"
//   $p3 = 3
//   $p4 = "state/usa"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)<-[e1:TAKES_STANCE_ON|RETRACTED]-(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['TAKES_STANCE_ON']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
    AND n2v.stance IS NOT NULL
    AND COUNT {
      MATCH (n2)-[e4:REPLACED_BY|RETRACTED]->(r5)
      MATCH (r5)-[:WAS*0..1]->(r5v)
      WHERE coalesce(e4.type, type(e4)) IN ['REPLACED_BY']
        AND e4.recordedAt <= $p1
        AND coalesce(e4.retractedAt > $p1, true)
        AND size([x6 IN labels(r5) WHERE x6 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r5v.since, r5v.recordedAt) <= $p1
        AND coalesce(r5v.until > $p1, true)
    } = 0
  MATCH (n2)-[e7:SPOKEN_BY|RETRACTED]->(k8)-[e9:SPEAKER|RETRACTED]->(a10)
  MATCH (k8)-[:WAS*0..1]->(k8v)
  MATCH (a10)-[:WAS*0..1]->(a10v)
  WHERE coalesce(e7.type, type(e7)) IN ['SPOKEN_BY']
    AND e7.recordedAt <= $p1
    AND coalesce(e7.retractedAt > $p1, true)
    AND size([x11 IN labels(k8) WHERE x11 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e9.type, type(e9)) IN ['SPEAKER']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x12 IN labels(a10) WHERE x12 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k8v.since, k8v.recordedAt) <= $p1
    AND coalesce(k8v.until > $p1, true)
    AND coalesce(a10v.since, a10v.recordedAt) <= $p1
    AND coalesce(a10v.until > $p1, true)
    AND a10.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c13
}
CALL (n0) {
  MATCH (n0)<-[e14:TAKES_STANCE_ON|RETRACTED]-(n15)
  MATCH (n15)-[:WAS*0..1]->(n15v)
  WHERE coalesce(e14.type, type(e14)) IN ['TAKES_STANCE_ON']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x16 IN labels(n15) WHERE x16 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n15v.since, n15v.recordedAt) <= $p1
    AND coalesce(n15v.until > $p1, true)
    AND n15v.stance IS NOT NULL
    AND COUNT {
      MATCH (n15)-[e17:REPLACED_BY|RETRACTED]->(r18)
      MATCH (r18)-[:WAS*0..1]->(r18v)
      WHERE coalesce(e17.type, type(e17)) IN ['REPLACED_BY']
        AND e17.recordedAt <= $p1
        AND coalesce(e17.retractedAt > $p1, true)
        AND size([x19 IN labels(r18) WHERE x19 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r18v.since, r18v.recordedAt) <= $p1
        AND coalesce(r18v.until > $p1, true)
    } = 0
  MATCH (n15)-[e20:SPOKEN_BY|RETRACTED]->(k21)-[e22:SPEAKER|RETRACTED]->(a23)
  MATCH (k21)-[:WAS*0..1]->(k21v)
  MATCH (a23)-[:WAS*0..1]->(a23v)
  WHERE coalesce(e20.type, type(e20)) IN ['SPOKEN_BY']
    AND e20.recordedAt <= $p1
    AND coalesce(e20.retractedAt > $p1, true)
    AND size([x24 IN labels(k21) WHERE x24 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e22.type, type(e22)) IN ['SPEAKER']
    AND e22.recordedAt <= $p1
    AND coalesce(e22.retractedAt > $p1, true)
    AND size([x25 IN labels(a23) WHERE x25 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k21v.since, k21v.recordedAt) <= $p1
    AND coalesce(k21v.until > $p1, true)
    AND coalesce(a23v.since, a23v.recordedAt) <= $p1
    AND coalesce(a23v.until > $p1, true)
    AND a23.id = $p4
  RETURN count(DISTINCT n15) AS c26
}
RETURN n0v {.id, c13: c13, c26: c26} AS row;

// StanceCell.claims
//   $p0 = ["proposition/minerals-agreement-as-demanded"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = "person/scott-bessent"
//   $p3 = 3
//   $p4 = "person/scott-bessent"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
CALL (n0) {
  MATCH (n0)<-[e1:TAKES_STANCE_ON|RETRACTED]-(n2)
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(e1.type, type(e1)) IN ['TAKES_STANCE_ON']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(n2) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND coalesce(n2v.until > $p1, true)
    AND n2v.stance IS NOT NULL
    AND COUNT {
      MATCH (n2)-[e4:REPLACED_BY|RETRACTED]->(r5)
      MATCH (r5)-[:WAS*0..1]->(r5v)
      WHERE coalesce(e4.type, type(e4)) IN ['REPLACED_BY']
        AND e4.recordedAt <= $p1
        AND coalesce(e4.retractedAt > $p1, true)
        AND size([x6 IN labels(r5) WHERE x6 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r5v.since, r5v.recordedAt) <= $p1
        AND coalesce(r5v.until > $p1, true)
    } = 0
  MATCH (n2)-[e7:SPOKEN_BY|RETRACTED]->(k8)-[e9:SPEAKER|RETRACTED]->(a10)
  MATCH (k8)-[:WAS*0..1]->(k8v)
  MATCH (a10)-[:WAS*0..1]->(a10v)
  WHERE coalesce(e7.type, type(e7)) IN ['SPOKEN_BY']
    AND e7.recordedAt <= $p1
    AND coalesce(e7.retractedAt > $p1, true)
    AND size([x11 IN labels(k8) WHERE x11 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e9.type, type(e9)) IN ['SPEAKER']
    AND e9.recordedAt <= $p1
    AND coalesce(e9.retractedAt > $p1, true)
    AND size([x12 IN labels(a10) WHERE x12 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k8v.since, k8v.recordedAt) <= $p1
    AND coalesce(k8v.until > $p1, true)
    AND coalesce(a10v.since, a10v.recordedAt) <= $p1
    AND coalesce(a10v.until > $p1, true)
    AND a10.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c13
}
CALL (n0) {
  MATCH (n0)<-[e14:TAKES_STANCE_ON|RETRACTED]-(n15)
  MATCH (n15)-[:WAS*0..1]->(n15v)
  WHERE coalesce(e14.type, type(e14)) IN ['TAKES_STANCE_ON']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x16 IN labels(n15) WHERE x16 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n15v.since, n15v.recordedAt) <= $p1
    AND coalesce(n15v.until > $p1, true)
    AND n15v.stance IS NOT NULL
    AND COUNT {
      MATCH (n15)-[e17:REPLACED_BY|RETRACTED]->(r18)
      MATCH (r18)-[:WAS*0..1]->(r18v)
      WHERE coalesce(e17.type, type(e17)) IN ['REPLACED_BY']
        AND e17.recordedAt <= $p1
        AND coalesce(e17.retractedAt > $p1, true)
        AND size([x19 IN labels(r18) WHERE x19 IN ['Claim', 'ClaimVersion']]) > 0
        AND coalesce(r18v.since, r18v.recordedAt) <= $p1
        AND coalesce(r18v.until > $p1, true)
    } = 0
  MATCH (n15)-[e20:SPOKEN_BY|RETRACTED]->(k21)-[e22:SPEAKER|RETRACTED]->(a23)
  MATCH (k21)-[:WAS*0..1]->(k21v)
  MATCH (a23)-[:WAS*0..1]->(a23v)
  WHERE coalesce(e20.type, type(e20)) IN ['SPOKEN_BY']
    AND e20.recordedAt <= $p1
    AND coalesce(e20.retractedAt > $p1, true)
    AND size([x24 IN labels(k21) WHERE x24 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e22.type, type(e22)) IN ['SPEAKER']
    AND e22.recordedAt <= $p1
    AND coalesce(e22.retractedAt > $p1, true)
    AND size([x25 IN labels(a23) WHERE x25 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k21v.since, k21v.recordedAt) <= $p1
    AND coalesce(k21v.until > $p1, true)
    AND coalesce(a23v.since, a23v.recordedAt) <= $p1
    AND coalesce(a23v.until > $p1, true)
    AND a23.id = $p4
  RETURN count(DISTINCT n15) AS c26
}
RETURN n0v {.id, c13: c13, c26: c26} AS row;
