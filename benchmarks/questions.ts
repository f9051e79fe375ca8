/** A question of the analysis as a client asks it, with what it is about in the shipped data. */
export interface Question {
  readonly name: string;
  readonly query: string;
}

const completeness = 'completeness { complete truncatedBy }';
const evidence = 'evidence { source { id title } locator anchor }';
const steps = `score hops explanation steps { sentence ${evidence} }`;
const graph = `nodes { id name importance } links { kind } ${completeness}`;

function paths(from: string, to: string, filter = ''): string {
  return `{ cooperationPaths(from: "${from}", to: "${to}"${filter}) { paths { ${steps} } ${completeness} } }`;
}

/** Every question, the heaviest ways of asking it among them. */
export const questions: readonly Question[] = [
  { name: 'paths', query: paths('country:th', 'ngo:jp-jnatip') },
  {
    name: 'paths on a topic',
    query: paths('agency:jp-npa', 'country:ph', ', filter: { topics: ["topic:repatriation"] }'),
  },
  {
    name: 'paths avoiding one',
    query: paths('country:th', 'ngo:jp-jnatip', ', filter: { avoid: ["process:commit"] }'),
  },
  { name: 'paths in 2010', query: paths('country:kh', 'country:my', ', filter: { asOf: "2010" }') },
  {
    name: 'changes of paths',
    query: '{ pathChanges(from: "country:kh", to: "country:my", then: "2010") { sentence } }',
  },
  { name: 'resilience', query: '{ resilience(from: "country:th", to: "country:mm") { sentence } }' },
  {
    name: 'ties between two',
    query: `{ relationsBetween(a: "country:th", b: "country:mm") { sentence ${evidence} } }`,
  },
  {
    name: 'counterparts',
    query: `{ counterparts(of: "agency:jp-npa", country: "country:ph") { items { organization { id name } score reasons { factor points sentence } } ${completeness} } }`,
  },
  {
    name: 'corridor',
    query: `{ referralCorridor(origin: "country:la", found: "country:th", needs: ["topic:shelter", "topic:repatriation"]) { sentence missing stages { stage organizations { sentence } services { sentence } instruments { sentence } missing } } }`,
  },
  { name: 'matrix', query: '{ cooperationMatrix { countries { id } cells { ties strength state } } }' },
  { name: 'gaps on a topic', query: '{ cooperationGaps(topic: "topic:repatriation") { sentence suggestion reason } }' },
  { name: 'brokers', query: '{ brokers(first: 10) { entity { id name } sentence } }' },
  { name: 'removal', query: '{ impactOfRemoval(id: "process:commit") { sentence } }' },
  {
    name: 'coverage',
    query: '{ coverage { entities ties sources countries { country { id } entities } kinds { kind } } }',
  },
  {
    name: 'follow-up of an event',
    query:
      '{ entity(id: "event:nwec-jica-global-2024") { ... on Event { followUp { sentence liveChannels { __typename } after { __typename } } } } }',
  },
  { name: 'timeline', query: '{ timeline(id: "process:commit") { date sentence other { id name } } }' },
  { name: 'neighbourhood', query: `{ neighbourhood(ids: ["agency:jp-npa"], depth: 2) { ${graph} } }` },
  { name: 'whole network', query: `{ network { ${graph} } }` },
  { name: 'search', query: '{ search(text: "anti trafficking police", first: 10) { nodes { id name } } }' },
  { name: 'model', query: '{ model { kinds { name } tieKinds { kind } } }' },
];
