// What the store is sent for examples/21-neighborhood.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// nodes that are there
//   $p0 = ["person/scott-bessent"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
WHERE n.retractedAt IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// ids that exist
//   $ids = ["person/scott-bessent"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

// steps
//   $p0 = ["person/scott-bessent"]
//   $p1 = 20001
//   $p2 = ["CONTRADICTS","CORROBORATES","REPEATS","QUALIFIES","RESPONDS_TO","REPORTS","RETRACTS"]
//   $p3 = ["CONTRADICTS","CORROBORATES","REPEATS","QUALIFIES","RESPONDS_TO","REPORTS","RETRACTS"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|HAS_TOPIC|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|PUBLISHED_BY|AUTHORED_BY|DRAWS_ON|BROADER|WITHIN
  ]->(m1:Entity)
  WITH m1.id AS found
  LIMIT $p1
  RETURN collect(found) AS f2
}
CALL (n) {
  MATCH (n)-[:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION]->(m3:Part)
  MATCH (m3)-[r4:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT]->(m5:Entity)
  WITH m5.id AS found
  LIMIT $p1
  RETURN collect(found) AS f6
}
CALL (n) {
  MATCH (n)-[:CITED_IN]->(m7:Citation)
  MATCH (m7)-[r8:CITES|VIA]->(m9:Entity)
  WITH m9.id AS found
  LIMIT $p1
  RETURN collect(found) AS f10
}
CALL (n) {
  MATCH (n)-[:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION]->(m11:Part)
  MATCH (m11)-[:CITED_IN]->(m12:Citation)
  MATCH (m12)-[r13:CITES|VIA]->(m14:Entity)
  WITH m14.id AS found
  LIMIT $p1
  RETURN collect(found) AS f15
}
CALL (n) {
  MATCH (n)<-[:HELD_BY]-(m16:Tenure)
  MATCH (m16)-[r17:OFFICE_OF]->(m18:Entity)
  WITH m18.id AS found
  LIMIT $p1
  RETURN collect(found) AS f19
}
CALL (n) {
  MATCH (n)<-[:RELATES_FROM]-(m20:ClaimRelation)
  WHERE m20.type IN $p2
  MATCH (m20)-[r21:RELATES_TO]->(m22:Entity)
  WITH m22.id AS found
  LIMIT $p1
  RETURN collect(found) AS f23
}
CALL (n) {
  MATCH (n)<-[
    r24:PART_OF|HAS_TOPIC|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|PUBLISHED_BY|AUTHORED_BY|DRAWS_ON|BROADER|WITHIN
  ]-(m25:Entity)
  WITH m25.id AS found
  LIMIT $p1
  RETURN collect(found) AS b26
}
CALL (n) {
  MATCH (n)<-[:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT]-(m27:Part)
  MATCH (m27)<-[r28:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION]-(m29:Entity)
  WITH m29.id AS found
  LIMIT $p1
  RETURN collect(found) AS b30
}
CALL (n) {
  MATCH (n)<-[:CITES|VIA]-(m31:Citation)
  MATCH (m31)<-[r32:CITED_IN]-(m33:Entity)
  WITH m33.id AS found
  LIMIT $p1
  RETURN collect(found) AS b34
}
CALL (n) {
  MATCH (n)<-[:CITES|VIA]-(m35:Citation)
  MATCH (m35)<-[:CITED_IN]-(m36:Part)
  MATCH (m36)<-[r37:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION]-(m38:Entity)
  WITH m38.id AS found
  LIMIT $p1
  RETURN collect(found) AS b39
}
CALL (n) {
  MATCH (n)<-[:OFFICE_OF]-(m40:Tenure)
  MATCH (m40)-[r41:HELD_BY]->(m42:Entity)
  WITH m42.id AS found
  LIMIT $p1
  RETURN collect(found) AS b43
}
CALL (n) {
  MATCH (n)<-[:RELATES_TO]-(m44:ClaimRelation)
  WHERE m44.type IN $p3
  MATCH (m44)-[r45:RELATES_FROM]->(m46:Entity)
  WITH m46.id AS found
  LIMIT $p1
  RETURN collect(found) AS b47
}
RETURN n.id AS id, f2, f6, f10, f15, f19, f23, b26, b30, b34, b39, b43, b47;

// edges
//   $p0 = ["claim/bessent-argues-for-the-agreement","person/scott-bessent","source/ukraine-negotiations-article","source/yomiuri-online-2025-02-25","state/usa"]
//   $p1 = ["CONTRADICTS","CORROBORATES","REPEATS","QUALIFIES","RESPONDS_TO","REPORTS","RETRACTS"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|HAS_TOPIC|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|PUBLISHED_BY|AUTHORED_BY|DRAWS_ON|BROADER|WITHIN
  ]->(m1:Entity)
  WHERE m1.id IN $p0
  RETURN collect({far: m1.id, lead: type(r0)}) AS f2
}
CALL (n) {
  MATCH (n)-[:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION]->(m3:Part)
  MATCH (m3)-[r4:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT]->(m5:Entity)
  WHERE m5.id IN $p0
  RETURN collect({far: m5.id, lead: type(r4), role: coalesce(m3.role, m3.type)}) AS f6
}
CALL (n) {
  MATCH (n)-[:CITED_IN]->(m7:Citation)
  MATCH (m7)-[r8:CITES|VIA]->(m9:Entity)
  WHERE m9.id IN $p0
  RETURN collect({far: m9.id, lead: type(r8)}) AS f10
}
CALL (n) {
  MATCH (n)-[:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION]->(m11:Part)
  MATCH (m11)-[:CITED_IN]->(m12:Citation)
  MATCH (m12)-[r13:CITES|VIA]->(m14:Entity)
  WHERE m14.id IN $p0
  RETURN collect({far: m14.id, lead: type(r13)}) AS f15
}
CALL (n) {
  MATCH (n)<-[:HELD_BY]-(m16:Tenure)
  MATCH (m16)-[r17:OFFICE_OF]->(m18:Entity)
  WHERE m18.id IN $p0
  RETURN collect(
    {
      far: m18.id,
      stated: m16.id,
      type: m16.type,
      first: coalesce(m16.fromEarliest, m16.fromLatest),
      last: coalesce(m16.toLatest, m16.toEarliest)
    }
  ) AS f19
}
CALL (n) {
  MATCH (n)<-[:RELATES_FROM]-(m20:ClaimRelation)
  WHERE m20.type IN $p1
  MATCH (m20)-[r21:RELATES_TO]->(m22:Entity)
  WHERE m22.id IN $p0
  RETURN collect(
    {
      far: m22.id,
      stated: m20.id,
      type: m20.type,
      first: coalesce(m20.fromEarliest, m20.fromLatest),
      last: coalesce(m20.toLatest, m20.toEarliest)
    }
  ) AS f23
}
RETURN n.id AS id,
  coalesce(
    n.timeEarliest,
    n.signedEarliest,
    n.saidEarliest,
    n.publishedEarliest,
    n.timeLatest,
    n.signedLatest,
    n.saidLatest,
    n.publishedLatest
  ) AS first,
  coalesce(
    n.timeLatest,
    n.signedLatest,
    n.saidLatest,
    n.publishedLatest,
    n.timeEarliest,
    n.signedEarliest,
    n.saidEarliest,
    n.publishedEarliest
  ) AS last,
  f2,
  f6,
  f10,
  f15,
  f19,
  f23;

// labels
//   $p0 = ["claim/bessent-argues-for-the-agreement","person/scott-bessent","source/ukraine-negotiations-article","source/yomiuri-online-2025-02-25","state/usa"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// evidence by id
//   $p0 = ["claim/bessent-argues-for-the-agreement","person/scott-bessent","source/ukraine-negotiations-article","source/yomiuri-online-2025-02-25"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// nodes that are there
//   $p0 = ["person/scott-bessent"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// ids that exist
//   $ids = ["person/scott-bessent"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

// steps
//   $p0 = ["person/scott-bessent"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 20001
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|HAS_TOPIC|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|PUBLISHED_BY|AUTHORED_BY|DRAWS_ON|BROADER|WITHIN|RETRACTED
  ]->(m1)
  WHERE coalesce(r0.type, type(r0)) IN [
    'PART_OF',
    'HAS_TOPIC',
    'LOCATED_IN',
    'IN_PROCESS',
    'LEADS_TO',
    'HAPPENED_AFTER',
    'NEGOTIATED_AT',
    'DOCUMENTED_IN',
    'PROVISION_OF',
    'PROPOSED_BY',
    'OBLIGES',
    'BENEFITS',
    'ADDRESSED_TO',
    'ABOUT',
    'TAKES_STANCE_ON',
    'SAID_AT',
    'SAID_AFTER',
    'SAID_AFTER_CLAIM',
    'SAID_IN',
    'REPLACED_BY',
    'PUBLISHED_BY',
    'AUTHORED_BY',
    'DRAWS_ON',
    'BROADER',
    'WITHIN'
  ]
    AND r0.recordedAt <= $p1
    AND coalesce(r0.retractedAt > $p1, true)
  WITH m1.id AS found
  LIMIT $p2
  RETURN collect(found) AS f2
}
CALL (n) {
  MATCH (n)-[e3:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION|RETRACTED]->(m4)
  WHERE coalesce(e3.type, type(e3)) IN [
    'HAS_STATUS', 'HAS_PARTICIPANT', 'HAS_PARTY', 'AGREEMENT_RELATION', 'SPOKEN_BY', 'HAS_CONDITION'
  ]
    AND e3.recordedAt <= $p1
    AND coalesce(e3.retractedAt > $p1, true)
  MATCH (m4)-[r5:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT|RETRACTED]->(m6)
  WHERE coalesce(r5.type, type(r5)) IN [
    'SPEAKER', 'ON_BEHALF_OF', 'DEPENDS_ON', 'PARTICIPANT', 'PARTY', 'RELATED_AGREEMENT'
  ]
    AND r5.recordedAt <= $p1
    AND coalesce(r5.retractedAt > $p1, true)
  WITH m6.id AS found
  LIMIT $p2
  RETURN collect(found) AS f7
}
CALL (n) {
  MATCH (n)-[e8:CITED_IN|RETRACTED]->(m9)
  WHERE coalesce(e8.type, type(e8)) IN ['CITED_IN'] AND e8.recordedAt <= $p1 AND coalesce(e8.retractedAt > $p1, true)
  MATCH (m9)-[r10:CITES|VIA|RETRACTED]->(m11)
  WHERE coalesce(r10.type, type(r10)) IN ['CITES', 'VIA']
    AND r10.recordedAt <= $p1
    AND coalesce(r10.retractedAt > $p1, true)
  WITH m11.id AS found
  LIMIT $p2
  RETURN collect(found) AS f12
}
CALL (n) {
  MATCH (n)-[e13:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION|RETRACTED]->(m14)
  WHERE coalesce(e13.type, type(e13)) IN [
    'HAS_STATUS', 'HAS_PARTICIPANT', 'HAS_PARTY', 'AGREEMENT_RELATION', 'SPOKEN_BY', 'HAS_CONDITION'
  ]
    AND e13.recordedAt <= $p1
    AND coalesce(e13.retractedAt > $p1, true)
  MATCH (m14)-[e15:CITED_IN|RETRACTED]->(m16)
  WHERE coalesce(e15.type, type(e15)) IN ['CITED_IN']
    AND e15.recordedAt <= $p1
    AND coalesce(e15.retractedAt > $p1, true)
  MATCH (m16)-[r17:CITES|VIA|RETRACTED]->(m18)
  WHERE coalesce(r17.type, type(r17)) IN ['CITES', 'VIA']
    AND r17.recordedAt <= $p1
    AND coalesce(r17.retractedAt > $p1, true)
  WITH m18.id AS found
  LIMIT $p2
  RETURN collect(found) AS f19
}
CALL (n) {
  MATCH (n)<-[e20:HELD_BY|RETRACTED]-(m21)
  WHERE coalesce(e20.type, type(e20)) IN ['HELD_BY'] AND e20.recordedAt <= $p1 AND coalesce(e20.retractedAt > $p1, true)
  MATCH (m21)-[r22:OFFICE_OF|RETRACTED]->(m23)
  WHERE coalesce(r22.type, type(r22)) IN ['OFFICE_OF']
    AND r22.recordedAt <= $p1
    AND coalesce(r22.retractedAt > $p1, true)
  WITH m21.id + ' ' + m23.id AS found
  LIMIT $p2
  RETURN collect(found) AS f24
}
CALL (n) {
  MATCH (n)<-[e25:RELATES_FROM|RETRACTED]-(m26)
  WHERE coalesce(e25.type, type(e25)) IN ['RELATES_FROM']
    AND e25.recordedAt <= $p1
    AND coalesce(e25.retractedAt > $p1, true)
  MATCH (m26)-[r27:RELATES_TO|RETRACTED]->(m28)
  WHERE coalesce(r27.type, type(r27)) IN ['RELATES_TO']
    AND r27.recordedAt <= $p1
    AND coalesce(r27.retractedAt > $p1, true)
  WITH m26.id + ' ' + m28.id AS found
  LIMIT $p2
  RETURN collect(found) AS f29
}
CALL (n) {
  MATCH (n)<-[
    r30:PART_OF|HAS_TOPIC|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|PUBLISHED_BY|AUTHORED_BY|DRAWS_ON|BROADER|WITHIN|RETRACTED
  ]-(m31)
  WHERE coalesce(r30.type, type(r30)) IN [
    'PART_OF',
    'HAS_TOPIC',
    'LOCATED_IN',
    'IN_PROCESS',
    'LEADS_TO',
    'HAPPENED_AFTER',
    'NEGOTIATED_AT',
    'DOCUMENTED_IN',
    'PROVISION_OF',
    'PROPOSED_BY',
    'OBLIGES',
    'BENEFITS',
    'ADDRESSED_TO',
    'ABOUT',
    'TAKES_STANCE_ON',
    'SAID_AT',
    'SAID_AFTER',
    'SAID_AFTER_CLAIM',
    'SAID_IN',
    'REPLACED_BY',
    'PUBLISHED_BY',
    'AUTHORED_BY',
    'DRAWS_ON',
    'BROADER',
    'WITHIN'
  ]
    AND r30.recordedAt <= $p1
    AND coalesce(r30.retractedAt > $p1, true)
  WITH m31.id AS found
  LIMIT $p2
  RETURN collect(found) AS b32
}
CALL (n) {
  MATCH (n)<-[e33:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT|RETRACTED]-(m34)
  WHERE coalesce(e33.type, type(e33)) IN [
    'SPEAKER', 'ON_BEHALF_OF', 'DEPENDS_ON', 'PARTICIPANT', 'PARTY', 'RELATED_AGREEMENT'
  ]
    AND e33.recordedAt <= $p1
    AND coalesce(e33.retractedAt > $p1, true)
  MATCH (m34)<-[r35:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION|RETRACTED]-(m36)
  WHERE coalesce(r35.type, type(r35)) IN [
    'HAS_STATUS', 'HAS_PARTICIPANT', 'HAS_PARTY', 'AGREEMENT_RELATION', 'SPOKEN_BY', 'HAS_CONDITION'
  ]
    AND r35.recordedAt <= $p1
    AND coalesce(r35.retractedAt > $p1, true)
  WITH m36.id AS found
  LIMIT $p2
  RETURN collect(found) AS b37
}
CALL (n) {
  MATCH (n)<-[e38:CITES|VIA|RETRACTED]-(m39)
  WHERE coalesce(e38.type, type(e38)) IN ['CITES', 'VIA']
    AND e38.recordedAt <= $p1
    AND coalesce(e38.retractedAt > $p1, true)
  MATCH (m39)<-[r40:CITED_IN|RETRACTED]-(m41)
  WHERE coalesce(r40.type, type(r40)) IN ['CITED_IN']
    AND r40.recordedAt <= $p1
    AND coalesce(r40.retractedAt > $p1, true)
  WITH m41.id AS found
  LIMIT $p2
  RETURN collect(found) AS b42
}
CALL (n) {
  MATCH (n)<-[e43:CITES|VIA|RETRACTED]-(m44)
  WHERE coalesce(e43.type, type(e43)) IN ['CITES', 'VIA']
    AND e43.recordedAt <= $p1
    AND coalesce(e43.retractedAt > $p1, true)
  MATCH (m44)<-[e45:CITED_IN|RETRACTED]-(m46)
  WHERE coalesce(e45.type, type(e45)) IN ['CITED_IN']
    AND e45.recordedAt <= $p1
    AND coalesce(e45.retractedAt > $p1, true)
  MATCH (m46)<-[r47:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION|RETRACTED]-(m48)
  WHERE coalesce(r47.type, type(r47)) IN [
    'HAS_STATUS', 'HAS_PARTICIPANT', 'HAS_PARTY', 'AGREEMENT_RELATION', 'SPOKEN_BY', 'HAS_CONDITION'
  ]
    AND r47.recordedAt <= $p1
    AND coalesce(r47.retractedAt > $p1, true)
  WITH m48.id AS found
  LIMIT $p2
  RETURN collect(found) AS b49
}
CALL (n) {
  MATCH (n)<-[e50:OFFICE_OF|RETRACTED]-(m51)
  WHERE coalesce(e50.type, type(e50)) IN ['OFFICE_OF']
    AND e50.recordedAt <= $p1
    AND coalesce(e50.retractedAt > $p1, true)
  MATCH (m51)-[r52:HELD_BY|RETRACTED]->(m53)
  WHERE coalesce(r52.type, type(r52)) IN ['HELD_BY'] AND r52.recordedAt <= $p1 AND coalesce(r52.retractedAt > $p1, true)
  WITH m51.id + ' ' + m53.id AS found
  LIMIT $p2
  RETURN collect(found) AS b54
}
CALL (n) {
  MATCH (n)<-[e55:RELATES_TO|RETRACTED]-(m56)
  WHERE coalesce(e55.type, type(e55)) IN ['RELATES_TO']
    AND e55.recordedAt <= $p1
    AND coalesce(e55.retractedAt > $p1, true)
  MATCH (m56)-[r57:RELATES_FROM|RETRACTED]->(m58)
  WHERE coalesce(r57.type, type(r57)) IN ['RELATES_FROM']
    AND r57.recordedAt <= $p1
    AND coalesce(r57.retractedAt > $p1, true)
  WITH m56.id + ' ' + m58.id AS found
  LIMIT $p2
  RETURN collect(found) AS b59
}
RETURN n.id AS id, f2, f7, f12, f19, f24, f29, b32, b37, b42, b49, b54, b59;

// nodes that are there
//   $p0 = ["claim/bessent-argues-for-the-agreement","source/ukraine-negotiations-article","source/yomiuri-online-2025-02-25","state/usa"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// offices and relations that are there
//   $p0 = ["tenure/scott-bessent-treasury-secretary"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id,
  {type: nv.type, first: coalesce(nv.fromEarliest, nv.fromLatest), last: coalesce(nv.toLatest, nv.toEarliest)} AS facts;

// edges
//   $p0 = ["claim/bessent-argues-for-the-agreement","person/scott-bessent","source/ukraine-negotiations-article","source/yomiuri-online-2025-02-25","state/usa"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1 AND coalesce(nv.until > $p1, true)
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|HAS_TOPIC|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|PUBLISHED_BY|AUTHORED_BY|DRAWS_ON|BROADER|WITHIN|RETRACTED
  ]->(m1)
  WHERE coalesce(r0.type, type(r0)) IN [
    'PART_OF',
    'HAS_TOPIC',
    'LOCATED_IN',
    'IN_PROCESS',
    'LEADS_TO',
    'HAPPENED_AFTER',
    'NEGOTIATED_AT',
    'DOCUMENTED_IN',
    'PROVISION_OF',
    'PROPOSED_BY',
    'OBLIGES',
    'BENEFITS',
    'ADDRESSED_TO',
    'ABOUT',
    'TAKES_STANCE_ON',
    'SAID_AT',
    'SAID_AFTER',
    'SAID_AFTER_CLAIM',
    'SAID_IN',
    'REPLACED_BY',
    'PUBLISHED_BY',
    'AUTHORED_BY',
    'DRAWS_ON',
    'BROADER',
    'WITHIN'
  ]
    AND r0.recordedAt <= $p1
    AND coalesce(r0.retractedAt > $p1, true)
    AND m1.id IN $p0
  RETURN collect({far: m1.id, lead: coalesce(r0.type, type(r0))}) AS f2
}
CALL (n) {
  MATCH (n)-[e3:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION|RETRACTED]->(m4)
  WHERE coalesce(e3.type, type(e3)) IN [
    'HAS_STATUS', 'HAS_PARTICIPANT', 'HAS_PARTY', 'AGREEMENT_RELATION', 'SPOKEN_BY', 'HAS_CONDITION'
  ]
    AND e3.recordedAt <= $p1
    AND coalesce(e3.retractedAt > $p1, true)
  MATCH (m4)-[r5:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT|RETRACTED]->(m6)
  WHERE coalesce(r5.type, type(r5)) IN [
    'SPEAKER', 'ON_BEHALF_OF', 'DEPENDS_ON', 'PARTICIPANT', 'PARTY', 'RELATED_AGREEMENT'
  ]
    AND r5.recordedAt <= $p1
    AND coalesce(r5.retractedAt > $p1, true)
    AND m6.id IN $p0
  RETURN collect({far: m6.id, lead: coalesce(r5.type, type(r5)), role: coalesce(m4.role, m4.type)}) AS f7
}
CALL (n) {
  MATCH (n)-[e8:CITED_IN|RETRACTED]->(m9)
  WHERE coalesce(e8.type, type(e8)) IN ['CITED_IN'] AND e8.recordedAt <= $p1 AND coalesce(e8.retractedAt > $p1, true)
  MATCH (m9)-[r10:CITES|VIA|RETRACTED]->(m11)
  WHERE coalesce(r10.type, type(r10)) IN ['CITES', 'VIA']
    AND r10.recordedAt <= $p1
    AND coalesce(r10.retractedAt > $p1, true)
    AND m11.id IN $p0
  RETURN collect({far: m11.id, lead: coalesce(r10.type, type(r10))}) AS f12
}
CALL (n) {
  MATCH (n)-[e13:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION|RETRACTED]->(m14)
  WHERE coalesce(e13.type, type(e13)) IN [
    'HAS_STATUS', 'HAS_PARTICIPANT', 'HAS_PARTY', 'AGREEMENT_RELATION', 'SPOKEN_BY', 'HAS_CONDITION'
  ]
    AND e13.recordedAt <= $p1
    AND coalesce(e13.retractedAt > $p1, true)
  MATCH (m14)-[e15:CITED_IN|RETRACTED]->(m16)
  WHERE coalesce(e15.type, type(e15)) IN ['CITED_IN']
    AND e15.recordedAt <= $p1
    AND coalesce(e15.retractedAt > $p1, true)
  MATCH (m16)-[r17:CITES|VIA|RETRACTED]->(m18)
  WHERE coalesce(r17.type, type(r17)) IN ['CITES', 'VIA']
    AND r17.recordedAt <= $p1
    AND coalesce(r17.retractedAt > $p1, true)
    AND m18.id IN $p0
  RETURN collect({far: m18.id, lead: coalesce(r17.type, type(r17))}) AS f19
}
CALL (n) {
  MATCH (n)<-[e20:HELD_BY|RETRACTED]-(m21)
  WHERE coalesce(e20.type, type(e20)) IN ['HELD_BY'] AND e20.recordedAt <= $p1 AND coalesce(e20.retractedAt > $p1, true)
  MATCH (m21)-[r22:OFFICE_OF|RETRACTED]->(m23)
  WHERE coalesce(r22.type, type(r22)) IN ['OFFICE_OF']
    AND r22.recordedAt <= $p1
    AND coalesce(r22.retractedAt > $p1, true)
    AND m23.id IN $p0
  RETURN collect({far: m23.id, stated: m21.id}) AS f24
}
CALL (n) {
  MATCH (n)<-[e25:RELATES_FROM|RETRACTED]-(m26)
  WHERE coalesce(e25.type, type(e25)) IN ['RELATES_FROM']
    AND e25.recordedAt <= $p1
    AND coalesce(e25.retractedAt > $p1, true)
  MATCH (m26)-[r27:RELATES_TO|RETRACTED]->(m28)
  WHERE coalesce(r27.type, type(r27)) IN ['RELATES_TO']
    AND r27.recordedAt <= $p1
    AND coalesce(r27.retractedAt > $p1, true)
    AND m28.id IN $p0
  RETURN collect({far: m28.id, stated: m26.id}) AS f29
}
RETURN n.id AS id,
  coalesce(
    nv.timeEarliest,
    nv.signedEarliest,
    nv.saidEarliest,
    nv.publishedEarliest,
    nv.timeLatest,
    nv.signedLatest,
    nv.saidLatest,
    nv.publishedLatest
  ) AS first,
  coalesce(
    nv.timeLatest,
    nv.signedLatest,
    nv.saidLatest,
    nv.publishedLatest,
    nv.timeEarliest,
    nv.signedEarliest,
    nv.saidEarliest,
    nv.publishedEarliest
  ) AS last,
  f2,
  f7,
  f12,
  f19,
  f24,
  f29;

// offices and relations that are there
//   $p0 = ["tenure/scott-bessent-treasury-secretary"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id,
  {type: nv.type, first: coalesce(nv.fromEarliest, nv.fromLatest), last: coalesce(nv.toLatest, nv.toEarliest)} AS facts;

// labels
//   $p0 = ["claim/bessent-argues-for-the-agreement","person/scott-bessent","source/ukraine-negotiations-article","source/yomiuri-online-2025-02-25","state/usa"]
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
//   $p0 = ["claim/bessent-argues-for-the-agreement","person/scott-bessent","source/ukraine-negotiations-article","source/yomiuri-online-2025-02-25"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id} AS row;
