/** One read, asked of Saphan and its peer in GraphQL and of Neo4j in Cypher, so that each gives the same facts. */
export interface Read {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly saphan: string;
  readonly peer: string;
  readonly cypher: string;
}

/** The types that the peer derives its API from: as much of the model as the reads need. */
export const peerTypes = `
type Country @node {
  id: ID!
  name: String!
  agencies: [Agency!]! @relationship(type: "LOCATED_IN", direction: IN)
}
type Agency @node @fulltext(indexes: [{ indexName: "entity_search", queryName: "agencySearch", fields: ["name"] }]) {
  id: ID!
  name: String!
  locatedIn: [Country!]! @relationship(type: "LOCATED_IN", direction: OUT)
  eventsAttended: [Event!]! @relationship(type: "PARTICIPATED_IN", direction: OUT)
}
type Event @node {
  id: ID!
  name: String!
  hosts: [Country!]! @relationship(type: "HOSTED", direction: IN)
}
type LegalInstrument @node {
  id: ID!
  name: String!
  parties: [Country!]! @relationship(type: "PARTY_TO", direction: IN, properties: "PartyTo")
}
type PartyTo @relationshipProperties {
  signed: String
  ratified: String
  inForce: String
}
`;

export const reads: readonly Read[] = [
  {
    name: 'point',
    variables: { id: 'agency:jp-npa' },
    saphan: `query ($id: ID!) { entity(id: $id) { id name ... on Agency { locatedIn { nodes { id name } } } } }`,
    peer: `query ($id: ID!) { agencies(where: { id: { eq: $id } }) { id name locatedIn { id name } } }`,
    cypher: `MATCH (a:Entity) WHERE a.id = $id
      RETURN {id: a.id, name: a.name, locatedIn: COLLECT { MATCH (a)-[:LOCATED_IN]->(c:Country) RETURN {id: c.id, name: c.name} }} AS answer`,
  },
  {
    name: 'treaty with edge properties',
    variables: { id: 'legal:actip' },
    saphan: `query ($id: ID!) { entity(id: $id) { id name ... on LegalInstrument {
      parties { edges { signed ratified inForce node { id name } } } } } }`,
    peer: `query ($id: ID!) { legalInstruments(where: { id: { eq: $id } }) { id name
      partiesConnection { edges { properties { signed ratified inForce } node { id name } } } } }`,
    cypher: `MATCH (l:Entity) WHERE l.id = $id
      RETURN {id: l.id, name: l.name, parties: COLLECT { MATCH (l)<-[t:PARTY_TO]-(c:Country)
        RETURN {signed: t.signed, ratified: t.ratified, inForce: t.inForce, node: {id: c.id, name: c.name}} }} AS answer`,
  },
  {
    name: 'three levels deep',
    variables: { id: 'country:th' },
    saphan: `query ($id: ID!) { entity(id: $id) { id name ... on Country { agencies(first: 20) { nodes { id name
      eventsAttended(first: 10) { nodes { id name } } } } } } }`,
    peer: `query ($id: ID!) { countries(where: { id: { eq: $id } }) { id name
      agencies(limit: 20, sort: [{ name: ASC }]) { id name eventsAttended(limit: 10, sort: [{ name: ASC }]) { id name } } } }`,
    cypher: `MATCH (c:Entity) WHERE c.id = $id
      RETURN {id: c.id, name: c.name, agencies: COLLECT { MATCH (c)<-[:LOCATED_IN]-(a:Agency) WITH a ORDER BY a.name LIMIT 20
        RETURN {id: a.id, name: a.name, eventsAttended: COLLECT { MATCH (a)-[:PARTICIPATED_IN]->(e:Event)
          WITH e ORDER BY e.name LIMIT 10 RETURN {id: e.id, name: e.name} }} }} AS answer`,
  },
  {
    name: 'list of 200',
    variables: {},
    saphan: `{ agencies(first: 200) { nodes { id name locatedIn { nodes { id name } } } } }`,
    peer: `{ agencies(limit: 200, sort: [{ name: ASC }]) { id name locatedIn { id name } } }`,
    cypher: `MATCH (a:Agency) WITH a ORDER BY a.name LIMIT 200
      RETURN collect({id: a.id, name: a.name, locatedIn: COLLECT { MATCH (a)-[:LOCATED_IN]->(c:Country)
        RETURN {id: c.id, name: c.name} }}) AS answer`,
  },
  {
    name: 'search',
    variables: { text: 'police' },
    saphan: `query ($text: String!) { search(text: $text, kinds: [AGENCY], first: 10) { nodes { id name } } }`,
    peer: `query ($text: String!) { agencySearch(phrase: $text, first: 10) { edges { score node { id name } } } }`,
    cypher: `CALL db.index.fulltext.queryNodes('entity_search', $text) YIELD node, score WHERE node:Agency
      WITH node, score ORDER BY score DESC LIMIT 10 RETURN collect({id: node.id, name: node.name, score: score}) AS answer`,
  },
];
