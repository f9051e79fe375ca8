RETURN [NULL, COUNT {
  MATCH (this0:Organization)
  WHERE any(var1 IN this0.mandates WHERE var1 IN $param0)
}] AS answer;
// {"param0":["SHELTER","POLICE"]}
