// What the store is sent for examples/14-all-contradictions.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// recorded contradictions
//   $p0 = "CONTRADICTS"
//   $p1 = 21
MATCH (r:ClaimRelation)
WHERE r.type = $p0
MATCH (r)-[:RELATES_FROM]->(a:Claim)
MATCH (r)-[:RELATES_TO]->(b:Claim)
WITH r.id AS id
ORDER BY id
LIMIT $p1
RETURN id;

// recorded contradictions on propositions
//   $p0 = "CONTRADICTS"
MATCH (r:ClaimRelation)
WHERE r.type = $p0
MATCH (r)-[:RELATES_FROM]->(a:Claim)
MATCH (r)-[:RELATES_TO]->(b:Claim)
MATCH (a)-[:TAKES_STANCE_ON]->(p:Proposition)
MATCH (b)-[:TAKES_STANCE_ON]->(o:Proposition)
WHERE o.id = p.id
RETURN p.id AS proposition, a.id AS one, b.id AS other;

// propositions
//   $p0 = 200
MATCH (p:Proposition)
WITH DISTINCT p, p.id AS id
WITH p, id
ORDER BY id
LIMIT $p0
RETURN id, COUNT { MATCH (p)<-[:TAKES_STANCE_ON]-() } AS claims;

// stances on propositions, where indexes give order
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/ceasefire-belongs-to-the-process", …, "proposition/zelenskyy-should-apologize"] (19 values)
UNWIND $p0 AS id
MATCH (p:Record {id: id})
WITH p
MATCH (k:Speaking)
WHERE k.propositionId = p.id AND k.stance >= '' AND k.actorId >= '' AND k.stanceKey >= ''
WITH p.id AS proposition, k.actorId AS speaker, k.stance AS stance, k.stanceKey AS said
WITH proposition, speaker, min(stance) AS least, max(stance) AS most, max(said) AS latest, collect(said) AS each
RETURN proposition, speaker, CASE WHEN least = most AND NOT most ENDS WITH '+' THEN [latest] ELSE each END AS taken;

// stances on propositions, where indexes give no order
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/ceasefire-belongs-to-the-process", …, "proposition/zelenskyy-should-apologize"] (19 values)
UNWIND $p0 AS id
MATCH (p:Record {id: id})
WITH p
MATCH (k:Speaking)
WHERE k.propositionId = p.id AND k.stance >= ''
WITH p.id AS proposition, k.actorId AS speaker, k.stance AS stance, k.stanceKey AS said
WITH proposition, speaker, min(stance) AS least, max(stance) AS most, max(said) AS latest, collect(said) AS each
RETURN proposition, speaker, CASE WHEN least = most AND NOT most ENDS WITH '+' THEN [latest] ELSE each END AS taken;

// recorded contradictions: total
//   $p0 = "CONTRADICTS"
MATCH (r:ClaimRelation)
WHERE r.type = $p0
MATCH (r)-[:RELATES_FROM]->(a:Claim)
MATCH (r)-[:RELATES_TO]->(b:Claim)
RETURN count(*) AS count;

// propositions
//   $p0 = 200
MATCH (p:Proposition)
WITH DISTINCT p, p.id AS id
WITH p, id
ORDER BY id
LIMIT $p0
RETURN id, COUNT { MATCH (p)<-[:TAKES_STANCE_ON]-() } AS claims;

// stances on propositions, where indexes give order
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/ceasefire-belongs-to-the-process", …, "proposition/zelenskyy-should-apologize"] (19 values)
UNWIND $p0 AS id
MATCH (p:Record {id: id})
WITH p
MATCH (k:Speaking)
WHERE k.propositionId = p.id AND k.stance >= '' AND k.actorId >= '' AND k.stanceKey >= ''
WITH p.id AS proposition, k.actorId AS speaker, k.stance AS stance, k.stanceKey AS said
WITH proposition, speaker, min(stance) AS least, max(stance) AS most, max(said) AS latest, collect(said) AS each
RETURN proposition, speaker, CASE WHEN least = most AND NOT most ENDS WITH '+' THEN [latest] ELSE each END AS taken;

// stances on propositions, where indexes give no order
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/ceasefire-belongs-to-the-process", …, "proposition/zelenskyy-should-apologize"] (19 values)
UNWIND $p0 AS id
MATCH (p:Record {id: id})
WITH p
MATCH (k:Speaking)
WHERE k.propositionId = p.id AND k.stance >= ''
WITH p.id AS proposition, k.actorId AS speaker, k.stance AS stance, k.stanceKey AS said
WITH proposition, speaker, min(stance) AS least, max(stance) AS most, max(said) AS latest, collect(said) AS each
RETURN proposition, speaker, CASE WHEN least = most AND NOT most ENDS WITH '+' THEN [latest] ELSE each END AS taken;

// contradictions
//   $p0 = ["relation/mediation-goes-on-or-ends", "relation/minerals-signed-or-uncertain", …, "relation/trump-president-or-former-president"] (5 values)
//   $p1 = 6
//   $p2 = ["relation/mediation-goes-on-or-ends", "relation/minerals-signed-or-uncertain", …, "relation/trump-president-or-former-president"] (5 values)
CALL () {
  UNWIND $p0 AS id
  MATCH (n0:Record {id: id})
  WITH n0
  ORDER BY n0.id
  LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[:RELATES_FROM]->(n1:Record)
    RETURN collect(
      n1 {
        .id,
        .labels,
        c2: [
          (n1)-[:SPOKEN_BY]->(n3:Speaking)-[:SPEAKER]->(n4:Record) | {id: n3.id, _keys: [n3.seq], c5: n4 {.id, .labels}}
        ]
      }
    ) AS c6
  }
  RETURN collect(
    n0 {
      .id,
      .note,
      c7: [
        (n0)-[:RELATES_FROM|RELATES_TO]->(c8:Record) | {said: c8.said, earliest: c8.saidEarliest, latest: c8.saidLatest}
      ],
      c6: c6,
      c9: [(n0)-[:RELATES_TO]->(n10:Record) | n10 {.id, .labels}],
      _keys: [n0.id]
    }
  ) AS c11
}
CALL () {
  UNWIND $p2 AS id
  MATCH (n12:Record {id: id})
  RETURN count(n12) AS c13
}
RETURN c11, c13;

// from by id
//   $p0 = ["claim/ukraine-objects-to-unfair-deal","claim/usa-presses-for-early-conclusion"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {
  .id,
  .labels,
  c1: [(n0)-[:SPOKEN_BY]->(n2:Speaking)-[:SPEAKER]->(n3:Record) | {id: n2.id, _keys: [n2.seq], c4: n3 {.id, .labels}}]
} AS row;

// to by id
//   $p0 = ["claim/bessent-argues-for-the-agreement","claim/ukraine-objects-to-unfair-deal"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// recorded contradictions
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = "CONTRADICTS"
//   $p2 = 21
CALL () {
  MATCH (r:ClaimRelation)
  WHERE coalesce(r.since, r.recordedAt) <= $p0
  RETURN r.id AS rid, r AS rv
  UNION
  MATCH (rv:ClaimRelationVersion)<-[:WAS*0..1]-(r:Record)
  WHERE coalesce(rv.since, rv.recordedAt) <= $p0 AND coalesce(rv.until > $p0, true)
  RETURN r.id AS rid, rv
}
MATCH (r:Record {id: rid})
WHERE rv.type = $p1
MATCH (r)-[e0:RELATES_FROM|RETRACTED]->(a)
MATCH (a)-[:WAS*0..1]->(av)
WHERE coalesce(e0.type, type(e0)) IN ['RELATES_FROM']
  AND e0.recordedAt <= $p0
  AND coalesce(e0.retractedAt > $p0, true)
  AND size([x1 IN labels(a) WHERE x1 IN ['Claim', 'ClaimVersion']]) > 0
  AND coalesce(av.since, av.recordedAt) <= $p0
  AND coalesce(av.until > $p0, true)
MATCH (r)-[e2:RELATES_TO|RETRACTED]->(b)
MATCH (b)-[:WAS*0..1]->(bv)
WHERE coalesce(e2.type, type(e2)) IN ['RELATES_TO']
  AND e2.recordedAt <= $p0
  AND coalesce(e2.retractedAt > $p0, true)
  AND size([x3 IN labels(b) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
  AND coalesce(bv.since, bv.recordedAt) <= $p0
  AND coalesce(bv.until > $p0, true)
WITH r.id AS id
ORDER BY id
LIMIT $p2
RETURN id;

// recorded contradictions on propositions
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = "CONTRADICTS"
CALL () {
  MATCH (r:ClaimRelation)
  WHERE coalesce(r.since, r.recordedAt) <= $p0
  RETURN r.id AS rid, r AS rv
  UNION
  MATCH (rv:ClaimRelationVersion)<-[:WAS*0..1]-(r:Record)
  WHERE coalesce(rv.since, rv.recordedAt) <= $p0 AND coalesce(rv.until > $p0, true)
  RETURN r.id AS rid, rv
}
MATCH (r:Record {id: rid})
WHERE rv.type = $p1
MATCH (r)-[e0:RELATES_FROM|RETRACTED]->(a)
MATCH (a)-[:WAS*0..1]->(av)
WHERE coalesce(e0.type, type(e0)) IN ['RELATES_FROM']
  AND e0.recordedAt <= $p0
  AND coalesce(e0.retractedAt > $p0, true)
  AND size([x1 IN labels(a) WHERE x1 IN ['Claim', 'ClaimVersion']]) > 0
  AND coalesce(av.since, av.recordedAt) <= $p0
  AND coalesce(av.until > $p0, true)
MATCH (r)-[e2:RELATES_TO|RETRACTED]->(b)
MATCH (b)-[:WAS*0..1]->(bv)
WHERE coalesce(e2.type, type(e2)) IN ['RELATES_TO']
  AND e2.recordedAt <= $p0
  AND coalesce(e2.retractedAt > $p0, true)
  AND size([x3 IN labels(b) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
  AND coalesce(bv.since, bv.recordedAt) <= $p0
  AND coalesce(bv.until > $p0, true)
MATCH (a)-[e4:TAKES_STANCE_ON|RETRACTED]->(p)
MATCH (p)-[:WAS*0..1]->(pv)
WHERE coalesce(e4.type, type(e4)) IN ['TAKES_STANCE_ON']
  AND e4.recordedAt <= $p0
  AND coalesce(e4.retractedAt > $p0, true)
  AND size([x5 IN labels(p) WHERE x5 IN ['Proposition', 'PropositionVersion']]) > 0
  AND coalesce(pv.since, pv.recordedAt) <= $p0
  AND coalesce(pv.until > $p0, true)
MATCH (b)-[e6:TAKES_STANCE_ON|RETRACTED]->(o)
MATCH (o)-[:WAS*0..1]->(ov)
WHERE coalesce(e6.type, type(e6)) IN ['TAKES_STANCE_ON']
  AND e6.recordedAt <= $p0
  AND coalesce(e6.retractedAt > $p0, true)
  AND size([x7 IN labels(o) WHERE x7 IN ['Proposition', 'PropositionVersion']]) > 0
  AND o.id = p.id
  AND coalesce(ov.since, ov.recordedAt) <= $p0
  AND coalesce(ov.until > $p0, true)
RETURN p.id AS proposition, a.id AS one, b.id AS other;

// propositions
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = 200
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
WITH DISTINCT p, p.id AS id
WITH p, id
ORDER BY id
LIMIT $p1
RETURN id,
  COUNT {
    MATCH (p)<-[e0:TAKES_STANCE_ON|RETRACTED]-()
    WHERE coalesce(e0.type, type(e0)) IN ['TAKES_STANCE_ON']
      AND e0.recordedAt <= $p0
      AND coalesce(e0.retractedAt > $p0, true)
  } AS claims;

// stances on propositions
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/ceasefire-belongs-to-the-process", …, "proposition/zelenskyy-should-apologize"] (19 values)
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

// recorded contradictions: total
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = "CONTRADICTS"
CALL () {
  MATCH (r:ClaimRelation)
  WHERE coalesce(r.since, r.recordedAt) <= $p0
  RETURN r.id AS rid, r AS rv
  UNION
  MATCH (rv:ClaimRelationVersion)<-[:WAS*0..1]-(r:Record)
  WHERE coalesce(rv.since, rv.recordedAt) <= $p0 AND coalesce(rv.until > $p0, true)
  RETURN r.id AS rid, rv
}
MATCH (r:Record {id: rid})
WHERE rv.type = $p1
MATCH (r)-[e0:RELATES_FROM|RETRACTED]->(a)
MATCH (a)-[:WAS*0..1]->(av)
WHERE coalesce(e0.type, type(e0)) IN ['RELATES_FROM']
  AND e0.recordedAt <= $p0
  AND coalesce(e0.retractedAt > $p0, true)
  AND size([x1 IN labels(a) WHERE x1 IN ['Claim', 'ClaimVersion']]) > 0
  AND coalesce(av.since, av.recordedAt) <= $p0
  AND coalesce(av.until > $p0, true)
MATCH (r)-[e2:RELATES_TO|RETRACTED]->(b)
MATCH (b)-[:WAS*0..1]->(bv)
WHERE coalesce(e2.type, type(e2)) IN ['RELATES_TO']
  AND e2.recordedAt <= $p0
  AND coalesce(e2.retractedAt > $p0, true)
  AND size([x3 IN labels(b) WHERE x3 IN ['Claim', 'ClaimVersion']]) > 0
  AND coalesce(bv.since, bv.recordedAt) <= $p0
  AND coalesce(bv.until > $p0, true)
RETURN count(*) AS count;

// propositions
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = 200
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
WITH DISTINCT p, p.id AS id
WITH p, id
ORDER BY id
LIMIT $p1
RETURN id,
  COUNT {
    MATCH (p)<-[e0:TAKES_STANCE_ON|RETRACTED]-()
    WHERE coalesce(e0.type, type(e0)) IN ['TAKES_STANCE_ON']
      AND e0.recordedAt <= $p0
      AND coalesce(e0.retractedAt > $p0, true)
  } AS claims;

// stances on propositions
//   $p0 = ["proposition/administration-wants-ukraine-secure", "proposition/ceasefire-belongs-to-the-process", …, "proposition/zelenskyy-should-apologize"] (19 values)
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

// contradictions
//   $p0 = ["relation/mediation-goes-on-or-ends", "relation/minerals-signed-or-uncertain", …, "relation/trump-president-or-former-president"] (5 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 6
//   $p3 = 201
//   $p4 = ["relation/mediation-goes-on-or-ends", "relation/minerals-signed-or-uncertain", …, "relation/trump-president-or-former-president"] (5 values)
CALL () {
  UNWIND $p0 AS id
  MATCH (n0:Record {id: id})
  MATCH (n0)-[:WAS*0..1]->(n0v)
  WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
    AND (
      coalesce(n0v.until > $p1, true)
      OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
    )
  WITH n0, n0v
  ORDER BY n0v.id, n0.id
  LIMIT $p2
  CALL (n0) {
    MATCH (n0)-[e1:RELATES_FROM|RETRACTED]->(n2:Record)
    MATCH (n2)-[:WAS*0..1]->(n2v)
    WHERE coalesce(e1.type, type(e1)) IN ['RELATES_FROM']
      AND e1.recordedAt <= $p1
      AND coalesce(e1.retractedAt > $p1, true)
      AND coalesce(n2v.since, n2v.recordedAt) <= $p1
      AND (
        coalesce(n2v.until > $p1, true)
        OR coalesce(n2v.retractedAt <= $p1 AND coalesce(n2v.restoredAt > $p1, true), false)
      )
    CALL (n2) {
      MATCH (n2)-[e3:SPOKEN_BY|RETRACTED]->(n4)
      MATCH (n4)-[:WAS*0..1]->(n4v)
      WHERE coalesce(e3.type, type(e3)) IN ['SPOKEN_BY']
        AND e3.recordedAt <= $p1
        AND coalesce(e3.retractedAt > $p1, true)
        AND size([x5 IN labels(n4) WHERE x5 IN ['Speaking', 'SpeakingVersion']]) > 0
        AND coalesce(n4v.since, n4v.recordedAt) <= $p1
        AND coalesce(n4v.until > $p1, true)
      WITH n4, n4v
      ORDER BY n4v.seq, n4.id
      LIMIT $p3
      CALL (n4) {
        MATCH (n4)-[e6:SPEAKER|RETRACTED]->(n7:Record)
        MATCH (n7)-[:WAS*0..1]->(n7v)
        WHERE coalesce(e6.type, type(e6)) IN ['SPEAKER']
          AND e6.recordedAt <= $p1
          AND coalesce(e6.retractedAt > $p1, true)
          AND coalesce(n7v.since, n7v.recordedAt) <= $p1
          AND (
            coalesce(n7v.until > $p1, true)
            OR coalesce(n7v.retractedAt <= $p1 AND coalesce(n7v.restoredAt > $p1, true), false)
          )
        RETURN collect(n7v {.id, .labels}) AS c8
      }
      RETURN collect(n4v {.id, c8: c8, _keys: [n4v.seq]}) AS c9
    }
    RETURN collect(n2v {.id, .labels, c9: c9}) AS c10
  }
  CALL (n0) {
    MATCH (n0)-[e11:RELATES_TO|RETRACTED]->(n12:Record)
    MATCH (n12)-[:WAS*0..1]->(n12v)
    WHERE coalesce(e11.type, type(e11)) IN ['RELATES_TO']
      AND e11.recordedAt <= $p1
      AND coalesce(e11.retractedAt > $p1, true)
      AND coalesce(n12v.since, n12v.recordedAt) <= $p1
      AND (
        coalesce(n12v.until > $p1, true)
        OR coalesce(n12v.retractedAt <= $p1 AND coalesce(n12v.restoredAt > $p1, true), false)
      )
    RETURN collect(n12v {.id, .labels}) AS c13
  }
  RETURN collect(
    n0v {
      .id,
      .note,
      c14: [
        (n0)-[e15:RELATES_FROM|RELATES_TO|RETRACTED]->(c16:Record)-[:WAS*0..1]->(c16v)
          WHERE coalesce(e15.type, type(e15)) IN ['RELATES_FROM', 'RELATES_TO']
            AND e15.recordedAt <= $p1
            AND coalesce(e15.retractedAt > $p1, true)
            AND coalesce(c16v.since, c16v.recordedAt) <= $p1
            AND (
              coalesce(c16v.until > $p1, true)
              OR coalesce(c16v.retractedAt <= $p1 AND coalesce(c16v.restoredAt > $p1, true), false)
            )
        | {said: c16v.said, earliest: c16v.saidEarliest, latest: c16v.saidLatest}
      ],
      c10: c10,
      c13: c13,
      _keys: [n0v.id]
    }
  ) AS c17
}
CALL () {
  UNWIND $p4 AS id
  MATCH (n18:Record {id: id})
  MATCH (n18)-[:WAS*0..1]->(n18v)
  WHERE coalesce(n18v.since, n18v.recordedAt) <= $p1
    AND (
      coalesce(n18v.until > $p1, true)
      OR coalesce(n18v.retractedAt <= $p1 AND coalesce(n18v.restoredAt > $p1, true), false)
    )
  RETURN count(n18) AS c19
}
RETURN c17, c19;

// from by id
//   $p0 = ["claim/ukraine-objects-to-unfair-deal","claim/usa-presses-for-early-conclusion"]
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

// to by id
//   $p0 = ["claim/bessent-argues-for-the-agreement","claim/ukraine-objects-to-unfair-deal"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;
