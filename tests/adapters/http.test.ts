import { serverAudits } from 'graphql-http';
import { describe, expect, inject, it } from 'vitest';
import { ask, send } from './ask.ts';

const question = JSON.stringify({ query: '{ __typename }' });
const json = { 'content-type': 'application/json' };
const post = (headers: Record<string, string>, body = question) => send('/graphql', { method: 'POST', headers, body });
const get = (query: string, headers: Record<string, string> = {}) =>
  send(`/graphql?query=${encodeURIComponent(query)}`, { headers });

describe('The protocol', () => {
  const audits = serverAudits({ url: () => `${inject('address')}/graphql`, fetchFn: fetch });
  for (const audit of audits) {
    it(`is kept: ${audit.name}`, async () => {
      const result = await audit.fn();
      // What the protocol only recommends is told by a notice; what it demands fails.
      if (audit.name.startsWith('MUST')) expect(result).toMatchObject({ status: 'ok' });
      else expect(['ok', 'notice', 'warn']).toContain(result.status);
    });
  }
});

describe('A body', () => {
  it('of JSON in UTF-8 is answered', async () => {
    expect(await post(json)).toMatchObject({ status: 200, json: { data: { __typename: 'Query' } } });
    expect((await post({ 'content-type': 'application/json; charset=UTF-8' })).status).toBe(200);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'message/http',
    'application/graphql',
    'application/json; charset=utf-16',
    'application/json; charset="utf-7"',
    'application/json; charset=iso-8859-1',
    'application/json; charset=x-user-defined',
  ])('of the type %s is refused before it is read', async (type) => {
    const { status, json: answer } = await post({ 'content-type': type });
    expect(status).toBe(415);
    expect(answer.errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  it('that is compressed is refused', async () => {
    expect((await post({ ...json, 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it('that is too large is refused', async () => {
    const { status, json: answer } = await post(
      json,
      JSON.stringify({ query: `{ __typename } #${'x'.repeat(300_000)}` }),
    );
    expect(status).toBe(413);
    expect(answer.errors[0].extensions.code).toBe('BODY_TOO_LARGE');
  });

  it('that is not JSON is refused in words', async () => {
    const { status, json: answer } = await post(json, '{"query": ');
    expect(status).toBe(400);
    expect(answer.errors[0].extensions.code).toBe('MALFORMED_BODY');
  });

  it('with several documents at once is refused', async () => {
    const { status, json: answer } = await post(json, `[${question},${question}]`);
    expect(status).toBe(400);
    expect(answer.errors[0].message).toContain('batching');
  });

  it('with a persisted query is refused', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const { json: answer } = await post(json, JSON.stringify({ extensions }));
    expect(answer.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('GET', () => {
  it('answers queries', async () => {
    expect(await get('{ __typename }')).toMatchObject({ status: 200, json: { data: { __typename: 'Query' } } });
  });

  it('never answers anything else', async () => {
    const { status, json: answer } = await get('mutation { __typename }');
    expect(status).toBe(405);
    expect(answer.data).toBeUndefined();
  });

  it('is refused to a page of somebody else', async () => {
    const { status, json: answer } = await get('{ __typename }', { 'sec-fetch-site': 'cross-site' });
    expect(status).toBe(400);
    expect(answer.errors[0].message).toContain('CSRF');
  });

  it('is the only way in which a mutation is refused by its method; by POST it is told how data changes', async () => {
    const { status, json: answer } = await ask('mutation { __typename }');
    expect(status).toBe(400);
    expect(answer.errors[0]).toMatchObject({
      extensions: { code: 'READ_ONLY' },
      message: expect.stringContaining('seed'),
    });
  });

  it('shows a browser the explorer instead of an error', async () => {
    const { status, contentType, text } = await send('/graphql', { headers: { accept: 'text/html' } });
    expect(status).toBe(200);
    expect(contentType).toContain('text/html');
    expect(text).toContain('id="explorer"');
  });
});

describe('Other methods', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is refused, and the allowed ones are named', async (method) => {
    const { status, headers, json: answer } = await send('/graphql', { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, POST');
    expect(answer.errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
  });
});

describe('Statuses', () => {
  const unknown = JSON.stringify({ query: '{ timeline(id: "agency:nobody") { date } }' });

  it('say of a document that was executed that it was, for clients of plain JSON', async () => {
    const { status, json: answer } = await post(json, unknown);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNKNOWN_ENTITY' } }] });
  });

  it('say what failed, for clients of the response type of GraphQL', async () => {
    const { status, contentType } = await post({ ...json, accept: 'application/graphql-response+json' }, unknown);
    expect(status).toBe(404);
    expect(contentType).toContain('application/graphql-response+json');
  });

  it('are 400 for a document that does not fit the schema', async () => {
    const { status, json: answer } = await ask('{ agenciess { totalCount } }');
    expect(status).toBe(400);
    expect(answer.errors[0].message).toContain('Did you mean "agencies"');
  });
});

describe('Pages', () => {
  it('tell that the process runs, and that its database does', async () => {
    expect(await send('/health')).toMatchObject({ status: 200, json: { status: 'running' } });
    const { status, json: ready } = await send('/ready');
    expect(status).toBe(200);
    expect(ready).toMatchObject({ status: 'ready', database: 'embedded', dataset: expect.stringMatching(/^[0-9a-f]/) });
  });

  it('that are not there are refused in words', async () => {
    const { status, json: answer } = await send('/no/such/page');
    expect(status).toBe(404);
    expect(answer.errors[0].message).toContain('/graphql');
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/explorer/..%2f..%2fpackage.json',
    '/explorer/%2e%2e%2f%2e%2e%2fsrc/app.ts',
  ])('never give out a file besides the built ones: %s', async (path) => {
    expect((await send(path)).text).not.toContain('"dependencies"');
  });

  it('load nothing from elsewhere', async () => {
    const { headers, text } = await send('/explorer');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('are never framed, sniffed or shared with other origins', async () => {
    const { headers } = await ask('{ __typename }');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });

  it('count requests, errors and statements for Prometheus', async () => {
    await ask('{ timeline(id: "agency:nobody") { date } }');
    const { text } = await send('/metrics');
    expect(text).toMatch(/saphan_errors_total\{code="UNKNOWN_ENTITY"\} [1-9]/);
    expect(text).toMatch(/saphan_database_statements [1-9]/);
    expect(text).toMatch(
      /saphan_http_request_duration_seconds_count\{route="\/graphql",method="POST",status="200"\} [1-9]/,
    );
  });
});
