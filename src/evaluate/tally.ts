import type { Span } from '../parse/types.js';
import type { GoldArticle } from './gold.js';

/** How much of what was found agrees with what should have been found. */
export interface Match {
  right: number;
  found: number;
  wanted: number;
}

/** How many of the cases were right. */
export interface Share {
  right: number;
  asked: number;
}

/** One answer of the parser: its confidence (0 to 1), and whether it was right. */
export interface Judgement {
  confidence: number;
  right: boolean;
}

export interface Mistake {
  field: string;
  kind: 'missed' | 'wrong' | 'spurious';
  article: string;
  /** The words at fault in square brackets, with 60 characters on both sides, on one line. */
  context: string;
  note: string;
  /** The parser's confidence, 0 to 1; null for what it missed. */
  confidence: number | null;
}

/** The counts of an evaluation so far, by name of the measure. */
export interface Tally {
  matches: Map<string, Match>;
  shares: Map<string, Share>;
  judgements: Map<string, Judgement[]>;
  mistakes: Mistake[];
}

export function emptyTally(): Tally {
  return { matches: new Map(), shares: new Map(), judgements: new Map(), mistakes: [] };
}

export function countMatch(tally: Tally, name: string, right: number, found: number, wanted: number): void {
  const match = tally.matches.get(name) ?? { right: 0, found: 0, wanted: 0 };
  tally.matches.set(name, {
    right: match.right + right,
    found: match.found + found,
    wanted: match.wanted + wanted,
  });
}

export function countShare(tally: Tally, name: string, right: boolean): void {
  const share = tally.shares.get(name) ?? { right: 0, asked: 0 };
  tally.shares.set(name, { right: share.right + (right ? 1 : 0), asked: share.asked + 1 });
}

export function judge(tally: Tally, name: string, confidence: number, right: boolean): void {
  const judgements = tally.judgements.get(name) ?? [];
  judgements.push({ confidence, right });
  tally.judgements.set(name, judgements);
}

export function noteMistake(
  tally: Tally,
  gold: GoldArticle,
  span: Span,
  mistake: Pick<Mistake, 'field' | 'kind' | 'note' | 'confidence'>,
): void {
  const { text, id } = gold;
  const context = [
    text.slice(Math.max(0, span.start - 60), span.start),
    `[${text.slice(span.start, Math.min(span.end, span.start + 120))}]`,
    text.slice(span.end, span.end + 60),
  ].join('');
  tally.mistakes.push({ ...mistake, article: id, context: context.replaceAll(/\s+/g, ' ') });
}

/**
 * All measures as percentages: `<match>.precision`, `.recall` and `.f1`, and each share under its own name.
 * Measures without any data are left out.
 */
export function scores(tally: Tally): Map<string, number> {
  const result = new Map<string, number>();
  for (const [name, { right, found, wanted }] of tally.matches) {
    if (found + wanted === 0) continue;
    if (found > 0) result.set(`${name}.precision`, (100 * right) / found);
    if (wanted > 0) result.set(`${name}.recall`, (100 * right) / wanted);
    result.set(`${name}.f1`, (200 * right) / (found + wanted));
  }
  for (const [name, { right, asked }] of tally.shares) result.set(name, (100 * right) / asked);
  return result;
}
