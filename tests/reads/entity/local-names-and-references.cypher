MATCH (this0:Entity)
WHERE this0.id = $param0
OPTIONAL MATCH (this1:Country)
WHERE this1.id = this0.country
RETURN [this0.id, COLLECT {
  UNWIND range(0, (size(coalesce(this0.localNames_language, [])) - 1)) AS var2
  RETURN [this0.localNames_language[var2], this0.localNames_name[var2]] AS var3
  ORDER BY var2 ASC
}, CASE
  WHEN this1 IS NOT NULL THEN [this1.id, this1.name]
END, COLLECT {
  UNWIND range(0, (size(coalesce(this0.evidence_source, [])) - 1)) AS var4
  MATCH (this5:Source)
  WHERE this5.id = this0.evidence_source[var4]
  OPTIONAL MATCH (this6:Country)
  WHERE this6.id = this5.country
  RETURN [this0.evidence_locator[var4], nullIf(this0.evidence_anchor[var4], ''), [this5.id, NULL, this5.title, this5.publisher, this5.url, this5.published, CASE
    WHEN this6 IS NOT NULL THEN [this6.id, NULL]
  END]] AS var7
  ORDER BY var4 ASC
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
