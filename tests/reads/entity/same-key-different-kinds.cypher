MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), participants: {`@rows`: COLLECT {
  MATCH (this0)<-[this2:PARTICIPATED_IN]-(this3:Entity)
  WITH this3, this2
  ORDER BY this3.name ASC, this2.id ASC
  LIMIT $param2
  RETURN {nodes: {`@id`: this3.id, `@type`: head([var4 IN labels(this3) WHERE var4 IN $kinds]), `@split`: true, `what@Agency`: this3.since, `what@NGO`: this3.until, `others@Agency`: {`@rows`: COLLECT {
    MATCH (this3)-[this5:PARTNERS_WITH]-(this6:Entity)
    WITH this6, this5
    ORDER BY this6.name ASC, this5.id ASC
    LIMIT $param3
    RETURN {nodes: {`@id`: this6.id, `@type`: head([var7 IN labels(this6) WHERE var7 IN $kinds]), id: this6.id}} AS var8
  }, `@total`: COUNT {
    MATCH (this3)-[this9:PARTNERS_WITH]-(this10:Entity)
  }}, `others@NGO`: {`@rows`: COLLECT {
    MATCH (this3)-[this11:LOCATED_IN]->(this12:Country)
    WITH this12, this11
    ORDER BY this12.name ASC, this11.id ASC
    LIMIT $param4
    RETURN {nodes: {`@id`: this12.id, name: this12.name}} AS var13
  }}}} AS var14
}}} AS answer;
// {"param0":"event:synthetic-1","kinds":"(every kind)","param2":51,"param3":2,"param4":2}
