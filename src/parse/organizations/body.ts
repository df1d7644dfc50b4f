import type { KnownBody } from '../data/bodies.js';
import { LEGAL_FORMS } from '../data/bodyNouns.js';
import type { OrganizationKind, Token } from '../types.js';

/** A mention of a body's name: `document.tokens[from, to)`. */
export interface BodyName {
  from: number;
  to: number;
  /** The rule that found it. */
  why: string;
  /** The known body that it names, if any. */
  known: KnownBody | null;
  /** The kind by the words of the name. */
  kind: OrganizationKind | null;
}

/** Whether a single space separates two tokens. */
export function isNext(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  return before !== undefined && token?.start === before.end + 1;
}

/** Offset where a name ends: the full stop of "Acme Ltd." is none of it, as "Acme Ltd" is the same body. */
export function endOfName(tokens: readonly Token[], to: number): number {
  const last = tokens[to - 1];
  if (last === undefined) return 0;
  return /^\p{L}+\.$/u.test(last.text) && LEGAL_FORMS.has(last.text) ? last.end - 1 : last.end;
}
