// What the store is sent for examples/22-paths.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// nodes that are there
//   $p0 = ["person/scott-bessent","person/sergey-lavrov"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
WHERE n.retractedAt IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// ids that exist
//   $ids = ["person/scott-bessent","person/sergey-lavrov"]
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
    r0:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN
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
  MATCH (n)<-[:HELD_BY]-(m7:Tenure)
  MATCH (m7)-[r8:OFFICE_OF]->(m9:Entity)
  WITH m9.id AS found
  LIMIT $p1
  RETURN collect(found) AS f10
}
CALL (n) {
  MATCH (n)<-[:RELATES_FROM]-(m11:ClaimRelation)
  WHERE m11.type IN $p2
  MATCH (m11)-[r12:RELATES_TO]->(m13:Entity)
  WITH m13.id AS found
  LIMIT $p1
  RETURN collect(found) AS f14
}
CALL (n) {
  MATCH (n)<-[
    r15:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN
  ]-(m16:Entity)
  WITH m16.id AS found
  LIMIT $p1
  RETURN collect(found) AS b17
}
CALL (n) {
  MATCH (n)<-[:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT]-(m18:Part)
  MATCH (m18)<-[r19:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION]-(m20:Entity)
  WITH m20.id AS found
  LIMIT $p1
  RETURN collect(found) AS b21
}
CALL (n) {
  MATCH (n)<-[:OFFICE_OF]-(m22:Tenure)
  MATCH (m22)-[r23:HELD_BY]->(m24:Entity)
  WITH m24.id AS found
  LIMIT $p1
  RETURN collect(found) AS b25
}
CALL (n) {
  MATCH (n)<-[:RELATES_TO]-(m26:ClaimRelation)
  WHERE m26.type IN $p3
  MATCH (m26)-[r27:RELATES_FROM]->(m28:Entity)
  WITH m28.id AS found
  LIMIT $p1
  RETURN collect(found) AS b29
}
RETURN n.id AS id, f2, f6, f10, f14, b17, b21, b25, b29;

// nodes that are there
//   $p0 = ["claim/bessent-argues-for-the-agreement","state/usa"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
WHERE n.retractedAt IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// steps
//   $p0 = ["person/sergey-lavrov"]
//   $p1 = 20001
//   $p2 = ["CONTRADICTS","CORROBORATES","REPEATS","QUALIFIES","RESPONDS_TO","REPORTS","RETRACTS"]
//   $p3 = ["CONTRADICTS","CORROBORATES","REPEATS","QUALIFIES","RESPONDS_TO","REPORTS","RETRACTS"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN
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
  MATCH (n)<-[:HELD_BY]-(m7:Tenure)
  MATCH (m7)-[r8:OFFICE_OF]->(m9:Entity)
  WITH m9.id AS found
  LIMIT $p1
  RETURN collect(found) AS f10
}
CALL (n) {
  MATCH (n)<-[:RELATES_FROM]-(m11:ClaimRelation)
  WHERE m11.type IN $p2
  MATCH (m11)-[r12:RELATES_TO]->(m13:Entity)
  WITH m13.id AS found
  LIMIT $p1
  RETURN collect(found) AS f14
}
CALL (n) {
  MATCH (n)<-[
    r15:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN
  ]-(m16:Entity)
  WITH m16.id AS found
  LIMIT $p1
  RETURN collect(found) AS b17
}
CALL (n) {
  MATCH (n)<-[:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT]-(m18:Part)
  MATCH (m18)<-[r19:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION]-(m20:Entity)
  WITH m20.id AS found
  LIMIT $p1
  RETURN collect(found) AS b21
}
CALL (n) {
  MATCH (n)<-[:OFFICE_OF]-(m22:Tenure)
  MATCH (m22)-[r23:HELD_BY]->(m24:Entity)
  WITH m24.id AS found
  LIMIT $p1
  RETURN collect(found) AS b25
}
CALL (n) {
  MATCH (n)<-[:RELATES_TO]-(m26:ClaimRelation)
  WHERE m26.type IN $p3
  MATCH (m26)-[r27:RELATES_FROM]->(m28:Entity)
  WITH m28.id AS found
  LIMIT $p1
  RETURN collect(found) AS b29
}
RETURN n.id AS id, f2, f6, f10, f14, b17, b21, b25, b29;

// nodes that are there
//   $p0 = ["claim/rubio-passes-framework-to-lavrov","event/rubio-lavrov-call","state/rus"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
WHERE n.retractedAt IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// steps
//   $p0 = ["claim/rubio-passes-framework-to-lavrov","event/rubio-lavrov-call","state/rus"]
//   $p1 = 20001
//   $p2 = ["CONTRADICTS","CORROBORATES","REPEATS","QUALIFIES","RESPONDS_TO","REPORTS","RETRACTS"]
//   $p3 = ["CONTRADICTS","CORROBORATES","REPEATS","QUALIFIES","RESPONDS_TO","REPORTS","RETRACTS"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN
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
  MATCH (n)<-[:HELD_BY]-(m7:Tenure)
  MATCH (m7)-[r8:OFFICE_OF]->(m9:Entity)
  WITH m9.id AS found
  LIMIT $p1
  RETURN collect(found) AS f10
}
CALL (n) {
  MATCH (n)<-[:RELATES_FROM]-(m11:ClaimRelation)
  WHERE m11.type IN $p2
  MATCH (m11)-[r12:RELATES_TO]->(m13:Entity)
  WITH m13.id AS found
  LIMIT $p1
  RETURN collect(found) AS f14
}
CALL (n) {
  MATCH (n)<-[
    r15:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN
  ]-(m16:Entity)
  WITH m16.id AS found
  LIMIT $p1
  RETURN collect(found) AS b17
}
CALL (n) {
  MATCH (n)<-[:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT]-(m18:Part)
  MATCH (m18)<-[r19:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION]-(m20:Entity)
  WITH m20.id AS found
  LIMIT $p1
  RETURN collect(found) AS b21
}
CALL (n) {
  MATCH (n)<-[:OFFICE_OF]-(m22:Tenure)
  MATCH (m22)-[r23:HELD_BY]->(m24:Entity)
  WITH m24.id AS found
  LIMIT $p1
  RETURN collect(found) AS b25
}
CALL (n) {
  MATCH (n)<-[:RELATES_TO]-(m26:ClaimRelation)
  WHERE m26.type IN $p3
  MATCH (m26)-[r27:RELATES_FROM]->(m28:Entity)
  WITH m28.id AS found
  LIMIT $p1
  RETURN collect(found) AS b29
}
RETURN n.id AS id, f2, f6, f10, f14, b17, b21, b25, b29;

// nodes that are there
//   $p0 = ["agreement/peace-framework", "claim/article-both-sides-harden", …, "process/ukraine-peace-negotiations"] (12 values)
UNWIND $p0 AS id
MATCH (n:Record {id: id})
WHERE n.retractedAt IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// steps
//   $p0 = ["claim/bessent-argues-for-the-agreement","state/usa"]
//   $p1 = 20001
//   $p2 = ["CONTRADICTS","CORROBORATES","REPEATS","QUALIFIES","RESPONDS_TO","REPORTS","RETRACTS"]
//   $p3 = ["CONTRADICTS","CORROBORATES","REPEATS","QUALIFIES","RESPONDS_TO","REPORTS","RETRACTS"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN
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
  MATCH (n)<-[:HELD_BY]-(m7:Tenure)
  MATCH (m7)-[r8:OFFICE_OF]->(m9:Entity)
  WITH m9.id AS found
  LIMIT $p1
  RETURN collect(found) AS f10
}
CALL (n) {
  MATCH (n)<-[:RELATES_FROM]-(m11:ClaimRelation)
  WHERE m11.type IN $p2
  MATCH (m11)-[r12:RELATES_TO]->(m13:Entity)
  WITH m13.id AS found
  LIMIT $p1
  RETURN collect(found) AS f14
}
CALL (n) {
  MATCH (n)<-[
    r15:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN
  ]-(m16:Entity)
  WITH m16.id AS found
  LIMIT $p1
  RETURN collect(found) AS b17
}
CALL (n) {
  MATCH (n)<-[:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT]-(m18:Part)
  MATCH (m18)<-[r19:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION]-(m20:Entity)
  WITH m20.id AS found
  LIMIT $p1
  RETURN collect(found) AS b21
}
CALL (n) {
  MATCH (n)<-[:OFFICE_OF]-(m22:Tenure)
  MATCH (m22)-[r23:HELD_BY]->(m24:Entity)
  WITH m24.id AS found
  LIMIT $p1
  RETURN collect(found) AS b25
}
CALL (n) {
  MATCH (n)<-[:RELATES_TO]-(m26:ClaimRelation)
  WHERE m26.type IN $p3
  MATCH (m26)-[r27:RELATES_FROM]->(m28:Entity)
  WITH m28.id AS found
  LIMIT $p1
  RETURN collect(found) AS b29
}
RETURN n.id AS id, f2, f6, f10, f14, b17, b21, b25, b29;

// edges
//   $p0 = ["claim/article-many-problems-remain", "claim/rubio-passes-framework-to-lavrov", …, "state/usa"] (10 values)
//   $p1 = ["CONTRADICTS","CORROBORATES","REPEATS","QUALIFIES","RESPONDS_TO","REPORTS","RETRACTS"]
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN
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
  MATCH (n)<-[:HELD_BY]-(m7:Tenure)
  MATCH (m7)-[r8:OFFICE_OF]->(m9:Entity)
  WHERE m9.id IN $p0
  RETURN collect(
    {
      far: m9.id,
      stated: m7.id,
      type: m7.type,
      first: coalesce(m7.fromEarliest, m7.fromLatest),
      last: coalesce(m7.toLatest, m7.toEarliest)
    }
  ) AS f10
}
CALL (n) {
  MATCH (n)<-[:RELATES_FROM]-(m11:ClaimRelation)
  WHERE m11.type IN $p1
  MATCH (m11)-[r12:RELATES_TO]->(m13:Entity)
  WHERE m13.id IN $p0
  RETURN collect(
    {
      far: m13.id,
      stated: m11.id,
      type: m11.type,
      first: coalesce(m11.fromEarliest, m11.fromLatest),
      last: coalesce(m11.toLatest, m11.toEarliest)
    }
  ) AS f14
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
  f14;

// sources behind edges
//   $p0 = ["claim/article-many-problems-remain", "claim/rubio-passes-framework-to-lavrov", …, "tenure/sergey-lavrov-foreign-minister"] (9 values)
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[:CITED_IN]->(q:Citation)-[:CITES]->(s:Source)
  RETURN collect(DISTINCT s.id) AS sources
}
RETURN n.id AS id, sources;

// labels
//   $p0 = ["claim/article-many-problems-remain", "claim/rubio-passes-framework-to-lavrov", …, "state/usa"] (10 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// nodes by id
//   $p0 = ["claim/article-many-problems-remain", "claim/rubio-passes-framework-to-lavrov", …, "state/usa"] (10 values)
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// nodes that are there
//   $p0 = ["person/scott-bessent","person/sergey-lavrov"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// ids that exist
//   $ids = ["person/scott-bessent","person/sergey-lavrov"]
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
    r0:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN|RETRACTED
  ]->(m1)
  WHERE coalesce(r0.type, type(r0)) IN [
    'PART_OF',
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
    'AUTHORED_BY',
    'DRAWS_ON',
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
  MATCH (n)<-[e8:HELD_BY|RETRACTED]-(m9)
  WHERE coalesce(e8.type, type(e8)) IN ['HELD_BY'] AND e8.recordedAt <= $p1 AND coalesce(e8.retractedAt > $p1, true)
  MATCH (m9)-[r10:OFFICE_OF|RETRACTED]->(m11)
  WHERE coalesce(r10.type, type(r10)) IN ['OFFICE_OF']
    AND r10.recordedAt <= $p1
    AND coalesce(r10.retractedAt > $p1, true)
  WITH m9.id + ' ' + m11.id AS found
  LIMIT $p2
  RETURN collect(found) AS f12
}
CALL (n) {
  MATCH (n)<-[e13:RELATES_FROM|RETRACTED]-(m14)
  WHERE coalesce(e13.type, type(e13)) IN ['RELATES_FROM']
    AND e13.recordedAt <= $p1
    AND coalesce(e13.retractedAt > $p1, true)
  MATCH (m14)-[r15:RELATES_TO|RETRACTED]->(m16)
  WHERE coalesce(r15.type, type(r15)) IN ['RELATES_TO']
    AND r15.recordedAt <= $p1
    AND coalesce(r15.retractedAt > $p1, true)
  WITH m14.id + ' ' + m16.id AS found
  LIMIT $p2
  RETURN collect(found) AS f17
}
CALL (n) {
  MATCH (n)<-[
    r18:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN|RETRACTED
  ]-(m19)
  WHERE coalesce(r18.type, type(r18)) IN [
    'PART_OF',
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
    'AUTHORED_BY',
    'DRAWS_ON',
    'WITHIN'
  ]
    AND r18.recordedAt <= $p1
    AND coalesce(r18.retractedAt > $p1, true)
  WITH m19.id AS found
  LIMIT $p2
  RETURN collect(found) AS b20
}
CALL (n) {
  MATCH (n)<-[e21:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT|RETRACTED]-(m22)
  WHERE coalesce(e21.type, type(e21)) IN [
    'SPEAKER', 'ON_BEHALF_OF', 'DEPENDS_ON', 'PARTICIPANT', 'PARTY', 'RELATED_AGREEMENT'
  ]
    AND e21.recordedAt <= $p1
    AND coalesce(e21.retractedAt > $p1, true)
  MATCH (m22)<-[r23:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION|RETRACTED]-(m24)
  WHERE coalesce(r23.type, type(r23)) IN [
    'HAS_STATUS', 'HAS_PARTICIPANT', 'HAS_PARTY', 'AGREEMENT_RELATION', 'SPOKEN_BY', 'HAS_CONDITION'
  ]
    AND r23.recordedAt <= $p1
    AND coalesce(r23.retractedAt > $p1, true)
  WITH m24.id AS found
  LIMIT $p2
  RETURN collect(found) AS b25
}
CALL (n) {
  MATCH (n)<-[e26:OFFICE_OF|RETRACTED]-(m27)
  WHERE coalesce(e26.type, type(e26)) IN ['OFFICE_OF']
    AND e26.recordedAt <= $p1
    AND coalesce(e26.retractedAt > $p1, true)
  MATCH (m27)-[r28:HELD_BY|RETRACTED]->(m29)
  WHERE coalesce(r28.type, type(r28)) IN ['HELD_BY'] AND r28.recordedAt <= $p1 AND coalesce(r28.retractedAt > $p1, true)
  WITH m27.id + ' ' + m29.id AS found
  LIMIT $p2
  RETURN collect(found) AS b30
}
CALL (n) {
  MATCH (n)<-[e31:RELATES_TO|RETRACTED]-(m32)
  WHERE coalesce(e31.type, type(e31)) IN ['RELATES_TO']
    AND e31.recordedAt <= $p1
    AND coalesce(e31.retractedAt > $p1, true)
  MATCH (m32)-[r33:RELATES_FROM|RETRACTED]->(m34)
  WHERE coalesce(r33.type, type(r33)) IN ['RELATES_FROM']
    AND r33.recordedAt <= $p1
    AND coalesce(r33.retractedAt > $p1, true)
  WITH m32.id + ' ' + m34.id AS found
  LIMIT $p2
  RETURN collect(found) AS b35
}
RETURN n.id AS id, f2, f7, f12, f17, b20, b25, b30, b35;

// nodes that are there
//   $p0 = ["claim/bessent-argues-for-the-agreement","state/usa"]
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

// nodes that are there
//   $p0 = ["claim/bessent-argues-for-the-agreement","state/usa"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// steps
//   $p0 = ["person/sergey-lavrov"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 20001
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN|RETRACTED
  ]->(m1)
  WHERE coalesce(r0.type, type(r0)) IN [
    'PART_OF',
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
    'AUTHORED_BY',
    'DRAWS_ON',
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
  MATCH (n)<-[e8:HELD_BY|RETRACTED]-(m9)
  WHERE coalesce(e8.type, type(e8)) IN ['HELD_BY'] AND e8.recordedAt <= $p1 AND coalesce(e8.retractedAt > $p1, true)
  MATCH (m9)-[r10:OFFICE_OF|RETRACTED]->(m11)
  WHERE coalesce(r10.type, type(r10)) IN ['OFFICE_OF']
    AND r10.recordedAt <= $p1
    AND coalesce(r10.retractedAt > $p1, true)
  WITH m9.id + ' ' + m11.id AS found
  LIMIT $p2
  RETURN collect(found) AS f12
}
CALL (n) {
  MATCH (n)<-[e13:RELATES_FROM|RETRACTED]-(m14)
  WHERE coalesce(e13.type, type(e13)) IN ['RELATES_FROM']
    AND e13.recordedAt <= $p1
    AND coalesce(e13.retractedAt > $p1, true)
  MATCH (m14)-[r15:RELATES_TO|RETRACTED]->(m16)
  WHERE coalesce(r15.type, type(r15)) IN ['RELATES_TO']
    AND r15.recordedAt <= $p1
    AND coalesce(r15.retractedAt > $p1, true)
  WITH m14.id + ' ' + m16.id AS found
  LIMIT $p2
  RETURN collect(found) AS f17
}
CALL (n) {
  MATCH (n)<-[
    r18:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN|RETRACTED
  ]-(m19)
  WHERE coalesce(r18.type, type(r18)) IN [
    'PART_OF',
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
    'AUTHORED_BY',
    'DRAWS_ON',
    'WITHIN'
  ]
    AND r18.recordedAt <= $p1
    AND coalesce(r18.retractedAt > $p1, true)
  WITH m19.id AS found
  LIMIT $p2
  RETURN collect(found) AS b20
}
CALL (n) {
  MATCH (n)<-[e21:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT|RETRACTED]-(m22)
  WHERE coalesce(e21.type, type(e21)) IN [
    'SPEAKER', 'ON_BEHALF_OF', 'DEPENDS_ON', 'PARTICIPANT', 'PARTY', 'RELATED_AGREEMENT'
  ]
    AND e21.recordedAt <= $p1
    AND coalesce(e21.retractedAt > $p1, true)
  MATCH (m22)<-[r23:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION|RETRACTED]-(m24)
  WHERE coalesce(r23.type, type(r23)) IN [
    'HAS_STATUS', 'HAS_PARTICIPANT', 'HAS_PARTY', 'AGREEMENT_RELATION', 'SPOKEN_BY', 'HAS_CONDITION'
  ]
    AND r23.recordedAt <= $p1
    AND coalesce(r23.retractedAt > $p1, true)
  WITH m24.id AS found
  LIMIT $p2
  RETURN collect(found) AS b25
}
CALL (n) {
  MATCH (n)<-[e26:OFFICE_OF|RETRACTED]-(m27)
  WHERE coalesce(e26.type, type(e26)) IN ['OFFICE_OF']
    AND e26.recordedAt <= $p1
    AND coalesce(e26.retractedAt > $p1, true)
  MATCH (m27)-[r28:HELD_BY|RETRACTED]->(m29)
  WHERE coalesce(r28.type, type(r28)) IN ['HELD_BY'] AND r28.recordedAt <= $p1 AND coalesce(r28.retractedAt > $p1, true)
  WITH m27.id + ' ' + m29.id AS found
  LIMIT $p2
  RETURN collect(found) AS b30
}
CALL (n) {
  MATCH (n)<-[e31:RELATES_TO|RETRACTED]-(m32)
  WHERE coalesce(e31.type, type(e31)) IN ['RELATES_TO']
    AND e31.recordedAt <= $p1
    AND coalesce(e31.retractedAt > $p1, true)
  MATCH (m32)-[r33:RELATES_FROM|RETRACTED]->(m34)
  WHERE coalesce(r33.type, type(r33)) IN ['RELATES_FROM']
    AND r33.recordedAt <= $p1
    AND coalesce(r33.retractedAt > $p1, true)
  WITH m32.id + ' ' + m34.id AS found
  LIMIT $p2
  RETURN collect(found) AS b35
}
RETURN n.id AS id, f2, f7, f12, f17, b20, b25, b30, b35;

// nodes that are there
//   $p0 = ["claim/rubio-passes-framework-to-lavrov","event/rubio-lavrov-call","state/rus"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// offices and relations that are there
//   $p0 = ["tenure/sergey-lavrov-foreign-minister"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id,
  {type: nv.type, first: coalesce(nv.fromEarliest, nv.fromLatest), last: coalesce(nv.toLatest, nv.toEarliest)} AS facts;

// nodes that are there
//   $p0 = ["claim/rubio-passes-framework-to-lavrov","event/rubio-lavrov-call","state/rus"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// steps
//   $p0 = ["claim/rubio-passes-framework-to-lavrov","event/rubio-lavrov-call","state/rus"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 20001
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN|RETRACTED
  ]->(m1)
  WHERE coalesce(r0.type, type(r0)) IN [
    'PART_OF',
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
    'AUTHORED_BY',
    'DRAWS_ON',
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
  MATCH (n)<-[e8:HELD_BY|RETRACTED]-(m9)
  WHERE coalesce(e8.type, type(e8)) IN ['HELD_BY'] AND e8.recordedAt <= $p1 AND coalesce(e8.retractedAt > $p1, true)
  MATCH (m9)-[r10:OFFICE_OF|RETRACTED]->(m11)
  WHERE coalesce(r10.type, type(r10)) IN ['OFFICE_OF']
    AND r10.recordedAt <= $p1
    AND coalesce(r10.retractedAt > $p1, true)
  WITH m9.id + ' ' + m11.id AS found
  LIMIT $p2
  RETURN collect(found) AS f12
}
CALL (n) {
  MATCH (n)<-[e13:RELATES_FROM|RETRACTED]-(m14)
  WHERE coalesce(e13.type, type(e13)) IN ['RELATES_FROM']
    AND e13.recordedAt <= $p1
    AND coalesce(e13.retractedAt > $p1, true)
  MATCH (m14)-[r15:RELATES_TO|RETRACTED]->(m16)
  WHERE coalesce(r15.type, type(r15)) IN ['RELATES_TO']
    AND r15.recordedAt <= $p1
    AND coalesce(r15.retractedAt > $p1, true)
  WITH m14.id + ' ' + m16.id AS found
  LIMIT $p2
  RETURN collect(found) AS f17
}
CALL (n) {
  MATCH (n)<-[
    r18:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN|RETRACTED
  ]-(m19)
  WHERE coalesce(r18.type, type(r18)) IN [
    'PART_OF',
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
    'AUTHORED_BY',
    'DRAWS_ON',
    'WITHIN'
  ]
    AND r18.recordedAt <= $p1
    AND coalesce(r18.retractedAt > $p1, true)
  WITH m19.id AS found
  LIMIT $p2
  RETURN collect(found) AS b20
}
CALL (n) {
  MATCH (n)<-[e21:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT|RETRACTED]-(m22)
  WHERE coalesce(e21.type, type(e21)) IN [
    'SPEAKER', 'ON_BEHALF_OF', 'DEPENDS_ON', 'PARTICIPANT', 'PARTY', 'RELATED_AGREEMENT'
  ]
    AND e21.recordedAt <= $p1
    AND coalesce(e21.retractedAt > $p1, true)
  MATCH (m22)<-[r23:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION|RETRACTED]-(m24)
  WHERE coalesce(r23.type, type(r23)) IN [
    'HAS_STATUS', 'HAS_PARTICIPANT', 'HAS_PARTY', 'AGREEMENT_RELATION', 'SPOKEN_BY', 'HAS_CONDITION'
  ]
    AND r23.recordedAt <= $p1
    AND coalesce(r23.retractedAt > $p1, true)
  WITH m24.id AS found
  LIMIT $p2
  RETURN collect(found) AS b25
}
CALL (n) {
  MATCH (n)<-[e26:OFFICE_OF|RETRACTED]-(m27)
  WHERE coalesce(e26.type, type(e26)) IN ['OFFICE_OF']
    AND e26.recordedAt <= $p1
    AND coalesce(e26.retractedAt > $p1, true)
  MATCH (m27)-[r28:HELD_BY|RETRACTED]->(m29)
  WHERE coalesce(r28.type, type(r28)) IN ['HELD_BY'] AND r28.recordedAt <= $p1 AND coalesce(r28.retractedAt > $p1, true)
  WITH m27.id + ' ' + m29.id AS found
  LIMIT $p2
  RETURN collect(found) AS b30
}
CALL (n) {
  MATCH (n)<-[e31:RELATES_TO|RETRACTED]-(m32)
  WHERE coalesce(e31.type, type(e31)) IN ['RELATES_TO']
    AND e31.recordedAt <= $p1
    AND coalesce(e31.retractedAt > $p1, true)
  MATCH (m32)-[r33:RELATES_FROM|RETRACTED]->(m34)
  WHERE coalesce(r33.type, type(r33)) IN ['RELATES_FROM']
    AND r33.recordedAt <= $p1
    AND coalesce(r33.retractedAt > $p1, true)
  WITH m32.id + ' ' + m34.id AS found
  LIMIT $p2
  RETURN collect(found) AS b35
}
RETURN n.id AS id, f2, f7, f12, f17, b20, b25, b30, b35;

// nodes that are there
//   $p0 = ["agreement/peace-framework", "claim/article-both-sides-harden", …, "process/ukraine-peace-negotiations"] (15 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// offices and relations that are there
//   $p0 = ["tenure/sergey-lavrov-foreign-minister","tenure/vladimir-putin-president"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id,
  {type: nv.type, first: coalesce(nv.fromEarliest, nv.fromLatest), last: coalesce(nv.toLatest, nv.toEarliest)} AS facts;

// nodes that are there
//   $p0 = ["agreement/peace-framework", "claim/article-both-sides-harden", …, "process/ukraine-peace-negotiations"] (12 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// steps
//   $p0 = ["claim/bessent-argues-for-the-agreement","state/usa"]
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 20001
UNWIND $p0 AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN|RETRACTED
  ]->(m1)
  WHERE coalesce(r0.type, type(r0)) IN [
    'PART_OF',
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
    'AUTHORED_BY',
    'DRAWS_ON',
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
  MATCH (n)<-[e8:HELD_BY|RETRACTED]-(m9)
  WHERE coalesce(e8.type, type(e8)) IN ['HELD_BY'] AND e8.recordedAt <= $p1 AND coalesce(e8.retractedAt > $p1, true)
  MATCH (m9)-[r10:OFFICE_OF|RETRACTED]->(m11)
  WHERE coalesce(r10.type, type(r10)) IN ['OFFICE_OF']
    AND r10.recordedAt <= $p1
    AND coalesce(r10.retractedAt > $p1, true)
  WITH m9.id + ' ' + m11.id AS found
  LIMIT $p2
  RETURN collect(found) AS f12
}
CALL (n) {
  MATCH (n)<-[e13:RELATES_FROM|RETRACTED]-(m14)
  WHERE coalesce(e13.type, type(e13)) IN ['RELATES_FROM']
    AND e13.recordedAt <= $p1
    AND coalesce(e13.retractedAt > $p1, true)
  MATCH (m14)-[r15:RELATES_TO|RETRACTED]->(m16)
  WHERE coalesce(r15.type, type(r15)) IN ['RELATES_TO']
    AND r15.recordedAt <= $p1
    AND coalesce(r15.retractedAt > $p1, true)
  WITH m14.id + ' ' + m16.id AS found
  LIMIT $p2
  RETURN collect(found) AS f17
}
CALL (n) {
  MATCH (n)<-[
    r18:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN|RETRACTED
  ]-(m19)
  WHERE coalesce(r18.type, type(r18)) IN [
    'PART_OF',
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
    'AUTHORED_BY',
    'DRAWS_ON',
    'WITHIN'
  ]
    AND r18.recordedAt <= $p1
    AND coalesce(r18.retractedAt > $p1, true)
  WITH m19.id AS found
  LIMIT $p2
  RETURN collect(found) AS b20
}
CALL (n) {
  MATCH (n)<-[e21:SPEAKER|ON_BEHALF_OF|DEPENDS_ON|PARTICIPANT|PARTY|RELATED_AGREEMENT|RETRACTED]-(m22)
  WHERE coalesce(e21.type, type(e21)) IN [
    'SPEAKER', 'ON_BEHALF_OF', 'DEPENDS_ON', 'PARTICIPANT', 'PARTY', 'RELATED_AGREEMENT'
  ]
    AND e21.recordedAt <= $p1
    AND coalesce(e21.retractedAt > $p1, true)
  MATCH (m22)<-[r23:HAS_STATUS|HAS_PARTICIPANT|HAS_PARTY|AGREEMENT_RELATION|SPOKEN_BY|HAS_CONDITION|RETRACTED]-(m24)
  WHERE coalesce(r23.type, type(r23)) IN [
    'HAS_STATUS', 'HAS_PARTICIPANT', 'HAS_PARTY', 'AGREEMENT_RELATION', 'SPOKEN_BY', 'HAS_CONDITION'
  ]
    AND r23.recordedAt <= $p1
    AND coalesce(r23.retractedAt > $p1, true)
  WITH m24.id AS found
  LIMIT $p2
  RETURN collect(found) AS b25
}
CALL (n) {
  MATCH (n)<-[e26:OFFICE_OF|RETRACTED]-(m27)
  WHERE coalesce(e26.type, type(e26)) IN ['OFFICE_OF']
    AND e26.recordedAt <= $p1
    AND coalesce(e26.retractedAt > $p1, true)
  MATCH (m27)-[r28:HELD_BY|RETRACTED]->(m29)
  WHERE coalesce(r28.type, type(r28)) IN ['HELD_BY'] AND r28.recordedAt <= $p1 AND coalesce(r28.retractedAt > $p1, true)
  WITH m27.id + ' ' + m29.id AS found
  LIMIT $p2
  RETURN collect(found) AS b30
}
CALL (n) {
  MATCH (n)<-[e31:RELATES_TO|RETRACTED]-(m32)
  WHERE coalesce(e31.type, type(e31)) IN ['RELATES_TO']
    AND e31.recordedAt <= $p1
    AND coalesce(e31.retractedAt > $p1, true)
  MATCH (m32)-[r33:RELATES_FROM|RETRACTED]->(m34)
  WHERE coalesce(r33.type, type(r33)) IN ['RELATES_FROM']
    AND r33.recordedAt <= $p1
    AND coalesce(r33.retractedAt > $p1, true)
  WITH m32.id + ' ' + m34.id AS found
  LIMIT $p2
  RETURN collect(found) AS b35
}
RETURN n.id AS id, f2, f7, f12, f17, b20, b25, b30, b35;

// nodes that are there
//   $p0 = ["agreement/economic-partnership-agreement", "agreement/minerals-agreement", …, "provision/mineral-rights-to-the-united-states"] (32 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id, COUNT { MATCH (n)--() } AS degree;

// offices and relations that are there
//   $p0 = ["tenure/donald-trump-former-president", "tenure/donald-trump-president", …, "tenure/steve-witkoff-special-envoy"] (6 values)
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
//   $p0 = ["claim/article-many-problems-remain", "claim/rubio-passes-framework-to-lavrov", …, "state/usa"] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1 AND coalesce(nv.until > $p1, true)
CALL (n) {
  MATCH (n)-[
    r0:PART_OF|LOCATED_IN|IN_PROCESS|LEADS_TO|HAPPENED_AFTER|NEGOTIATED_AT|DOCUMENTED_IN|PROVISION_OF|PROPOSED_BY|OBLIGES|BENEFITS|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|SAID_AFTER|SAID_AFTER_CLAIM|SAID_IN|REPLACED_BY|AUTHORED_BY|DRAWS_ON|WITHIN|RETRACTED
  ]->(m1)
  WHERE coalesce(r0.type, type(r0)) IN [
    'PART_OF',
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
    'AUTHORED_BY',
    'DRAWS_ON',
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
  MATCH (n)<-[e8:HELD_BY|RETRACTED]-(m9)
  WHERE coalesce(e8.type, type(e8)) IN ['HELD_BY'] AND e8.recordedAt <= $p1 AND coalesce(e8.retractedAt > $p1, true)
  MATCH (m9)-[r10:OFFICE_OF|RETRACTED]->(m11)
  WHERE coalesce(r10.type, type(r10)) IN ['OFFICE_OF']
    AND r10.recordedAt <= $p1
    AND coalesce(r10.retractedAt > $p1, true)
    AND m11.id IN $p0
  RETURN collect({far: m11.id, stated: m9.id}) AS f12
}
CALL (n) {
  MATCH (n)<-[e13:RELATES_FROM|RETRACTED]-(m14)
  WHERE coalesce(e13.type, type(e13)) IN ['RELATES_FROM']
    AND e13.recordedAt <= $p1
    AND coalesce(e13.retractedAt > $p1, true)
  MATCH (m14)-[r15:RELATES_TO|RETRACTED]->(m16)
  WHERE coalesce(r15.type, type(r15)) IN ['RELATES_TO']
    AND r15.recordedAt <= $p1
    AND coalesce(r15.retractedAt > $p1, true)
    AND m16.id IN $p0
  RETURN collect({far: m16.id, stated: m14.id}) AS f17
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
  f17;

// offices and relations that are there
//   $p0 = ["tenure/marco-rubio-secretary-of-state","tenure/marco-rubio-senator","tenure/scott-bessent-treasury-secretary","tenure/sergey-lavrov-foreign-minister"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
  AND CASE WHEN nv.retractedAt <= $p1 THEN nv.retractedAt END IS NULL
RETURN n.id AS id,
  {type: nv.type, first: coalesce(nv.fromEarliest, nv.fromLatest), last: coalesce(nv.toLatest, nv.toEarliest)} AS facts;

// sources behind edges
//   $p0 = ["claim/article-many-problems-remain", "claim/rubio-passes-framework-to-lavrov", …, "tenure/sergey-lavrov-foreign-minister"] (9 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
CALL (n) {
  MATCH (n)-[e0:CITED_IN|RETRACTED]->(q)-[e1:CITES|RETRACTED]->(s)
  MATCH (q)-[:WAS*0..1]->(qv)
  MATCH (s)-[:WAS*0..1]->(sv)
  WHERE coalesce(e0.type, type(e0)) IN ['CITED_IN']
    AND e0.recordedAt <= $p1
    AND coalesce(e0.retractedAt > $p1, true)
    AND size([x2 IN labels(q) WHERE x2 IN ['Citation', 'CitationVersion']]) > 0
    AND coalesce(e1.type, type(e1)) IN ['CITES']
    AND e1.recordedAt <= $p1
    AND coalesce(e1.retractedAt > $p1, true)
    AND size([x3 IN labels(s) WHERE x3 IN ['Source', 'SourceVersion']]) > 0
    AND coalesce(qv.since, qv.recordedAt) <= $p1
    AND coalesce(qv.until > $p1, true)
    AND coalesce(sv.since, sv.recordedAt) <= $p1
    AND coalesce(sv.until > $p1, true)
  RETURN collect(DISTINCT s.id) AS sources
}
RETURN n.id AS id, sources;

// labels
//   $p0 = ["claim/article-many-problems-remain", "claim/rubio-passes-framework-to-lavrov", …, "state/usa"] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;

// nodes by id
//   $p0 = ["claim/article-many-problems-remain", "claim/rubio-passes-framework-to-lavrov", …, "state/usa"] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;
