MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), after: {`@rows`: COLLECT {
  MATCH (this0)-[this2]-(this3:Entity)
  WHERE ((this2.sinceDay IS NULL OR this2.sinceDay <= $param2) AND ((this2.untilDay IS NULL OR $param2 < this2.untilDay) OR type(this2) IN $param3))
  WITH this3, this2
  ORDER BY this3.name ASC, this2.id ASC
  LIMIT $param4
  RETURN {edges: {`@id`: this2.id, `@tie`: {kind: type(this2), out: startNode(this2) = this0, near: this0.name, far: this3.name, since: this2.since, until: this2.until, observed: this2.observed, basis: this2.basis}, since: this2.since, until: this2.until, observed: this2.observed, basis: this2.basis, detail: this2.detail, node: {`@id`: this3.id, `@type`: head([var4 IN labels(this3) WHERE var4 IN $kinds]), id: this3.id}}} AS var5
}, `@total`: COUNT {
  MATCH (this0)-[this6]-(this7:Entity)
  WHERE ((this6.sinceDay IS NULL OR this6.sinceDay <= $param5) AND ((this6.untilDay IS NULL OR $param5 < this6.untilDay) OR type(this6) IN $param6))
}}, before: {`@rows`: COLLECT {
  MATCH (this0)-[this8:(MEMBER_OF|PARTICIPATED_IN|PARTNERS_WITH)]->(this9:Entity)
  WHERE ((this8.sinceDay IS NULL OR this8.sinceDay <= $param7) AND ((this8.untilDay IS NULL OR $param7 < this8.untilDay) OR type(this8) IN $param8))
  WITH this9, this8
  ORDER BY this9.name ASC, this8.id ASC
  LIMIT $param9
  RETURN {edges: {`@id`: this8.id, `@tie`: {kind: type(this8), out: startNode(this8) = this0, near: this0.name, far: this9.name, since: this8.since, until: this8.until, observed: this8.observed, basis: this8.basis}, node: {`@id`: this9.id, `@type`: head([var10 IN labels(this9) WHERE var10 IN $kinds]), id: this9.id}}} AS var11
}}} AS answer;
// {"param0":"agency:synthetic-1","kinds":"(every kind)","param2":"2018-12-31","param3":["PARTICIPATED_IN","HOSTED","ORGANIZED","TOOK_PART_IN","CONDUCTED","BRIEFED_BY","BRIEFED_AT","HELD_AT","VISITED"],"param4":51,"param5":"2018-12-31","param6":["PARTICIPATED_IN","HOSTED","ORGANIZED","TOOK_PART_IN","CONDUCTED","BRIEFED_BY","BRIEFED_AT","HELD_AT","VISITED"],"param7":"2012-06-30","param8":["PARTICIPATED_IN"],"param9":51}
