// What the store is sent for examples/11-what-the-graph-holds.graphql on the seed; docs/architecture.md explains how to read it.
// `npm run generate` writes this file.

// ---- Now ----

// service
CALL () {
  MATCH (n:Person)
  RETURN count(n) AS Person
}
CALL () {
  MATCH (n:Organization)
  RETURN count(n) AS Organization
}
CALL () {
  MATCH (n:State)
  RETURN count(n) AS State
}
CALL () {
  MATCH (n:Process)
  RETURN count(n) AS Process
}
CALL () {
  MATCH (n:Event)
  RETURN count(n) AS Event
}
CALL () {
  MATCH (n:Agreement)
  RETURN count(n) AS Agreement
}
CALL () {
  MATCH (n:Provision)
  RETURN count(n) AS Provision
}
CALL () {
  MATCH (n:Claim)
  RETURN count(n) AS Claim
}
CALL () {
  MATCH (n:Proposition)
  RETURN count(n) AS Proposition
}
CALL () {
  MATCH (n:Source)
  RETURN count(n) AS Source
}
CALL () {
  MATCH (n:Topic)
  RETURN count(n) AS Topic
}
CALL () {
  MATCH (n:Place)
  RETURN count(n) AS Place
}
CALL () {
  MATCH (s:Store {id: 'store'})
  RETURN collect(s.lastRecordedAt) AS lastRecordedAt
}
RETURN Person,
  Organization,
  State,
  Process,
  Event,
  Agreement,
  Provision,
  Claim,
  Proposition,
  Source,
  Topic,
  Place,
  lastRecordedAt;

// nodes by id
//   $p0 = ["organization/jiji-press","place/moscow","process/ukraine-peace-negotiations","state/ukr"]
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
RETURN n0 {.id, .labels, .description, .identifiers} AS row;

// ---- As of 2026-01-01T00:00:00.000Z: @asOf(known: …) ----

// service
//   $p0 = "2026-01-01T00:00:00.000Z"
CALL () {
  CALL () {
    MATCH (n:Person)
    WHERE coalesce(n.since, n.recordedAt) <= $p0
    RETURN n.id AS nid, n AS nv
    UNION
    MATCH (nv:PersonVersion)<-[:WAS*0..1]-(n:Record)
    WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
    RETURN n.id AS nid, nv
  }
  MATCH (n:Record {id: nid})
  RETURN count(n) AS Person
}
CALL () {
  CALL () {
    MATCH (n:Organization)
    WHERE coalesce(n.since, n.recordedAt) <= $p0
    RETURN n.id AS nid, n AS nv
    UNION
    MATCH (nv:OrganizationVersion)<-[:WAS*0..1]-(n:Record)
    WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
    RETURN n.id AS nid, nv
  }
  MATCH (n:Record {id: nid})
  RETURN count(n) AS Organization
}
CALL () {
  CALL () {
    MATCH (n:State)
    WHERE coalesce(n.since, n.recordedAt) <= $p0
    RETURN n.id AS nid, n AS nv
    UNION
    MATCH (nv:StateVersion)<-[:WAS*0..1]-(n:Record)
    WHERE coalesce(nv.since, nv.recordedAt) <= $p0 AND coalesce(nv.until > $p0, true)
    RETURN n.id AS nid, nv
  }
  MATCH (n:Record {id: nid})
  RETURN count(n) AS State
}
CALL () {
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
  RETURN count(n) AS Process
}
CALL () {
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
  RETURN count(n) AS Event
}
CALL () {
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
  RETURN count(n) AS Agreement
}
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
  RETURN count(n) AS Provision
}
CALL () {
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
  RETURN count(n) AS Claim
}
CALL () {
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
  RETURN count(n) AS Proposition
}
CALL () {
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
  RETURN count(n) AS Source
}
CALL () {
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
  RETURN count(n) AS Topic
}
CALL () {
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
  RETURN count(n) AS Place
}
CALL () {
  MATCH (i:Import)
  WHERE i.at <= $p0
  WITH i
  ORDER BY i.at DESC
  LIMIT 1
  RETURN collect(i.at) AS lastRecordedAt
}
RETURN Person,
  Organization,
  State,
  Process,
  Event,
  Agreement,
  Provision,
  Claim,
  Proposition,
  Source,
  Topic,
  Place,
  lastRecordedAt;

// nodes by id
//   $p0 = ["organization/jiji-press","place/moscow","process/ukraine-peace-negotiations","state/ukr"]
//   $p1 = "2026-01-01T00:00:00.000Z"
UNWIND $p0 AS id
MATCH (n0:Record {id: id})
MATCH (n0)-[:WAS*0..1]->(n0v)
WHERE coalesce(n0v.since, n0v.recordedAt) <= $p1
  AND (
    coalesce(n0v.until > $p1, true) OR coalesce(n0v.retractedAt <= $p1 AND coalesce(n0v.restoredAt > $p1, true), false)
  )
RETURN n0v {.id, .labels, .description, .identifiers} AS row;
