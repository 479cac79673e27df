// What the store is sent for examples/19-find-anything.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// search
//   $p0 = "ゼレンスキー"
//   $p1 = "ゼレンスキー"
//   $p2 = "ゼレンスキー"
//   $p3 = "ゼレンスキー"
//   $p4 = "ゼレンスキー"
//   $p5 = "ゼレンスキー"
//   $p6 = "ゼレンスキー"
//   $p7 = "\n"
//   $p8 = "\nゼレンスキー\n"
//   $p9 = "\nゼレンスキー"
//   $p10 = "ゼレンスキー"
//   $p11 = 11
CALL () {
  MATCH (n:Actor)
  WHERE n.search CONTAINS $p0
  RETURN n
  UNION ALL
  MATCH (n:Process)
  WHERE n.search CONTAINS $p1
  RETURN n
  UNION ALL
  MATCH (n:Event)
  WHERE n.search CONTAINS $p2
  RETURN n
  UNION ALL
  MATCH (n:Agreement)
  WHERE n.search CONTAINS $p3
  RETURN n
  UNION ALL
  MATCH (n:Source)
  WHERE n.search CONTAINS $p4
  RETURN n
  UNION ALL
  MATCH (n:Topic)
  WHERE n.search CONTAINS $p5
  RETURN n
  UNION ALL
  MATCH (n:Place)
  WHERE n.search CONTAINS $p6
  RETURN n
}
WITH n, n.id AS id, n.search AS s
WITH n, id, s, CASE WHEN $p7 + s + $p7 CONTAINS $p8 THEN 4 WHEN $p7 + s + $p7 CONTAINS $p9 THEN 3 ELSE 2 END AS tier
WITH n,
  id,
  tier,
  CASE tier
    WHEN 4 THEN size($p10)
    WHEN 3 THEN CASE
    WHEN s CONTAINS $p7 THEN reduce(
      least = size(s) + 1, x IN split(s, $p7)
      | CASE WHEN size(x) < least AND x STARTS WITH $p10 THEN size(x) ELSE least END
    )
    ELSE size(s)
    END
    ELSE CASE
    WHEN s CONTAINS $p7 THEN reduce(
      least = size(s) + 1, x IN split(s, $p7)
      | CASE WHEN size(x) < least AND x CONTAINS $p10 THEN size(x) ELSE least END
    )
    ELSE size(s)
    END
    END AS long
WITH n, id, tier, long
ORDER BY tier DESC, long, id
LIMIT $p11
RETURN id, tier, long, n.labels AS labels;

// search: counts
//   $p0 = "ゼレンスキー"
//   $p1 = "ゼレンスキー"
//   $p2 = "ゼレンスキー"
//   $p3 = "ゼレンスキー"
//   $p4 = "ゼレンスキー"
//   $p5 = "ゼレンスキー"
//   $p6 = "ゼレンスキー"
//   $p7 = "ゼレンスキー"
//   $p8 = "ゼレンスキー"
//   $p9 = "ゼレンスキー"
MATCH (n:Actor)
WHERE n.search CONTAINS $p0
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
MATCH (n:Process)
WHERE n.search CONTAINS $p1
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
MATCH (n:Event)
WHERE n.search CONTAINS $p2
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
MATCH (n:Agreement)
WHERE n.search CONTAINS $p3
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
MATCH (n:Source)
WHERE n.search CONTAINS $p4
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
MATCH (n:Topic)
WHERE n.search CONTAINS $p5
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
MATCH (n:Place)
WHERE n.search CONTAINS $p6
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
MATCH (n:Provision)
WHERE n.search CONTAINS $p7
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
MATCH (n:Claim)
WHERE n.search CONTAINS $p8
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
MATCH (n:Proposition)
WHERE n.search CONTAINS $p9
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count;

// search: shortest, where indexes give order
//   $p0 = 140
//   $p1 = "ゼレンスキー"
//   $p2 = "\n"
//   $p3 = "ゼレンスキー"
//   $p4 = 7
MATCH (n:Entity)
WHERE n.textLengthKey >= ''
WITH n
ORDER BY n.textLengthKey
LIMIT $p0
WITH max(n.textLengthKey) AS reached, collect(CASE WHEN n.search CONTAINS $p1 THEN n END) AS hits
UNWIND hits AS n
WITH n, reached, n.id AS id, n.search AS s
WITH n,
  reached,
  id,
  1 AS tier,
  CASE
    WHEN s CONTAINS $p2 THEN reduce(
      least = size(s) + 1, x IN split(s, $p2) | CASE WHEN size(x) < least AND x CONTAINS $p3 THEN size(x) ELSE least END
    )
    ELSE size(s)
    END AS long
WITH n, reached, id, tier, long
ORDER BY tier DESC, long, id
LIMIT $p4
RETURN id, tier, long, reached, n.labels AS labels;

// search: shortest, where indexes give no order
//   $p0 = ["00000", "00001", …, "00399"] (400 values)
//   $p1 = 140
//   $p2 = "ゼレンスキー"
//   $p3 = "\n"
//   $p4 = "ゼレンスキー"
//   $p5 = 7
UNWIND $p0 AS key
MATCH (n:Entity {textLengthKey: key})
WITH n
LIMIT $p1
WITH max(n.textLengthKey) AS reached, collect(CASE WHEN n.search CONTAINS $p2 THEN n END) AS hits
UNWIND hits AS n
WITH n, reached, n.id AS id, n.search AS s
WITH n,
  reached,
  id,
  1 AS tier,
  CASE
    WHEN s CONTAINS $p3 THEN reduce(
      least = size(s) + 1, x IN split(s, $p3) | CASE WHEN size(x) < least AND x CONTAINS $p4 THEN size(x) ELSE least END
    )
    ELSE size(s)
    END AS long
WITH n, reached, id, tier, long
ORDER BY tier DESC, long, id
LIMIT $p5
RETURN id, tier, long, reached, n.labels AS labels;

// search
//   $p0 = ["claim/article-putin-and-zelenskyy-may-meet", "claim/article-trump-and-zelenskyy-fall-out", …, "proposition/zelenskyy-should-apologize"] (10 values)
//   $p1 = 11
//   $p2 = ["claim/article-putin-and-zelenskyy-may-meet", "claim/article-trump-and-zelenskyy-fall-out", …, "proposition/zelenskyy-should-apologize"] (10 values)
//   $p3 = ["claim/article-putin-and-zelenskyy-may-meet", "claim/article-trump-and-zelenskyy-fall-out", …, "proposition/zelenskyy-should-apologize"] (10 values)
//   $p4 = 21
CALL () {
  UNWIND $p0 AS id
  MATCH (n0:Record {id: id})
  WITH n0
  ORDER BY n0.labelKey, n0.id
  LIMIT $p1
  RETURN collect(n0 {.id, .labels, _keys: [n0.labelKey]}) AS c1
}
CALL () {
  UNWIND $p2 AS id
  MATCH (n2:Record {id: id})
  RETURN count(n2) AS c3
}
CALL () {
  UNWIND $p3 AS id
  MATCH (n4:Record {id: id})
  WITH n4, coalesce(head(split(n4.id, '/')), '') AS value
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p4 | {key: vs[i], count: cs[i]}] AS c5,
    reduce(total = 0, x IN cs | total + x) AS c6,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c7
}
RETURN c1, c3, c5, c6, c7;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// search
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = "ゼレンスキー"
//   $p2 = "ゼレンスキー"
//   $p3 = "ゼレンスキー"
//   $p4 = "ゼレンスキー"
//   $p5 = "ゼレンスキー"
//   $p6 = "ゼレンスキー"
//   $p7 = "ゼレンスキー"
//   $p8 = "\n"
//   $p9 = "\nゼレンスキー\n"
//   $p10 = "\nゼレンスキー"
//   $p11 = "ゼレンスキー"
//   $p12 = 11
CALL () {
  CALL () {
    MATCH (n:Actor)
    WHERE coalesce(n.since, n.recordedAt) <= $p0
    RETURN n.id AS nid, n AS nv
    UNION
    MATCH (nv:ActorVersion)<-[:WAS*0..1]-(n:Record)
    WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
    RETURN n.id AS nid, nv
  }
  MATCH (n:Record {id: nid})
  WHERE nv.search CONTAINS $p1
  RETURN n, nv
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
  WHERE nv.search CONTAINS $p2
  RETURN n, nv
  UNION ALL
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
  WHERE nv.search CONTAINS $p3
  RETURN n, nv
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
  WHERE nv.search CONTAINS $p4
  RETURN n, nv
  UNION ALL
  CALL () {
    MATCH (n:Source)
    WHERE coalesce(n.since, n.recordedAt) <= $p0
    RETURN n.id AS nid, n AS nv
    UNION
    MATCH (nv:SourceVersion)<-[:WAS*0..1]-(n:Record)
    WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
    RETURN n.id AS nid, nv
  }
  MATCH (n:Record {id: nid})
  WHERE nv.search CONTAINS $p5
  RETURN n, nv
  UNION ALL
  CALL () {
    MATCH (n:Topic)
    WHERE coalesce(n.since, n.recordedAt) <= $p0
    RETURN n.id AS nid, n AS nv
    UNION
    MATCH (nv:TopicVersion)<-[:WAS*0..1]-(n:Record)
    WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
    RETURN n.id AS nid, nv
  }
  MATCH (n:Record {id: nid})
  WHERE nv.search CONTAINS $p6
  RETURN n, nv
  UNION ALL
  CALL () {
    MATCH (n:Place)
    WHERE coalesce(n.since, n.recordedAt) <= $p0
    RETURN n.id AS nid, n AS nv
    UNION
    MATCH (nv:PlaceVersion)<-[:WAS*0..1]-(n:Record)
    WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
    RETURN n.id AS nid, nv
  }
  MATCH (n:Record {id: nid})
  WHERE nv.search CONTAINS $p7
  RETURN n, nv
}
WITH n, nv, n.id AS id, nv.search AS s
WITH n,
  nv,
  id,
  s,
  CASE WHEN $p8 + s + $p8 CONTAINS $p9 THEN 4 WHEN $p8 + s + $p8 CONTAINS $p10 THEN 3 ELSE 2 END AS tier
WITH n,
  nv,
  id,
  tier,
  CASE tier
    WHEN 4 THEN size($p11)
    WHEN 3 THEN CASE
    WHEN s CONTAINS $p8 THEN reduce(
      least = size(s) + 1, x IN split(s, $p8)
      | CASE WHEN size(x) < least AND x STARTS WITH $p11 THEN size(x) ELSE least END
    )
    ELSE size(s)
    END
    ELSE CASE
    WHEN s CONTAINS $p8 THEN reduce(
      least = size(s) + 1, x IN split(s, $p8)
      | CASE WHEN size(x) < least AND x CONTAINS $p11 THEN size(x) ELSE least END
    )
    ELSE size(s)
    END
    END AS long
WITH n, nv, id, tier, long
ORDER BY tier DESC, long, id
LIMIT $p12
RETURN id, tier, long, nv.labels AS labels;

// search: counts
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = "ゼレンスキー"
//   $p2 = "ゼレンスキー"
//   $p3 = "ゼレンスキー"
//   $p4 = "ゼレンスキー"
//   $p5 = "ゼレンスキー"
//   $p6 = "ゼレンスキー"
//   $p7 = "ゼレンスキー"
//   $p8 = "ゼレンスキー"
//   $p9 = "ゼレンスキー"
//   $p10 = "ゼレンスキー"
CALL () {
  MATCH (n:Actor)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:ActorVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE nv.search CONTAINS $p1
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
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
WHERE nv.search CONTAINS $p2
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
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
WHERE nv.search CONTAINS $p3
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
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
WHERE nv.search CONTAINS $p4
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
CALL () {
  MATCH (n:Source)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:SourceVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE nv.search CONTAINS $p5
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
CALL () {
  MATCH (n:Topic)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:TopicVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE nv.search CONTAINS $p6
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
CALL () {
  MATCH (n:Place)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:PlaceVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE nv.search CONTAINS $p7
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
CALL () {
  MATCH (n:Provision)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:ProvisionVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE nv.search CONTAINS $p8
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
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
WHERE nv.search CONTAINS $p9
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count
UNION ALL
CALL () {
  MATCH (n:Proposition)
  WHERE coalesce(n.since, n.recordedAt) <= $p0
  RETURN n.id AS nid, n AS nv
  UNION
  MATCH (nv:PropositionVersion)<-[:WAS*0..1]-(n:Record)
  WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
  RETURN n.id AS nid, nv
}
MATCH (n:Record {id: nid})
WHERE nv.search CONTAINS $p10
WITH head(split(n.id, '/')) AS prefix
RETURN prefix, count(*) AS count;

// search
//   $p0 = "2026-01-01T00:00:00.000Z"
//   $p1 = "ゼレンスキー"
//   $p2 = "ゼレンスキー"
//   $p3 = "ゼレンスキー"
//   $p4 = "\n"
//   $p5 = "ゼレンスキー"
//   $p6 = 7
CALL () {
  CALL () {
    MATCH (n:Provision)
    WHERE coalesce(n.since, n.recordedAt) <= $p0
    RETURN n.id AS nid, n AS nv
    UNION
    MATCH (nv:ProvisionVersion)<-[:WAS*0..1]-(n:Record)
    WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
    RETURN n.id AS nid, nv
  }
  MATCH (n:Record {id: nid})
  WHERE nv.search CONTAINS $p1
  RETURN n, nv
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
  WHERE nv.search CONTAINS $p2
  RETURN n, nv
  UNION ALL
  CALL () {
    MATCH (n:Proposition)
    WHERE coalesce(n.since, n.recordedAt) <= $p0
    RETURN n.id AS nid, n AS nv
    UNION
    MATCH (nv:PropositionVersion)<-[:WAS*0..1]-(n:Record)
    WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
    RETURN n.id AS nid, nv
  }
  MATCH (n:Record {id: nid})
  WHERE nv.search CONTAINS $p3
  RETURN n, nv
}
WITH n, nv, n.id AS id, nv.search AS s
WITH n,
  nv,
  id,
  1 AS tier,
  CASE
    WHEN s CONTAINS $p4 THEN reduce(
      least = size(s) + 1, x IN split(s, $p4) | CASE WHEN size(x) < least AND x CONTAINS $p5 THEN size(x) ELSE least END
    )
    ELSE size(s)
    END AS long
WITH n, nv, id, tier, long
ORDER BY tier DESC, long, id
LIMIT $p6
RETURN id, tier, long, nv.labels AS labels;

// search
//   $p0 = ["claim/article-putin-and-zelenskyy-may-meet", "claim/article-trump-and-zelenskyy-fall-out", …, "proposition/zelenskyy-should-apologize"] (10 values)
//   $p1 = "2026-01-01T00:00:00.000Z"
//   $p2 = 11
//   $p3 = ["claim/article-putin-and-zelenskyy-may-meet", "claim/article-trump-and-zelenskyy-fall-out", …, "proposition/zelenskyy-should-apologize"] (10 values)
//   $p4 = ["claim/article-putin-and-zelenskyy-may-meet", "claim/article-trump-and-zelenskyy-fall-out", …, "proposition/zelenskyy-should-apologize"] (10 values)
//   $p5 = 21
CALL () {
  UNWIND $p0 AS id
  MATCH (n0:Record {id: id})
  MATCH (n0)-[:WAS*0..1]->(n0v)
  WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
    AND (
      coalesce(n0v.until > $p1, true)
      OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
    )
  WITH n0, n0v
  ORDER BY n0v.labelKey, n0.id
  LIMIT $p2
  RETURN collect(n0v {.id, .labels, _keys: [n0v.labelKey]}) AS c1
}
CALL () {
  UNWIND $p3 AS id
  MATCH (n2:Record {id: id})
  MATCH (n2)-[:WAS*0..1]->(n2v)
  WHERE coalesce(n2v.since, n2v.recordedAt) <= $p1
    AND (
      coalesce(n2v.until > $p1, true)
      OR coalesce(n2v.retractedAt <= $p1 AND coalesce(n2v.restoredAt > $p1, true), false)
    )
  RETURN count(n2) AS c3
}
CALL () {
  UNWIND $p4 AS id
  MATCH (n4:Record {id: id})
  MATCH (n4)-[:WAS*0..1]->(n4v)
  WHERE coalesce(n4v.since, n4v.recordedAt) <= $p1
    AND (
      coalesce(n4v.until > $p1, true)
      OR coalesce(n4v.retractedAt <= $p1 AND coalesce(n4v.restoredAt > $p1, true), false)
    )
  WITH n4, n4v, coalesce(head(split(n4.id, '/')), '') AS value
  WITH value, count(*) AS count
  ORDER BY count DESC, value
  WITH collect(value) AS vs, collect(count) AS cs
  RETURN [i IN range(0, size(vs) - 1) WHERE i < $p5 | {key: vs[i], count: cs[i]}] AS c5,
    reduce(total = 0, x IN cs | total + x) AS c6,
    head([i IN range(0, size(vs) - 1) WHERE vs[i] = '' | cs[i]]) AS c7
}
RETURN c1, c3, c5, c6, c7;
