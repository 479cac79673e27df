// What the store is sent for examples/15-how-well-supported.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// ids that exist
//   $ids = ["topic/mineral-resources"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// store: last import, where indexes give no order
MATCH (s:Store {id: 'store'})
RETURN s.lastRecordedAt AS at;

// days of Claim.saidKey, where indexes give no order
MATCH (n:Claim)
RETURN min(CASE WHEN n.saidKey > '' THEN n.saidKey END) AS earliest, max(n.saidKey) AS latest;

// claims, where indexes give order
//   $p0 = 6
CALL () {
  MATCH (n0:Claim)
  WHERE n0.saidKey >= ''
    AND (
      COUNT { MATCH (n0)-[:CITED_IN]->(q1:Citation) } > 0
      AND COUNT {
        MATCH (n0)-[:CITED_IN]->(q2:Citation) WHERE COUNT { MATCH (q2)-[:VIA]->(s3:Source) } = 0
      } = COUNT { MATCH (n0)-[:CITED_IN]->(q1:Citation) }
    )
  WITH n0
  ORDER BY n0.saidKey DESC, n0.id
  LIMIT $p0
  RETURN collect(n0 {.id, .labels, _keys: [n0.saidKey]}) AS c4
}
CALL () {
  MATCH (n5:Claim)
  WHERE n5.saidKey >= ''
    AND (
      COUNT { MATCH (n5)-[:CITED_IN]->(q6:Citation) } > 0
      AND COUNT {
        MATCH (n5)-[:CITED_IN]->(q7:Citation) WHERE COUNT { MATCH (q7)-[:VIA]->(s8:Source) } = 0
      } = COUNT { MATCH (n5)-[:CITED_IN]->(q6:Citation) }
    )
  RETURN count(n5) AS c9
}
RETURN c4, c9;

// claims, where indexes give no order
//   $p0 = ["2025-12-31","2025-12-30","2025-12-29","2025-12-28","2025-12-27","2025-12-26","2025-12-25"]
//   $p1 = 6
//   $p2 = ["2025-12-24", "2025-12-23", …, "2025-10-30"] (56 values)
//   $p3 = ["2025-10-29", "2025-10-28", …, "2024-08-08"] (448 values)
//   $p4 = ["2024-08-07", "2024-08-06", …, "2014-10-16"] (3584 values)
//   $p5 = "2014-10-16"
//   $p6 = 6
CALL () {
  CALL () {
    UNWIND $p0 AS d0
    MATCH (n1:Claim {saidKey: d0})
    WHERE n1.saidKey >= ''
      AND (
        COUNT { MATCH (n1)-[:CITED_IN]->(q2:Citation) } > 0
        AND COUNT {
          MATCH (n1)-[:CITED_IN]->(q3:Citation) WHERE COUNT { MATCH (q3)-[:VIA]->(s4:Source) } = 0
        } = COUNT { MATCH (n1)-[:CITED_IN]->(q2:Citation) }
      )
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p1
    RETURN collect({id: n1.id, keys: [n1.saidKey]}) AS w5
  }
  CALL (w5) {
    WITH size(w5) AS have
    WHERE have < $p1
    UNWIND $p2 AS d6
    MATCH (n1:Claim {saidKey: d6})
    WHERE n1.saidKey >= ''
      AND (
        COUNT { MATCH (n1)-[:CITED_IN]->(q2:Citation) } > 0
        AND COUNT {
          MATCH (n1)-[:CITED_IN]->(q3:Citation) WHERE COUNT { MATCH (q3)-[:VIA]->(s4:Source) } = 0
        } = COUNT { MATCH (n1)-[:CITED_IN]->(q2:Citation) }
      )
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p1
    RETURN collect({id: n1.id, keys: [n1.saidKey]}) AS w7
  }
  CALL (w5, w7) {
    WITH size(w5) + size(w7) AS have
    WHERE have < $p1
    UNWIND $p3 AS d8
    MATCH (n1:Claim {saidKey: d8})
    WHERE n1.saidKey >= ''
      AND (
        COUNT { MATCH (n1)-[:CITED_IN]->(q2:Citation) } > 0
        AND COUNT {
          MATCH (n1)-[:CITED_IN]->(q3:Citation) WHERE COUNT { MATCH (q3)-[:VIA]->(s4:Source) } = 0
        } = COUNT { MATCH (n1)-[:CITED_IN]->(q2:Citation) }
      )
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p1
    RETURN collect({id: n1.id, keys: [n1.saidKey]}) AS w9
  }
  CALL (w5, w7, w9) {
    WITH size(w5) + size(w7) + size(w9) AS have
    WHERE have < $p1
    UNWIND $p4 AS d10
    MATCH (n1:Claim {saidKey: d10})
    WHERE n1.saidKey >= ''
      AND (
        COUNT { MATCH (n1)-[:CITED_IN]->(q2:Citation) } > 0
        AND COUNT {
          MATCH (n1)-[:CITED_IN]->(q3:Citation) WHERE COUNT { MATCH (q3)-[:VIA]->(s4:Source) } = 0
        } = COUNT { MATCH (n1)-[:CITED_IN]->(q2:Citation) }
      )
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p1
    RETURN collect({id: n1.id, keys: [n1.saidKey]}) AS w11
  }
  CALL (w5, w7, w9, w11) {
    WITH size(w5) + size(w7) + size(w9) + size(w11) AS have
    WHERE have < $p1
    MATCH (n1:Claim)
    WHERE n1.saidKey < $p5
      AND n1.saidKey >= ''
      AND (
        COUNT { MATCH (n1)-[:CITED_IN]->(q2:Citation) } > 0
        AND COUNT {
          MATCH (n1)-[:CITED_IN]->(q3:Citation) WHERE COUNT { MATCH (q3)-[:VIA]->(s4:Source) } = 0
        } = COUNT { MATCH (n1)-[:CITED_IN]->(q2:Citation) }
      )
    WITH n1
    ORDER BY n1.saidKey DESC, n1.id
    LIMIT $p1
    RETURN collect({id: n1.id, keys: [n1.saidKey]}) AS w12
  }
  UNWIND w5 + w7 + w9 + w11 + w12 AS one
  WITH one.id AS id, one.keys AS keys
  LIMIT $p6
  MATCH (n1:Record {id: id})
  RETURN collect(n1 {.id, .labels, _keys: keys}) AS c13
}
CALL () {
  MATCH (n14:Claim)
  WHERE n14.saidKey >= ''
    AND (
      COUNT { MATCH (n14)-[:CITED_IN]->(q15:Citation) } > 0
      AND COUNT {
        MATCH (n14)-[:CITED_IN]->(q16:Citation) WHERE COUNT { MATCH (q16)-[:VIA]->(s17:Source) } = 0
      } = COUNT { MATCH (n14)-[:CITED_IN]->(q15:Citation) }
    )
  RETURN count(n14) AS c18
}
RETURN c13, c18;

// claims
//   $p0 = ["topic/mineral-resources"]
//   $p1 = 11
CALL () {
  UNWIND $p0 AS id0
  MATCH (:Record:Topic {id: id0})<-[:BROADER*0..10]-(:Topic)<-[:HAS_TOPIC]-(n1:Claim)
  WITH DISTINCT n1
  WITH n1
  ORDER BY n1.saidKey DESC, n1.id
  LIMIT $p1
  RETURN collect(n1 {.id, .labels, _keys: [n1.saidKey]}) AS c2
}
RETURN c2;

// citations of claims
//   $p0 = ["claim/article-early-agreement-is-uncertain", "claim/article-energy-expected-in-the-deal", …, "claim/article-what-the-memorandum-brings"] (10 values)
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:CITED_IN]->(q:Citation)
RETURN n.id AS claim,
  q.credibility AS credibility,
  [(q)-[:CITES]->(s0:Source) | s0.id] AS cited,
  [(q)-[:VIA]->(s1:Source) | s1.id] AS via;

// what sources draw on
//   $p0 = ["source/ukraine-negotiations-article","source/yomiuri-online-2025-02-25"]
UNWIND $p0 AS id
MATCH (s:Record {id: id})
MATCH (s)-[:DRAWS_ON*0..10]->(r:Record)
WITH DISTINCT s, r
RETURN s.id AS source,
  r.id AS id,
  r.publishedKey AS publishedKey,
  r.relevance = 'OFF_TOPIC' AS isOffTopic,
  [(r)-[:DRAWS_ON]->(d:Record) WHERE d.relevance <> 'OFF_TOPIC' | d.id] AS drawsOn;

// origins by id
//   $p0 = ["source/ukraine-negotiations-article","source/yomiuri-online-2025-02-25"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// ids that exist
//   $ids = ["topic/mineral-resources"]
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, COUNT { (n)--() } AS links;

// claims
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = 6
CALL () {
  CALL () {
    MATCH (n0:Claim)
    WHERE coalesce(n0.since, n0.recordedAt) <= $p0
    RETURN n0.id AS n0id, n0 AS n0v
    UNION
    MATCH (n0v:ClaimVersion)<-[:WAS*0..1]-(n0:Record)
    WHERE coalesce(n0v.since, n0v.recordedAt) <= $p0 AND coalesce(n0v.until > $p0, true)
    RETURN n0.id AS n0id, n0v
  }
  MATCH (n0:Record {id: n0id})
  WHERE n0v.saidKey >= ''
    AND (
      COUNT {
        MATCH (n0)-[e1:CITED_IN|RETRACTED]->(q2)
        MATCH (q2)-[:WAS*0..1]->(q2v)
        WHERE coalesce(e1.type, type(e1)) IN ['CITED_IN']
          AND e1.recordedAt <= $p0
          AND coalesce(e1.retractedAt > $p0, true)
          AND size([x3 IN labels(q2) WHERE x3 IN ['Citation', 'CitationVersion']]) > 0
          AND coalesce(q2v.since, q2v.recordedAt) <= $p0
          AND coalesce(q2v.until > $p0, true)
      } > 0
      AND COUNT {
        MATCH (n0)-[e4:CITED_IN|RETRACTED]->(q5)
        MATCH (q5)-[:WAS*0..1]->(q5v)
        WHERE coalesce(e4.type, type(e4)) IN ['CITED_IN']
          AND e4.recordedAt <= $p0
          AND coalesce(e4.retractedAt > $p0, true)
          AND size([x6 IN labels(q5) WHERE x6 IN ['Citation', 'CitationVersion']]) > 0
          AND COUNT {
            MATCH (q5)-[e7:VIA|RETRACTED]->(s8)
            MATCH (s8)-[:WAS*0..1]->(s8v)
            WHERE coalesce(e7.type, type(e7)) IN ['VIA']
              AND e7.recordedAt <= $p0
              AND coalesce(e7.retractedAt > $p0, true)
              AND size([x9 IN labels(s8) WHERE x9 IN ['Source', 'SourceVersion']]) > 0
              AND coalesce(s8v.since, s8v.recordedAt) <= $p0
              AND coalesce(s8v.until > $p0, true)
          } = 0
          AND coalesce(q5v.since, q5v.recordedAt) <= $p0
          AND coalesce(q5v.until > $p0, true)
      } = COUNT {
        MATCH (n0)-[e1:CITED_IN|RETRACTED]->(q2)
        MATCH (q2)-[:WAS*0..1]->(q2v)
        WHERE coalesce(e1.type, type(e1)) IN ['CITED_IN']
          AND e1.recordedAt <= $p0
          AND coalesce(e1.retractedAt > $p0, true)
          AND size([x3 IN labels(q2) WHERE x3 IN ['Citation', 'CitationVersion']]) > 0
          AND coalesce(q2v.since, q2v.recordedAt) <= $p0
          AND coalesce(q2v.until > $p0, true) }
    )
  WITH n0, n0v
  ORDER BY n0v.saidKey DESC, n0.id
  LIMIT $p1
  RETURN collect(n0v {.id, .labels, _keys: [n0v.saidKey]}) AS c10
}
CALL () {
  CALL () {
    MATCH (n11:Claim)
    WHERE coalesce(n11.since, n11.recordedAt) <= $p0
    RETURN n11.id AS n11id, n11 AS n11v
    UNION
    MATCH (n11v:ClaimVersion)<-[:WAS*0..1]-(n11:Record)
    WHERE coalesce(n11v.since, n11v.recordedAt) <= $p0 AND coalesce(n11v.until > $p0, true)
    RETURN n11.id AS n11id, n11v
  }
  MATCH (n11:Record {id: n11id})
  WHERE n11v.saidKey >= ''
    AND (
      COUNT {
        MATCH (n11)-[e12:CITED_IN|RETRACTED]->(q13)
        MATCH (q13)-[:WAS*0..1]->(q13v)
        WHERE coalesce(e12.type, type(e12)) IN ['CITED_IN']
          AND e12.recordedAt <= $p0
          AND coalesce(e12.retractedAt > $p0, true)
          AND size([x14 IN labels(q13) WHERE x14 IN ['Citation', 'CitationVersion']]) > 0
          AND coalesce(q13v.since, q13v.recordedAt) <= $p0
          AND coalesce(q13v.until > $p0, true)
      } > 0
      AND COUNT {
        MATCH (n11)-[e15:CITED_IN|RETRACTED]->(q16)
        MATCH (q16)-[:WAS*0..1]->(q16v)
        WHERE coalesce(e15.type, type(e15)) IN ['CITED_IN']
          AND e15.recordedAt <= $p0
          AND coalesce(e15.retractedAt > $p0, true)
          AND size([x17 IN labels(q16) WHERE x17 IN ['Citation', 'CitationVersion']]) > 0
          AND COUNT {
            MATCH (q16)-[e18:VIA|RETRACTED]->(s19)
            MATCH (s19)-[:WAS*0..1]->(s19v)
            WHERE coalesce(e18.type, type(e18)) IN ['VIA']
              AND e18.recordedAt <= $p0
              AND coalesce(e18.retractedAt > $p0, true)
              AND size([x20 IN labels(s19) WHERE x20 IN ['Source', 'SourceVersion']]) > 0
              AND coalesce(s19v.since, s19v.recordedAt) <= $p0
              AND coalesce(s19v.until > $p0, true)
          } = 0
          AND coalesce(q16v.since, q16v.recordedAt) <= $p0
          AND coalesce(q16v.until > $p0, true)
      } = COUNT {
        MATCH (n11)-[e12:CITED_IN|RETRACTED]->(q13)
        MATCH (q13)-[:WAS*0..1]->(q13v)
        WHERE coalesce(e12.type, type(e12)) IN ['CITED_IN']
          AND e12.recordedAt <= $p0
          AND coalesce(e12.retractedAt > $p0, true)
          AND size([x14 IN labels(q13) WHERE x14 IN ['Citation', 'CitationVersion']]) > 0
          AND coalesce(q13v.since, q13v.recordedAt) <= $p0
          AND coalesce(q13v.until > $p0, true) }
    )
  RETURN count(n11) AS c21
}
RETURN c10, c21;

// claims
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = ["topic/mineral-resources"]
//   $p2 = 11
CALL () {
  CALL () {
    MATCH (n0:Claim)
    WHERE coalesce(n0.since, n0.recordedAt) <= $p0
    RETURN n0.id AS n0id, n0 AS n0v
    UNION
    MATCH (n0v:ClaimVersion)<-[:WAS*0..1]-(n0:Record)
    WHERE coalesce(n0v.since, n0v.recordedAt) <= $p0 AND coalesce(n0v.until > $p0, true)
    RETURN n0.id AS n0id, n0v
  }
  MATCH (n0:Record {id: n0id})
  WHERE n0v.saidKey >= ''
    AND COUNT {
      MATCH (n0)-[e1:HAS_TOPIC|RETRACTED]->(t2)-[e3:BROADER|RETRACTED*0..10]->(f4)
      WHERE coalesce(e1.type, type(e1)) IN ['HAS_TOPIC']
        AND e1.recordedAt <= $p0
        AND coalesce(e1.retractedAt > $p0, true)
        AND size([x5 IN labels(t2) WHERE x5 IN ['Topic', 'TopicVersion']]) > 0
        AND all(
          x6 IN e3
          WHERE coalesce(x6.type, type(x6)) IN ['BROADER']
            AND x6.recordedAt <= $p0
            AND coalesce(x6.retractedAt > $p0, true)
        )
        AND size([x7 IN labels(f4) WHERE x7 IN ['Topic', 'TopicVersion']]) > 0
        AND f4.id IN $p1
        AND COUNT {
          MATCH (f4)-[:WAS*0..1]->(f4v)
          WHERE coalesce(f4v.since, f4v.recordedAt) <= $p0 AND coalesce(f4v.until > $p0, true)
        } > 0
    } > 0
  WITH n0, n0v
  ORDER BY n0v.saidKey DESC, n0.id
  LIMIT $p2
  RETURN collect(n0v {.id, .labels, _keys: [n0v.saidKey]}) AS c8
}
RETURN c8;

// citations of claims
//   $p0 = ["claim/article-early-agreement-is-uncertain", "claim/article-energy-expected-in-the-deal", …, "claim/article-what-the-memorandum-brings"] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n:Record {id: id})
MATCH (n)-[:WAS*0..1]->(nv)
WHERE coalesce(nv.since, nv.recordedAt) <= $p1
  AND (coalesce(nv.until > $p1, true) OR coalesce(nv.retractedAt <= $p1 AND coalesce(nv.restoredAt > $p1, true), false))
MATCH (n)-[e0:CITED_IN|RETRACTED]->(q)
MATCH (q)-[:WAS*0..1]->(qv)
WHERE coalesce(e0.type, type(e0)) IN ['CITED_IN']
  AND e0.recordedAt <= $p1
  AND coalesce(e0.retractedAt > $p1, true)
  AND size([x1 IN labels(q) WHERE x1 IN ['Citation', 'CitationVersion']]) > 0
  AND coalesce(qv.since, qv.recordedAt) <= $p1
  AND coalesce(qv.until > $p1, true)
RETURN n.id AS claim,
  qv.credibility AS credibility,
  [
    (q)-[e2:CITES|RETRACTED]->(s3)-[:WAS*0..1]->(s3v)
      WHERE coalesce(e2.type, type(e2)) IN ['CITES']
        AND e2.recordedAt <= $p1
        AND coalesce(e2.retractedAt > $p1, true)
        AND size([x4 IN labels(s3) WHERE x4 IN ['Source', 'SourceVersion']]) > 0
        AND coalesce(s3v.since, s3v.recordedAt) <= $p1
        AND coalesce(s3v.until > $p1, true)
    | s3.id
  ] AS cited,
  [
    (q)-[e5:VIA|RETRACTED]->(s6)-[:WAS*0..1]->(s6v)
      WHERE coalesce(e5.type, type(e5)) IN ['VIA']
        AND e5.recordedAt <= $p1
        AND coalesce(e5.retractedAt > $p1, true)
        AND size([x7 IN labels(s6) WHERE x7 IN ['Source', 'SourceVersion']]) > 0
        AND coalesce(s6v.since, s6v.recordedAt) <= $p1
        AND coalesce(s6v.until > $p1, true)
    | s6.id
  ] AS via;

// what sources draw on
//   $p0 = ["source/ukraine-negotiations-article","source/yomiuri-online-2025-02-25"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (s:Record {id: id})
MATCH (s)-[:WAS*0..1]->(sv)
WHERE coalesce(sv.since, sv.recordedAt) <= $p1
  AND (coalesce(sv.until > $p1, true) OR coalesce(sv.retractedAt <= $p1 AND coalesce(sv.restoredAt > $p1, true), false))
MATCH (s)-[e0:DRAWS_ON|RETRACTED*0..10]->(r:Record)
MATCH (r)-[:WAS*0..1]->(rv)
WHERE all(
  x1 IN e0
  WHERE coalesce(x1.type, type(x1)) IN ['DRAWS_ON'] AND x1.recordedAt <= $p1 AND coalesce(x1.retractedAt > $p1, true)
)
  AND coalesce(rv.since, rv.recordedAt) <= $p1
  AND (coalesce(rv.until > $p1, true) OR coalesce(rv.retractedAt <= $p1 AND coalesce(rv.restoredAt > $p1, true), false))
WITH DISTINCT s, r, rv
RETURN s.id AS source,
  r.id AS id,
  rv.publishedKey AS publishedKey,
  rv.relevance = 'OFF_TOPIC' AS isOffTopic,
  [
    (r)-[e2:DRAWS_ON|RETRACTED]->(d:Record)-[:WAS*0..1]->(dv)
      WHERE coalesce(e2.type, type(e2)) IN ['DRAWS_ON']
        AND e2.recordedAt <= $p1
        AND coalesce(e2.retractedAt > $p1, true)
        AND dv.relevance <> 'OFF_TOPIC'
        AND coalesce(dv.since, dv.recordedAt) <= $p1
        AND (
          coalesce(dv.until > $p1, true)
          OR coalesce(dv.retractedAt <= $p1 AND coalesce(dv.restoredAt > $p1, true), false)
        )
    | d.id
  ] AS drawsOn;

// origins by id
//   $p0 = ["source/ukraine-negotiations-article","source/yomiuri-online-2025-02-25"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels} AS row;
