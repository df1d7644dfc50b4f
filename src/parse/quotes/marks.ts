import { DIGIT, LETTER, SPACE, classAt, isWordAt } from '../characters.js';
import { ELIDED_WORDS } from '../data/elidedWords.js';
import { isNews } from '../paragraphKinds.js';
import type { Document, Span } from '../types.js';

/** Marks pair only within a family: “ ” " „ `` '' together, ‘ ’ ' together, « » ‹ › together. */
export type MarkFamily = 'DOUBLE' | 'SINGLE' | 'ANGLE';

/** A quotation mark, and the side of a quotation that it looks like. */
export interface Mark extends Span {
  family: MarkFamily;
  side: 'OPEN' | 'CLOSE' | 'EITHER';
  /** A closing glyph that may open a quotation if none is open: ”I will,” he said. */
  mayOpen: boolean;
  /** An opening glyph that may close an open quotation: “I will,“ he said. */
  mayClose: boolean;
}

const MARK = /<\/?[a-z][^<>]{0,1000}>|``|''|["“”„‟″＂«»‹›‘’‚‛'`]/gi;
const OPENS = new Set(['“', '„', '‟', '``', '«', '‹', '‘', '‚', '‛', '`']);
const CLOSES = new Set(['”', "''", '»', '›', '’', '″']);
const ANGLES = new Set(['«', '»', '‹', '›']);
const SINGLES = new Set(['‘', '’', '‚', '‛', "'", '`']);
const BEFORE_OPENING = /[\s([{—–\-―/:;,“"‘'«>]/;
const AFTER_CLOSING = /[\s)\]}—–\-―/:;,.!?…”"’'»<*]/;

/**
 * The quotation marks of each paragraph, by paragraph index, except inside markup tags. Single marks count
 * only if the document uses British style: single marks outside, double marks inside.
 */
export function findMarks(document: Document): Mark[][] {
  const { text, paragraphs } = document;
  const perParagraph: Mark[][] = paragraphs.map(() => []);
  let paragraph = 0;
  let doubles = 0;
  let singles = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const start = match.index;
    while (paragraph < paragraphs.length && (paragraphs[paragraph]?.end ?? 0) <= start) paragraph++;
    const home = paragraphs[paragraph];
    if (!home) break;
    if (start < home.start || !isNews(home.kind) || match[0].startsWith('<')) continue;
    const mark = readMark(text, match[0], start, home);
    if (!mark) continue;
    perParagraph[paragraph]?.push(mark);
    if (home.kind === 'HEADLINE' || home.kind === 'CROSSHEAD') continue;
    if (mark.family === 'SINGLE') singles += mark.side === 'OPEN' ? 1 : 0;
    else doubles += mark.side === 'CLOSE' && !mark.mayOpen ? 0 : 1;
  }
  // British style: 'He said "yes" to me,' she said. Otherwise single marks are nested quotations or
  // apostrophes.
  const british = singles > doubles;
  return perParagraph.map((marks, index) =>
    british || isShortStyle(paragraphs[index]?.kind, marks)
      ? dropApostrophes(text, marks)
      : marks.filter(({ family }) => family !== 'SINGLE'),
  );
}

/** Headlines use single marks where the body uses double ones: Klein: ‘No new taxes’. */
function isShortStyle(kind: string | undefined, marks: readonly Mark[]): boolean {
  const [first, ...rest] = marks;
  return (
    kind === 'HEADLINE' &&
    first?.side === 'OPEN' &&
    marks.every(({ family }) => family === 'SINGLE') &&
    rest.some(({ side }) => side === 'CLOSE')
  );
}

function readMark(text: string, glyph: string, start: number, home: Span): Mark | undefined {
  const single = SINGLES.has(glyph);
  // Most are apostrophes: "don't".
  if (single && isWordAt(text, start - 1) && isWordAt(text, start + 1)) return undefined;
  const end = start + glyph.length;
  const before = start === home.start ? ' ' : text.charAt(start - 1);
  const after = end === home.end ? ' ' : text.charAt(end);
  const opensHere = BEFORE_OPENING.test(before) && end < home.end && startsWords(text, end);
  const closesHere = AFTER_CLOSING.test(after) && !/\s/.test(before);
  if (single) return readSingle(text, glyph, start, opensHere, closesHere);
  // 5'10", 20" (inches): a digit before and no space or stop.
  if (
    (glyph === '"' || glyph === '″' || glyph === "''") &&
    classAt(text, start - 1) === DIGIT &&
    /['’]\d+$/.test(text.slice(Math.max(home.start, start - 4), start))
  )
    return undefined;
  const family = ANGLES.has(glyph) ? 'ANGLE' : 'DOUBLE';
  const mark: Mark = { start, end, family, side: 'EITHER', mayOpen: false, mayClose: false };
  // »So« as well as «so»
  if (family === 'ANGLE' && opensHere !== closesHere) mark.side = opensHere ? 'OPEN' : 'CLOSE';
  else if (OPENS.has(glyph)) {
    mark.side = 'OPEN';
    mark.mayClose = glyph === '“' && closesHere && !isOpener(before);
  } else if (CLOSES.has(glyph)) {
    mark.side = 'CLOSE';
    mark.mayOpen = opensHere && /[\s([—]/.test(before);
  } else if (opensHere !== closesHere) mark.side = opensHere ? 'OPEN' : 'CLOSE';
  return mark;
}

/**
 * Whether the next character can start a quotation: no space, and no closing punctuation except as in
 * "...and".
 */
function startsWords(text: string, index: number): boolean {
  if (classAt(text, index) === SPACE) return false;
  return !/[,;:!?)\]}.]/.test(text.charAt(index)) || text.startsWith('..', index);
}

function isOpener(character: string): boolean {
  return /[\s([{]/.test(character);
}

/** Whether a single mark may be a quotation mark: not if letters or digits are elided ('em, '90s). */
function readSingle(
  text: string,
  glyph: string,
  start: number,
  opensHere: boolean,
  closesHere: boolean,
): Mark | undefined {
  const make = (side: Mark['side']): Mark => ({
    start,
    end: start + 1,
    family: 'SINGLE',
    side,
    mayOpen: false,
    mayClose: false,
  });
  if (glyph !== '’' && opensHere) {
    const word = /^[\p{L}\p{N}]+/u.exec(text.slice(start + 1, start + 12))?.[0].toLowerCase() ?? '';
    if (ELIDED_WORDS.has(word) || /^\d\ds?$/.test(word)) return undefined;
    return make('OPEN');
  }
  if (glyph !== '‘' && glyph !== '`' && closesHere) return make('CLOSE');
  return undefined;
}

/**
 * Drops the apostrophe of "the ministers' plan": s before it, a word after it, and a closing mark still to
 * come.
 */
function dropApostrophes(text: string, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, index) => {
    if (mark.family !== 'SINGLE' || mark.side !== 'CLOSE') return true;
    if (!/s/i.test(text.charAt(mark.start - 1)) || classAt(text, mark.end + 1) !== LETTER) return true;
    let next = index + 1;
    while (marks[next]?.family !== 'SINGLE' && next < marks.length && next < index + 8) next++;
    return marks[next]?.side !== 'CLOSE';
  });
}
