RETURN [COLLECT {
  MATCH (this0:Agency)
  WHERE EXISTS {
    MATCH (this0)-[this1:PARTNERS_WITH]-(this2:Entity)
    WHERE (this2:NGO AND this2.country IN $param0)
  }
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param1
  RETURN [[this0.id, NULL]] AS var3
}, NULL] AS answer;
// {"param0":["country:synthetic-2"],"param1":51}

RETURN [COLLECT {
  MATCH (this0:Country)
  WHERE (NOT (EXISTS {
    MATCH (this0)-[this1:MEMBER_OF]->(this2:Entity)
    WHERE toLower(this2.name) CONTAINS toLower($param0)
  }) AND EXISTS {
    MATCH (this0)-[this3:PARTY_TO]->(this4:LegalInstrument)
    WHERE this4.id IN $param1
  })
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param2
  RETURN [[this0.id, NULL]] AS var5
}, NULL] AS answer;
// {"param0":"PROCESS 2","param1":["legal:synthetic-1"],"param2":51}

RETURN [COLLECT {
  MATCH (this0:Country)
  WHERE EXISTS {
    MATCH (this0)-[this1:MEMBER_OF]->(this2:Entity)
    WHERE (((this1.sinceDay IS NULL OR this1.sinceDay <= $param0) AND (this1.untilDay IS NULL OR $param0 < this1.untilDay)) AND this2:Process)
  }
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param1
  RETURN [[this0.id, NULL]] AS var3
}, NULL] AS answer;
// {"param0":"2015-12-31","param1":51}

RETURN [COLLECT {
  MATCH (this0:Country)
  WHERE NOT (EXISTS {
    MATCH (this0)-[this1:(ENACTED|SIGNATORY_TO)]->(this2:Entity)
  })
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param0
  RETURN [[this0.id, NULL]] AS var3
}, NULL] AS answer;
// {"param0":51}
