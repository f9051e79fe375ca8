RETURN [COLLECT {
  MATCH (this0:Agency)
  WHERE this0.country = $param0
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param1
  OPTIONAL MATCH (this1:Country)
  WHERE this1.id = this0.country
  RETURN [[this0.id, NULL, this0.name, this0.mandates, this0.level, this0.aliases, this0.caveats, this0.unnamed, CASE
    WHEN this1 IS NOT NULL THEN [this1.id, this1.code, this1.name]
  END]] AS var2
  ORDER BY this0.name ASC, this0.id ASC
}, COUNT {
  MATCH (this3:Agency)
  WHERE this3.country = $param2
}] AS answer;
// {"param0":"country:synthetic-1","param1":51,"param2":"country:synthetic-1"}
