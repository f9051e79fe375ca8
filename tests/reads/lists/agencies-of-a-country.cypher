RETURN {`@rows`: COLLECT {
  MATCH (this0:Agency)
  WHERE this0.country = $param0
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param1
  RETURN {nodes: {`@id`: this0.id, id: this0.id, name: this0.name, mandates: this0.mandates, level: this0.level, aliases: this0.aliases, caveats: this0.caveats, unnamed: this0.unnamed, country: head(COLLECT {
    MATCH (this1:Country)
    WHERE this1.id = this0.country
    RETURN {`@id`: this1.id, code: this1.code, name: this1.name} AS var2
  })}} AS var3
}, `@total`: COUNT {
  MATCH (this4:Agency)
  WHERE this4.country = $param2
}} AS answer;
// {"param0":"country:synthetic-1","param1":51,"param2":"country:synthetic-1"}
