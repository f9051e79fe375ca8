MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, NULL, this0.name, this0.mandates, this0.level, this0.city, this0.participantCount, [COLLECT {
  MATCH (this0)<-[this1:PARTICIPATED_IN]-(this2:Entity)
  WITH this2, this1
  ORDER BY this2.name ASC, this1.id ASC
  LIMIT $param1
  RETURN [[this2.id, this2.name, this2.mandates, this2.level, this2.city, this2.participantCount, this2.since]] AS var3
}, NULL]] AS answer;
// {"param0":"event:synthetic-1","param1":51}
