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
  WHERE n1.stance IS NOT NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL
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
  WHERE n1.stance IS NOT NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL
  MATCH (n5)-[:SPOKEN_BY]->(k6:Speaking)-[:SPEAKER]->(a7:Actor)
  WHERE a7.id = $p3
  RETURN count(DISTINCT n5) AS c8
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n9:Claim)
  WHERE n9.stance IS NOT NULL
  MATCH (n9)-[:SPOKEN_BY]->(k10:Speaking)-[:SPEAKER]->(a11:Actor)
  WHERE a11.id = $p4
  WITH n9, n9.saidKey AS n9key0, count(*) AS n9ways
  ORDER BY n9key0 DESC, n9.id
  LIMIT $p5
  RETURN collect(n9 {.id, .labels, _keys: [n9key0], ways: n9ways}) AS c12
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n13:Claim)
  WHERE n13.stance IS NOT NULL
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
  WHERE n1.stance IS NOT NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL
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
  WHERE n1.stance IS NOT NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL
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
  WHERE n1.stance IS NOT NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL
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
  WHERE n1.stance IS NOT NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL
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
  WHERE n1.stance IS NOT NULL
  MATCH (n1)-[:SPOKEN_BY]->(k2:Speaking)-[:SPEAKER]->(a3:Actor)
  WHERE a3.id = $p1
  WITH n1, n1.saidKey AS n1key0, count(*) AS n1ways
  ORDER BY n1key0 DESC, n1.id
  LIMIT $p2
  RETURN collect(n1 {.id, .labels, _keys: [n1key0], ways: n1ways}) AS c4
}
CALL (n0) {
  MATCH (n0)<-[:TAKES_STANCE_ON]-(n5:Claim)
  WHERE n5.stance IS NOT NULL
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
  AND coalesce(cv.since, cv.recordedAt) <= $p1
  AND coalesce(cv.until > $p1, true)
MATCH (c)-[e2:SPOKEN_BY|RETRACTED]->(k)
MATCH (k)-[:WAS*0..1]->(kv)
WHERE coalesce(e2.type, type(e2)) IN ['SPOKEN_BY']
  AND e2.recordedAt <= $p1
  AND coalesce(e2.retractedAt > $p1, true)
  AND size([x3 IN labels(k) WHERE x3 IN ['Speaking', 'SpeakingVersion']]) > 0
  AND coalesce(kv.since, kv.recordedAt) <= $p1
  AND coalesce(kv.until > $p1, true)
WITH kv.actorId AS actor,
  p.id AS proposition,
  cv.saidKey + ' ' + c.id + ' ' + cv.stance + ' ' + p.id + CASE
    WHEN COUNT {
      MATCH (c)-[e4:HAS_CONDITION|RETRACTED]->()
      WHERE coalesce(e4.type, type(e4)) IN ['HAS_CONDITION']
        AND e4.recordedAt <= $p1
        AND coalesce(e4.retractedAt > $p1, true)
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
  MATCH (n2)-[e4:SPOKEN_BY|RETRACTED]->(k5)-[e6:SPEAKER|RETRACTED]->(a7)
  MATCH (k5)-[:WAS*0..1]->(k5v)
  MATCH (a7)-[:WAS*0..1]->(a7v)
  WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
    AND e4.recordedAt <= $p1
    AND coalesce(e4.retractedAt > $p1, true)
    AND size([x8 IN labels(k5) WHERE x8 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e6.type, type(e6)) IN ['SPEAKER']
    AND e6.recordedAt <= $p1
    AND coalesce(e6.retractedAt > $p1, true)
    AND size([x9 IN labels(a7) WHERE x9 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k5v.since, k5v.recordedAt) <= $p1
    AND coalesce(k5v.until > $p1, true)
    AND coalesce(a7v.since, a7v.recordedAt) <= $p1
    AND coalesce(a7v.until > $p1, true)
    AND a7.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c10
}
CALL (n0) {
  MATCH (n0)<-[e11:TAKES_STANCE_ON|RETRACTED]-(n12)
  MATCH (n12)-[:WAS*0..1]->(n12v)
  WHERE coalesce(e11.type, type(e11)) IN ['TAKES_STANCE_ON']
    AND e11.recordedAt <= $p1
    AND coalesce(e11.retractedAt > $p1, true)
    AND size([x13 IN labels(n12) WHERE x13 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n12v.since, n12v.recordedAt) <= $p1
    AND coalesce(n12v.until > $p1, true)
    AND n12v.stance IS NOT NULL
  MATCH (n12)-[e14:SPOKEN_BY|RETRACTED]->(k15)-[e16:SPEAKER|RETRACTED]->(a17)
  MATCH (k15)-[:WAS*0..1]->(k15v)
  MATCH (a17)-[:WAS*0..1]->(a17v)
  WHERE coalesce(e14.type, type(e14)) IN ['SPOKEN_BY']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x18 IN labels(k15) WHERE x18 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e16.type, type(e16)) IN ['SPEAKER']
    AND e16.recordedAt <= $p1
    AND coalesce(e16.retractedAt > $p1, true)
    AND size([x19 IN labels(a17) WHERE x19 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k15v.since, k15v.recordedAt) <= $p1
    AND coalesce(k15v.until > $p1, true)
    AND coalesce(a17v.since, a17v.recordedAt) <= $p1
    AND coalesce(a17v.until > $p1, true)
    AND a17.id = $p4
  RETURN count(DISTINCT n12) AS c20
}
RETURN n0v {.id, c10: c10, c20: c20} AS row;

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
  MATCH (n2)-[e4:SPOKEN_BY|RETRACTED]->(k5)-[e6:SPEAKER|RETRACTED]->(a7)
  MATCH (k5)-[:WAS*0..1]->(k5v)
  MATCH (a7)-[:WAS*0..1]->(a7v)
  WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
    AND e4.recordedAt <= $p1
    AND coalesce(e4.retractedAt > $p1, true)
    AND size([x8 IN labels(k5) WHERE x8 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e6.type, type(e6)) IN ['SPEAKER']
    AND e6.recordedAt <= $p1
    AND coalesce(e6.retractedAt > $p1, true)
    AND size([x9 IN labels(a7) WHERE x9 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k5v.since, k5v.recordedAt) <= $p1
    AND coalesce(k5v.until > $p1, true)
    AND coalesce(a7v.since, a7v.recordedAt) <= $p1
    AND coalesce(a7v.until > $p1, true)
    AND a7.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c10
}
CALL (n0) {
  MATCH (n0)<-[e11:TAKES_STANCE_ON|RETRACTED]-(n12)
  MATCH (n12)-[:WAS*0..1]->(n12v)
  WHERE coalesce(e11.type, type(e11)) IN ['TAKES_STANCE_ON']
    AND e11.recordedAt <= $p1
    AND coalesce(e11.retractedAt > $p1, true)
    AND size([x13 IN labels(n12) WHERE x13 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n12v.since, n12v.recordedAt) <= $p1
    AND coalesce(n12v.until > $p1, true)
    AND n12v.stance IS NOT NULL
  MATCH (n12)-[e14:SPOKEN_BY|RETRACTED]->(k15)-[e16:SPEAKER|RETRACTED]->(a17)
  MATCH (k15)-[:WAS*0..1]->(k15v)
  MATCH (a17)-[:WAS*0..1]->(a17v)
  WHERE coalesce(e14.type, type(e14)) IN ['SPOKEN_BY']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x18 IN labels(k15) WHERE x18 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e16.type, type(e16)) IN ['SPEAKER']
    AND e16.recordedAt <= $p1
    AND coalesce(e16.retractedAt > $p1, true)
    AND size([x19 IN labels(a17) WHERE x19 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k15v.since, k15v.recordedAt) <= $p1
    AND coalesce(k15v.until > $p1, true)
    AND coalesce(a17v.since, a17v.recordedAt) <= $p1
    AND coalesce(a17v.until > $p1, true)
    AND a17.id = $p4
  RETURN count(DISTINCT n12) AS c20
}
CALL (n0) {
  MATCH (n0)<-[e21:TAKES_STANCE_ON|RETRACTED]-(n22)
  MATCH (n22)-[:WAS*0..1]->(n22v)
  WHERE coalesce(e21.type, type(e21)) IN ['TAKES_STANCE_ON']
    AND e21.recordedAt <= $p1
    AND coalesce(e21.retractedAt > $p1, true)
    AND size([x23 IN labels(n22) WHERE x23 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n22v.since, n22v.recordedAt) <= $p1
    AND coalesce(n22v.until > $p1, true)
    AND n22v.stance IS NOT NULL
  MATCH (n22)-[e24:SPOKEN_BY|RETRACTED]->(k25)-[e26:SPEAKER|RETRACTED]->(a27)
  MATCH (k25)-[:WAS*0..1]->(k25v)
  MATCH (a27)-[:WAS*0..1]->(a27v)
  WHERE coalesce(e24.type, type(e24)) IN ['SPOKEN_BY']
    AND e24.recordedAt <= $p1
    AND coalesce(e24.retractedAt > $p1, true)
    AND size([x28 IN labels(k25) WHERE x28 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e26.type, type(e26)) IN ['SPEAKER']
    AND e26.recordedAt <= $p1
    AND coalesce(e26.retractedAt > $p1, true)
    AND size([x29 IN labels(a27) WHERE x29 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k25v.since, k25v.recordedAt) <= $p1
    AND coalesce(k25v.until > $p1, true)
    AND coalesce(a27v.since, a27v.recordedAt) <= $p1
    AND coalesce(a27v.until > $p1, true)
    AND a27.id = $p5
  WITH n22, n22v, n22v.saidKey AS n22key0, count(*) AS n22ways
  ORDER BY n22key0 DESC, n22.id
  LIMIT $p6
  RETURN collect(n22v {.id, .labels, _keys: [n22key0], ways: n22ways}) AS c30
}
CALL (n0) {
  MATCH (n0)<-[e31:TAKES_STANCE_ON|RETRACTED]-(n32)
  MATCH (n32)-[:WAS*0..1]->(n32v)
  WHERE coalesce(e31.type, type(e31)) IN ['TAKES_STANCE_ON']
    AND e31.recordedAt <= $p1
    AND coalesce(e31.retractedAt > $p1, true)
    AND size([x33 IN labels(n32) WHERE x33 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n32v.since, n32v.recordedAt) <= $p1
    AND coalesce(n32v.until > $p1, true)
    AND n32v.stance IS NOT NULL
  MATCH (n32)-[e34:SPOKEN_BY|RETRACTED]->(k35)-[e36:SPEAKER|RETRACTED]->(a37)
  MATCH (k35)-[:WAS*0..1]->(k35v)
  MATCH (a37)-[:WAS*0..1]->(a37v)
  WHERE coalesce(e34.type, type(e34)) IN ['SPOKEN_BY']
    AND e34.recordedAt <= $p1
    AND coalesce(e34.retractedAt > $p1, true)
    AND size([x38 IN labels(k35) WHERE x38 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e36.type, type(e36)) IN ['SPEAKER']
    AND e36.recordedAt <= $p1
    AND coalesce(e36.retractedAt > $p1, true)
    AND size([x39 IN labels(a37) WHERE x39 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k35v.since, k35v.recordedAt) <= $p1
    AND coalesce(k35v.until > $p1, true)
    AND coalesce(a37v.since, a37v.recordedAt) <= $p1
    AND coalesce(a37v.until > $p1, true)
    AND a37.id = $p7
  RETURN count(DISTINCT n32) AS c40
}
RETURN n0v {.id, c10: c10, c20: c20, c30: c30, c40: c40} AS row;

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
  MATCH (n2)-[e4:SPOKEN_BY|RETRACTED]->(k5)-[e6:SPEAKER|RETRACTED]->(a7)
  MATCH (k5)-[:WAS*0..1]->(k5v)
  MATCH (a7)-[:WAS*0..1]->(a7v)
  WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
    AND e4.recordedAt <= $p1
    AND coalesce(e4.retractedAt > $p1, true)
    AND size([x8 IN labels(k5) WHERE x8 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e6.type, type(e6)) IN ['SPEAKER']
    AND e6.recordedAt <= $p1
    AND coalesce(e6.retractedAt > $p1, true)
    AND size([x9 IN labels(a7) WHERE x9 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k5v.since, k5v.recordedAt) <= $p1
    AND coalesce(k5v.until > $p1, true)
    AND coalesce(a7v.since, a7v.recordedAt) <= $p1
    AND coalesce(a7v.until > $p1, true)
    AND a7.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c10
}
CALL (n0) {
  MATCH (n0)<-[e11:TAKES_STANCE_ON|RETRACTED]-(n12)
  MATCH (n12)-[:WAS*0..1]->(n12v)
  WHERE coalesce(e11.type, type(e11)) IN ['TAKES_STANCE_ON']
    AND e11.recordedAt <= $p1
    AND coalesce(e11.retractedAt > $p1, true)
    AND size([x13 IN labels(n12) WHERE x13 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n12v.since, n12v.recordedAt) <= $p1
    AND coalesce(n12v.until > $p1, true)
    AND n12v.stance IS NOT NULL
  MATCH (n12)-[e14:SPOKEN_BY|RETRACTED]->(k15)-[e16:SPEAKER|RETRACTED]->(a17)
  MATCH (k15)-[:WAS*0..1]->(k15v)
  MATCH (a17)-[:WAS*0..1]->(a17v)
  WHERE coalesce(e14.type, type(e14)) IN ['SPOKEN_BY']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x18 IN labels(k15) WHERE x18 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e16.type, type(e16)) IN ['SPEAKER']
    AND e16.recordedAt <= $p1
    AND coalesce(e16.retractedAt > $p1, true)
    AND size([x19 IN labels(a17) WHERE x19 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k15v.since, k15v.recordedAt) <= $p1
    AND coalesce(k15v.until > $p1, true)
    AND coalesce(a17v.since, a17v.recordedAt) <= $p1
    AND coalesce(a17v.until > $p1, true)
    AND a17.id = $p4
  RETURN count(DISTINCT n12) AS c20
}
RETURN n0v {.id, c10: c10, c20: c20} AS row;

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
  MATCH (n2)-[e4:SPOKEN_BY|RETRACTED]->(k5)-[e6:SPEAKER|RETRACTED]->(a7)
  MATCH (k5)-[:WAS*0..1]->(k5v)
  MATCH (a7)-[:WAS*0..1]->(a7v)
  WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
    AND e4.recordedAt <= $p1
    AND coalesce(e4.retractedAt > $p1, true)
    AND size([x8 IN labels(k5) WHERE x8 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e6.type, type(e6)) IN ['SPEAKER']
    AND e6.recordedAt <= $p1
    AND coalesce(e6.retractedAt > $p1, true)
    AND size([x9 IN labels(a7) WHERE x9 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k5v.since, k5v.recordedAt) <= $p1
    AND coalesce(k5v.until > $p1, true)
    AND coalesce(a7v.since, a7v.recordedAt) <= $p1
    AND coalesce(a7v.until > $p1, true)
    AND a7.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c10
}
CALL (n0) {
  MATCH (n0)<-[e11:TAKES_STANCE_ON|RETRACTED]-(n12)
  MATCH (n12)-[:WAS*0..1]->(n12v)
  WHERE coalesce(e11.type, type(e11)) IN ['TAKES_STANCE_ON']
    AND e11.recordedAt <= $p1
    AND coalesce(e11.retractedAt > $p1, true)
    AND size([x13 IN labels(n12) WHERE x13 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n12v.since, n12v.recordedAt) <= $p1
    AND coalesce(n12v.until > $p1, true)
    AND n12v.stance IS NOT NULL
  MATCH (n12)-[e14:SPOKEN_BY|RETRACTED]->(k15)-[e16:SPEAKER|RETRACTED]->(a17)
  MATCH (k15)-[:WAS*0..1]->(k15v)
  MATCH (a17)-[:WAS*0..1]->(a17v)
  WHERE coalesce(e14.type, type(e14)) IN ['SPOKEN_BY']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x18 IN labels(k15) WHERE x18 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e16.type, type(e16)) IN ['SPEAKER']
    AND e16.recordedAt <= $p1
    AND coalesce(e16.retractedAt > $p1, true)
    AND size([x19 IN labels(a17) WHERE x19 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k15v.since, k15v.recordedAt) <= $p1
    AND coalesce(k15v.until > $p1, true)
    AND coalesce(a17v.since, a17v.recordedAt) <= $p1
    AND coalesce(a17v.until > $p1, true)
    AND a17.id = $p4
  RETURN count(DISTINCT n12) AS c20
}
RETURN n0v {.id, c10: c10, c20: c20} AS row;

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
  MATCH (n2)-[e4:SPOKEN_BY|RETRACTED]->(k5)-[e6:SPEAKER|RETRACTED]->(a7)
  MATCH (k5)-[:WAS*0..1]->(k5v)
  MATCH (a7)-[:WAS*0..1]->(a7v)
  WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
    AND e4.recordedAt <= $p1
    AND coalesce(e4.retractedAt > $p1, true)
    AND size([x8 IN labels(k5) WHERE x8 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e6.type, type(e6)) IN ['SPEAKER']
    AND e6.recordedAt <= $p1
    AND coalesce(e6.retractedAt > $p1, true)
    AND size([x9 IN labels(a7) WHERE x9 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k5v.since, k5v.recordedAt) <= $p1
    AND coalesce(k5v.until > $p1, true)
    AND coalesce(a7v.since, a7v.recordedAt) <= $p1
    AND coalesce(a7v.until > $p1, true)
    AND a7.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c10
}
CALL (n0) {
  MATCH (n0)<-[e11:TAKES_STANCE_ON|RETRACTED]-(n12)
  MATCH (n12)-[:WAS*0..1]->(n12v)
  WHERE coalesce(e11.type, type(e11)) IN ['TAKES_STANCE_ON']
    AND e11.recordedAt <= $p1
    AND coalesce(e11.retractedAt > $p1, true)
    AND size([x13 IN labels(n12) WHERE x13 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n12v.since, n12v.recordedAt) <= $p1
    AND coalesce(n12v.until > $p1, true)
    AND n12v.stance IS NOT NULL
  MATCH (n12)-[e14:SPOKEN_BY|RETRACTED]->(k15)-[e16:SPEAKER|RETRACTED]->(a17)
  MATCH (k15)-[:WAS*0..1]->(k15v)
  MATCH (a17)-[:WAS*0..1]->(a17v)
  WHERE coalesce(e14.type, type(e14)) IN ['SPOKEN_BY']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x18 IN labels(k15) WHERE x18 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e16.type, type(e16)) IN ['SPEAKER']
    AND e16.recordedAt <= $p1
    AND coalesce(e16.retractedAt > $p1, true)
    AND size([x19 IN labels(a17) WHERE x19 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k15v.since, k15v.recordedAt) <= $p1
    AND coalesce(k15v.until > $p1, true)
    AND coalesce(a17v.since, a17v.recordedAt) <= $p1
    AND coalesce(a17v.until > $p1, true)
    AND a17.id = $p4
  RETURN count(DISTINCT n12) AS c20
}
RETURN n0v {.id, c10: c10, c20: c20} AS row;

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
  MATCH (n2)-[e4:SPOKEN_BY|RETRACTED]->(k5)-[e6:SPEAKER|RETRACTED]->(a7)
  MATCH (k5)-[:WAS*0..1]->(k5v)
  MATCH (a7)-[:WAS*0..1]->(a7v)
  WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
    AND e4.recordedAt <= $p1
    AND coalesce(e4.retractedAt > $p1, true)
    AND size([x8 IN labels(k5) WHERE x8 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e6.type, type(e6)) IN ['SPEAKER']
    AND e6.recordedAt <= $p1
    AND coalesce(e6.retractedAt > $p1, true)
    AND size([x9 IN labels(a7) WHERE x9 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k5v.since, k5v.recordedAt) <= $p1
    AND coalesce(k5v.until > $p1, true)
    AND coalesce(a7v.since, a7v.recordedAt) <= $p1
    AND coalesce(a7v.until > $p1, true)
    AND a7.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c10
}
CALL (n0) {
  MATCH (n0)<-[e11:TAKES_STANCE_ON|RETRACTED]-(n12)
  MATCH (n12)-[:WAS*0..1]->(n12v)
  WHERE coalesce(e11.type, type(e11)) IN ['TAKES_STANCE_ON']
    AND e11.recordedAt <= $p1
    AND coalesce(e11.retractedAt > $p1, true)
    AND size([x13 IN labels(n12) WHERE x13 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n12v.since, n12v.recordedAt) <= $p1
    AND coalesce(n12v.until > $p1, true)
    AND n12v.stance IS NOT NULL
  MATCH (n12)-[e14:SPOKEN_BY|RETRACTED]->(k15)-[e16:SPEAKER|RETRACTED]->(a17)
  MATCH (k15)-[:WAS*0..1]->(k15v)
  MATCH (a17)-[:WAS*0..1]->(a17v)
  WHERE coalesce(e14.type, type(e14)) IN ['SPOKEN_BY']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x18 IN labels(k15) WHERE x18 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e16.type, type(e16)) IN ['SPEAKER']
    AND e16.recordedAt <= $p1
    AND coalesce(e16.retractedAt > $p1, true)
    AND size([x19 IN labels(a17) WHERE x19 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k15v.since, k15v.recordedAt) <= $p1
    AND coalesce(k15v.until > $p1, true)
    AND coalesce(a17v.since, a17v.recordedAt) <= $p1
    AND coalesce(a17v.until > $p1, true)
    AND a17.id = $p4
  RETURN count(DISTINCT n12) AS c20
}
RETURN n0v {.id, c10: c10, c20: c20} AS row;

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
  MATCH (n2)-[e4:SPOKEN_BY|RETRACTED]->(k5)-[e6:SPEAKER|RETRACTED]->(a7)
  MATCH (k5)-[:WAS*0..1]->(k5v)
  MATCH (a7)-[:WAS*0..1]->(a7v)
  WHERE coalesce(e4.type, type(e4)) IN ['SPOKEN_BY']
    AND e4.recordedAt <= $p1
    AND coalesce(e4.retractedAt > $p1, true)
    AND size([x8 IN labels(k5) WHERE x8 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e6.type, type(e6)) IN ['SPEAKER']
    AND e6.recordedAt <= $p1
    AND coalesce(e6.retractedAt > $p1, true)
    AND size([x9 IN labels(a7) WHERE x9 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k5v.since, k5v.recordedAt) <= $p1
    AND coalesce(k5v.until > $p1, true)
    AND coalesce(a7v.since, a7v.recordedAt) <= $p1
    AND coalesce(a7v.until > $p1, true)
    AND a7.id = $p2
  WITH n2, n2v, n2v.saidKey AS n2key0, count(*) AS n2ways
  ORDER BY n2key0 DESC, n2.id
  LIMIT $p3
  RETURN collect(n2v {.id, .labels, _keys: [n2key0], ways: n2ways}) AS c10
}
CALL (n0) {
  MATCH (n0)<-[e11:TAKES_STANCE_ON|RETRACTED]-(n12)
  MATCH (n12)-[:WAS*0..1]->(n12v)
  WHERE coalesce(e11.type, type(e11)) IN ['TAKES_STANCE_ON']
    AND e11.recordedAt <= $p1
    AND coalesce(e11.retractedAt > $p1, true)
    AND size([x13 IN labels(n12) WHERE x13 IN ['Claim', 'ClaimVersion']]) > 0
    AND coalesce(n12v.since, n12v.recordedAt) <= $p1
    AND coalesce(n12v.until > $p1, true)
    AND n12v.stance IS NOT NULL
  MATCH (n12)-[e14:SPOKEN_BY|RETRACTED]->(k15)-[e16:SPEAKER|RETRACTED]->(a17)
  MATCH (k15)-[:WAS*0..1]->(k15v)
  MATCH (a17)-[:WAS*0..1]->(a17v)
  WHERE coalesce(e14.type, type(e14)) IN ['SPOKEN_BY']
    AND e14.recordedAt <= $p1
    AND coalesce(e14.retractedAt > $p1, true)
    AND size([x18 IN labels(k15) WHERE x18 IN ['Speaking', 'SpeakingVersion']]) > 0
    AND coalesce(e16.type, type(e16)) IN ['SPEAKER']
    AND e16.recordedAt <= $p1
    AND coalesce(e16.retractedAt > $p1, true)
    AND size([x19 IN labels(a17) WHERE x19 IN ['Actor', 'ActorVersion']]) > 0
    AND coalesce(k15v.since, k15v.recordedAt) <= $p1
    AND coalesce(k15v.until > $p1, true)
    AND coalesce(a17v.since, a17v.recordedAt) <= $p1
    AND coalesce(a17v.until > $p1, true)
    AND a17.id = $p4
  RETURN count(DISTINCT n12) AS c20
}
RETURN n0v {.id, c10: c10, c20: c20} AS row;
