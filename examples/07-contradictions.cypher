// What the store is sent for examples/07-contradictions.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// ids that exist
//   $ids = ["claim/article-early-agreement-is-uncertain","claim/usa-goes-on-mediating"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// days of Claim.saidKey, where indexes give no order
MATCH (n:Claim)
RETURN min(CASE WHEN n.saidKey > '' THEN n.saidKey END) AS earliest, max(n.saidKey) AS latest;

// claims
//   $p0 = ["claim/article-early-agreement-is-uncertain","claim/usa-goes-on-mediating"]
//   $p1 = 21
//   $p2 = ["CONTRADICTS"]
//   $p3 = 201
//   $p4 = 201
CALL () {
  UNWIND $p0 AS id0
  MATCH (n1:Record:Claim {id: id0})
  WITH DISTINCT n1
  WITH n1
  ORDER BY n1.saidKey DESC, n1.id
  LIMIT $p1
  CALL (n1) {
    MATCH (n1)<-[:RELATES_FROM|RELATES_TO]-(n2:ClaimRelation)
    WHERE n2.type IN $p2
    WITH n2
    ORDER BY n2.id
    LIMIT $p3
    CALL (n2) {
      MATCH (n2)-[:RELATES_FROM|RELATES_TO]->(n3:Record)
      WITH n3
      ORDER BY n3.id
      LIMIT $p4
      RETURN collect(n3 {.id, .labels, _keys: [n3.id]}) AS c4
    }
    RETURN collect(n2 {.id, .note, c4: c4, _keys: [n2.id]}) AS c5
  }
  RETURN collect(n1 {.id, .labels, c5: c5, _keys: [n1.saidKey]}) AS c6
}
RETURN c6;

// propositions of claims
//   $p0 = ["claim/article-early-agreement-is-uncertain","claim/usa-goes-on-mediating"]
UNWIND $p0 AS id
MATCH (c:Record {id: id})
WHERE c.stance IS NOT NULL AND c.replacedById IS NULL
MATCH (c)-[:TAKES_STANCE_ON]->(p:Proposition)
RETURN c.id AS claim, p.id AS proposition;

// stances on propositions, where indexes give order
//   $p0 = ["proposition/minerals-deal-is-made","proposition/united-states-keeps-mediating"]
UNWIND $p0 AS id
MATCH (p:Record {id: id})
WITH p
MATCH (k:Speaking)
WHERE k.propositionId = p.id AND k.stance >= '' AND k.actorId >= '' AND k.stanceKey >= ''
WITH p.id AS proposition, k.actorId AS speaker, k.stance AS stance, k.stanceKey AS said
WITH proposition, speaker, min(stance) AS least, max(stance) AS most, max(said) AS latest, collect(said) AS each
RETURN proposition, speaker, CASE WHEN least = most AND NOT most ENDS WITH '+' THEN [latest] ELSE each END AS taken;

// stances on propositions, where indexes give no order
//   $p0 = ["proposition/minerals-deal-is-made","proposition/united-states-keeps-mediating"]
UNWIND $p0 AS id
MATCH (p:Record {id: id})
WITH p
MATCH (k:Speaking)
WHERE k.propositionId = p.id AND k.stance >= ''
WITH p.id AS proposition, k.actorId AS speaker, k.stance AS stance, k.stanceKey AS said
WITH proposition, speaker, min(stance) AS least, max(stance) AS most, max(said) AS latest, collect(said) AS each
RETURN proposition, speaker, CASE WHEN least = most AND NOT most ENDS WITH '+' THEN [latest] ELSE each END AS taken;

// recorded contradictions of claims
//   $p0 = ["claim/article-early-agreement-is-uncertain","claim/usa-goes-on-mediating"]
//   $p1 = "CONTRADICTS"
UNWIND $p0 AS id
MATCH (c:Record {id: id})
MATCH (c)<-[:RELATES_FROM|RELATES_TO]-(r:ClaimRelation)
WHERE r.type = $p1
MATCH (r)-[:RELATES_FROM|RELATES_TO]->(d:Claim)
WHERE d.id <> c.id
RETURN c.id AS claim, collect(DISTINCT d.id) AS others;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// ids that exist
//   $ids = ["claim/article-early-agreement-is-uncertain","claim/usa-goes-on-mediating"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

// claims
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["claim/article-early-agreement-is-uncertain","claim/usa-goes-on-mediating"]
//   $p2 = 21
//   $p3 = ["CONTRADICTS"]
//   $p4 = 201
//   $p5 = 201
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
  WHERE n0v.saidKey >= '' AND n0.id IN $p1
  WITH n0, n0v
  ORDER BY n0v.saidKey DESC, n0.id
  LIMIT $p2
  CALL (n0) {
    MATCH (n0)<-[e1:RELATES_FROM|RELATES_TO|RETRACTED]-(n2)
    MATCH (n2)-[:WAS*0..1]->(n2v)
    WHERE coalesce(e1.type, type(e1)) IN ['RELATES_FROM', 'RELATES_TO']
      AND e1.recordedAt <= $p0
      AND coalesce(e1.retractedAt > $p0, true)
      AND size([x3 IN labels(n2) WHERE x3 IN ['ClaimRelation', 'ClaimRelationVersion']]) > 0
      AND n2v.type IN $p3
      AND coalesce(n2v.since, n2v.recordedAt) <= $p0
      AND coalesce(n2v.until > $p0, true)
    WITH n2, n2v
    ORDER BY n2v.id, n2.id
    LIMIT $p4
    CALL (n2) {
      MATCH (n2)-[e4:RELATES_FROM|RELATES_TO|RETRACTED]->(n5:Record)
      MATCH (n5)-[:WAS*0..1]->(n5v)
      WHERE coalesce(e4.type, type(e4)) IN ['RELATES_FROM', 'RELATES_TO']
        AND e4.recordedAt <= $p0
        AND coalesce(e4.retractedAt > $p0, true)
        AND coalesce(n5v.since, n5v.recordedAt) <= $p0
        AND (
          coalesce(n5v.until > $p0, true)
          OR coalesce(n5v.retractedAt <= $p0 AND coalesce(n5v.restoredAt > $p0, true), false)
        )
      WITH n5, n5v
      ORDER BY n5v.id, n5.id
      LIMIT $p5
      RETURN collect(n5v {.id, .labels, _keys: [n5v.id]}) AS c6
    }
    RETURN collect(n2v {.id, .note, c6: c6, _keys: [n2v.id]}) AS c7
  }
  RETURN collect(n0v {.id, .labels, c7: c7, _keys: [n0v.saidKey]}) AS c8
}
RETURN c8;

// propositions of claims
//   $p0 = ["claim/article-early-agreement-is-uncertain","claim/usa-goes-on-mediating"]
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

// stances on propositions
//   $p0 = ["proposition/minerals-deal-is-made","proposition/united-states-keeps-mediating"]
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
//   $p0 = ["claim/article-early-agreement-is-uncertain","claim/usa-goes-on-mediating"]
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
