RETURN [COLLECT {
  MATCH (this0:Agency)
  WHERE NOT (coalesce((this0.since IS NULL OR this0.level = $param0), false))
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param1
  RETURN [[this0.id, NULL]] AS var1
}, NULL] AS answer;
// {"param0":"NATIONAL","param1":51}

RETURN [COLLECT {
  MATCH (this0:Agency)
  WHERE this0.since < $param0
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param1
  RETURN [[this0.id, NULL, this0.since]] AS var1
}, NULL] AS answer;
// {"param0":"2003","param1":51}

RETURN [COLLECT {
  MATCH (this0:Agency)
  WHERE this0.since >= $param0
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param1
  RETURN [[this0.id, NULL, this0.since]] AS var1
}, NULL] AS answer;
// {"param0":"2003","param1":51}

RETURN [COLLECT {
  MATCH (this0:Agency)
  WHERE this0.since IS NULL
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param0
  RETURN [[this0.id, NULL]] AS var1
}, NULL] AS answer;
// {"param0":51}
