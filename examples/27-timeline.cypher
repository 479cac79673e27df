// What the store is sent for examples/27-timeline.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// ids that exist
//   $ids = ["process/us-ukraine-minerals-negotiations"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

// timeline
//   $p0 = ["process/us-ukraine-minerals-negotiations"]
//   $p1 = 11
//   $p2 = 0
//   $p3 = ["process/us-ukraine-minerals-negotiations"]
//   $p4 = 11
//   $p5 = 1
//   $p6 = ["process/us-ukraine-minerals-negotiations"]
//   $p7 = 11
//   $p8 = 2
//   $p9 = ["process/us-ukraine-minerals-negotiations"]
//   $p10 = 11
//   $p11 = 3
UNWIND $p0 AS id0
MATCH (:Record:Process {id: id0})<-[:IN_PROCESS]-(n:Event)
WITH DISTINCT n
WHERE n.timeKey > ''
WITH n
ORDER BY n.timeKey, n.id
LIMIT $p1
RETURN n.id AS id, $p2 AS sort, n.timeKey AS day, n.time AS date, 0 AS seq, null AS status
UNION ALL
UNWIND $p3 AS id1
MATCH (:Record:Process {id: id1})<-[:IN_PROCESS]-(n:Agreement)
WITH DISTINCT n
MATCH (n)-[:HAS_STATUS]->(k:AgreementStatusPoint)
WHERE k.onKey > ''
WITH n, k
ORDER BY k.onKey, n.id, k.seq
LIMIT $p4
RETURN n.id AS id, $p5 AS sort, k.onKey AS day, k.on AS date, k.seq AS seq, k.status AS status
UNION ALL
UNWIND $p6 AS id2
MATCH (n:Record:Process {id: id2})
WITH DISTINCT n
MATCH (n)-[:HAS_STATUS]->(k:ProcessStatusPoint)
WHERE k.onKey > ''
WITH n, k
ORDER BY k.onKey, n.id, k.seq
LIMIT $p7
RETURN n.id AS id, $p8 AS sort, k.onKey AS day, k.on AS date, k.seq AS seq, k.status AS status
UNION ALL
UNWIND $p9 AS id3
MATCH (:Record:Process {id: id3})<-[:IN_PROCESS]-(n:Claim)
WITH DISTINCT n
WHERE n.saidKey > ''
WITH n
ORDER BY n.saidKey, n.id
LIMIT $p10
RETURN n.id AS id, $p11 AS sort, n.saidKey AS day, n.said AS date, 0 AS seq, null AS status;

// timeline: dates
//   $p0 = ["process/us-ukraine-minerals-negotiations"]
//   $p1 = ["process/us-ukraine-minerals-negotiations"]
//   $p2 = ["process/us-ukraine-minerals-negotiations"]
//   $p3 = ["process/us-ukraine-minerals-negotiations"]
UNWIND $p0 AS id0
MATCH (:Record:Process {id: id0})<-[:IN_PROCESS]-(n:Event)
WITH DISTINCT n
RETURN n.timeEarliest AS earliest, n.timeLatest AS latest, n.time IS NULL AS undated, count(*) AS count
UNION ALL
UNWIND $p1 AS id1
MATCH (:Record:Process {id: id1})<-[:IN_PROCESS]-(n:Agreement)
WITH DISTINCT n
MATCH (n)-[:HAS_STATUS]->(k:AgreementStatusPoint)
RETURN k.onEarliest AS earliest, k.onLatest AS latest, k.on IS NULL AS undated, count(*) AS count
UNION ALL
UNWIND $p2 AS id2
MATCH (n:Record:Process {id: id2})
WITH DISTINCT n
MATCH (n)-[:HAS_STATUS]->(k:ProcessStatusPoint)
RETURN k.onEarliest AS earliest, k.onLatest AS latest, k.on IS NULL AS undated, count(*) AS count
UNION ALL
UNWIND $p3 AS id3
MATCH (:Record:Process {id: id3})<-[:IN_PROCESS]-(n:Claim)
WITH DISTINCT n
RETURN n.saidEarliest AS earliest, n.saidLatest AS latest, n.said IS NULL AS undated, count(*) AS count;

// timeline
//   $p0 = ["process/us-ukraine-minerals-negotiations"]
//   $p1 = 11
//   $p2 = 0
//   $p3 = ["process/us-ukraine-minerals-negotiations"]
//   $p4 = 11
//   $p5 = 1
//   $p6 = ["process/us-ukraine-minerals-negotiations"]
//   $p7 = 11
//   $p8 = 2
//   $p9 = ["process/us-ukraine-minerals-negotiations"]
//   $p10 = 11
//   $p11 = 3
UNWIND $p0 AS id0
MATCH (:Record:Process {id: id0})<-[:IN_PROCESS]-(n:Event)
WITH DISTINCT n
WHERE n.timeKey = ''
WITH n
ORDER BY n.timeKey, n.id
LIMIT $p1
RETURN n.id AS id, $p2 AS sort, n.timeKey AS day, n.time AS date, 0 AS seq, null AS status
UNION ALL
UNWIND $p3 AS id1
MATCH (:Record:Process {id: id1})<-[:IN_PROCESS]-(n:Agreement)
WITH DISTINCT n
MATCH (n)-[:HAS_STATUS]->(k:AgreementStatusPoint)
WHERE k.onKey = ''
WITH n, k
ORDER BY k.onKey, n.id, k.seq
LIMIT $p4
RETURN n.id AS id, $p5 AS sort, k.onKey AS day, k.on AS date, k.seq AS seq, k.status AS status
UNION ALL
UNWIND $p6 AS id2
MATCH (n:Record:Process {id: id2})
WITH DISTINCT n
MATCH (n)-[:HAS_STATUS]->(k:ProcessStatusPoint)
WHERE k.onKey = ''
WITH n, k
ORDER BY k.onKey, n.id, k.seq
LIMIT $p7
RETURN n.id AS id, $p8 AS sort, k.onKey AS day, k.on AS date, k.seq AS seq, k.status AS status
UNION ALL
UNWIND $p9 AS id3
MATCH (:Record:Process {id: id3})<-[:IN_PROCESS]-(n:Claim)
WITH DISTINCT n
WHERE n.saidKey = ''
WITH n
ORDER BY n.saidKey, n.id
LIMIT $p10
RETURN n.id AS id, $p11 AS sort, n.saidKey AS day, n.said AS date, 0 AS seq, null AS status;

// labels
//   $p0 = ["agreement/economic-partnership-agreement", "agreement/minerals-agreement", …, "process/us-ukraine-minerals-negotiations"] (10 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// TimelineItem.actors
//   $p0 = ["event/minerals-memorandum-signing"]
//   $p1 = ["agreement/economic-partnership-agreement","agreement/minerals-agreement","agreement/minerals-memorandum"]
//   $p2 = ["process/us-ukraine-minerals-negotiations"]
//   $p3 = ["claim/administration-wishes-freedom-and-security", "claim/administration-wishes-lasting-cooperation", …, "claim/article-energy-expected-in-the-deal"] (5 values)
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:HAS_PARTICIPANT]->(k:Participation)-[:PARTICIPANT]->(a:Actor)
RETURN n.id AS id, a.id AS actor, k.seq AS seq
UNION ALL
UNWIND $p1 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:HAS_PARTY]->(k:Party)-[:PARTY]->(a:Actor)
RETURN n.id AS id, a.id AS actor, k.seq AS seq
UNION ALL
UNWIND $p2 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:HAS_PARTICIPANT]->(k:ProcessParticipation)-[:PARTICIPANT]->(a:Actor)
RETURN n.id AS id, a.id AS actor, k.seq AS seq
UNION ALL
UNWIND $p3 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:SPOKEN_BY]->(k:Speaking)-[:SPEAKER]->(a:Actor)
RETURN n.id AS id, a.id AS actor, k.seq AS seq;

// entity by id
//   $p0 = ["agreement/economic-partnership-agreement", "agreement/minerals-agreement", …, "process/us-ukraine-minerals-negotiations"] (10 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id} AS row;

// actors by id
//   $p0 = ["organization/trump-administration","organization/unnamed-publisher","state/ukr","state/usa"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// ids that exist
//   $ids = ["process/us-ukraine-minerals-negotiations"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

// timeline
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["process/us-ukraine-minerals-negotiations"]
//   $p2 = 11
//   $p3 = 0
//   $p4 = ["process/us-ukraine-minerals-negotiations"]
//   $p5 = 11
//   $p6 = 1
//   $p7 = ["process/us-ukraine-minerals-negotiations"]
//   $p8 = 11
//   $p9 = 2
//   $p10 = ["process/us-ukraine-minerals-negotiations"]
//   $p11 = 11
//   $p12 = 3
CALL () {
  MATCH (n:Event)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:EventVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE nv.timeKey > ''
  AND COUNT {
    MATCH (n)-[e0:IN_PROCESS|RETRACTED]->(f1)
    MATCH (f1)-[:WAS*0..1]->(f1v)
    WHERE coalesce(e0.type, type(e0)) IN ['IN_PROCESS']
      AND e0.recordedAt <= $p0
      AND coalesce(e0.retractedAt > $p0, true)
      AND size([x2 IN labels(f1) WHERE x2 IN ['Process', 'ProcessVersion']]) > 0
      AND f1.id IN $p1
      AND coalesce(f1v.since, f1v.recordedAt) <= $p0
      AND coalesce(f1v.until > $p0, true)
  } > 0
WITH n, nv
ORDER BY nv.timeKey, n.id
LIMIT $p2
RETURN n.id AS id, $p3 AS sort, nv.timeKey AS day, nv.time AS date, 0 AS seq, null AS status
UNION ALL
CALL () {
  MATCH (n:Agreement)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:AgreementVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE COUNT {
  MATCH (n)-[e3:IN_PROCESS|RETRACTED]->(f4)
  MATCH (f4)-[:WAS*0..1]->(f4v)
  WHERE coalesce(e3.type, type(e3)) IN ['IN_PROCESS']
    AND e3.recordedAt <= $p0
    AND coalesce(e3.retractedAt > $p0, true)
    AND size([x5 IN labels(f4) WHERE x5 IN ['Process', 'ProcessVersion']]) > 0
    AND f4.id IN $p4
    AND coalesce(f4v.since, f4v.recordedAt) <= $p0
    AND coalesce(f4v.until > $p0, true)
} > 0
MATCH (n)-[e6:HAS_STATUS|RETRACTED]->(k)
MATCH (k)-[:WAS*0..1]->(kv)
WHERE coalesce(e6.type, type(e6)) IN ['HAS_STATUS']
  AND e6.recordedAt <= $p0
  AND coalesce(e6.retractedAt > $p0, true)
  AND size([x7 IN labels(k) WHERE x7 IN ['AgreementStatusPoint', 'AgreementStatusPointVersion']]) > 0
  AND kv.onKey > ''
  AND coalesce(kv.since, kv.recordedAt) <= $p0
  AND coalesce(kv.until > $p0, true)
WITH n, k, kv
ORDER BY kv.onKey, n.id, kv.seq
LIMIT $p5
RETURN n.id AS id, $p6 AS sort, kv.onKey AS day, kv.on AS date, kv.seq AS seq, kv.status AS status
UNION ALL
CALL () {
  MATCH (n:Process)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:ProcessVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE n.id IN $p7
MATCH (n)-[e8:HAS_STATUS|RETRACTED]->(k)
MATCH (k)-[:WAS*0..1]->(kv)
WHERE coalesce(e8.type, type(e8)) IN ['HAS_STATUS']
  AND e8.recordedAt <= $p0
  AND coalesce(e8.retractedAt > $p0, true)
  AND size([x9 IN labels(k) WHERE x9 IN ['ProcessStatusPoint', 'ProcessStatusPointVersion']]) > 0
  AND kv.onKey > ''
  AND coalesce(kv.since, kv.recordedAt) <= $p0
  AND coalesce(kv.until > $p0, true)
WITH n, k, kv
ORDER BY kv.onKey, n.id, kv.seq
LIMIT $p8
RETURN n.id AS id, $p9 AS sort, kv.onKey AS day, kv.on AS date, kv.seq AS seq, kv.status AS status
UNION ALL
CALL () {
  MATCH (n:Claim)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:ClaimVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE nv.saidKey > ''
  AND COUNT {
    MATCH (n)-[e10:IN_PROCESS|RETRACTED]->(f11)
    MATCH (f11)-[:WAS*0..1]->(f11v)
    WHERE coalesce(e10.type, type(e10)) IN ['IN_PROCESS']
      AND e10.recordedAt <= $p0
      AND coalesce(e10.retractedAt > $p0, true)
      AND size([x12 IN labels(f11) WHERE x12 IN ['Process', 'ProcessVersion']]) > 0
      AND f11.id IN $p10
      AND coalesce(f11v.since, f11v.recordedAt) <= $p0
      AND coalesce(f11v.until > $p0, true)
  } > 0
WITH n, nv
ORDER BY nv.saidKey, n.id
LIMIT $p11
RETURN n.id AS id, $p12 AS sort, nv.saidKey AS day, nv.said AS date, 0 AS seq, null AS status;

// timeline: dates
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["process/us-ukraine-minerals-negotiations"]
//   $p2 = ["process/us-ukraine-minerals-negotiations"]
//   $p3 = ["process/us-ukraine-minerals-negotiations"]
//   $p4 = ["process/us-ukraine-minerals-negotiations"]
CALL () {
  MATCH (n:Event)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:EventVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE COUNT {
  MATCH (n)-[e0:IN_PROCESS|RETRACTED]->(f1)
  MATCH (f1)-[:WAS*0..1]->(f1v)
  WHERE coalesce(e0.type, type(e0)) IN ['IN_PROCESS']
    AND e0.recordedAt <= $p0
    AND coalesce(e0.retractedAt > $p0, true)
    AND size([x2 IN labels(f1) WHERE x2 IN ['Process', 'ProcessVersion']]) > 0
    AND f1.id IN $p1
    AND coalesce(f1v.since, f1v.recordedAt) <= $p0
    AND coalesce(f1v.until > $p0, true)
} > 0
RETURN nv.timeEarliest AS earliest, nv.timeLatest AS latest, nv.time IS NULL AS undated, count(*) AS count
UNION ALL
CALL () {
  MATCH (n:Agreement)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:AgreementVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE COUNT {
  MATCH (n)-[e3:IN_PROCESS|RETRACTED]->(f4)
  MATCH (f4)-[:WAS*0..1]->(f4v)
  WHERE coalesce(e3.type, type(e3)) IN ['IN_PROCESS']
    AND e3.recordedAt <= $p0
    AND coalesce(e3.retractedAt > $p0, true)
    AND size([x5 IN labels(f4) WHERE x5 IN ['Process', 'ProcessVersion']]) > 0
    AND f4.id IN $p2
    AND coalesce(f4v.since, f4v.recordedAt) <= $p0
    AND coalesce(f4v.until > $p0, true)
} > 0
MATCH (n)-[e6:HAS_STATUS|RETRACTED]->(k)
MATCH (k)-[:WAS*0..1]->(kv)
WHERE coalesce(e6.type, type(e6)) IN ['HAS_STATUS']
  AND e6.recordedAt <= $p0
  AND coalesce(e6.retractedAt > $p0, true)
  AND size([x7 IN labels(k) WHERE x7 IN ['AgreementStatusPoint', 'AgreementStatusPointVersion']]) > 0
  AND coalesce(kv.since, kv.recordedAt) <= $p0
  AND coalesce(kv.until > $p0, true)
RETURN kv.onEarliest AS earliest, kv.onLatest AS latest, kv.on IS NULL AS undated, count(*) AS count
UNION ALL
CALL () {
  MATCH (n:Process)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:ProcessVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE n.id IN $p3
MATCH (n)-[e8:HAS_STATUS|RETRACTED]->(k)
MATCH (k)-[:WAS*0..1]->(kv)
WHERE coalesce(e8.type, type(e8)) IN ['HAS_STATUS']
  AND e8.recordedAt <= $p0
  AND coalesce(e8.retractedAt > $p0, true)
  AND size([x9 IN labels(k) WHERE x9 IN ['ProcessStatusPoint', 'ProcessStatusPointVersion']]) > 0
  AND coalesce(kv.since, kv.recordedAt) <= $p0
  AND coalesce(kv.until > $p0, true)
RETURN kv.onEarliest AS earliest, kv.onLatest AS latest, kv.on IS NULL AS undated, count(*) AS count
UNION ALL
CALL () {
  MATCH (n:Claim)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:ClaimVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE COUNT {
  MATCH (n)-[e10:IN_PROCESS|RETRACTED]->(f11)
  MATCH (f11)-[:WAS*0..1]->(f11v)
  WHERE coalesce(e10.type, type(e10)) IN ['IN_PROCESS']
    AND e10.recordedAt <= $p0
    AND coalesce(e10.retractedAt > $p0, true)
    AND size([x12 IN labels(f11) WHERE x12 IN ['Process', 'ProcessVersion']]) > 0
    AND f11.id IN $p4
    AND coalesce(f11v.since, f11v.recordedAt) <= $p0
    AND coalesce(f11v.until > $p0, true)
} > 0
RETURN nv.saidEarliest AS earliest, nv.saidLatest AS latest, nv.said IS NULL AS undated, count(*) AS count;

// timeline
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["process/us-ukraine-minerals-negotiations"]
//   $p2 = 11
//   $p3 = 0
//   $p4 = ["process/us-ukraine-minerals-negotiations"]
//   $p5 = 11
//   $p6 = 1
//   $p7 = ["process/us-ukraine-minerals-negotiations"]
//   $p8 = 11
//   $p9 = 2
//   $p10 = ["process/us-ukraine-minerals-negotiations"]
//   $p11 = 11
//   $p12 = 3
CALL () {
  MATCH (n:Event)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:EventVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE nv.timeKey = ''
  AND COUNT {
    MATCH (n)-[e0:IN_PROCESS|RETRACTED]->(f1)
    MATCH (f1)-[:WAS*0..1]->(f1v)
    WHERE coalesce(e0.type, type(e0)) IN ['IN_PROCESS']
      AND e0.recordedAt <= $p0
      AND coalesce(e0.retractedAt > $p0, true)
      AND size([x2 IN labels(f1) WHERE x2 IN ['Process', 'ProcessVersion']]) > 0
      AND f1.id IN $p1
      AND coalesce(f1v.since, f1v.recordedAt) <= $p0
      AND coalesce(f1v.until > $p0, true)
  } > 0
WITH n, nv
ORDER BY nv.timeKey, n.id
LIMIT $p2
RETURN n.id AS id, $p3 AS sort, nv.timeKey AS day, nv.time AS date, 0 AS seq, null AS status
UNION ALL
CALL () {
  MATCH (n:Agreement)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:AgreementVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE COUNT {
  MATCH (n)-[e3:IN_PROCESS|RETRACTED]->(f4)
  MATCH (f4)-[:WAS*0..1]->(f4v)
  WHERE coalesce(e3.type, type(e3)) IN ['IN_PROCESS']
    AND e3.recordedAt <= $p0
    AND coalesce(e3.retractedAt > $p0, true)
    AND size([x5 IN labels(f4) WHERE x5 IN ['Process', 'ProcessVersion']]) > 0
    AND f4.id IN $p4
    AND coalesce(f4v.since, f4v.recordedAt) <= $p0
    AND coalesce(f4v.until > $p0, true)
} > 0
MATCH (n)-[e6:HAS_STATUS|RETRACTED]->(k)
MATCH (k)-[:WAS*0..1]->(kv)
WHERE coalesce(e6.type, type(e6)) IN ['HAS_STATUS']
  AND e6.recordedAt <= $p0
  AND coalesce(e6.retractedAt > $p0, true)
  AND size([x7 IN labels(k) WHERE x7 IN ['AgreementStatusPoint', 'AgreementStatusPointVersion']]) > 0
  AND kv.onKey = ''
  AND coalesce(kv.since, kv.recordedAt) <= $p0
  AND coalesce(kv.until > $p0, true)
WITH n, k, kv
ORDER BY kv.onKey, n.id, kv.seq
LIMIT $p5
RETURN n.id AS id, $p6 AS sort, kv.onKey AS day, kv.on AS date, kv.seq AS seq, kv.status AS status
UNION ALL
CALL () {
  MATCH (n:Process)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:ProcessVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE n.id IN $p7
MATCH (n)-[e8:HAS_STATUS|RETRACTED]->(k)
MATCH (k)-[:WAS*0..1]->(kv)
WHERE coalesce(e8.type, type(e8)) IN ['HAS_STATUS']
  AND e8.recordedAt <= $p0
  AND coalesce(e8.retractedAt > $p0, true)
  AND size([x9 IN labels(k) WHERE x9 IN ['ProcessStatusPoint', 'ProcessStatusPointVersion']]) > 0
  AND kv.onKey = ''
  AND coalesce(kv.since, kv.recordedAt) <= $p0
  AND coalesce(kv.until > $p0, true)
WITH n, k, kv
ORDER BY kv.onKey, n.id, kv.seq
LIMIT $p8
RETURN n.id AS id, $p9 AS sort, kv.onKey AS day, kv.on AS date, kv.seq AS seq, kv.status AS status
UNION ALL
CALL () {
  MATCH (n:Claim)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:ClaimVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE nv.saidKey = ''
  AND COUNT {
    MATCH (n)-[e10:IN_PROCESS|RETRACTED]->(f11)
    MATCH (f11)-[:WAS*0..1]->(f11v)
    WHERE coalesce(e10.type, type(e10)) IN ['IN_PROCESS']
      AND e10.recordedAt <= $p0
      AND coalesce(e10.retractedAt > $p0, true)
      AND size([x12 IN labels(f11) WHERE x12 IN ['Process', 'ProcessVersion']]) > 0
      AND f11.id IN $p10
      AND coalesce(f11v.since, f11v.recordedAt) <= $p0
      AND coalesce(f11v.until > $p0, true)
  } > 0
WITH n, nv
ORDER BY nv.saidKey, n.id
LIMIT $p11
RETURN n.id AS id, $p12 AS sort, nv.saidKey AS day, nv.said AS date, 0 AS seq, null AS status;

// labels
//   $p0 = ["agreement/economic-partnership-agreement", "agreement/minerals-agreement", …, "process/us-ukraine-minerals-negotiations"] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;

// TimelineItem.actors
//   $p0 = ["event/minerals-memorandum-signing"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = ["agreement/economic-partnership-agreement","agreement/minerals-agreement","agreement/minerals-memorandum"]
//   $p3 = ["process/us-ukraine-minerals-negotiations"]
//   $p4 = ["claim/administration-wishes-freedom-and-security", "claim/administration-wishes-lasting-cooperation", …, "claim/article-energy-expected-in-the-deal"] (5 values)
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
MATCH (n)-[e0:HAS_PARTICIPANT|RETRACTED]->(k)-[e1:PARTICIPANT|RETRACTED]->(a)
MATCH (k)-[:WAS*0..1]->(kv)
MATCH (a)-[:WAS*0..1]->(av)
WHERE coalesce(e0.type, type(e0)) IN ['HAS_PARTICIPANT']
  AND e0.recordedAt <= $p1
  AND coalesce(e0.retractedAt > $p1, true)
  AND size([x2 IN labels(k) WHERE x2 IN ['Participation', 'ParticipationVersion']]) > 0
  AND coalesce(e1.type, type(e1)) IN ['PARTICIPANT']
  AND e1.recordedAt <= $p1
  AND coalesce(e1.retractedAt > $p1, true)
  AND size([x3 IN labels(a) WHERE x3 IN ['Actor', 'ActorVersion']]) > 0
  AND coalesce(kv.since, kv.recordedAt) <= $p1
  AND coalesce(kv.until > $p1, true)
  AND coalesce(av.since, av.recordedAt) <= $p1
  AND coalesce(av.until > $p1, true)
RETURN n.id AS id, a.id AS actor, kv.seq AS seq
UNION ALL
UNWIND $p2 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
MATCH (n)-[e4:HAS_PARTY|RETRACTED]->(k)-[e5:PARTY|RETRACTED]->(a)
MATCH (k)-[:WAS*0..1]->(kv)
MATCH (a)-[:WAS*0..1]->(av)
WHERE coalesce(e4.type, type(e4)) IN ['HAS_PARTY']
  AND e4.recordedAt <= $p1
  AND coalesce(e4.retractedAt > $p1, true)
  AND size([x6 IN labels(k) WHERE x6 IN ['Party', 'PartyVersion']]) > 0
  AND coalesce(e5.type, type(e5)) IN ['PARTY']
  AND e5.recordedAt <= $p1
  AND coalesce(e5.retractedAt > $p1, true)
  AND size([x7 IN labels(a) WHERE x7 IN ['Actor', 'ActorVersion']]) > 0
  AND coalesce(kv.since, kv.recordedAt) <= $p1
  AND coalesce(kv.until > $p1, true)
  AND coalesce(av.since, av.recordedAt) <= $p1
  AND coalesce(av.until > $p1, true)
RETURN n.id AS id, a.id AS actor, kv.seq AS seq
UNION ALL
UNWIND $p3 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
MATCH (n)-[e8:HAS_PARTICIPANT|RETRACTED]->(k)-[e9:PARTICIPANT|RETRACTED]->(a)
MATCH (k)-[:WAS*0..1]->(kv)
MATCH (a)-[:WAS*0..1]->(av)
WHERE coalesce(e8.type, type(e8)) IN ['HAS_PARTICIPANT']
  AND e8.recordedAt <= $p1
  AND coalesce(e8.retractedAt > $p1, true)
  AND size([x10 IN labels(k) WHERE x10 IN ['ProcessParticipation', 'ProcessParticipationVersion']]) > 0
  AND coalesce(e9.type, type(e9)) IN ['PARTICIPANT']
  AND e9.recordedAt <= $p1
  AND coalesce(e9.retractedAt > $p1, true)
  AND size([x11 IN labels(a) WHERE x11 IN ['Actor', 'ActorVersion']]) > 0
  AND coalesce(kv.since, kv.recordedAt) <= $p1
  AND coalesce(kv.until > $p1, true)
  AND coalesce(av.since, av.recordedAt) <= $p1
  AND coalesce(av.until > $p1, true)
RETURN n.id AS id, a.id AS actor, kv.seq AS seq
UNION ALL
UNWIND $p4 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
MATCH (n)-[e12:SPOKEN_BY|RETRACTED]->(k)-[e13:SPEAKER|RETRACTED]->(a)
MATCH (k)-[:WAS*0..1]->(kv)
MATCH (a)-[:WAS*0..1]->(av)
WHERE coalesce(e12.type, type(e12)) IN ['SPOKEN_BY']
  AND e12.recordedAt <= $p1
  AND coalesce(e12.retractedAt > $p1, true)
  AND size([x14 IN labels(k) WHERE x14 IN ['Speaking', 'SpeakingVersion']]) > 0
  AND coalesce(e13.type, type(e13)) IN ['SPEAKER']
  AND e13.recordedAt <= $p1
  AND coalesce(e13.retractedAt > $p1, true)
  AND size([x15 IN labels(a) WHERE x15 IN ['Actor', 'ActorVersion']]) > 0
  AND coalesce(kv.since, kv.recordedAt) <= $p1
  AND coalesce(kv.until > $p1, true)
  AND coalesce(av.since, av.recordedAt) <= $p1
  AND coalesce(av.until > $p1, true)
RETURN n.id AS id, a.id AS actor, kv.seq AS seq;

// entity by id
//   $p0 = ["agreement/economic-partnership-agreement", "agreement/minerals-agreement", …, "process/us-ukraine-minerals-negotiations"] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id} AS row;

// actors by id
//   $p0 = ["organization/trump-administration","organization/unnamed-publisher","state/ukr","state/usa"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;
