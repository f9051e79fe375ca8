MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), parties: {`@rows`: COLLECT {
  MATCH (this0)<-[this2:PARTY_TO]-(this3:Entity)
  WITH this3, this2
  ORDER BY this3.name ASC, this2.id ASC
  LIMIT $param2
  RETURN {edges: {`@id`: this2.id, `@tie`: {kind: type(this2), out: startNode(this2) = this0, near: this0.name, far: this3.name, since: this2.since, until: this2.until, observed: this2.observed, basis: this2.basis}, signed: this2.signed, ratified: this2.ratified, inForce: this2.inForce}} AS var4
}}} AS answer;
// {"param0":"legal:synthetic-1","kinds":"(every kind)","param2":51}

MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), partners: {`@rows`: COLLECT {
  MATCH (this0)-[this2:PARTNERS_WITH]-(this3:Entity)
  WITH this3, this2
  ORDER BY this3.name ASC, this2.id ASC
  LIMIT $param2
  RETURN {edges: {`@id`: this2.id, `@tie`: {kind: type(this2), out: startNode(this2) = this0, near: this0.name, far: this3.name, since: this2.since, until: this2.until, observed: this2.observed, basis: this2.basis}, node: {`@id`: this3.id, `@type`: head([var4 IN labels(this3) WHERE var4 IN $kinds]), id: this3.id}}} AS var5
}}} AS answer;
// {"param0":"ngo:synthetic-2","kinds":"(every kind)","param2":51}

MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), partyTo: {`@rows`: COLLECT {
  MATCH (this0)-[this2:PARTY_TO]->(this3:LegalInstrument)
  WITH this3, this2
  ORDER BY this3.name ASC, this2.id ASC
  LIMIT $param2
  RETURN {edges: {`@id`: this2.id, `@tie`: {kind: type(this2), out: startNode(this2) = this0, near: this0.name, far: this3.name, since: this2.since, until: this2.until, observed: this2.observed, basis: this2.basis}, signed: this2.signed, ratified: this2.ratified, inForce: this2.inForce, participants: this2.participants}} AS var4
}}} AS answer;
// {"param0":"country:synthetic-1","kinds":"(every kind)","param2":51}
