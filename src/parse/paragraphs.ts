import { isLowerAt } from './characters.js';
import { BOILERPLATE_LINES, BYLINE, DATE_LINE } from './data/boilerplate.js';
import type { ParagraphKind } from './paragraphKinds.js';
import type { Paragraph, Span } from './types.js';

/** Longest line that is still compared with the boilerplate patterns. */
const LONGEST_BOILERPLATE = 320;
const LONGEST_HEADLINE = 220;
const LONGEST_CROSSHEAD = 64;
const MOST_CROSSHEAD_WORDS = 9;
/** Columns at which texts are hard-wrapped. */
const NARROWEST_WRAP = 50;
const WIDEST_WRAP = 120;
const ENDS_SENTENCE = /[.!?…。:;]["”’'»)\]]*$/;

interface Line extends Span {
  /** No line with text stands between this one and a blank line before it. */
  afterBlank: boolean;
  indented: boolean;
}

/** Cuts the text into its blocks and says what each one is. Spans leave out surrounding white space. */
export function splitParagraphs(text: string): Paragraph[] {
  const blocks = joinLines(text, findLines(text));
  return nameBlocks(text, blocks);
}

/** Lines with text, trimmed. LF, CRLF, lone CR and the Unicode separators end a line. */
function findLines(text: string): Line[] {
  const lines: Line[] = [];
  const separator = /\r\n?|[\n\u2028\u2029\u0085\f]/g;
  let start = 0;
  let blank = true;
  while (start <= text.length) {
    const match = separator.exec(text);
    const stop = match ? match.index : text.length;
    const line = trimSpan(text, start, stop);
    if (line.start < line.end) {
      const indent = line.start - start;
      lines.push({
        start: line.start,
        end: line.end,
        afterBlank: blank,
        indented: indent >= 2 || text.charAt(start) === '\t',
      });
      blank = false;
    } else blank = true;
    if (!match) break;
    start = separator.lastIndex;
  }
  return lines;
}

function trimSpan(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  const trimmedStart = slice.trimStart();
  const from = start + slice.length - trimmedStart.length;
  return { start: from, end: from + trimmedStart.trimEnd().length };
}

/** Paragraphs: one a line, or in hard-wrapped text the run of lines up to a blank line, an indent or a short last line. */
function joinLines(text: string, lines: readonly Line[]): Span[] {
  const width = wrapWidth(text, lines);
  const blocks: Span[] = [];
  let last: Span | undefined;
  let before: Line | undefined;
  for (const line of lines) {
    if (last && before && width > 0 && continues(text, before, line, width)) last.end = line.end;
    else {
      last = { start: line.start, end: line.end };
      blocks.push(last);
    }
    before = line;
  }
  return blocks;
}

/** Column at which the text is hard-wrapped, 0 if it is not: then most lines break off inside a sentence. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let followed = 0;
  let broken = 0;
  let widest = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line || !next || next.afterBlank) continue;
    followed++;
    const length = line.end - line.start;
    if (length > WIDEST_WRAP) return 0;
    if (length < NARROWEST_WRAP) continue;
    widest = Math.max(widest, length);
    if (!ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 6), line.end))) broken++;
  }
  return broken >= 2 && broken >= followed * 0.5 ? widest : 0;
}

/** Whether `line` goes on with the paragraph of the wrapped line `before`. */
function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (line.afterBlank || (line.indented && !before.indented)) return false;
  const firstWord = /^\S+/.exec(text.slice(line.start, Math.min(line.end, line.start + 40)));
  const room = width - (before.end - before.start);
  // The next word would have fitted, so the break was meant.
  return room <= (firstWord?.[0].length ?? 0) || isLowerAt(text, line.start);
}

function nameBlocks(text: string, blocks: readonly Span[]): Paragraph[] {
  const kinds: (ParagraphKind | null)[] = blocks.map((block) =>
    isBoilerplate(text, block) ? 'BOILERPLATE' : null,
  );
  const open = kinds.flatMap((kind, index) => (kind === null ? [index] : []));
  markTail(text, blocks, kinds, open);
  const [first, second] = open;
  if (
    first !== undefined &&
    second !== undefined &&
    kinds[first] === null &&
    isHeadline(text, blocks[first])
  ) {
    kinds[first] = 'HEADLINE';
  }
  const lastOpen = kinds.lastIndexOf(null);
  let lead = -1;
  for (const [index, block] of blocks.entries()) {
    if (kinds[index] !== null) continue;
    const next = blocks[index + 1];
    if (lead < 0) {
      // Bylines and datelines above the lead are not it.
      if (index !== lastOpen && isBriefLine(text, block)) kinds[index] = 'PARAGRAPH';
      else {
        kinds[index] = 'LEAD';
        lead = index;
      }
    } else if (next && kinds[index + 1] !== 'BOILERPLATE' && isCrosshead(text, block, next))
      kinds[index] = 'CROSSHEAD';
    else kinds[index] = 'PARAGRAPH';
  }
  return blocks.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? 'PARAGRAPH' }));
}

/** A short line without a full stop that ends the text after the story's last sentence belongs to the page. */
function markTail(
  text: string,
  blocks: readonly Span[],
  kinds: (ParagraphKind | null)[],
  open: readonly number[],
): void {
  const last = open.at(-1);
  const block = last === undefined ? undefined : blocks[last];
  if (last === undefined || block === undefined || open.length < 3) return;
  const line = text.slice(block.start, block.end);
  if (line.length <= 40 && !/[.!?…"”’:;,)]$/.test(line) && line.split(/\s+/).length <= 4)
    kinds[last] = 'BOILERPLATE';
}

function isBoilerplate(text: string, block: Span): boolean {
  if (block.end - block.start > LONGEST_BOILERPLATE) return false;
  const line = text.slice(block.start, block.end);
  return DATE_LINE.test(line) || BOILERPLATE_LINES.some((pattern) => pattern.test(line));
}

/** A first line that is no sentence, or is written in title case: "Trump, Putin talk Moscow interference in US election". */
function isHeadline(text: string, block: Span | undefined): boolean {
  if (!block || block.end - block.start > LONGEST_HEADLINE) return false;
  const line = text.slice(block.start, block.end);
  if (BYLINE.test(line)) return false;
  if (!/[.…:;,]["”’'»)\]]*$/.test(line)) return true;
  return line.endsWith('.') && isTitleCase(line);
}

/** Nearly all longer words have a capital: "Small Donors Give Less." */
function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitalised >= words.length * 0.85;
}

/** "By Jane Doe, Reuters", "LONDON (AP)": too short for a lead and no sentence. */
function isBriefLine(text: string, block: Span): boolean {
  if (block.end - block.start > 100) return false;
  const line = text.slice(block.start, block.end);
  return BYLINE.test(line) || !/[.!?…,:;]["”’'»)\]]*$/.test(line);
}

/** A short heading inside the body with running text behind it. */
function isCrosshead(text: string, block: Span, next: Span): boolean {
  if (block.end - block.start > LONGEST_CROSSHEAD) return false;
  const line = text.slice(block.start, block.end);
  if (!/^["“‘']?[\p{Lu}\p{N}\p{Lo}]/u.test(line) || /[.…:;,\-–—)]["”’']*$/.test(line)) return false;
  if (/[!?]$/.test(line) && line.split(/\s+/).length > 6) return false;
  if (line.split(/\s+/).length > MOST_CROSSHEAD_WORDS || BYLINE.test(line)) return false;
  // What follows is running text, not the next row of a list.
  const tail = text.slice(Math.max(next.start, next.end - 6), next.end);
  return next.end - next.start > LONGEST_CROSSHEAD || ENDS_SENTENCE.test(tail);
}
