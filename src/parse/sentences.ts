import { classAt, isLowerAt, isUpperAt, LETTER } from './characters.js';
import { ABBREVIATIONS_BEFORE_NAMES, SENTENCE_STARTERS } from './data/abbreviations.js';
import { bitsOnceAForm } from './forms.js';
import type { Sentence, Token } from './types.js';

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '›', '″', '}']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '‹', '„', '—', '–', '-', '•', '*', '{']);
/** After a question or exclamation in quotation marks the sentence may continue: “Why?” Clinton asked. */
const REPORTING = new Set(
  'said says asked asks told added replied wrote tweeted shouted demanded wondered cried yelled'.split(' '),
);
const REPORTING_REACH = 5;
/**
 * Maximum sentence length; longer ones are lists without full stops, and are cut. Quotes and events keep
 * their sentence, so memory would otherwise grow with the square of the text. The longest of 39,000 sentences
 * in news had 218 tokens.
 */
const MOST_TOKENS = 500;

/**
 * Splits one paragraph's tokens, `tokens[firstToken, endToken)`, into sentences. Closing quotation marks and
 * brackets after the full stop belong to the sentence. None has more than 500 tokens, not counting closing
 * marks.
 */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  paragraph: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = firstToken;
  const close = (end: number): void => {
    const start = tokens[first]?.start;
    const stop = tokens[end - 1]?.end;
    if (end > first && start !== undefined && stop !== undefined) {
      sentences.push({ start, end: stop, paragraph, firstToken: first, endToken: end });
    }
    first = end;
  };
  let index = firstToken;
  while (index < endToken) {
    const token = tokens[index];
    index++;
    if (index - first >= MOST_TOKENS) close(index);
    if (!token || !endsSentence(token)) continue;
    const quoted = index;
    while (index < endToken && isStopOrCloser(text, tokens[index - 1], tokens[index])) index++;
    const next = tokens[index];
    if (index >= endToken || !next) break;
    if (isBoundary(text, token, tokens, index, index > quoted)) close(index);
  }
  close(endToken);
  return sentences;
}

function endsSentence({ form }: Token): boolean {
  return isStop(form) === 1;
}

const STOPS = new Set(['.', '!', '?', '…', '。']);
const isStop = bitsOnceAForm(({ kind, text }) =>
  (kind === 'PUNCT' ? STOPS.has(text) : text.endsWith('.')) ? 1 : 0,
);

/** "It is over.😀 They left": symbols after a stop belong to its sentence. */
const SYMBOL = /^[\p{So}\p{M}\p{Emoji_Modifier}]/u;

/**
 * Whether a further mark belongs to the end of a sentence: "?!", "...", and closing marks directly after it.
 */
function isStopOrCloser(text: string, before: Token | undefined, token: Token | undefined): boolean {
  if (!before || token?.kind !== 'PUNCT') return false;
  if (SYMBOL.test(token.text)) return true;
  if (token.start === before.end) return endsSentence(token) || CLOSERS.has(token.text);
  // Spaced out: '. . .' and a separate mark at the end of the paragraph or sentence: 'sorry. ”'.
  if (token.text === '.') return true;
  return (token.text === '”' || token.text === '»') && classAt(text, token.end) !== LETTER;
}

function isBoundary(
  text: string,
  stop: Token,
  tokens: readonly Token[],
  next: number,
  closed: boolean,
): boolean {
  const token = tokens[next];
  if (!token) return true;
  const apart = token.start > (tokens[next - 1]?.end ?? 0);
  // The first word after opening marks decides.
  let word = token;
  for (let index = next; index < next + 3; index++) {
    const candidate = tokens[index];
    if (!candidate) break;
    word = candidate;
    if (candidate.kind !== 'PUNCT' || !OPENERS.has(candidate.text)) break;
  }
  const opens = token.kind === 'PUNCT' && OPENERS.has(token.text);
  if (word.kind === 'PUNCT') return apart && opens && stop.kind === 'PUNCT';
  if (word.kind === 'WORD' && isLowerAt(text, word.start)) {
    // "eBay", "al-Assad said": a lower-case word starts a sentence only after a full stop, a space and a
    // mark.
    return stop.text === '.' && closed && opens && apart;
  }
  if (stop.kind !== 'PUNCT') {
    if (ABBREVIATIONS_BEFORE_NAMES.has(stop.lower) && !closed) return false;
    if (closed) return apart;
    if (opens && token.text !== '(')
      return apart && token.text !== '-' && token.text !== '–' && token.text !== '—';
    return apart && word.kind === 'WORD' && isUpperAt(text, word.start) && SENTENCE_STARTERS.has(word.lower);
  }
  if (!apart) {
    // “painful.”Trump and "growth.The": only between a lower-case word or a closing mark and a capital.
    return word.kind === 'WORD' && isUpperAt(text, word.start) && (closed || isLowerAt(text, stop.start - 1));
  }
  if (closed && stop.text !== '.') {
    for (let index = next; index < next + REPORTING_REACH; index++) {
      if (REPORTING.has(tokens[index]?.lower ?? '.')) return false;
    }
  }
  return true;
}
