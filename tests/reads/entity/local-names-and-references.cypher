MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), localNames: COLLECT {
  UNWIND range(0, (size(coalesce(this0.localNames_language, [])) - 1)) AS var2
  RETURN {`@id`: var2, language: this0.localNames_language[var2], name: this0.localNames_name[var2]} AS var3
  ORDER BY var2 ASC
}, country: head(COLLECT {
  MATCH (this4:Country)
  WHERE this4.id = this0.country
  RETURN {`@id`: this4.id, name: this4.name} AS var5
}), evidence: COLLECT {
  UNWIND range(0, (size(coalesce(this0.evidence_source, [])) - 1)) AS var6
  MATCH (this7:Source)
  WHERE this7.id = this0.evidence_source[var6]
  RETURN {`@id`: var6, locator: this0.evidence_locator[var6], anchor: nullIf(this0.evidence_anchor[var6], ''), source: {`@id`: this7.id, id: this7.id, title: this7.title, publisher: this7.publisher, url: this7.url, published: this7.published, country: head(COLLECT {
    MATCH (this8:Country)
    WHERE this8.id = this7.country
    RETURN {`@id`: this8.id, id: this8.id} AS var9
  })}} AS var10
  ORDER BY var6 ASC
}} AS answer;
// {"param0":"agency:synthetic-6","kinds":"(every kind)"}

MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), order: this0.order, phase: this0.phase, event: head(COLLECT {
  MATCH (this0)-[this2:PART_OF]->(this3:Event)
  WITH this3, this2
  ORDER BY this3.name ASC, this2.id ASC
  LIMIT $param2
  RETURN {`@id`: this3.id, id: this3.id, name: this3.name, since: this3.since} AS var4
})} AS answer;
// {"param0":"session:synthetic-2","kinds":"(every kind)","param2":1}

MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), sessions: {`@rows`: COLLECT {
  MATCH (this0)<-[this2:PART_OF]-(this3:Session)
  WITH this3, this2
  ORDER BY this3.order ASC, this2.id ASC
  LIMIT $param2
  RETURN {nodes: {`@id`: this3.id, id: this3.id, order: this3.order}} AS var4
}}} AS answer;
// {"param0":"event:synthetic-1","kinds":"(every kind)","param2":51}
