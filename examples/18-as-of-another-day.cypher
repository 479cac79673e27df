// What the store is sent for examples/18-as-of-another-day.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// sources, where indexes give order
//   $p0 = "2025-02-20"
//   $p1 = 21
CALL () {
  MATCH (n0:Source)
  WHERE n0.publishedKey >= '' AND coalesce(n0.outBy <= $p0, false)
  WITH n0
  ORDER BY n0.publishedKey DESC, n0.id
  LIMIT $p1
  RETURN collect(n0 {.id, .labels, .published, _keys: [n0.publishedKey]}) AS c1
}
CALL () {
  MATCH (n2:Source)
  WHERE n2.publishedKey >= '' AND coalesce(n2.outBy <= $p0, false)
  RETURN count(n2) AS c3
}
RETURN c1, c3;

// sources, where indexes give no order
//   $p0 = ["2025-12-31","2025-12-30","2025-12-29","2025-12-28","2025-12-27","2025-12-26","2025-12-25"]
//   $p1 = "2025-02-20"
//   $p2 = 21
//   $p3 = ["2025-12-24", "2025-12-23", …, "2025-10-30"] (56 values)
//   $p4 = ["2025-10-29", "2025-10-28", …, "2024-08-08"] (448 values)
//   $p5 = ["2024-08-07", "2024-08-06", …, "2014-10-16"] (3584 values)
//   $p6 = "2014-10-16"
//   $p7 = 21
CALL () {
  CALL () {
    UNWIND $p0 AS d0
    MATCH (n1:Source {publishedKey: d0})
    WHERE n1.publishedKey >= '' AND coalesce(n1.outBy <= $p1, false)
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
    WHERE n1.publishedKey >= '' AND coalesce(n1.outBy <= $p1, false)
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
    WHERE n1.publishedKey >= '' AND coalesce(n1.outBy <= $p1, false)
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
    WHERE n1.publishedKey >= '' AND coalesce(n1.outBy <= $p1, false)
    WITH n1
    ORDER BY n1.publishedKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.publishedKey]}) AS w8
  }
  CALL (w2, w4, w6, w8) {
    WITH size(w2) + size(w4) + size(w6) + size(w8) AS have
    WHERE have < $p2
    MATCH (n1:Source)
    WHERE n1.publishedKey < $p6 AND n1.publishedKey >= '' AND coalesce(n1.outBy <= $p1, false)
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
  WHERE n11.publishedKey >= '' AND coalesce(n11.outBy <= $p1, false)
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
    AND COUNT { MATCH (n0)-[:CITED_IN]->()-[:CITES|VIA]->(s1:Source) WHERE coalesce(s1.outBy <= $p0, false) } > 0
  WITH n0
  ORDER BY n0.saidKey DESC, n0.id
  LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[:CITED_IN]->(n2:Citation)
    WHERE COUNT { MATCH (n2)-[:CITES|VIA]->(s3:Source) WHERE coalesce(s3.outBy <= $p0, false) } > 0
    WITH n2
    ORDER BY n2.seq, n2.id
    LIMIT $p2
    CALL (n2) {
      MATCH (n2)-[:VIA]->(n4:Source)
      WHERE coalesce(n4.outBy <= $p0, false)
      WITH n4
      ORDER BY n4.publishedKey DESC, n4.id
      LIMIT $p3
      RETURN collect(n4 {.id, .labels, _keys: [n4.publishedKey]}) AS c5
    }
    RETURN collect(n2 {.id, c5: c5, _keys: [n2.seq]}) AS c6
  }
  RETURN collect(
    n0 {
      .id,
      .labels,
      c7: CASE
        WHEN n0.id STARTS WITH 'source/' THEN [n0.outBy]
        ELSE [(n0)-[:CITED_IN]->(:Citation)-[:CITES|VIA]->(s8:Source) WHERE coalesce(s8.outBy <= $p0, false) | s8.outBy]
        END,
      c6: c6,
      _keys: [n0.saidKey]
    }
  ) AS c9
}
CALL () {
  MATCH (n10:Claim)
  MATCH (n10)-[:CITED_IN]->(:Citation)-[:CITES|VIA]->(s11:Source)
  WHERE coalesce(s11.outBy <= $p0, false)
  WITH DISTINCT n10
  RETURN count(n10) AS c12
}
RETURN c9, c12;

// claims, where indexes give no order
//   $p0 = ["2025-12-31","2025-12-30","2025-12-29","2025-12-28","2025-12-27","2025-12-26","2025-12-25"]
//   $p1 = "2025-02-20"
//   $p2 = 6
//   $p3 = ["2025-12-24", "2025-12-23", …, "2025-10-30"] (56 values)
//   $p4 = ["2025-10-29", "2025-10-28", …, "2024-08-08"] (448 values)
//   $p5 = ["2024-08-07", "2024-08-06", …, "2014-10-16"] (3584 values)
//   $p6 = "2014-10-16"
//   $p7 = 6
//   $p8 = 201
//   $p9 = 201
CALL () {
  CALL () {
    UNWIND $p0 AS d0
    MATCH (n1:Claim {saidKey: d0})
    WHERE n1.saidKey >= ''
      AND COUNT { MATCH (n1)-[:CITED_IN]->()-[:CITES|VIA]->(s2:Source) WHERE coalesce(s2.outBy <= $p1, false) } > 0
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.saidKey]}) AS w3
  }
  CALL (w3) {
    WITH size(w3) AS have
    WHERE have < $p2
    UNWIND $p3 AS d4
    MATCH (n1:Claim {saidKey: d4})
    WHERE n1.saidKey >= ''
      AND COUNT { MATCH (n1)-[:CITED_IN]->()-[:CITES|VIA]->(s2:Source) WHERE coalesce(s2.outBy <= $p1, false) } > 0
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.saidKey]}) AS w5
  }
  CALL (w3, w5) {
    WITH size(w3) + size(w5) AS have
    WHERE have < $p2
    UNWIND $p4 AS d6
    MATCH (n1:Claim {saidKey: d6})
    WHERE n1.saidKey >= ''
      AND COUNT { MATCH (n1)-[:CITED_IN]->()-[:CITES|VIA]->(s2:Source) WHERE coalesce(s2.outBy <= $p1, false) } > 0
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.saidKey]}) AS w7
  }
  CALL (w3, w5, w7) {
    WITH size(w3) + size(w5) + size(w7) AS have
    WHERE have < $p2
    UNWIND $p5 AS d8
    MATCH (n1:Claim {saidKey: d8})
    WHERE n1.saidKey >= ''
      AND COUNT { MATCH (n1)-[:CITED_IN]->()-[:CITES|VIA]->(s2:Source) WHERE coalesce(s2.outBy <= $p1, false) } > 0
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.saidKey]}) AS w9
  }
  CALL (w3, w5, w7, w9) {
    WITH size(w3) + size(w5) + size(w7) + size(w9) AS have
    WHERE have < $p2
    MATCH (n1:Claim)
    WHERE n1.saidKey < $p6
      AND n1.saidKey >= ''
      AND COUNT { MATCH (n1)-[:CITED_IN]->()-[:CITES|VIA]->(s2:Source) WHERE coalesce(s2.outBy <= $p1, false) } > 0
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p2
    RETURN collect({id: n1.id, keys: [n1.saidKey]}) AS w10
  }
  UNWIND w3 + w5 + w7 + w9 + w10 AS one
  WITH one.id AS id, one.keys AS keys
  LIMIT $p7
  MATCH (n1:Record {id: id})
  CALL (n1) {
    MATCH (n1)-[:CITED_IN]->(n11:Citation)
    WHERE COUNT { MATCH (n11)-[:CITES|VIA]->(s12:Source) WHERE coalesce(s12.outBy <= $p1, false) } > 0
    WITH n11
    ORDER BY n11.seq, n11.id
    LIMIT $p8
    CALL (n11) {
      MATCH (n11)-[:VIA]->(n13:Source)
      WHERE coalesce(n13.outBy <= $p1, false)
      WITH n13
      ORDER BY n13.publishedKey DESC, n13.id
      LIMIT $p9
      RETURN collect(n13 {.id, .labels, _keys: [n13.publishedKey]}) AS c14
    }
    RETURN collect(n11 {.id, c14: c14, _keys: [n11.seq]}) AS c15
  }
  RETURN collect(
    n1 {
      .id,
      .labels,
      c16: CASE
        WHEN n1.id STARTS WITH 'source/' THEN [n1.outBy]
        ELSE [
          (n1)-[:CITED_IN]->(:Citation)-[:CITES|VIA]->(s17:Source) WHERE coalesce(s17.outBy <= $p1, false) | s17.outBy
        ]
        END,
      c15: c15,
      _keys: keys
    }
  ) AS c18
}
CALL () {
  MATCH (n19:Claim)
  MATCH (n19)-[:CITED_IN]->(:Citation)-[:CITES|VIA]->(s20:Source)
  WHERE coalesce(s20.outBy <= $p1, false)
  WITH DISTINCT n19
  RETURN count(n19) AS c21
}
RETURN c18, c21;

// store: last import
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// left out
//   $p0 = 10
CALL () {
  MATCH (n:Source)
  WHERE n.outBy IS NULL
  RETURN count(n) AS sourcesWithoutDay
}
CALL () {
  MATCH (m:Source)
  WHERE m.outBy IS NULL
  WITH m
  ORDER BY m.id
  LIMIT $p0
  RETURN collect(m.id) AS first
}
CALL () {
  MATCH (c:Claim)
  WHERE COUNT { MATCH (c)-[:CITED_IN]->(:Citation)-[:CITES|VIA]->(s0:Source) WHERE s0.outBy IS NOT NULL } = 0
  RETURN count(c) AS claimsLeftOut
}
RETURN sourcesWithoutDay, first, claimsLeftOut;

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// days of Source.publishedKey, where indexes give no order
MATCH (n:Source)
RETURN min(CASE WHEN n.publishedKey > '' THEN n.publishedKey END) AS earliest, max(n.publishedKey) AS latest;

// days of Claim.saidKey, where indexes give no order
MATCH (n:Claim)
RETURN min(CASE WHEN n.saidKey > '' THEN n.saidKey END) AS earliest, max(n.saidKey) AS latest;

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;
