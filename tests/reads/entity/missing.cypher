MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, NULL, this0.code] AS answer;
// {"param0":"country:synthetic-3"}

MATCH (this0:Entity)
WHERE this0.id = $param0
RETURN [this0.id, NULL, this0.name] AS answer;
// {"param0":"agency:nobody"}
