MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, [COLLECT {
  MATCH (this0)<-[this1:PARTICIPATED_IN]-(this2:Entity)
  WITH this2, this1
  ORDER BY this2.name DESC, this1.id ASC
  LIMIT $param1
  RETURN [[[type(this1), startNode(this1) = this0, this0.name, this2.name, this1.since, this1.until, this1.observed, this1.basis], COLLECT {
    UNWIND range(0, (size(coalesce(this1.evidence_source, [])) - 1)) AS var3
    MATCH (this4:Source)
    WHERE this4.id = this1.evidence_source[var3]
    RETURN [this1.evidence_locator[var3], nullIf(this1.evidence_anchor[var3], ''), [this4.id, this4.title]] AS var5
    ORDER BY var3 ASC
  }, [this2.id, this2.name], this1.participants]] AS var6
}, NULL]] AS answer;
// {"param0":"event:synthetic-1","param1":3}
