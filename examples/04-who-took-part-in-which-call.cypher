// What the store is sent for examples/04-who-took-part-in-which-call.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// days of Event.timeKey, where indexes give no order
MATCH (n:Event)
RETURN min(CASE WHEN n.timeKey > '' THEN n.timeKey END) AS earliest, max(n.timeKey) AS latest;

// events, where indexes give order
//   $p0 = ["CONSULT"]
//   $p1 = 21
//   $p2 = 201
//   $p3 = ["CONSULT"]
CALL () {
  MATCH (n0:Event)
  WHERE n0.timeKey >= '' AND coalesce(n0.type IN $p0, false)
  WITH n0
  ORDER BY n0.timeKey DESC, n0.id
  LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:NEGOTIATED_AT]-(n1:Agreement)
    WITH n1
    ORDER BY n1.signedKey DESC, n1.id
    LIMIT $p2
    RETURN collect(n1 {.id, .labels, _keys: [n1.signedKey]}) AS c2
  }
  RETURN collect(
    n0 {
      .id,
      .labels,
      .status,
      .outcome,
      .channel,
      .type,
      .modes,
      c3: [(n0)-[:LOCATED_IN]->(n4:Place) | n4 {.id, .labels, .iso3}],
      c5: [
        (n0)-[:HAS_PARTICIPANT]->(n6:Participation)-[:PARTICIPANT]->(n7:Record)
        | {id: n6.id, _keys: [n6.seq], role: n6.role, capacity: n6.capacity, c8: n7 {.id, .labels}}
      ],
      c2: c2,
      _keys: [n0.timeKey]
    }
  ) AS c9
}
CALL () {
  MATCH (n10:Event)
  WHERE n10.timeKey >= '' AND coalesce(n10.type IN $p3, false)
  RETURN count(n10) AS c11
}
RETURN c9, c11;

// events, where indexes give no order
//   $p0 = ["2025-12-31","2025-12-30","2025-12-29","2025-12-28","2025-12-27","2025-12-26","2025-12-25"]
//   $p1 = ["CONSULT"]
//   $p2 = 21
//   $p3 = ["2025-12-24", "2025-12-23", …, "2025-10-30"] (56 values)
//   $p4 = ["2025-10-29", "2025-10-28", …, "2024-08-08"] (448 values)
//   $p5 = ["2024-08-07", "2024-08-06", …, "2014-10-16"] (3584 values)
//   $p6 = "2014-10-16"
//   $p7 = 21
//   $p8 = 201
//   $p9 = ["CONSULT"]
CALL () {
  CALL () {
    UNWIND $p0 AS d0
    MATCH (n1:Event {timeKey: d0})
    WHERE n1.timeKey >= '' AND coalesce(n1.type IN $p1, false)
    WITH n1
    ORDER BY n1.timeKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.timeKey]}) AS w2
  }
  CALL (w2) {
    WITH size(w2) AS have
    WHERE have < $p2
    UNWIND $p3 AS d3
    MATCH (n1:Event {timeKey: d3})
    WHERE n1.timeKey >= '' AND coalesce(n1.type IN $p1, false)
    WITH n1
    ORDER BY n1.timeKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.timeKey]}) AS w4
  }
  CALL (w2, w4) {
    WITH size(w2) + size(w4) AS have
    WHERE have < $p2
    UNWIND $p4 AS d5
    MATCH (n1:Event {timeKey: d5})
    WHERE n1.timeKey >= '' AND coalesce(n1.type IN $p1, false)
    WITH n1
    ORDER BY n1.timeKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.timeKey]}) AS w6
  }
  CALL (w2, w4, w6) {
    WITH size(w2) + size(w4) + size(w6) AS have
    WHERE have < $p2
    UNWIND $p5 AS d7
    MATCH (n1:Event {timeKey: d7})
    WHERE n1.timeKey >= '' AND coalesce(n1.type IN $p1, false)
    WITH n1
    ORDER BY n1.timeKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.timeKey]}) AS w8
  }
  CALL (w2, w4, w6, w8) {
    WITH size(w2) + size(w4) + size(w6) + size(w8) AS have
    WHERE have < $p2
    MATCH (n1:Event)
    WHERE n1.timeKey < $p6 AND n1.timeKey >= '' AND coalesce(n1.type IN $p1, false)
    WITH n1
    ORDER BY n1.timeKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.timeKey]}) AS w9
  }
  UNWIND w2 + w4 + w6 + w8 + w9 AS one
  WITH one.id AS id, one.keys AS keys
  LIMIT $p7
  MATCH (n1:Record {id: id})
  CALL (n1) {
    MATCH (n1)<-[:NEGOTIATED_AT]-(n10:Agreement)
    WITH n10
    ORDER BY n10.signedKey DESC, n10.id
    LIMIT $p8
    RETURN collect(n10 {.id, .labels, _keys: [n10.signedKey]}) AS c11
  }
  RETURN collect(
    n1 {
      .id,
      .labels,
      .status,
      .outcome,
      .channel,
      .type,
      .modes,
      c12: [(n1)-[:LOCATED_IN]->(n13:Place) | n13 {.id, .labels, .iso3}],
      c14: [
        (n1)-[:HAS_PARTICIPANT]->(n15:Participation)-[:PARTICIPANT]->(n16:Record)
        | {id: n15.id, _keys: [n15.seq], role: n15.role, capacity: n15.capacity, c17: n16 {.id, .labels}}
      ],
      c11: c11,
      _keys: keys
    }
  ) AS c18
}
CALL () {
  MATCH (n19:Event)
  WHERE n19.timeKey >= '' AND coalesce(n19.type IN $p9, false)
  RETURN count(n19) AS c20
}
RETURN c18, c20;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// events
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["CONSULT"]
//   $p2 = 21
//   $p3 = 201
//   $p4 = 201
//   $p5 = ["CONSULT"]
CALL () {
  CALL () {
    MATCH (n0:Event)
    WHERE coalesce(n0.since, n0.recordedAt) <= $p0
    RETURN n0.id AS n0id, n0 AS n0v
    UNION
    MATCH (n0v:EventVersion)<-[:WAS*0..1]-(n0:Record)
    WHERE coalesce(n0v.since, n0v.recordedAt) <= $p0 AND coalesce(n0v.until > $p0, true)
    RETURN n0.id AS n0id, n0v
  }
  MATCH (n0:Record {id: n0id})
  WHERE n0v.timeKey >= '' AND coalesce(n0v.type IN $p1, false)
  WITH n0, n0v
  ORDER BY n0v.timeKey DESC, n0.id
  LIMIT $p2
  CALL (n0) {
    MATCH (n0)-[e1:LOCATED_IN|RETRACTED]->(n2)
    MATCH (n2)-[:WAS*0..1]->(n2v)
    WHERE coalesce(e1.type, type(e1)) IN ['LOCATED_IN']
      AND e1.recordedAt <= $p0
      AND coalesce(e1.retractedAt > $p0, true)
      AND size([x3 IN labels(n2) WHERE x3 IN ['Place', 'PlaceVersion']]) > 0
      AND coalesce(n2v.since, n2v.recordedAt) <= $p0
      AND coalesce(n2v.until > $p0, true)
    RETURN collect(n2v {.id, .labels, .iso3}) AS c4
  }
  CALL (n0) {
    MATCH (n0)-[e5:HAS_PARTICIPANT|RETRACTED]->(n6)
    MATCH (n6)-[:WAS*0..1]->(n6v)
    WHERE coalesce(e5.type, type(e5)) IN ['HAS_PARTICIPANT']
      AND e5.recordedAt <= $p0
      AND coalesce(e5.retractedAt > $p0, true)
      AND size([x7 IN labels(n6) WHERE x7 IN ['Participation', 'ParticipationVersion']]) > 0
      AND coalesce(n6v.since, n6v.recordedAt) <= $p0
      AND coalesce(n6v.until > $p0, true)
    WITH n6, n6v
    ORDER BY n6v.seq, n6.id
    LIMIT $p3
    CALL (n6) {
      MATCH (n6)-[e8:PARTICIPANT|RETRACTED]->(n9:Record)
      MATCH (n9)-[:WAS*0..1]->(n9v)
      WHERE coalesce(e8.type, type(e8)) IN ['PARTICIPANT']
        AND e8.recordedAt <= $p0
        AND coalesce(e8.retractedAt > $p0, true)
        AND coalesce(n9v.since, n9v.recordedAt) <= $p0
        AND (
          coalesce(n9v.until > $p0, true)
          OR coalesce(n9v.retractedAt <= $p0 AND coalesce(n9v.restoredAt > $p0, true), false)
        )
      RETURN collect(n9v {.id, .labels}) AS c10
    }
    RETURN collect(n6v {.id, .role, .capacity, c10: c10, _keys: [n6v.seq]}) AS c11
  }
  CALL (n0) {
    MATCH (n0)<-[e12:NEGOTIATED_AT|RETRACTED]-(n13)
    MATCH (n13)-[:WAS*0..1]->(n13v)
    WHERE coalesce(e12.type, type(e12)) IN ['NEGOTIATED_AT']
      AND e12.recordedAt <= $p0
      AND coalesce(e12.retractedAt > $p0, true)
      AND size([x14 IN labels(n13) WHERE x14 IN ['Agreement', 'AgreementVersion']]) > 0
      AND coalesce(n13v.since, n13v.recordedAt) <= $p0
      AND coalesce(n13v.until > $p0, true)
    WITH n13, n13v
    ORDER BY n13v.signedKey DESC, n13.id
    LIMIT $p4
    RETURN collect(n13v {.id, .labels, _keys: [n13v.signedKey]}) AS c15
  }
  RETURN collect(
    n0v {.id, .labels, .status, .outcome, .channel, .type, .modes, c4: c4, c11: c11, c15: c15, _keys: [n0v.timeKey]}
  ) AS c16
}
CALL () {
  CALL () {
    MATCH (n17:Event)
    WHERE coalesce(n17.since, n17.recordedAt) <= $p0
    RETURN n17.id AS n17id, n17 AS n17v
    UNION
    MATCH (n17v:EventVersion)<-[:WAS*0..1]-(n17:Record)
    WHERE coalesce(n17v.since, n17v.recordedAt) <= $p0 AND coalesce(n17v.until > $p0, true)
    RETURN n17.id AS n17id, n17v
  }
  MATCH (n17:Record {id: n17id})
  WHERE n17v.timeKey >= '' AND coalesce(n17v.type IN $p5, false)
  RETURN count(n17) AS c18
}
RETURN c16, c18;
