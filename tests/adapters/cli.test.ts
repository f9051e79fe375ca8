import { describe, expect, inject, it } from 'vitest';
import { spawnSaphan } from './spawned-program.ts';

interface Ran {
  readonly code: number | NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command to its end; it asks the server for all tests, whose data directory it is given. */
async function saphan(...args: string[]): Promise<Ran> {
  const spawned = spawnSaphan(args, { SAPHAN_DATA: inject('dataDirectory') });
  const code = await spawned.ended;
  return { code, output: spawned.output(), errors: spawned.errors() };
}

describe('the command line', () => {
  it('tells a path between two names, step by step with its sources', async () => {
    const { code, output } = await saphan('path', 'Thailand', 'JNATIP');
    expect(code).toBe(0);
    expect(output).toContain('Seminar on Promotion of Networking among ASEAN Countries');
    expect(output).toContain('[source:nwec-2017]');
  });

  it('gives the same as data', async () => {
    const { code, output } = await saphan('path', 'country:th', 'ngo:jp-jnatip', '--json');
    expect(code).toBe(0);
    const answer = JSON.parse(output);
    expect(answer.cooperationPaths.paths[0].steps[0].evidence[0].source.title).toBeTruthy();
  });

  it('takes a name in its own script', async () => {
    const { code, output } = await saphan('show', 'กรมสอบสวนคดีพิเศษ');
    expect(code).toBe(0);
    expect(output).toContain('Department of Special Investigation');
  });

  it('says that there is no such thing, and exits with 3', async () => {
    const { code, errors } = await saphan('show', 'agency:xx-nothing');
    expect(code).toBe(3);
    expect(errors).toContain('agency:xx-nothing');
  });

  it('lists what a name may mean when it means several, and exits with 2', async () => {
    const { code, errors, output } = await saphan('show', 'Ministry-of-Justice');
    expect(code).toBe(2);
    expect(errors + output).toContain('agency:kh-ministry-of-justice');
    expect(errors + output).toContain('agency:th-ministry-of-justice');
  });

  it('refuses an option that it does not have with exit code 2', async () => {
    const { code, errors } = await saphan('path', 'Thailand', 'JNATIP', '--shortest');
    expect(code).toBe(2);
    expect(errors).toContain('--shortest');
  });

  it.each([
    ['counterparts', 'agency:jp-npa', 'country:ph'],
    ['corridor', 'country:la', 'country:th'],
    ['matrix'],
    ['gaps', '--topic', 'topic:repatriation'],
    ['brokers'],
    ['impact', 'program:asean-act'],
    ['resilience', 'country:th', 'country:kh'],
    ['changes', 'country:kh', 'country:my', '2010'],
    ['timeline', 'legal:actip'],
    ['coverage'],
    ['find', 'SOMTC'],
  ])('answers %s in a table and as data', async (...args) => {
    const readable = await saphan(...args);
    expect(readable.errors).toBe('');
    expect(readable.code).toBe(0);
    expect(readable.output.length).toBeGreaterThan(40);
    const data = await saphan(...args, '--json');
    expect(data.code).toBe(0);
    expect(Object.keys(JSON.parse(data.output))).toHaveLength(1);
  });

  it('tells a second server beside the first where the first answers, and starts nothing', async () => {
    const { code, errors } = await saphan('serve');
    expect(code).toBe(1);
    expect(errors).toContain(inject('address'));
  });

  it('checks the seeds without a database', async () => {
    const { code, output } = await saphan('verify');
    expect(code).toBe(0);
    expect(output).toMatch(/0 errors/);
  });
});
