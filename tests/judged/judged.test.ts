import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { counterparts } from '../../src/cooperation/counterparts/counterparts.ts';
import { cooperationPaths } from '../../src/cooperation/paths/cooperation-paths.ts';
import { referralCorridor } from '../../src/cooperation/referral-corridor/referral-corridor.ts';
import { ask as answerTo } from '../cooperation/ask.ts';
import type { RecordedNetwork } from '../cooperation/recorded-network.ts';
import { seedsNetwork } from '../cooperation/seeds-network.ts';
import type { JudgedQuestion } from './judged-question.ts';
import { judgedQuestions } from './questions.ts';

const today = '2026-11-25';
const page = 'docs/judged-answers.md';
let network: RecordedNetwork;
let judged: ReturnType<typeof judge>;

beforeAll(async () => {
  network = await seedsNetwork();
  judged = judge();
}, 180_000);

/** What is answered first, second and third; each answer as the ids by which it may be accepted. */
function firstThree({ ask }: JudgedQuestion): string[][] {
  if ('counterparts' in ask) {
    const { items } = answerTo(counterparts, network, { of: ask.counterparts, country: ask.country, first: 3, today });
    return items.map((item) => [item.organization]);
  }
  if ('from' in ask) {
    const { paths } = answerTo(cooperationPaths, network, { from: ask.from, to: ask.to, first: 3, today });
    return paths.map((path) => path.steps.slice(1).map((step) => step.from));
  }
  const { stages } = answerTo(referralCorridor, network, { origin: ask.origin, found: ask.found, today });
  const list = stages.find((stage) => stage.stage === ask.stage)?.[ask.list] ?? [];
  return list.slice(0, 3).map((one) => [one.entity]);
}

function said({ ask }: JudgedQuestion): string {
  if ('counterparts' in ask) return `Counterpart of ${ask.counterparts} in ${ask.country}`;
  if ('from' in ask) return `Way from ${ask.from} to ${ask.to}`;
  return `${ask.stage}, ${ask.list}: from ${ask.origin}, found in ${ask.found}`;
}

const accepted = (question: JudgedQuestion, answer: readonly string[]) =>
  answer.some((id) => question.accept.includes(id));

function judge() {
  return judgedQuestions.map((question) => {
    const answers = firstThree(question);
    const right = answers.map((answer) => accepted(question, answer));
    return { question, answers, right, atOne: right[0] === true, atThree: right.includes(true) };
  });
}

function share(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}

describe('the judged set', () => {
  it('has at least forty questions, each borne out by a source of what is accepted', () => {
    expect(judgedQuestions.length).toBeGreaterThanOrEqual(40);
    for (const { accept, source } of judgedQuestions) {
      const cited = accept.flatMap((id) => network.entities.get(id)?.evidence.map((piece) => piece.source.id) ?? []);
      expect(cited, accept.join()).toContain(source);
    }
  });

  it('is answered acceptably among the first three for nine questions in ten', () => {
    const missed = judged.filter((one) => !one.atThree).map((one) => said(one.question));
    expect(share(judged.length - missed.length, judged.length), missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('is answered as the report says', () => {
    const shown = judged.flatMap((one) => one.right);
    const percent = (value: number) => `${(100 * value).toFixed(0)} %`;
    const rows = judged.map(({ question, answers, atOne, atThree }) => {
      const got = answers.map((answer) => answer.join(' › ')).join('; ');
      return `| ${said(question)} | ${question.accept.join(', ')} | ${got} | ${atOne ? 'first' : atThree ? 'in three' : 'no'} | ${question.source} |`;
    });
    const report = [
      '# Judged answers',
      '',
      `${judged.length} questions over the shipped data, with the answers that a practitioner would accept, taken from what the sources of`,
      `each body say it does. An acceptable answer stands first for ${percent(share(judged.filter((one) => one.atOne).length, judged.length))} of them, and among the first three for`,
      `${percent(share(judged.filter((one) => one.atThree).length, judged.length))}; of all answers shown among the first three, ${percent(share(shown.filter(Boolean).length, shown.length))} are acceptable (many questions have one right answer only).`,
      '',
      '| question | accepted | answered | right | source |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
    if (process.env.UPDATE_JUDGED === '1' && process.env.CI === undefined) writeFileSync(page, report);
    expect(report).toBe(readFileSync(page, 'utf8'));
  });
});
