MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), id: this0.id, code: this0.code} AS answer;
// {"param0":"country:synthetic-3","kinds":"(every kind)"}

MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN {`@id`: this0.id, `@type`: head([var1 IN labels(this0) WHERE var1 IN $kinds]), id: this0.id, name: this0.name} AS answer;
// {"param0":"agency:nobody","kinds":"(every kind)"}
