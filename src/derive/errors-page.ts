import { catalogue, type Fault } from '../errors.ts';

const mends: Readonly<Record<Fault, string>> = {
  CALLER: 'whoever asked',
  SEED: 'the author of the seed file',
  MODEL: 'the author of the model',
  STORE: 'whoever runs the database',
  MACHINE: 'whoever runs Saphan',
  OURS: 'the authors of Saphan',
};

/** The sentence with its gaps named: every parameter, whatever its type, reads as ‹name›. */
function sentenceOf(sentence: (params: never) => string): string {
  const params = new Proxy({}, { get: (_target, name) => [`‹${String(name)}›`] });
  return sentence(params as never)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

/** The page `docs/errors.md`: every code, what it says, its HTTP status and who can mend it. */
export function errorsPage(): string {
  const rows = Object.entries(catalogue).map(
    ([code, { fault, status, sentence }]) => `| \`${code}\` | ${sentenceOf(sentence)} | ${status} | ${mends[fault]} |`,
  );
  return `# Errors

Every error has a stable code in \`extensions.code\`, and a sentence that says what to do next. What nobody foresaw is shown as
\`INTERNAL_SERVER_ERROR\` with an id under which the log has it whole. GraphQL's own codes come besides: \`GRAPHQL_PARSE_FAILED\`,
\`GRAPHQL_VALIDATION_FAILED\`, \`BAD_USER_INPUT\`.

A document that was executed is answered with the HTTP status 200 and its errors inside. Clients that accept
\`application/graphql-response+json\` get the status below where an answer has no data at all. \`OVERLOADED\` is always answered with its
status and a header \`Retry-After\`, whatever was accepted, so that proxies and clients wait.

| code | says | status | who can mend it |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
