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

  it.each<[readonly string[], readonly (string | RegExp)[]]>([
    [
      ['counterparts', 'agency:jp-npa', 'country:ph'],
      [/^1\. .+ \[\w+:ph-[a-z-]+\], \d+\.\d\d$/m, /^ {3}\+\d+\.\d\d {2}\S/m],
    ],
    [
      ['corridor', 'country:la', 'country:th'],
      [/^IDENTIFY: /m, /^REPATRIATE: /m, /^REINTEGRATE: /m, /^ {2}- .+ \[\w+:[a-z-]+\]$/m],
    ],
    [['matrix', '--country', 'country:th', 'country:la'], [/^Thailand +Lao PDR +TIES +0\.\d\d +\d+/m]],
    [['gaps', '--topic', 'topic:repatriation'], [/^\S.+ and .+\n {2}\S.+\n {2}\S.+\n {2}\S/m]],
    [
      ['brokers', '--first', '3'],
      [/^rank +id +score +why$/m, /^1 +\w+:\S+ +0\.\d{3} +\S/m, /^3 /m],
    ],
    [
      ['impact', 'program:asean-act'],
      ['ASEAN-Australia Counter Trafficking', /^Weakened$/m, /The best way between .+ falls from/],
    ],
    [
      ['resilience', 'country:th', 'country:kh'],
      [/Thailand and Cambodia/, /^worth \S+, \d+ steps?$/m, /^ {2}1\. /m],
    ],
    [
      ['changes', 'country:kh', 'country:my', '2010'],
      ['2010', /^(Still there|New)$/m, /^ {2}- \S/m],
    ],
    [
      ['timeline', 'legal:actip'],
      [/^2015-11-21 .+/m, 'Convention Against Trafficking in Persons'],
    ],
    [
      ['coverage'],
      [/^\d+ entities, \d+ ties, \d+ sources$/m, /^AGENCY +\d+ +\d+ +\d+$/m, /^Thailand +\d+ +\d+ +\d+ +\d+ +\d{4}/m],
    ],
    [['find', 'SOMTC'], [/^process:\S*somtc\S* +PROCESS +/m]],
  ])('answers %j with its facts, and as data', async (args, facts) => {
    const readable = await saphan(...args);
    expect(readable.errors).toBe('');
    expect(readable.code).toBe(0);
    expect(readable.output).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object/);
    for (const fact of facts) expect(readable.output).toMatch(fact);
    const data = await saphan(...args, '--json');
    expect(data.code).toBe(0);
    expect(Object.keys(JSON.parse(data.output))).toHaveLength(1);
  });

  it('takes the longest path that the API takes, and refuses a longer one with exit code 2', async () => {
    expect((await saphan('path', 'country:th', 'ngo:jp-jnatip', '--max-hops', '10')).code).toBe(0);
    const longer = await saphan('path', 'country:th', 'ngo:jp-jnatip', '--max-hops', '11');
    expect(longer.code).toBe(2);
    expect(longer.errors).toContain('maxHops');
  });

  it('says that a list goes on, in a sentence', async () => {
    const { output } = await saphan('path', 'country:th', 'country:kh', '--first', '1');
    expect(output).toContain('There are more than are shown.');
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
