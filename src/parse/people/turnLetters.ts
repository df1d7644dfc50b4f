import { ANSWER_LABELS, QUESTION_LABELS } from '../data/turnLabels.js';
import type { Document } from '../types.js';

/** Marks the letters of "Q. Will you stay?" and "A. Yes", which could be mistaken for initials. */
export function takeTurnLetters({ text, paragraphs, tokens, capitals }: Document, taken: Uint8Array): void {
  const letters = new Map<number, string>();
  for (const { start } of paragraphs)
    if (/^[.:)] $/.test(text.slice(start + 1, start + 3)))
      letters.set(start, text.charAt(start).toLowerCase());
  const found = new Set(letters.values());
  const isIn = (label: string) => found.has(label);
  if (![...QUESTION_LABELS].some(isIn) || ![...ANSWER_LABELS].some(isIn)) return;
  for (const index of capitals) {
    const letter = letters.get(tokens[index]?.start ?? -1);
    if (letter !== undefined && (QUESTION_LABELS.has(letter) || ANSWER_LABELS.has(letter))) taken[index] = 1;
  }
}
