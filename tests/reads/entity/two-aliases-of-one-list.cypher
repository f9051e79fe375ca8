MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), one: {`@rows`: COLLECT {
  MATCH (this0)<-[this2:LOCATED_IN]-(this3:Agency)
  WITH this3, this2
  ORDER BY this3.name ASC, this2.id ASC
  LIMIT $param2
  RETURN {nodes: {`@id`: this3.id, label: this3.name}} AS var4
}, `@total`: COUNT {
  MATCH (this0)<-[this5:LOCATED_IN]-(this6:Agency)
}}, two: {`@rows`: COLLECT {
  MATCH (this0)<-[this7:LOCATED_IN]-(this8:Agency)
  WHERE this8.level = $param3
  WITH this8, this7
  ORDER BY this8.name ASC, this7.id ASC
  LIMIT $param4
  RETURN {nodes: {`@id`: this8.id, name: this8.id}, again: {`@id`: this8.id, since: this8.since}} AS var9
}}} AS answer;
// {"param0":"country:synthetic-1","kinds":"(every kind)","param2":2,"param3":"NATIONAL","param4":3}
