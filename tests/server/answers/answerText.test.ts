import { describe, expect, it } from 'vitest';
import { AnswerText, asData, stringifyAnswer } from '../../../src/server/answers/answerText.js';

const data = { article: { headline: 'Café “Łódź” opens 北京', quotes: [] } };
const cost = { requested: 1, nodes: 2, work: 3, bytes: 4 };

describe('the text of an answer', () => {
  it('is sent with what it cost, as a text at first and then as bytes', () => {
    const answer = new AnswerText(JSON.stringify(data));
    const [first, second] = [answer.body(cost), answer.body(cost)];
    expect([typeof first, Buffer.isBuffer(second)]).toEqual(['string', true]);
    for (const body of [first, second])
      expect(JSON.parse(body.toString())).toEqual({ data, extensions: { cost } });
  });

  it('is put together once for a cost that it is sent with again, and anew for another', () => {
    const answer = new AnswerText(JSON.stringify(data));
    answer.body(cost);
    const body = answer.body(cost);
    expect(answer.body({ ...cost })).toBe(body);
    const dearer = { ...cost, work: 1234 };
    expect(JSON.parse(answer.body(dearer).toString())).toEqual({ data, extensions: { cost: dearer } });
    expect(answer.body(cost)).toEqual(body);
  });

  it('can be read before and after it was sent', () => {
    const answer = new AnswerText(JSON.stringify(data));
    for (let times = 0; times < 2; times++) {
      expect(answer.text).toBe(JSON.stringify(data));
      expect(answer.toJSON()).toEqual(data);
      expect(JSON.parse(stringifyAnswer({ data: asData(answer), extensions: { cost } }))).toEqual({
        data,
        extensions: { cost },
      });
      answer.body(cost);
    }
  });

  it.each([
    ['short', 'a'],
    ['English', 'a'.repeat(1000)],
    ['quotation marks', '“a”'.repeat(1000)],
    ['Chinese', '北京'.repeat(1000)],
  ])('keeps no more memory than it says: %s', (_, text) => {
    const answer = new AnswerText(JSON.stringify(text));
    const most = Math.max(2 * text.length, Buffer.byteLength(text));
    expect(answer.size).toBeGreaterThanOrEqual(most);
    expect(answer.size).toBeLessThan(most + 200);
    answer.body(cost);
    const kept = answer.body(cost);
    expect(Buffer.isBuffer(kept) && kept.buffer.byteLength).toBeGreaterThan(0);
    expect(Buffer.isBuffer(kept) && kept.buffer.byteLength).toBeLessThanOrEqual(answer.size);
  });
});
