MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, [COLLECT {
  MATCH (this0)<-[this1:LOCATED_IN]-(this2:Agency)
  WITH this2, this1
  ORDER BY this2.name ASC, this1.id ASC
  LIMIT $param1
  RETURN [[this2.id, this2.name]] AS var3
}, COUNT {
  MATCH (this0)<-[this4:LOCATED_IN]-(this5:Agency)
}], [COLLECT {
  MATCH (this0)<-[this6:LOCATED_IN]-(this7:Agency)
  WHERE this7.level = $param2
  WITH this7, this6
  ORDER BY this7.name ASC, this6.id ASC
  LIMIT $param3
  RETURN [[this7.id, NULL], [this7.id, this7.since]] AS var8
}, NULL]] AS answer;
// {"param0":"country:synthetic-1","param1":2,"param2":"NATIONAL","param3":3}
