MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, [COLLECT {
  MATCH (this0)-[this1:PARTNERS_WITH]-(this2:Entity)
  WITH this2, this1
  ORDER BY this2.name ASC, this1.id ASC
  LIMIT $param1
  RETURN [[[type(this1), startNode(this1) = this0, this0.name, this2.name, this1.since, this1.until, this1.observed, this1.basis], [this2.id, NULL]]] AS var3
}, NULL]] AS answer;
// {"param0":"ngo:synthetic-2","param1":51}

MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, [COLLECT {
  MATCH (this0)-[this1:PARTY_TO]->(this2:LegalInstrument)
  WITH this2, this1
  ORDER BY this2.name ASC, this1.id ASC
  LIMIT $param1
  RETURN [[[type(this1), startNode(this1) = this0, this0.name, this2.name, this1.since, this1.until, this1.observed, this1.basis], this1.signed, this1.ratified, this1.inForce, this1.participants]] AS var3
}, NULL]] AS answer;
// {"param0":"country:synthetic-1","param1":51}

MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, [COLLECT {
  MATCH (this0)<-[this1:PARTY_TO]-(this2:Entity)
  WITH this2, this1
  ORDER BY this2.name ASC, this1.id ASC
  LIMIT $param1
  RETURN [[[type(this1), startNode(this1) = this0, this0.name, this2.name, this1.since, this1.until, this1.observed, this1.basis], this1.signed, this1.ratified, this1.inForce]] AS var3
}, NULL]] AS answer;
// {"param0":"legal:synthetic-1","param1":51}
