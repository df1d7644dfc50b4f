import type { Token } from '../types.js';
import { is, ROLE } from './words.js';

/** Whether "president of (the)", "minister for" ends at `index`. */
export function isOfficeOf(tokens: readonly Token[], index: number): boolean {
  const of = tokens[index]?.lower === 'the' ? index - 1 : index;
  return /^(?:of|for)$/.test(tokens[of]?.lower ?? '') && is(tokens[of - 1], ROLE);
}
