MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), participants: {`@rows`: COLLECT {
  MATCH (this0)<-[this2:PARTICIPATED_IN]-(this3:Entity)
  WITH this3, this2
  ORDER BY this3.name IS NULL ASC, this3.name DESC, this2.id ASC
  LIMIT $param2
  RETURN {edges: {`@id`: this2.id, `@tie`: {kind: type(this2), out: startNode(this2) = this0, near: this0.name, far: this3.name, since: this2.since, until: this2.until, observed: this2.observed, basis: this2.basis}, evidence: COLLECT {
    UNWIND range(0, (size(coalesce(this2.evidence_source, [])) - 1)) AS var4
    MATCH (this5:Source)
    WHERE this5.id = this2.evidence_source[var4]
    RETURN {`@id`: var4, locator: this2.evidence_locator[var4], anchor: nullIf(this2.evidence_anchor[var4], ''), source: {`@id`: this5.id, title: this5.title}} AS var6
    ORDER BY var4 ASC
  }, node: {`@id`: this3.id, `@type`: head([var7 IN labels(this3) WHERE var7 IN $kinds]), name: this3.name}, participants: this2.participants}} AS var8
}}} AS answer;
// {"param0":"event:synthetic-1","kinds":"(every kind)","param2":3}
