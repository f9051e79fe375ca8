MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), id: this0.id, name: this0.name, mandates: this0.mandates, level: this0.level, city: this0.city, participantCount: this0.participantCount, participants: {`@rows`: COLLECT {
  MATCH (this0)<-[this2:PARTICIPATED_IN]-(this3:Entity)
  WITH this3, this2
  ORDER BY this3.name ASC, this2.id ASC
  LIMIT $param2
  RETURN {nodes: {`@id`: this3.id, `@type`: head([var4 IN labels(this3) WHERE var4 IN $kinds]), name: this3.name, mandates: this3.mandates, level: this3.level, city: this3.city, participantCount: this3.participantCount, since: this3.since}} AS var5
}}} AS answer;
// {"param0":"event:synthetic-1","kinds":"(every kind)","param2":51}
