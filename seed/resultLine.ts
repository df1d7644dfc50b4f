import type { FileResult } from './seedFiles.js';

const DONE = {
  added: 'added',
  updated: 'updated',
  present: 'already there',
  failed: 'failed',
  passed: 'skipped',
};

/** The line that reports an item of a file, without a line break. */
export function resultLine({ file, outcome, problem, differing, notes = [] }: FileResult): string {
  const line = [`${DONE[outcome]}: ${file}`, ...notes].join('. ');
  if (problem !== undefined) return `${line}: ${problem}`;
  if (!differing) return line;
  const rest =
    differing.length === 1
      ? 'differs from what is stored, and was not changed'
      : 'differ from what is stored, and were not changed';
  return `${line}; its ${differing.join(', ')} ${rest}`;
}
