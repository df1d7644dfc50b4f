import { isLowerAt } from '../characters.js';
import type { Span } from '../types.js';

/** Columns at which texts are hard-wrapped. */
const NARROWEST_WRAP = 50;
const WIDEST_WRAP = 120;
const ENDS_SENTENCE = /[.!?…。:;]["”’'»)\]]*$/;

interface Line extends Span {
  /** A blank line directly precedes this one. */
  afterBlank: boolean;
  indented: boolean;
}

/** Cuts the text into blocks, trimmed. */
export function cutBlocks(text: string): Span[] {
  return joinLines(text, findLines(text));
}

/** Non-blank lines, trimmed. LF, CRLF, lone CR and the Unicode separators end a line. */
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

/** Trims text[start, end). */
export function trimSpan(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  const trimmedStart = slice.trimStart();
  const from = start + slice.length - trimmedStart.length;
  return { start: from, end: from + trimmedStart.trimEnd().length };
}

/**
 * Joins lines into paragraphs: one per line or, in hard-wrapped text, each run of lines up to a blank line,
 * an indent or a short last line.
 */
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

/**
 * Column at which the text is hard-wrapped, 0 if it is not. In wrapped text, most lines break off inside a
 * sentence.
 */
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

/** Whether `line` continues the paragraph of the wrapped line `before`. */
function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (line.afterBlank || (line.indented && !before.indented)) return false;
  const firstWord = /^\S+/.exec(text.slice(line.start, Math.min(line.end, line.start + 40)));
  const room = width - (before.end - before.start);
  // The next word would have fitted, so the break is intended.
  return room <= (firstWord?.[0].length ?? 0) || isLowerAt(text, line.start);
}
