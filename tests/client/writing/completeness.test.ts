import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { cutOf, cutSentence, onlyGoesOn } from '../../../src/client/writing/completeness.ts';
import { root } from '../../architecture/source-files.ts';

const whole = { complete: true, truncatedBy: null, hiddenByAccess: false, budget: null, spent: null };
const cutBy = (truncatedBy: string) => ({ ...whole, complete: false, truncatedBy });

const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'));
const completeness = schema.getType('Completeness');
const reason = isObjectType(completeness) ? getNamedType(completeness.getFields().truncatedBy?.type) : undefined;

describe('what is said of an answer that is not whole', () => {
  it('is nothing where it is whole, or where something is only withheld', () => {
    expect(cutSentence(whole)).toBeNull();
    expect(cutSentence({ ...whole, complete: false, hiddenByAccess: true })).toBeNull();
  });

  it.runIf(isEnumType(reason))('is a sentence for every word of the schema', () => {
    const words = isEnumType(reason) ? reason.getValues().map(({ name }) => name) : [];
    expect(words.filter((word) => cutOf(word) !== word)).toEqual([]);
  });

  it.each(['first', 'limit', 'budget', 'ties', 'neighbours', 'routes', 'shownPerSide', 'MAX_HOPS', 'TIME', 'PATHS'])(
    'knows %s',
    (word) => expect(cutSentence(cutBy(word))).toMatch(/^[A-Z].+\.$/),
  );

  it('reads older and newer words of one cause alike', () => {
    expect(cutOf('shownPerSide')).toBe('SHOWN_PER_SIDE');
    expect(cutSentence(cutBy('routes'))).toBe(cutSentence(cutBy('PATHS')));
  });

  it('tells how much work was spent where the work ran out', () => {
    const { budget, spent } = { budget: 120_000, spent: 120_001 };
    expect(cutSentence({ ...cutBy('BUDGET'), budget, spent })).toContain('120,001 of 120,000 steps used');
    expect(cutSentence({ ...cutBy('FIRST'), budget, spent })).not.toContain('steps used');
  });

  it('names a word that it does not know', () => {
    expect(cutSentence(cutBy('moonlight'))).toBe('This answer is not whole: it was cut short (moonlight).');
  });

  it('tells a list that goes on from a search that gave up', () => {
    expect(onlyGoesOn(cutBy('first'))).toBe(true);
    expect(onlyGoesOn(cutBy('TIME'))).toBe(false);
    expect(onlyGoesOn(cutBy('moonlight'))).toBe(false);
  });
});
