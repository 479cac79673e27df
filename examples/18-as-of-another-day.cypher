// What the store is sent for examples/18-as-of-another-day.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// days of Source.publishedKey, where indexes give no order
MATCH (n:Source)
RETURN min(CASE WHEN n.publishedKey > '' THEN n.publishedKey END) AS earliest, max(n.publishedKey) AS latest;

// days of Claim.saidKey, where indexes give no order
MATCH (n:Claim)
RETURN min(CASE WHEN n.saidKey > '' THEN n.saidKey END) AS earliest, max(n.saidKey) AS latest;

// sources, where indexes give order
//   $p0 = "2025-02-20"
//   $p1 = 21
CALL () {
  MATCH (n0:Source)
  WHERE n0.publishedKey >= '' AND coalesce(n0.publishedLatest <= $p0, false)
  WITH n0
  ORDER BY n0.publishedKey DESC, n0.id
  LIMIT $p1
  RETURN collect(n0 {.id, .labels, .published, _keys: [n0.publishedKey]}) AS c1
}
CALL () {
  MATCH (n2:Source)
  WHERE n2.publishedKey >= '' AND coalesce(n2.publishedLatest <= $p0, false)
  RETURN count(n2) AS c3
}
RETURN c1, c3;

// sources, where indexes give no order
//   $p0 = ["2025-02-25","2025-02-24","2025-02-23","2025-02-22","2025-02-21","2025-02-20","2025-02-19"]
//   $p1 = "2025-02-20"
//   $p2 = 21
//   $p3 = ["2025-02-18", "2025-02-17", …, "2024-12-25"] (56 values)
//   $p4 = ["2024-12-24", "2024-12-23", …, "2023-10-04"] (448 values)
//   $p5 = ["2023-10-03", "2023-10-02", …, "2013-12-11"] (3584 values)
//   $p6 = "2013-12-11"
//   $p7 = 21
CALL () {
  CALL () {
    UNWIND $p0 AS d0
    MATCH (n1:Source {publishedKey: d0})
    WHERE n1.publishedKey >= '' AND coalesce(n1.publishedLatest <= $p1, false)
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.publishedKey]}) AS w2
  }
  CALL (w2) {
    WITH size(w2) AS have
    WHERE have < $p2
    UNWIND $p3 AS d3
    MATCH (n1:Source {publishedKey: d3})
    WHERE n1.publishedKey >= '' AND coalesce(n1.publishedLatest <= $p1, false)
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.publishedKey]}) AS w4
  }
  CALL (w2, w4) {
    WITH size(w2) + size(w4) AS have
    WHERE have < $p2
    UNWIND $p4 AS d5
    MATCH (n1:Source {publishedKey: d5})
    WHERE n1.publishedKey >= '' AND coalesce(n1.publishedLatest <= $p1, false)
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.publishedKey]}) AS w6
  }
  CALL (w2, w4, w6) {
    WITH size(w2) + size(w4) + size(w6) AS have
    WHERE have < $p2
    UNWIND $p5 AS d7
    MATCH (n1:Source {publishedKey: d7})
    WHERE n1.publishedKey >= '' AND coalesce(n1.publishedLatest <= $p1, false)
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.publishedKey]}) AS w8
  }
  CALL (w2, w4, w6, w8) {
    WITH size(w2) + size(w4) + size(w6) + size(w8) AS have
    WHERE have < $p2
    MATCH (n1:Source)
    WHERE n1.publishedKey < $p6 AND n1.publishedKey >= '' AND coalesce(n1.publishedLatest <= $p1, false)
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.publishedKey]}) AS w9
  }
  UNWIND w2 + w4 + w6 + w8 + w9 AS one
  WITH one.id AS id, one.keys AS keys
  LIMIT $p7
  MATCH (n1:Record {id: id})
  RETURN collect(n1 {.id, .labels, .published, _keys: keys}) AS c10
}
CALL () {
  MATCH (n11:Source)
  WHERE n11.publishedKey >= '' AND coalesce(n11.publishedLatest <= $p1, false)
  RETURN count(n11) AS c12
}
RETURN c10, c12;

// claims, where indexes give order
//   $p0 = "2025-02-20"
//   $p1 = 6
//   $p2 = 201
//   $p3 = 201
CALL () {
  MATCH (n0:Claim)
  WHERE n0.saidKey >= ''
    AND COUNT {
      MATCH (n0)-[:CITED_IN]->()-[:CITES|VIA]->(s1:Source) WHERE coalesce(s1.publishedLatest <= $p0, false)
    } > 0
  WITH n0
  ORDER BY n0.saidKey DESC, n0.id
  LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[:CITED_IN]->(n2:Citation)
    WHERE COUNT { MATCH (n2)-[:CITES|VIA]->(s3:Source) WHERE coalesce(s3.publishedLatest <= $p0, false) } > 0
    WITH n2
    ORDER BY n2.seq, n2.id
    LIMIT $p2
    CALL (n2) {
      MATCH (n2)-[:VIA]->(n4:Source)
      WHERE coalesce(n4.publishedLatest <= $p0, false)
      WITH n4
      ORDER BY n4.publishedKey DESC, n4.id
      LIMIT $p3
      RETURN collect(n4 {.id, .labels, _keys: [n4.publishedKey]}) AS c5
    }
    RETURN collect(n2 {.id, c5: c5, _keys: [n2.seq]}) AS c6
  }
  RETURN collect(n0 {.id, .labels, c6: c6, _keys: [n0.saidKey]}) AS c7
}
CALL () {
  MATCH (n8:Claim)
  WHERE n8.saidKey >= ''
    AND COUNT {
      MATCH (n8)-[:CITED_IN]->()-[:CITES|VIA]->(s9:Source) WHERE coalesce(s9.publishedLatest <= $p0, false)
    } > 0
  RETURN count(n8) AS c10
}
RETURN c7, c10;

// claims, where indexes give no order
//   $p0 = [""]
//   $p1 = "2025-02-20"
//   $p2 = 6
//   $p3 = 6
//   $p4 = 201
//   $p5 = 201
CALL () {
  CALL () {
    UNWIND $p0 AS d0
    MATCH (n1:Claim {saidKey: d0})
    WHERE n1.saidKey >= ''
      AND COUNT {
        MATCH (n1)-[:CITED_IN]->()-[:CITES|VIA]->(s2:Source) WHERE coalesce(s2.publishedLatest <= $p1, false)
      } > 0
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.saidKey]}) AS w3
  }
  UNWIND w3 AS one
  WITH one.id AS id, one.keys AS keys
  LIMIT $p3
  MATCH (n1:Record {id: id})
  CALL (n1) {
    MATCH (n1)-[:CITED_IN]->(n4:Citation)
    WHERE COUNT { MATCH (n4)-[:CITES|VIA]->(s5:Source) WHERE coalesce(s5.publishedLatest <= $p1, false) } > 0
    WITH n4
    ORDER BY n4.seq, n4.id
    LIMIT $p4
    CALL (n4) {
      MATCH (n4)-[:VIA]->(n6:Source)
      WHERE coalesce(n6.publishedLatest <= $p1, false)
      WITH n6
      ORDER BY n6.publishedKey DESC, n6.id
      LIMIT $p5
      RETURN collect(n6 {.id, .labels, _keys: [n6.publishedKey]}) AS c7
    }
    RETURN collect(n4 {.id, c7: c7, _keys: [n4.seq]}) AS c8
  }
  RETURN collect(n1 {.id, .labels, c8: c8, _keys: keys}) AS c9
}
CALL () {
  MATCH (n10:Claim)
  WHERE n10.saidKey >= ''
    AND COUNT {
      MATCH (n10)-[:CITED_IN]->()-[:CITES|VIA]->(s11:Source) WHERE coalesce(s11.publishedLatest <= $p1, false)
    } > 0
  RETURN count(n10) AS c12
}
RETURN c9, c12;
