MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, [COLLECT {
  MATCH (this0)<-[this1:PARTICIPATED_IN]-(this2:Entity)
  WITH this2, this1
  ORDER BY this2.name ASC, this1.id ASC
  LIMIT $param1
  RETURN [[this2.id, this2.since, this2.until, [COLLECT {
    MATCH (this2)-[this3:PARTNERS_WITH]-(this4:Entity)
    WITH this4, this3
    ORDER BY this4.name ASC, this3.id ASC
    LIMIT $param2
    RETURN [[this4.id, NULL]] AS var5
  }, COUNT {
    MATCH (this2)-[this6:PARTNERS_WITH]-(this7:Entity)
  }], [COLLECT {
    MATCH (this2)-[this8:LOCATED_IN]->(this9:Country)
    WITH this9, this8
    ORDER BY this9.name ASC, this8.id ASC
    LIMIT $param3
    RETURN [[this9.id, this9.name]] AS var10
  }, NULL]]] AS var11
}, NULL]] AS answer;
// {"param0":"event:synthetic-1","param1":51,"param2":2,"param3":2}
