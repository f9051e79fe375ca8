MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, COLLECT {
  UNWIND range(0, (size(coalesce(this0.localNames_language, [])) - 1)) AS var1
  RETURN [this0.localNames_language[var1], this0.localNames_name[var1]] AS var2
  ORDER BY var1 ASC
}, head(COLLECT {
  MATCH (this3:Country)
  WHERE this3.id = this0.country
  RETURN [this3.id, this3.name] AS var4
}), COLLECT {
  UNWIND range(0, (size(coalesce(this0.evidence_source, [])) - 1)) AS var5
  MATCH (this6:Source)
  WHERE this6.id = this0.evidence_source[var5]
  RETURN [this0.evidence_locator[var5], nullIf(this0.evidence_anchor[var5], ''), [this6.id, NULL, this6.title, this6.publisher, this6.url, this6.published, head(COLLECT {
    MATCH (this7:Country)
    WHERE this7.id = this6.country
    RETURN [this7.id, NULL] AS var8
  })]] AS var9
  ORDER BY var5 ASC
}] AS answer;
// {"param0":"agency:synthetic-6"}

MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, [COLLECT {
  MATCH (this0)<-[this1:PART_OF]-(this2:Session)
  WITH this2, this1
  ORDER BY this2.order ASC, this1.id ASC
  LIMIT $param1
  RETURN [[this2.id, NULL, this2.order]] AS var3
}, NULL]] AS answer;
// {"param0":"event:synthetic-1","param1":51}

MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, this0.order, this0.phase, head(COLLECT {
  MATCH (this0)-[this1:PART_OF]->(this2:Event)
  WITH this2, this1
  ORDER BY this2.name ASC, this1.id ASC
  LIMIT $param1
  RETURN [this2.id, NULL, this2.name, this2.since] AS var3
})] AS answer;
// {"param0":"session:synthetic-2","param1":1}
