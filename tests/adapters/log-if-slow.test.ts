import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { logIfSlow } from '../../src/adapters/http/log-if-slow.ts';

const question = {
  query: 'query Who($id: ID!) { entity(id: $id) { name } } # in confidence',
  operationName: 'Who',
  variables: { id: 'contact:somebody' },
  accepted: null,
};

/** What the log holds after an answer that took so long, where 1000 ms is slow. */
function logged(ms: number): string {
  const lines: string[] = [];
  const into = new Writable({
    write(line, _encoding, done) {
      lines.push(String(line));
      done();
    },
  });
  logIfSlow(pino(into), question, ms, 1000);
  return lines.join('');
}

it('An answer that is slow is logged by its operation and a hash, without what was asked; one that is not isn’t', () => {
  expect(logged(999)).toBe('');
  const line = JSON.parse(logged(1234.5));
  expect(line).toMatchObject({
    msg: 'slow answer',
    operation: 'Who',
    ms: 1235,
    document: expect.stringMatching(/^\w{12}$/),
  });
  expect(JSON.stringify(line)).not.toMatch(/somebody|confidence|entity/);
});
