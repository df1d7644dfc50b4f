import type { KnownBody } from '../data/bodies.js';
import type { OrganizationKind, Token } from '../types.js';

/** The name of a body in the text: `document.tokens[from, to)`. */
export interface BodyName {
  from: number;
  to: number;
  /** The rule that found it. */
  why: string;
  /** The body of the table that it names, if it is one of them. */
  known: KnownBody | null;
  /** What its own words tell. */
  kind: OrganizationKind | null;
}

/** Whether only one blank stands between two tokens. */
export function isNext(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  return before !== undefined && token?.start === before.end + 1;
}
