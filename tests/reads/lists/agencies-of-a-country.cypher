RETURN [COLLECT {
  MATCH (this0:Agency)
  WHERE this0.country = $param0
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param1
  RETURN [[this0.id, NULL, this0.name, this0.mandates, this0.level, this0.aliases, this0.caveats, this0.unnamed, head(COLLECT {
    MATCH (this1:Country)
    WHERE this1.id = this0.country
    RETURN [this1.id, this1.code, this1.name] AS var2
  })]] AS var3
}, COUNT {
  MATCH (this4:Agency)
  WHERE this4.country = $param2
}] AS answer;
// {"param0":"country:synthetic-1","param1":51,"param2":"country:synthetic-1"}
