import { type Element, type ParentNode, ancestors } from '../markup/tree.js';
import { isDateAlone } from './aboveStory.js';
import { isPicture } from './blockKind.js';
import type { Candidate } from './candidates.js';
import { namingWords } from './classWords.js';
import type { Known } from './known.js';
import { sameTitle } from './siteName.js';

/** Most lines between headline and story. */
const MOST_LINES = 40;

/** The lines between a headline and the first paragraph, and lines above the headline that say when it was posted. */
export function linesAbove(
  candidates: readonly Candidate[],
  story: readonly Candidate[],
  { headline }: Known,
): string[] {
  const first = story.find(({ kind }) => kind === 'PARAGRAPH')?.text;
  const start = candidates.findIndex(({ text }) => text === first);
  if (headline === null || start < 0) return [];
  const lines = candidates
    .slice(Math.max(0, start - MOST_LINES), start)
    .filter(({ element }) => element === null || ![...ancestors(element)].some(isPicture))
    .flatMap((block) => block.lines.map((text) => ({ text, element: block.element })));
  const said = lines.findLastIndex(({ text }) => sameTitle(text) === sameTitle(headline));
  // The headline in the metadata may differ from the visible one.
  const title = said >= 0 ? said : lines.findLastIndex(({ element }) => element?.name === 'h1');
  if (title < 0) return [];
  const home = homeOf(lines[title]?.element);
  const dates = lines
    .slice(Math.max(0, title - LINES_OVER_TITLE), title)
    .filter(
      ({ text, element }) =>
        POSTED.test(text) ||
        (text.split(' | ').some(isDateAlone) &&
          (homeOf(element) === home || (element !== null && namingWords(element).includes(' date ')))),
    );
  return [...dates, ...lines.slice(title + 1)].map(({ text }) => text);
}

/** The element around a line; for a cell, the one around its row. */
function homeOf(element: Element | null | undefined): ParentNode | null | undefined {
  const row = element?.name === 'td' ? element.parent : null;
  return row ? row.parent : element?.parent;
}

/** Old pages say above the headline when it was posted. A date elsewhere is today's. */
const LINES_OVER_TITLE = 3;
const POSTED = /^(?:posted|published|updated|last (?:updated|modified))\b/i;
