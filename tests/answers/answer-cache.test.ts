import { describe, expect, it } from 'vitest';
import { AnswerCache, type Outcome } from '../../src/answers/answer-cache.ts';
import { finishedAnswer, isKnownTo } from '../../src/answers/finished-answer.ts';

/** A cache over a revision that the test sets, and a way to ask it that counts executions. */
function kept(bytes = 1_000_000) {
  const data = { revision: 'one' as string | null, executions: 0, text: '{"data":{}}' };
  const revisions = {
    current: async () => {
      if (data.revision === null) throw new TypeError('the database is away');
      return data.revision;
    },
    written: () => undefined,
  };
  const cache = new AnswerCache<string>(revisions, bytes);
  const execute = async (): Promise<Outcome<string>> => {
    data.executions += 1;
    return { finished: finishedAnswer('application/json', data.text) };
  };
  const ask = async (key: string | null = 'q', wish: 'ANY' | 'FRESH' | 'UNKEPT' = 'ANY') =>
    (await cache.answer(key, wish, execute)).finished?.bytes.toString();
  return { data, cache, ask };
}

describe('The answer cache', () => {
  it('executes a question once, and another question for itself', async () => {
    const { data, ask } = kept();
    expect([await ask(), await ask(), await ask('other')]).toEqual(Array(3).fill(data.text));
    expect(data.executions).toBe(2);
  });

  it('lets those who ask at once share one execution', async () => {
    const { data, ask, cache } = kept();
    await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(data.executions).toBe(1);
    expect(cache.figures()).toMatchObject({ misses: 1, joined: 19 });
  });

  it('drops everything with a new revision', async () => {
    const { data, ask, cache } = kept();
    await ask();
    data.revision = 'two';
    data.text = '{"data":{"new":1}}';
    expect(await ask()).toBe(data.text);
    expect(cache.figures().answers).toBe(1);
  });

  it('does not give what was begun under one revision to who asks under another, even if the first comes back', async () => {
    const { data, ask, cache } = kept();
    let finish: (outcome: Outcome<string>) => void = () => undefined;
    const slow = cache.answer(
      'q',
      'ANY',
      () =>
        new Promise<Outcome<string>>((resolve) => {
          finish = resolve;
        }),
    );
    await Promise.resolve().then(() => undefined);
    data.revision = 'two';
    await ask('other');
    data.revision = 'one';
    await ask('other');
    finish({ finished: finishedAnswer('application/json', '{"data":{"read":"under two"}}') });
    await slow;
    expect(await ask()).toBe(data.text);
  });

  it('refreshes what is kept for who wishes a fresh answer', async () => {
    const { data, ask } = kept();
    await ask();
    data.text = '{"data":{"fresh":1}}';
    expect(await ask('q', 'FRESH')).toBe(data.text);
    expect(await ask()).toBe(data.text);
    expect(data.executions).toBe(2);
  });

  it('keeps nothing of who wishes no trace, nor of what cannot be compared', async () => {
    const { data, ask } = kept();
    await ask('q', 'UNKEPT');
    await ask(null);
    await ask(null);
    await ask();
    expect(data.executions).toBe(4);
  });

  it('keeps no outcome that is not finished, and forgets a failure', async () => {
    const { cache, ask, data } = kept();
    expect(await cache.answer('q', 'ANY', async () => ({ finished: null, other: 'errors' }))).toMatchObject({
      other: 'errors',
    });
    await expect(cache.answer('q', 'ANY', () => Promise.reject(new TypeError('failed')))).rejects.toThrow('failed');
    await ask();
    expect(data.executions).toBe(1);
  });

  it('trusts nothing that is kept while the database does not say which data it has', async () => {
    const { data, ask } = kept();
    await ask();
    data.revision = null;
    await ask();
    expect(data.executions).toBe(2);
  });

  it('stays within its bytes, the least recently asked going first, and takes no single answer of an eighth of them', async () => {
    const { data, ask, cache } = kept(10_000);
    data.text = 'x'.repeat(700);
    for (let at = 0; at < 50; at += 1) await ask(`q${at}`);
    expect(cache.figures().bytes).toBeLessThanOrEqual(10_000);
    expect(cache.figures().answers).toBeGreaterThan(5);
    const before = data.executions;
    await ask('q49');
    expect(data.executions).toBe(before);
    data.text = 'x'.repeat(2_000);
    await ask('huge');
    await ask('huge');
    expect(data.executions).toBe(before + 2);
  });

  it('keeps nothing at all with no bytes', async () => {
    const { data, ask } = kept(0);
    await ask();
    await ask();
    expect(data.executions).toBe(2);
  });
});

describe('A validator', () => {
  const answer = finishedAnswer('application/json', '{"data":{}}');

  it('is equal for equal bytes of one media type only', () => {
    expect(finishedAnswer('application/json', '{"data":{}}').etag).toBe(answer.etag);
    expect(finishedAnswer('application/json', '{"data":{"a":1}}').etag).not.toBe(answer.etag);
    expect(finishedAnswer('application/graphql-response+json', '{"data":{}}').etag).not.toBe(answer.etag);
  });

  it.each([
    ['itself', answer.etag, true],
    ['one of several', `"other", ${answer.etag}`, true],
    ['itself, weakened on the way', `W/${answer.etag}`, true],
    ['a star', '*', true],
    ['another', '"other"', false],
    ['none', undefined, false],
  ])('known by %s', (_what, header, known) => {
    expect(isKnownTo(header, answer)).toBe(known);
  });
});
