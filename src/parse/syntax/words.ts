import { wordSet } from '../tables.js';
import { onceAForm } from '../forms.js';
import type { Document, Form, Sentence, Span } from '../types.js';

/** A word in the tokenization of the treebanks. */
export interface SyntaxWord extends Span {
  form: string;
  /** Index into `Document.tokens`. */
  documentToken: number;
}

/**
 * Tokenizes a sentence as Universal Dependencies does: "don't" is "do" and "n't", "US-led" is "US", "-" and
 * "led", three full stops in a row are one word.
 */
export function wordsOf({ text, tokens }: Document, { firstToken, endToken }: Sentence): SyntaxWord[] {
  const words: SyntaxWord[] = [];
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'PUNCT') {
      let { end } = token;
      const documentToken = index;
      while (
        index + 1 < endToken &&
        tokens[index + 1]?.start === end &&
        isRepeated(tokens[index + 1]?.form, token.form)
      )
        end = tokens[++index]?.end ?? end;
      const form =
        end === token.end ? token.text : text.slice(token.start, Math.min(end, token.start + LONGEST_RUN));
      words.push({ form, start: token.start, end, documentToken });
      continue;
    }
    const pieces = piecesOf(token.form);
    let { start } = token;
    for (const form of pieces) {
      words.push({ form, start, end: start + form.length, documentToken: index });
      start += form.length;
    }
  }
  return words;
}

/** Longest run of marks that is one word. */
const LONGEST_RUN = 8;

/** Brackets and quotation marks stay separate: each has its own partner. */
function isRepeated(next: Form | undefined, form: Form): boolean {
  return next?.text === form.text && /[.\-–—*_=!?~]/.test(form.text);
}

const piecesOf = onceAForm(({ text }) => splitWord(text));

/** Longer words are not split. */
const LONGEST_CUT = 40;

/** Splits a word into pieces, which add up to the whole word. */
export function splitWord(word: string): readonly string[] {
  if (word.length > LONGEST_CUT) return [word];
  const pieces: string[] = [];
  for (const part of splitHyphens(word)) pieces.push(...splitClitic(part));
  return pieces;
}

/** Prefixes that are not separate words: "anti-war" is one word, "US-led" is three. */
const PREFIXES = wordSet(
  'anti bi co counter cross e ex extra inter intra macro mega micro mid mini mono multi neo non over para poly post pre ' +
    'pro pseudo quasi re semi socio sub super trans tri ultra un uni',
);

function splitHyphens(word: string): string[] {
  const parts = word.split(/([-‐‑])/);
  // Telephone numbers stay whole.
  if (parts.length < 3 || (parts.length > 3 && /^[\d-]+$/.test(word))) return [word];
  const [first = '', hyphen = ''] = parts;
  if (!PREFIXES.has(first.toLowerCase())) return parts.filter((part) => part !== '');
  // "anti-US-led": the prefix stays with what follows it.
  return [first + hyphen + (parts[2] ?? ''), ...parts.slice(3)].filter((part) => part !== '');
}

const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
/** Contractions without a mark, by the length of the first part. */
const JOINED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

function splitClitic(word: string): string[] {
  const joined = JOINED.get(word.toLowerCase());
  if (joined !== undefined) return [word.slice(0, joined), word.slice(joined)];
  const [, stem, clitic] = CLITIC.exec(word) ?? [];
  return stem === undefined || clitic === undefined ? [word] : [stem, clitic];
}
