// What the store is sent for examples/23-networks.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// network: who took part
//   $p0 = ["OCCURRED","ONGOING"]
//   $p1 = 200001
MATCH (e:Event)
WHERE coalesce(e.status IN $p0, false)
MATCH (e)-[:HAS_PARTICIPANT]->(k0:Participation)-[:PARTICIPANT]->(a:Actor)
WITH DISTINCT a.id AS actor, e.timeKey + ' ' + coalesce(e.timeLatest, e.timeKey) + ' ' + e.id AS event
WITH event, collect(actor) AS actors
LIMIT $p1
RETURN event, actors;

// network: stances
//   $p0 = ["SUPPORT","OPPOSE"]
//   $p1 = 200001
MATCH (c:Claim)
MATCH (c)-[:TAKES_STANCE_ON]->(p:Proposition)
WHERE c.stance IN $p0 AND c.replacedById IS NULL
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
WITH DISTINCT a.id AS actor, p.id AS thing, c.stance AS side, c
WITH actor, thing, side, count(*) AS looked
WITH actor, thing, side, looked, looked AS times
LIMIT $p1
RETURN actor, thing, side, times, looked;

// labels
//   $p0 = ["organization/european-delegation", "organization/ukrainian-delegation", …, "state/usa"] (11 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// evidence by id
//   $p0 = ["event/minerals-memorandum-signing", "event/rubio-consults-delegations", …, "event/us-negotiating-team-formed"] (7 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// network: claims behind stances
//   $p0 = ["proposition/fighting-should-end"]
//   $p1 = ["SUPPORT","OPPOSE"]
//   $p2 = ["state/rus","state/usa"]
UNWIND $p0 AS id
MATCH (p:Record {id: id})
MATCH (p)<-[:TAKES_STANCE_ON]-(c:Claim)
WHERE c.stance IN $p1 AND c.replacedById IS NULL
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
  AND a.id IN $p2
WITH DISTINCT a.id AS actor,
  p.id AS thing,
  c.stance AS side,
  c.saidKey + ' ' + coalesce(c.saidLatest, c.saidKey) + ' ' + c.id AS claim
RETURN actor, thing, side, collect(claim) AS claims;

// labels
//   $p0 = ["state/rus"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// network: who took part
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["OCCURRED","ONGOING"]
//   $p2 = 200001
CALL () {
  MATCH (e:Event)
  WHERE coalesce(e.since, e.recordedAt) <= $p0
  RETURN e.id AS eid, e AS ev
  UNION
  MATCH (ev:EventVersion)<-[:WAS*0..1]-(e:Record)
  WHERE coalesce(ev.since, ev.recordedAt) <= $p0 AND coalesce(ev.until > $p0, true)
  RETURN e.id AS eid, ev
}
MATCH (e:Record {id: eid})
WHERE coalesce(ev.status IN $p1, false)
MATCH (e)-[e0:HAS_PARTICIPANT|RETRACTED]->(k1)-[e2:PARTICIPANT|RETRACTED]->(a)
MATCH (k1)-[:WAS*0..1]->(k1v)
MATCH (a)-[:WAS*0..1]->(av)
WHERE coalesce(e0.type, type(e0)) IN ['HAS_PARTICIPANT']
  AND e0.recordedAt <= $p0
  AND coalesce(e0.retractedAt > $p0, true)
  AND size([x3 IN labels(k1) WHERE x3 IN ['Participation', 'ParticipationVersion']]) > 0
  AND coalesce(e2.type, type(e2)) IN ['PARTICIPANT']
  AND e2.recordedAt <= $p0
  AND coalesce(e2.retractedAt > $p0, true)
  AND size([x4 IN labels(a) WHERE x4 IN ['Actor', 'ActorVersion']]) > 0
  AND coalesce(k1v.since, k1v.recordedAt) <= $p0
  AND coalesce(k1v.until > $p0, true)
  AND coalesce(av.since, av.recordedAt) <= $p0
  AND coalesce(av.until > $p0, true)
WITH DISTINCT a.id AS actor, ev.timeKey + ' ' + coalesce(ev.timeLatest, ev.timeKey) + ' ' + e.id AS event
WITH event, collect(actor) AS actors
LIMIT $p2
RETURN event, actors;

// network: stances
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["SUPPORT","OPPOSE"]
//   $p2 = 200001
CALL () {
  MATCH (c:Claim)
  WHERE coalesce(c.since, c.recordedAt) <= $p0
  RETURN c.id AS cid, c AS cv
  UNION
  MATCH (cv:ClaimVersion)<-[:WAS*0..1]-(c:Record)
  WHERE coalesce(cv.since, cv.recordedAt) <= $p0 AND coalesce(cv.until > $p0, true)
  RETURN c.id AS cid, cv
}
MATCH (c:Record {id: cid})
MATCH (c)-[e0:TAKES_STANCE_ON|RETRACTED]->(p)
MATCH (p)-[:WAS*0..1]->(pv)
WHERE coalesce(e0.type, type(e0)) IN ['TAKES_STANCE_ON']
  AND e0.recordedAt <= $p0
  AND coalesce(e0.retractedAt > $p0, true)
  AND size([x1 IN labels(p) WHERE x1 IN ['Proposition', 'PropositionVersion']]) > 0
  AND cv.stance IN $p1
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
  AND coalesce(pv.since, pv.recordedAt) <= $p0
  AND coalesce(pv.until > $p0, true)
MATCH (c)-[e5:SPOKEN_BY|RETRACTED]->(k6)-[e7:SPEAKER|ON_BEHALF_OF|IN_OFFICE|RETRACTED]->(o8)
MATCH (k6)-[:WAS*0..1]->(k6v)
MATCH (o8)-[:WAS*0..1]->(o8v)
WHERE coalesce(e5.type, type(e5)) IN ['SPOKEN_BY']
  AND e5.recordedAt <= $p0
  AND coalesce(e5.retractedAt > $p0, true)
  AND size([x9 IN labels(k6) WHERE x9 IN ['Speaking', 'SpeakingVersion']]) > 0
  AND coalesce(e7.type, type(e7)) IN ['SPEAKER', 'ON_BEHALF_OF', 'IN_OFFICE']
  AND e7.recordedAt <= $p0
  AND coalesce(e7.retractedAt > $p0, true)
  AND coalesce(k6v.since, k6v.recordedAt) <= $p0
  AND coalesce(k6v.until > $p0, true)
  AND coalesce(o8v.since, o8v.recordedAt) <= $p0
  AND coalesce(o8v.until > $p0, true)
MATCH (o8)<-[e10:HELD_BY|RETRACTED*0..1]-(t11)
MATCH (t11)-[:WAS*0..1]->(t11v)
WHERE all(
  x12 IN e10
  WHERE coalesce(x12.type, type(x12)) IN ['HELD_BY'] AND x12.recordedAt <= $p0 AND coalesce(x12.retractedAt > $p0, true)
)
  AND coalesce(t11v.since, t11v.recordedAt) <= $p0
  AND coalesce(t11v.until > $p0, true)
MATCH (t11)-[e13:PART_OF|OFFICE_OF|RETRACTED*0..11]->(a)
MATCH (a)-[:WAS*0..1]->(av)
WHERE all(
  x14 IN e13
  WHERE coalesce(x14.type, type(x14)) IN ['PART_OF', 'OFFICE_OF']
    AND x14.recordedAt <= $p0
    AND coalesce(x14.retractedAt > $p0, true)
)
  AND size([x15 IN labels(a) WHERE x15 IN ['State', 'StateVersion']]) > 0
  AND (
    (
      o8.id STARTS WITH 'tenure/'
      AND coalesce(o8v.speaksFor, true)
      AND COUNT {
        MATCH (k6)-[e16:ON_BEHALF_OF|RETRACTED]->(b17)
        MATCH (b17)-[:WAS*0..1]->(b17v)
        WHERE coalesce(e16.type, type(e16)) IN ['ON_BEHALF_OF']
          AND e16.recordedAt <= $p0
          AND coalesce(e16.retractedAt > $p0, true)
          AND NOT b17.id STARTS WITH 'person/'
          AND coalesce(b17v.since, b17v.recordedAt) <= $p0
          AND coalesce(b17v.until > $p0, true)
      } = 0
    )
    OR (
      o8.id = k6v.actorId
      AND t11.id = o8.id
      AND (
        a.id = o8.id
        OR COUNT {
          MATCH (k6)-[e16:ON_BEHALF_OF|RETRACTED]->(b17)
          MATCH (b17)-[:WAS*0..1]->(b17v)
          WHERE coalesce(e16.type, type(e16)) IN ['ON_BEHALF_OF']
            AND e16.recordedAt <= $p0
            AND coalesce(e16.retractedAt > $p0, true)
            AND NOT b17.id STARTS WITH 'person/'
            AND coalesce(b17v.since, b17v.recordedAt) <= $p0
            AND coalesce(b17v.until > $p0, true)
        } = 0
      )
    )
    OR (
      o8.id = k6v.actorId
      AND t11.id STARTS WITH 'tenure/'
      AND cv.said IS NOT NULL
      AND coalesce(t11v.speaksFor, true)
      AND coalesce(t11v.fromEarliest <= cv.saidLatest, true)
      AND coalesce(t11v.toLatest >= cv.saidEarliest, true)
      AND (
        coalesce(t11v.ended, false) = false
        OR t11v.to IS NOT NULL
        OR COUNT {
          MATCH (t11)-[e18:CITED_IN|RETRACTED]->()-[e19:CITES|VIA|RETRACTED]->(s20)
          MATCH (s20)-[:WAS*0..1]->(s20v)
          WHERE coalesce(e18.type, type(e18)) IN ['CITED_IN']
            AND e18.recordedAt <= $p0
            AND coalesce(e18.retractedAt > $p0, true)
            AND coalesce(e19.type, type(e19)) IN ['CITES', 'VIA']
            AND e19.recordedAt <= $p0
            AND coalesce(e19.retractedAt > $p0, true)
            AND coalesce(s20v.outBy >= cv.saidEarliest, s20v.outBy IS NOT NULL)
            AND coalesce(s20v.since, s20v.recordedAt) <= $p0
            AND coalesce(s20v.until > $p0, true)
        } > 0
      )
      AND COUNT {
        MATCH (k6)-[e21:IN_OFFICE|RETRACTED]->(b22)
        MATCH (b22)-[:WAS*0..1]->(b22v)
        WHERE coalesce(e21.type, type(e21)) IN ['IN_OFFICE']
          AND e21.recordedAt <= $p0
          AND coalesce(e21.retractedAt > $p0, true)
          AND coalesce(b22v.since, b22v.recordedAt) <= $p0
          AND coalesce(b22v.until > $p0, true)
      } = 0
      AND COUNT {
        MATCH (k6)-[e16:ON_BEHALF_OF|RETRACTED]->(b17)
        MATCH (b17)-[:WAS*0..1]->(b17v)
        WHERE coalesce(e16.type, type(e16)) IN ['ON_BEHALF_OF']
          AND e16.recordedAt <= $p0
          AND coalesce(e16.retractedAt > $p0, true)
          AND NOT b17.id STARTS WITH 'person/'
          AND coalesce(b17v.since, b17v.recordedAt) <= $p0
          AND coalesce(b17v.until > $p0, true)
      } = 0
    )
    OR (t11.id = o8.id AND NOT o8.id = k6v.actorId AND NOT o8.id STARTS WITH 'tenure/')
  )
  AND coalesce(av.since, av.recordedAt) <= $p0
  AND coalesce(av.until > $p0, true)
WITH DISTINCT a.id AS actor, p.id AS thing, cv.stance AS side, c, cv
WITH actor, thing, side, count(*) AS looked
WITH actor, thing, side, looked, looked AS times
LIMIT $p2
RETURN actor, thing, side, times, looked;

// labels
//   $p0 = ["organization/european-delegation", "organization/ukrainian-delegation", …, "state/usa"] (11 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;

// evidence by id
//   $p0 = ["event/minerals-memorandum-signing", "event/rubio-consults-delegations", …, "event/us-negotiating-team-formed"] (7 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;

// network: claims behind stances
//   $p0 = ["proposition/fighting-should-end"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = ["SUPPORT","OPPOSE"]
//   $p3 = ["state/rus","state/usa"]
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
  AND cv.stance IN $p2
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
MATCH (c)-[e5:SPOKEN_BY|RETRACTED]->(k6)-[e7:SPEAKER|ON_BEHALF_OF|IN_OFFICE|RETRACTED]->(o8)
MATCH (k6)-[:WAS*0..1]->(k6v)
MATCH (o8)-[:WAS*0..1]->(o8v)
WHERE coalesce(e5.type, type(e5)) IN ['SPOKEN_BY']
  AND e5.recordedAt <= $p1
  AND coalesce(e5.retractedAt > $p1, true)
  AND size([x9 IN labels(k6) WHERE x9 IN ['Speaking', 'SpeakingVersion']]) > 0
  AND coalesce(e7.type, type(e7)) IN ['SPEAKER', 'ON_BEHALF_OF', 'IN_OFFICE']
  AND e7.recordedAt <= $p1
  AND coalesce(e7.retractedAt > $p1, true)
  AND coalesce(k6v.since, k6v.recordedAt) <= $p1
  AND coalesce(k6v.until > $p1, true)
  AND coalesce(o8v.since, o8v.recordedAt) <= $p1
  AND coalesce(o8v.until > $p1, true)
MATCH (o8)<-[e10:HELD_BY|RETRACTED*0..1]-(t11)
MATCH (t11)-[:WAS*0..1]->(t11v)
WHERE all(
  x12 IN e10
  WHERE coalesce(x12.type, type(x12)) IN ['HELD_BY'] AND x12.recordedAt <= $p1 AND coalesce(x12.retractedAt > $p1, true)
)
  AND coalesce(t11v.since, t11v.recordedAt) <= $p1
  AND coalesce(t11v.until > $p1, true)
MATCH (t11)-[e13:PART_OF|OFFICE_OF|RETRACTED*0..11]->(a)
MATCH (a)-[:WAS*0..1]->(av)
WHERE all(
  x14 IN e13
  WHERE coalesce(x14.type, type(x14)) IN ['PART_OF', 'OFFICE_OF']
    AND x14.recordedAt <= $p1
    AND coalesce(x14.retractedAt > $p1, true)
)
  AND size([x15 IN labels(a) WHERE x15 IN ['State', 'StateVersion']]) > 0
  AND (
    (
      o8.id STARTS WITH 'tenure/'
      AND coalesce(o8v.speaksFor, true)
      AND COUNT {
        MATCH (k6)-[e16:ON_BEHALF_OF|RETRACTED]->(b17)
        MATCH (b17)-[:WAS*0..1]->(b17v)
        WHERE coalesce(e16.type, type(e16)) IN ['ON_BEHALF_OF']
          AND e16.recordedAt <= $p1
          AND coalesce(e16.retractedAt > $p1, true)
          AND NOT b17.id STARTS WITH 'person/'
          AND coalesce(b17v.since, b17v.recordedAt) <= $p1
          AND coalesce(b17v.until > $p1, true)
      } = 0
    )
    OR (
      o8.id = k6v.actorId
      AND t11.id = o8.id
      AND (
        a.id = o8.id
        OR COUNT {
          MATCH (k6)-[e16:ON_BEHALF_OF|RETRACTED]->(b17)
          MATCH (b17)-[:WAS*0..1]->(b17v)
          WHERE coalesce(e16.type, type(e16)) IN ['ON_BEHALF_OF']
            AND e16.recordedAt <= $p1
            AND coalesce(e16.retractedAt > $p1, true)
            AND NOT b17.id STARTS WITH 'person/'
            AND coalesce(b17v.since, b17v.recordedAt) <= $p1
            AND coalesce(b17v.until > $p1, true)
        } = 0
      )
    )
    OR (
      o8.id = k6v.actorId
      AND t11.id STARTS WITH 'tenure/'
      AND cv.said IS NOT NULL
      AND coalesce(t11v.speaksFor, true)
      AND coalesce(t11v.fromEarliest <= cv.saidLatest, true)
      AND coalesce(t11v.toLatest >= cv.saidEarliest, true)
      AND (
        coalesce(t11v.ended, false) = false
        OR t11v.to IS NOT NULL
        OR COUNT {
          MATCH (t11)-[e18:CITED_IN|RETRACTED]->()-[e19:CITES|VIA|RETRACTED]->(s20)
          MATCH (s20)-[:WAS*0..1]->(s20v)
          WHERE coalesce(e18.type, type(e18)) IN ['CITED_IN']
            AND e18.recordedAt <= $p1
            AND coalesce(e18.retractedAt > $p1, true)
            AND coalesce(e19.type, type(e19)) IN ['CITES', 'VIA']
            AND e19.recordedAt <= $p1
            AND coalesce(e19.retractedAt > $p1, true)
            AND coalesce(s20v.outBy >= cv.saidEarliest, s20v.outBy IS NOT NULL)
            AND coalesce(s20v.since, s20v.recordedAt) <= $p1
            AND coalesce(s20v.until > $p1, true)
        } > 0
      )
      AND COUNT {
        MATCH (k6)-[e21:IN_OFFICE|RETRACTED]->(b22)
        MATCH (b22)-[:WAS*0..1]->(b22v)
        WHERE coalesce(e21.type, type(e21)) IN ['IN_OFFICE']
          AND e21.recordedAt <= $p1
          AND coalesce(e21.retractedAt > $p1, true)
          AND coalesce(b22v.since, b22v.recordedAt) <= $p1
          AND coalesce(b22v.until > $p1, true)
      } = 0
      AND COUNT {
        MATCH (k6)-[e16:ON_BEHALF_OF|RETRACTED]->(b17)
        MATCH (b17)-[:WAS*0..1]->(b17v)
        WHERE coalesce(e16.type, type(e16)) IN ['ON_BEHALF_OF']
          AND e16.recordedAt <= $p1
          AND coalesce(e16.retractedAt > $p1, true)
          AND NOT b17.id STARTS WITH 'person/'
          AND coalesce(b17v.since, b17v.recordedAt) <= $p1
          AND coalesce(b17v.until > $p1, true)
      } = 0
    )
    OR (t11.id = o8.id AND NOT o8.id = k6v.actorId AND NOT o8.id STARTS WITH 'tenure/')
  )
  AND coalesce(av.since, av.recordedAt) <= $p1
  AND coalesce(av.until > $p1, true)
  AND a.id IN $p3
WITH DISTINCT a.id AS actor,
  p.id AS thing,
  cv.stance AS side,
  cv.saidKey + ' ' + coalesce(cv.saidLatest, cv.saidKey) + ' ' + c.id AS claim
RETURN actor, thing, side, collect(claim) AS claims;

// labels
//   $p0 = ["state/rus"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;
