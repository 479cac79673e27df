// What the store is sent for examples/25-counterparts.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// actor by id
//   $p0 = ["person/donald-trump"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// Actor.counterparts
//   $p0 = ["person/donald-trump"]
//   $p1 = ["OCCURRED","ONGOING"]
//   $p2 = ["person/donald-trump"]
//   $p3 = ["person/donald-trump"]
//   $p4 = ["person/donald-trump"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
WITH n
MATCH (n)<-[:PARTICIPANT]-(k:Participation)<-[:HAS_PARTICIPANT]-(x:Event)
WHERE x.status IN $p1
MATCH (x)-[:HAS_PARTICIPANT]->(l:Participation)-[:PARTICIPANT]->(o:Actor)
WHERE o.id <> n.id
RETURN n.id AS id, o.id AS other, 'events' AS field, count(DISTINCT x.id) AS times
UNION ALL
UNWIND $p2 AS id
MATCH (n:Record {id: id})
WITH n
MATCH (n)<-[:PARTY]-(k:Party)<-[:HAS_PARTY]-(x:Agreement)
MATCH (x)-[:HAS_PARTY]->(l:Party)-[:PARTY]->(o:Actor)
WHERE o.id <> n.id
RETURN n.id AS id, o.id AS other, 'agreements' AS field, count(DISTINCT x.id) AS times
UNION ALL
UNWIND $p3 AS id
MATCH (n:Record {id: id})
WITH n
MATCH (n)<-[:SPEAKER]-(k:Speaking)<-[:SPOKEN_BY]-(x:Claim)
WHERE x.replacedById IS NULL
MATCH (x)-[:ADDRESSED_TO]->(o:Actor)
WHERE o.id <> n.id
RETURN n.id AS id, o.id AS other, 'addressed' AS field, count(DISTINCT x.id) AS times
UNION ALL
UNWIND $p4 AS id
MATCH (n:Record {id: id})
WITH n
MATCH (n)<-[:SPEAKER]-(k:Speaking)<-[:SPOKEN_BY]-(x:Claim)
WHERE x.replacedById IS NULL
MATCH (x)-[:ABOUT]->(o:Actor)
WHERE o.id <> n.id
RETURN n.id AS id, o.id AS other, 'mentioned' AS field, count(DISTINCT x.id) AS times;

// actor by id
//   $p0 = ["person/vladimir-putin","person/volodymyr-zelenskyy"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// actor by id
//   $p0 = ["person/donald-trump"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;

// Actor.counterparts
//   $p0 = ["person/donald-trump"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = ["OCCURRED","ONGOING"]
//   $p3 = ["person/donald-trump"]
//   $p4 = ["person/donald-trump"]
//   $p5 = ["person/donald-trump"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
WITH n
MATCH (n)<-[e0:PARTICIPANT|RETRACTED]-(k)<-[e1:HAS_PARTICIPANT|RETRACTED]-(x)
MATCH (k)-[:WAS*0..1]->(kv)
MATCH (x)-[:WAS*0..1]->(xv)
WHERE coalesce(e0.type, type(e0)) IN ['PARTICIPANT']
  AND e0.recordedAt <= $p1
  AND coalesce(e0.retractedAt > $p1, true)
  AND size([x2 IN labels(k) WHERE x2 IN ['Participation', 'ParticipationVersion']]) > 0
  AND coalesce(e1.type, type(e1)) IN ['HAS_PARTICIPANT']
  AND e1.recordedAt <= $p1
  AND coalesce(e1.retractedAt > $p1, true)
  AND size([x3 IN labels(x) WHERE x3 IN ['Event', 'EventVersion']]) > 0
  AND xv.status IN $p2
  AND coalesce(kv.since, kv.recordedAt) <= $p1
  AND coalesce(kv.until > $p1, true)
  AND coalesce(xv.since, xv.recordedAt) <= $p1
  AND coalesce(xv.until > $p1, true)
MATCH (x)-[e4:HAS_PARTICIPANT|RETRACTED]->(l)-[e5:PARTICIPANT|RETRACTED]->(o)
MATCH (l)-[:WAS*0..1]->(lv)
MATCH (o)-[:WAS*0..1]->(ov)
WHERE coalesce(e4.type, type(e4)) IN ['HAS_PARTICIPANT']
  AND e4.recordedAt <= $p1
  AND coalesce(e4.retractedAt > $p1, true)
  AND size([x6 IN labels(l) WHERE x6 IN ['Participation', 'ParticipationVersion']]) > 0
  AND coalesce(e5.type, type(e5)) IN ['PARTICIPANT']
  AND e5.recordedAt <= $p1
  AND coalesce(e5.retractedAt > $p1, true)
  AND size([x7 IN labels(o) WHERE x7 IN ['Actor', 'ActorVersion']]) > 0
  AND coalesce(lv.since, lv.recordedAt) <= $p1
  AND coalesce(lv.until > $p1, true)
  AND coalesce(ov.since, ov.recordedAt) <= $p1
  AND coalesce(ov.until > $p1, true)
  AND o.id <> n.id
RETURN n.id AS id, o.id AS other, 'events' AS field, count(DISTINCT x.id) AS times
UNION ALL
UNWIND $p3 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
WITH n
MATCH (n)<-[e8:PARTY|RETRACTED]-(k)<-[e9:HAS_PARTY|RETRACTED]-(x)
MATCH (k)-[:WAS*0..1]->(kv)
MATCH (x)-[:WAS*0..1]->(xv)
WHERE coalesce(e8.type, type(e8)) IN ['PARTY']
  AND e8.recordedAt <= $p1
  AND coalesce(e8.retractedAt > $p1, true)
  AND size([x10 IN labels(k) WHERE x10 IN ['Party', 'PartyVersion']]) > 0
  AND coalesce(e9.type, type(e9)) IN ['HAS_PARTY']
  AND e9.recordedAt <= $p1
  AND coalesce(e9.retractedAt > $p1, true)
  AND size([x11 IN labels(x) WHERE x11 IN ['Agreement', 'AgreementVersion']]) > 0
  AND coalesce(kv.since, kv.recordedAt) <= $p1
  AND coalesce(kv.until > $p1, true)
  AND coalesce(xv.since, xv.recordedAt) <= $p1
  AND coalesce(xv.until > $p1, true)
MATCH (x)-[e12:HAS_PARTY|RETRACTED]->(l)-[e13:PARTY|RETRACTED]->(o)
MATCH (l)-[:WAS*0..1]->(lv)
MATCH (o)-[:WAS*0..1]->(ov)
WHERE coalesce(e12.type, type(e12)) IN ['HAS_PARTY']
  AND e12.recordedAt <= $p1
  AND coalesce(e12.retractedAt > $p1, true)
  AND size([x14 IN labels(l) WHERE x14 IN ['Party', 'PartyVersion']]) > 0
  AND coalesce(e13.type, type(e13)) IN ['PARTY']
  AND e13.recordedAt <= $p1
  AND coalesce(e13.retractedAt > $p1, true)
  AND size([x15 IN labels(o) WHERE x15 IN ['Actor', 'ActorVersion']]) > 0
  AND coalesce(lv.since, lv.recordedAt) <= $p1
  AND coalesce(lv.until > $p1, true)
  AND coalesce(ov.since, ov.recordedAt) <= $p1
  AND coalesce(ov.until > $p1, true)
  AND o.id <> n.id
RETURN n.id AS id, o.id AS other, 'agreements' AS field, count(DISTINCT x.id) AS times
UNION ALL
UNWIND $p4 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
WITH n
MATCH (n)<-[e16:SPEAKER|RETRACTED]-(k)<-[e17:SPOKEN_BY|RETRACTED]-(x)
MATCH (k)-[:WAS*0..1]->(kv)
MATCH (x)-[:WAS*0..1]->(xv)
WHERE coalesce(e16.type, type(e16)) IN ['SPEAKER']
  AND e16.recordedAt <= $p1
  AND coalesce(e16.retractedAt > $p1, true)
  AND size([x18 IN labels(k) WHERE x18 IN ['Speaking', 'SpeakingVersion']]) > 0
  AND coalesce(e17.type, type(e17)) IN ['SPOKEN_BY']
  AND e17.recordedAt <= $p1
  AND coalesce(e17.retractedAt > $p1, true)
  AND size([x19 IN labels(x) WHERE x19 IN ['Claim', 'ClaimVersion']]) > 0
  AND COUNT {
    MATCH (x)-[e20:REPLACED_BY|RETRACTED]->(r21)
    MATCH (r21)-[:WAS*0..1]->(r21v)
    WHERE coalesce(e20.type, type(e20)) IN ['REPLACED_BY']
      AND e20.recordedAt <= $p1
      AND coalesce(e20.retractedAt > $p1, true)
      AND size([x22 IN labels(r21) WHERE x22 IN ['Claim', 'ClaimVersion']]) > 0
      AND coalesce(r21v.since, r21v.recordedAt) <= $p1
      AND coalesce(r21v.until > $p1, true)
  } = 0
  AND coalesce(kv.since, kv.recordedAt) <= $p1
  AND coalesce(kv.until > $p1, true)
  AND coalesce(xv.since, xv.recordedAt) <= $p1
  AND coalesce(xv.until > $p1, true)
MATCH (x)-[e23:ADDRESSED_TO|RETRACTED]->(o)
MATCH (o)-[:WAS*0..1]->(ov)
WHERE coalesce(e23.type, type(e23)) IN ['ADDRESSED_TO']
  AND e23.recordedAt <= $p1
  AND coalesce(e23.retractedAt > $p1, true)
  AND size([x24 IN labels(o) WHERE x24 IN ['Actor', 'ActorVersion']]) > 0
  AND coalesce(ov.since, ov.recordedAt) <= $p1
  AND coalesce(ov.until > $p1, true)
  AND o.id <> n.id
RETURN n.id AS id, o.id AS other, 'addressed' AS field, count(DISTINCT x.id) AS times
UNION ALL
UNWIND $p5 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
WITH n
MATCH (n)<-[e25:SPEAKER|RETRACTED]-(k)<-[e26:SPOKEN_BY|RETRACTED]-(x)
MATCH (k)-[:WAS*0..1]->(kv)
MATCH (x)-[:WAS*0..1]->(xv)
WHERE coalesce(e25.type, type(e25)) IN ['SPEAKER']
  AND e25.recordedAt <= $p1
  AND coalesce(e25.retractedAt > $p1, true)
  AND size([x27 IN labels(k) WHERE x27 IN ['Speaking', 'SpeakingVersion']]) > 0
  AND coalesce(e26.type, type(e26)) IN ['SPOKEN_BY']
  AND e26.recordedAt <= $p1
  AND coalesce(e26.retractedAt > $p1, true)
  AND size([x28 IN labels(x) WHERE x28 IN ['Claim', 'ClaimVersion']]) > 0
  AND COUNT {
    MATCH (x)-[e29:REPLACED_BY|RETRACTED]->(r30)
    MATCH (r30)-[:WAS*0..1]->(r30v)
    WHERE coalesce(e29.type, type(e29)) IN ['REPLACED_BY']
      AND e29.recordedAt <= $p1
      AND coalesce(e29.retractedAt > $p1, true)
      AND size([x31 IN labels(r30) WHERE x31 IN ['Claim', 'ClaimVersion']]) > 0
      AND coalesce(r30v.since, r30v.recordedAt) <= $p1
      AND coalesce(r30v.until > $p1, true)
  } = 0
  AND coalesce(kv.since, kv.recordedAt) <= $p1
  AND coalesce(kv.until > $p1, true)
  AND coalesce(xv.since, xv.recordedAt) <= $p1
  AND coalesce(xv.until > $p1, true)
MATCH (x)-[e32:ABOUT|RETRACTED]->(o)
MATCH (o)-[:WAS*0..1]->(ov)
WHERE coalesce(e32.type, type(e32)) IN ['ABOUT']
  AND e32.recordedAt <= $p1
  AND coalesce(e32.retractedAt > $p1, true)
  AND size([x33 IN labels(o) WHERE x33 IN ['Actor', 'ActorVersion']]) > 0
  AND coalesce(ov.since, ov.recordedAt) <= $p1
  AND coalesce(ov.until > $p1, true)
  AND o.id <> n.id
RETURN n.id AS id, o.id AS other, 'mentioned' AS field, count(DISTINCT x.id) AS times;

// actor by id
//   $p0 = ["person/vladimir-putin","person/volodymyr-zelenskyy"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;
