MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, [COLLECT {
  MATCH (this0)-[this1]-(this2:Entity)
  WHERE ((this1.sinceDay IS NULL OR this1.sinceDay <= $param1) AND ((this1.untilDay IS NULL OR $param1 < this1.untilDay) OR type(this1) IN $param2))
  WITH this2, this1
  ORDER BY this2.name ASC, this1.id ASC
  LIMIT $param3
  RETURN [[[type(this1), startNode(this1) = this0, this0.name, this2.name, this1.since, this1.until, this1.observed, this1.basis], this1.since, this1.until, this1.observed, this1.basis, this1.detail, [this2.id, NULL]]] AS var3
}, COUNT {
  MATCH (this0)-[this4]-(this5:Entity)
  WHERE ((this4.sinceDay IS NULL OR this4.sinceDay <= $param4) AND ((this4.untilDay IS NULL OR $param4 < this4.untilDay) OR type(this4) IN $param5))
}], [COLLECT {
  MATCH (this0)-[this6:(MEMBER_OF|PARTICIPATED_IN|PARTNERS_WITH)]->(this7:Entity)
  WHERE ((this6.sinceDay IS NULL OR this6.sinceDay <= $param6) AND ((this6.untilDay IS NULL OR $param6 < this6.untilDay) OR type(this6) IN $param7))
  WITH this7, this6
  ORDER BY this7.name ASC, this6.id ASC
  LIMIT $param8
  RETURN [[[type(this6), startNode(this6) = this0, this0.name, this7.name, this6.since, this6.until, this6.observed, this6.basis], [this7.id, NULL]]] AS var8
}, NULL]] AS answer;
// {"param0":"agency:synthetic-1","param1":"2018-12-31","param2":["PARTICIPATED_IN","HOSTED","ORGANIZED","TOOK_PART_IN","CONDUCTED","BRIEFED_BY","BRIEFED_AT","HELD_AT","VISITED"],"param3":51,"param4":"2018-12-31","param5":["PARTICIPATED_IN","HOSTED","ORGANIZED","TOOK_PART_IN","CONDUCTED","BRIEFED_BY","BRIEFED_AT","HELD_AT","VISITED"],"param6":"2012-06-30","param7":["PARTICIPATED_IN"],"param8":51}
