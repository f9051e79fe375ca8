RETURN [COLLECT {
  MATCH (this0:Program)
  WHERE ((this0.sinceDay IS NULL OR this0.sinceDay <= $param0) AND (this0.untilDay IS NULL OR $param0 < this0.untilDay))
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param1
  RETURN [[this0.id, NULL, this0.since, this0.until]] AS var1
}, NULL] AS answer;
// {"param0":"2012-12-31","param1":51}

RETURN [COLLECT {
  MATCH (this0:Program)
  WHERE ((this0.sinceDay IS NULL OR this0.sinceDay <= $param0) AND (this0.untilDay IS NULL OR $param0 < this0.untilDay))
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param1
  RETURN [[this0.id, NULL, this0.since, this0.until]] AS var1
}, NULL] AS answer;
// {"param0":"2020-01-01","param1":51}
