RETURN [COLLECT {
  MATCH (this0:Agency)
  WHERE this0.id IN $param0
  WITH this0
  ORDER BY this0.since IS NULL ASC, this0.since DESC, this0.name ASC, this0.id ASC
  LIMIT $param1
  RETURN [[[this0.id, NULL, this0.since]], [this0.since, this0.name, this0.id]] AS var1
}, NULL] AS answer;
// {"param0":["agency:synthetic-1","agency:synthetic-2","agency:synthetic-4","agency:synthetic-5"],"param1":4}
