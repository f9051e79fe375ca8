import { describe, expect, it } from 'vitest';
import { wholeAnswer } from '../../src/answers/whole-answer.ts';

const given = (text: string, status = 200) => ({ status, contentType: 'application/json', text });

describe('A whole answer', () => {
  it('is kept as the very bytes that were given, in any script', () => {
    const text = '{"data":{"entity":{"name":"ประเทศไทย 日本 🌏"}}}\n';
    expect(wholeAnswer(given(text))?.bytes.toString()).toBe(text);
  });

  it.each([
    ['with errors and no data', '{"errors":[{"message":"x"}],"data":null}', 200],
    ['with errors beside its data', '{"errors":[{"message":"x"}],"data":{"a":1}}', 200],
    ['that was not executed', '{"errors":[{"message":"x"}]}', 400],
    ['without data', '{"data":null}', 200],
    ['cut short by time', '{"data":{"brokers":{"completeness":{"truncatedBy":"TIME"}}}}', 200],
    ['cut short by time under an alias', '{"data":{"brokers":{"c":{"why":["BUDGET","TIME"]}}}}', 200],
    ['of another status', '{"data":{"a":1}}', 503],
  ])('is not one %s', (_what, text, status) => {
    expect(wholeAnswer(given(text, status))).toBeNull();
  });

  it('may be cut short by what is the same the next time', () => {
    expect(wholeAnswer(given('{"data":{"a":{"truncatedBy":"FIRST","at":"TIMELY"}}}'))).not.toBeNull();
  });
});
