// What the store is sent for examples/08-sources-and-their-grades.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// days of Source.publishedKey, where indexes give no order
MATCH (n:Source)
RETURN min(CASE WHEN n.publishedKey > '' THEN n.publishedKey END) AS earliest, max(n.publishedKey) AS latest;

// sources, where indexes give order
//   $p0 = 21
//   $p1 = 201
//   $p2 = ["claim"]
//   $p3 = 4
//   $p4 = ["claim"]
CALL () {
  MATCH (n0:Source)
  WHERE n0.publishedKey >= ''
  WITH n0
  ORDER BY n0.publishedKey DESC, n0.id
  LIMIT $p0
  CALL (n0) {
    MATCH (n0)-[:DRAWS_ON]->(n1:Source)
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p1
    RETURN collect(n1 {.id, .labels, _keys: [n1.publishedKey]}) AS c2
  }
  CALL (n0) {
    MATCH (n0)<-[:CITES]-(n3:Citation)
    WHERE head(split(n3.supportsId, '/')) IN $p2
    WITH n3
    ORDER BY n3.id
    LIMIT $p3
    CALL (n3) {
      MATCH (n4:Record {id: n3.supportsId})
      RETURN collect(n4 {.id, .labels}) AS c5
    }
    RETURN collect(n3 {.id, .locator, .credibility, c5: c5, _keys: [n3.id]}) AS c6
  }
  CALL (n0) {
    MATCH (n0)<-[:CITES]-(n7:Citation)
    WHERE head(split(n7.supportsId, '/')) IN $p4
    RETURN count(n7) AS c8
  }
  RETURN collect(
    n0 {
      .id,
      .labels,
      .type,
      .published,
      .relevance,
      .note,
      c9: coalesce(n0.reliability, head([(n0)-[:PUBLISHED_BY]->(o10:Record) | o10.reliability]), 'F_CANNOT_BE_JUDGED'),
      c11: [(n0)-[:PUBLISHED_BY]->(n12:Organization) | n12 {.id, .labels}],
      c2: c2,
      c6: c6,
      c8: c8,
      _keys: [n0.publishedKey]
    }
  ) AS c13
}
RETURN c13;

// sources, where indexes give no order
//   $p0 = ["2025-12-31","2025-12-30","2025-12-29","2025-12-28","2025-12-27","2025-12-26","2025-12-25"]
//   $p1 = 21
//   $p2 = ["2025-12-24", "2025-12-23", …, "2025-10-30"] (56 values)
//   $p3 = ["2025-10-29", "2025-10-28", …, "2024-08-08"] (448 values)
//   $p4 = ["2024-08-07", "2024-08-06", …, "2014-10-16"] (3584 values)
//   $p5 = "2014-10-16"
//   $p6 = 21
//   $p7 = 201
//   $p8 = ["claim"]
//   $p9 = 4
//   $p10 = ["claim"]
CALL () {
  CALL () {
    UNWIND $p0 AS d0
    MATCH (n1:Source {publishedKey: d0})
    WHERE n1.publishedKey >= ''
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p1
    RETURN collect({id: n1.id, keys: [n1.publishedKey]}) AS w2
  }
  CALL (w2) {
    WITH size(w2) AS have
    WHERE have < $p1
    UNWIND $p2 AS d3
    MATCH (n1:Source {publishedKey: d3})
    WHERE n1.publishedKey >= ''
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p1
    RETURN collect({id: n1.id, keys: [n1.publishedKey]}) AS w4
  }
  CALL (w2, w4) {
    WITH size(w2) + size(w4) AS have
    WHERE have < $p1
    UNWIND $p3 AS d5
    MATCH (n1:Source {publishedKey: d5})
    WHERE n1.publishedKey >= ''
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p1
    RETURN collect({id: n1.id, keys: [n1.publishedKey]}) AS w6
  }
  CALL (w2, w4, w6) {
    WITH size(w2) + size(w4) + size(w6) AS have
    WHERE have < $p1
    UNWIND $p4 AS d7
    MATCH (n1:Source {publishedKey: d7})
    WHERE n1.publishedKey >= ''
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p1
    RETURN collect({id: n1.id, keys: [n1.publishedKey]}) AS w8
  }
  CALL (w2, w4, w6, w8) {
    WITH size(w2) + size(w4) + size(w6) + size(w8) AS have
    WHERE have < $p1
    MATCH (n1:Source)
    WHERE n1.publishedKey < $p5 AND n1.publishedKey >= ''
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p1
    RETURN collect({id: n1.id, keys: [n1.publishedKey]}) AS w9
  }
  UNWIND w2 + w4 + w6 + w8 + w9 AS one
  WITH one.id AS id, one.keys AS keys
  LIMIT $p6
  MATCH (n1:Record {id: id})
  CALL (n1) {
    MATCH (n1)-[:DRAWS_ON]->(n10:Source)
    WITH n10
    ORDER BY n10.publishedKey DESC, n10.id
    LIMIT $p7
    RETURN collect(n10 {.id, .labels, _keys: [n10.publishedKey]}) AS c11
  }
  CALL (n1) {
    MATCH (n1)<-[:CITES]-(n12:Citation)
    WHERE head(split(n12.supportsId, '/')) IN $p8
    WITH n12
    ORDER BY n12.id
    LIMIT $p9
    CALL (n12) {
      MATCH (n13:Record {id: n12.supportsId})
      RETURN collect(n13 {.id, .labels}) AS c14
    }
    RETURN collect(n12 {.id, .locator, .credibility, c14: c14, _keys: [n12.id]}) AS c15
  }
  CALL (n1) {
    MATCH (n1)<-[:CITES]-(n16:Citation)
    WHERE head(split(n16.supportsId, '/')) IN $p10
    RETURN count(n16) AS c17
  }
  RETURN collect(
    n1 {
      .id,
      .labels,
      .type,
      .published,
      .relevance,
      .note,
      c18: coalesce(n1.reliability, head([(n1)-[:PUBLISHED_BY]->(o19:Record) | o19.reliability]), 'F_CANNOT_BE_JUDGED'),
      c20: [(n1)-[:PUBLISHED_BY]->(n21:Organization) | n21 {.id, .labels}],
      c11: c11,
      c15: c15,
      c17: c17,
      _keys: keys
    }
  ) AS c22
}
RETURN c22;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// sources
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = 21
//   $p2 = 201
//   $p3 = ["claim"]
//   $p4 = 4
//   $p5 = ["claim"]
CALL () {
  CALL () {
    MATCH (n0:Source)
    WHERE coalesce(n0.since, n0.recordedAt) <= $p0
    RETURN n0.id AS n0id, n0 AS n0v
    UNION
    MATCH (n0v:SourceVersion)<-[:WAS*0..1]-(n0:Record)
    WHERE coalesce(n0v.since, n0v.recordedAt) <= $p0 AND coalesce(n0v.until > $p0, true)
    RETURN n0.id AS n0id, n0v
  }
  MATCH (n0:Record {id: n0id})
  WHERE n0v.publishedKey >= ''
  WITH n0, n0v
  ORDER BY n0v.publishedKey DESC, n0.id
  LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e1:PUBLISHED_BY|RETRACTED]->(n2)
    MATCH (n2)-[:WAS*0..1]->(n2v)
    WHERE coalesce(e1.type, type(e1)) IN ['PUBLISHED_BY']
      AND e1.recordedAt <= $p0
      AND coalesce(e1.retractedAt > $p0, true)
      AND size([x3 IN labels(n2) WHERE x3 IN ['Organization', 'OrganizationVersion']]) > 0
      AND coalesce(n2v.since, n2v.recordedAt) <= $p0
      AND coalesce(n2v.until > $p0, true)
    RETURN collect(n2v {.id, .labels}) AS c4
  }
  CALL (n0) {
    MATCH (n0)-[e5:DRAWS_ON|RETRACTED]->(n6)
    MATCH (n6)-[:WAS*0..1]->(n6v)
    WHERE coalesce(e5.type, type(e5)) IN ['DRAWS_ON']
      AND e5.recordedAt <= $p0
      AND coalesce(e5.retractedAt > $p0, true)
      AND size([x7 IN labels(n6) WHERE x7 IN ['Source', 'SourceVersion']]) > 0
      AND coalesce(n6v.since, n6v.recordedAt) <= $p0
      AND coalesce(n6v.until > $p0, true)
    WITH n6, n6v
    ORDER BY n6v.publishedKey DESC, n6.id
    LIMIT $p2
    RETURN collect(n6v {.id, .labels, _keys: [n6v.publishedKey]}) AS c8
  }
  CALL (n0) {
    MATCH (n0)<-[e9:CITES|RETRACTED]-(n10)
    MATCH (n10)-[:WAS*0..1]->(n10v)
    WHERE coalesce(e9.type, type(e9)) IN ['CITES']
      AND e9.recordedAt <= $p0
      AND coalesce(e9.retractedAt > $p0, true)
      AND size([x11 IN labels(n10) WHERE x11 IN ['Citation', 'CitationVersion']]) > 0
      AND coalesce(n10v.since, n10v.recordedAt) <= $p0
      AND coalesce(n10v.until > $p0, true)
      AND head(split(n10.supportsId, '/')) IN $p3
    WITH n10, n10v
    ORDER BY n10v.id, n10.id
    LIMIT $p4
    CALL (n10) {
      MATCH (n12:Record {id: n10.supportsId})
      MATCH (n12)-[:WAS*0..1]->(n12v)
      WHERE coalesce(n12v.since, n12v.recordedAt) <= $p0
        AND (
          coalesce(n12v.until > $p0, true)
          OR coalesce(n12v.retractedAt <= $p0 AND coalesce(n12v.restoredAt > $p0, true), false)
        )
      RETURN collect(n12v {.id, .labels}) AS c13
    }
    RETURN collect(n10v {.id, .locator, .credibility, c13: c13, _keys: [n10v.id]}) AS c14
  }
  CALL (n0) {
    MATCH (n0)<-[e15:CITES|RETRACTED]-(n16)
    MATCH (n16)-[:WAS*0..1]->(n16v)
    WHERE coalesce(e15.type, type(e15)) IN ['CITES']
      AND e15.recordedAt <= $p0
      AND coalesce(e15.retractedAt > $p0, true)
      AND size([x17 IN labels(n16) WHERE x17 IN ['Citation', 'CitationVersion']]) > 0
      AND coalesce(n16v.since, n16v.recordedAt) <= $p0
      AND coalesce(n16v.until > $p0, true)
      AND head(split(n16.supportsId, '/')) IN $p5
    RETURN count(n16) AS c18
  }
  RETURN collect(
    n0v {
      .id,
      .labels,
      .type,
      .published,
      .relevance,
      .note,
      c19: coalesce(
        n0v.reliability,
        head(
          [
            (n0)-[e20:PUBLISHED_BY|RETRACTED]->(o21:Record)-[:WAS*0..1]->(o21v)
              WHERE coalesce(e20.type, type(e20)) IN ['PUBLISHED_BY']
                AND e20.recordedAt <= $p0
                AND coalesce(e20.retractedAt > $p0, true)
                AND coalesce(o21v.since, o21v.recordedAt) <= $p0
                AND (
                  coalesce(o21v.until > $p0, true)
                  OR coalesce(o21v.retractedAt <= $p0 AND coalesce(o21v.restoredAt > $p0, true), false)
                )
            | o21v.reliability
          ]
        ),
        'F_CANNOT_BE_JUDGED'
      ),
      c4: c4,
      c8: c8,
      c14: c14,
      c18: c18,
      _keys: [n0v.publishedKey]
    }
  ) AS c22
}
RETURN c22;
