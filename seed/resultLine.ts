import type { FileResult } from './seedFiles.js';

const DONE = {
  added: 'added',
  updated: 'updated',
  present: 'already there',
  failed: 'failed',
  passed: 'passed over',
};

/** What is printed of an item of a file that was done, without a line end. */
export function resultLine({ file, outcome, problem, differing, notes = [] }: FileResult): string {
  const line = [`${DONE[outcome]}: ${file}`, ...notes].join('. ');
  if (problem !== undefined) return `${line}: ${problem}`;
  if (!differing) return line;
  const rest =
    differing.length === 1
      ? 'differs from what is known and is left as it was'
      : 'differ from what is known and are left as they were';
  return `${line}; its ${differing.join(', ')} ${rest}`;
}
