import type { Effort } from './evaluate.js';
import { scores, type Judgement, type Mistake, type Tally } from './tally.js';

/** Lower bounds of the ranges of confidence that are shown. */
const BUCKETS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** Precision, recall and F1, then shares, as percentages with the counts behind them. */
export function scoreLines(tally: Tally): string[] {
  const values = scores(tally);
  const percent = (name: string): string => (values.get(name)?.toFixed(1) ?? '-').padStart(6);
  const matches = [...tally.matches].map(([name, { right, found, wanted }]) => {
    const counts = `${String(right)} right of ${String(found)} found, ${String(wanted)} wanted`;
    const figures = ['precision', 'recall', 'f1'].map((part) => percent(`${name}.${part}`)).join(' ');
    return `${name.padEnd(24)} ${figures}   ${counts}`;
  });
  const shares = [...tally.shares].map(
    ([name, { right, asked }]) =>
      `${name.padEnd(24)} ${percent(name)}                 ${String(right)} of ${String(asked)}`,
  );
  return [`${''.padEnd(24)}      P      R     F1`, ...matches, ...shares];
}

/** How often the parser is right, by its confidence. */
export function confidenceLines(tally: Tally): string[] {
  return [...tally.judgements].flatMap(([name, judgements]) => [
    `${name}: right by confidence`,
    ...BUCKETS.flatMap((low, index) => bucketLine(judgements, low, BUCKETS[index + 1] ?? Infinity)),
  ]);
}

function bucketLine(judgements: Judgement[], low: number, high: number): string[] {
  const inside = judgements.filter(({ confidence }) => confidence >= low && confidence < high);
  if (inside.length === 0) return [];
  const right = inside.filter((judgement) => judgement.right).length;
  const range = `${low.toFixed(2)}-${Math.min(high, 1).toFixed(2)}`;
  const share = ((100 * right) / inside.length).toFixed(1).padStart(6);
  return [`  ${range} ${share} %  of ${String(inside.length)}`];
}

/**
 * The worst mistakes of each field in turn: wrong answers by falling confidence, and an even sample of misses.
 * @param count maximum number
 * @param field only mistakes of this field; null for all
 */
export function worstMistakes(tally: Tally, count: number, field: string | null): Mistake[] {
  const byField = new Map<string, Mistake[]>();
  for (const mistake of tally.mistakes) {
    if (field !== null && mistake.field !== field) continue;
    const key = `${mistake.field} ${mistake.confidence === null ? 'missed' : 'answered'}`;
    byField.set(key, [...(byField.get(key) ?? []), mistake]);
  }
  const queues = [...byField.values()].map((mistakes) => {
    const stride = Math.max(1, Math.floor(mistakes.length / count));
    return mistakes
      .map((mistake, index) => ({ mistake, place: index % stride }))
      .sort((a, b) => (b.mistake.confidence ?? 0) - (a.mistake.confidence ?? 0) || a.place - b.place)
      .map(({ mistake }) => mistake);
  });
  const worst: Mistake[] = [];
  for (let turn = 0; worst.length < count && queues.some((queue) => turn < queue.length); turn++) {
    for (const queue of queues) worst.push(...queue.slice(turn, turn + 1));
  }
  return worst.slice(0, count);
}

export function mistakeLines(mistakes: readonly Mistake[]): string[] {
  return mistakes.flatMap(({ field, kind, article, context, note, confidence }) => [
    `${field} ${kind}${confidence === null ? '' : ` (sure ${confidence.toFixed(2)})`}: ${note}  ${article}`,
    `    …${context}…`,
  ]);
}

/** Articles, size and speed. */
export function effortLine({ articles, bytes, milliseconds }: Effort): string {
  const megabytes = bytes / 1e6;
  const speed = milliseconds === 0 ? 'no time' : `${(megabytes / (milliseconds / 1000)).toFixed(2)} MB/s`;
  return `${String(articles)} articles, ${megabytes.toFixed(2)} MB, parsed at ${speed} of processor time`;
}
