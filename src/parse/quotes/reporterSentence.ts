import { POST_NOMINALS } from '../data/honorifics.js';
import { itemAt } from '../lists.js';
import type { Document, ParsedOrganization, ParsedPerson, Quotation, Span, Token } from '../types.js';
import { CUE_FORMS } from './cueForm.js';
import { PARTICLE_VERBS } from './cueOpeners.js';
import { BODY_BITS, BREAK, NAME_BITS, NOUNISH, POSSESSIVE, lexicalFeatures } from './lexicalFeatures.js';

/** A word, mark, name or whole quotation: the parts of a sentence with each quotation as one piece. */
export interface Unit extends Span {
  kind: 'WORD' | 'PUNCT' | 'NAME' | 'QUOTATION';
  /** Lower case; empty for quotations. */
  lower: string;
  /** It starts with a capital letter. */
  upper: boolean;
  /** The person of a NAME. */
  person: ParsedPerson | null;
  /** Index of the quotation, or -1. */
  quotation: number;
  /** Lexical bits (see lexicalFeatures). */
  bits: number;
}

/** A sentence of the reporter's: a full stop inside a quotation ends it only together with the quotation. */
export interface ReporterSentence extends Span {
  paragraph: number;
  units: Unit[];
  /** Union of the bits of its units. */
  bits: number;
}

/** Marks after a quotation that continue the sentence. */
const GOES_ON = new Set([',', ';', ':', '.', '!', '?', ')', ']', '—', '–', '―', '-']);

/** Maximum length in units; longer sentences are cut, so that searches within a sentence stay cheap. */
const LONGEST_SENTENCE = 250;

/** How many units after a quotation that ends in a stop its verb may be: “Why?” the Vermont senator asked. */
const REACH = 6;
/** The same with an apposition after the name. */
const ASIDE_REACH = 24;

/** Splits the document into sentences, in linear time. */
export function readReporterSentences(
  document: Document,
  quotations: readonly Quotation[],
  people: readonly ParsedPerson[],
  organizations: readonly ParsedOrganization[] = [],
): ReporterSentence[] {
  const sentences: ReporterSentence[] = [];
  const names = nameSpans(people, organizations);
  let units: Unit[] = [];
  let bits = 0;
  let paragraph = -1;
  const add = (unit: Unit): void => {
    units.push(unit);
    bits |= unit.bits;
  };
  const close = (): void => {
    const first = units[0];
    const last = itemAt(units, units.length - 1);
    if (first && last) sentences.push({ start: first.start, end: last.end, paragraph, units, bits });
    units = [];
    bits = 0;
  };
  let quotation = 0;
  let name = 0;
  let within = 0;
  let ending = 0;
  const { tokens, sentences: whole, text } = document;
  let index = 0;
  const skipTo = (position: number): void => {
    while ((tokens[index]?.start ?? Infinity) < position) index++;
  };
  while (index < tokens.length) {
    const token = tokens[index];
    if (!token) break;
    while (within + 1 < whole.length && (whole[within]?.endToken ?? 0) <= index) within++;
    const home = whole[within]?.paragraph ?? 0;
    if (home !== paragraph) {
      close();
      paragraph = home;
    }
    const quoted = quotations[quotation];
    if (quoted && token.start >= quoted.outer.start) {
      add(unitOfQuotation(quoted, quotation++));
      skipTo(quoted.outer.end);
      while (within + 1 < whole.length && (whole[within]?.endToken ?? 0) < index) within++;
      paragraph = whole[within]?.paragraph ?? paragraph;
      if (endsHere(document, quoted, index) || units.length >= LONGEST_SENTENCE) close();
      continue;
    }
    let named = names[name];
    while (named && named.start < token.start) named = names[++name];
    if (named?.start === token.start) {
      add(unitOfName(text, named));
      skipTo(named.end);
      // "Her barrister, Tom Ridley KC, said"
      while (POST_NOMINALS.has(tokens[index]?.text ?? '')) index++;
    } else {
      add(unitOfToken(token, isPluralPossessive(tokens, index)));
      index++;
    }
    while ((whole[ending]?.endToken ?? Infinity) < index) ending++;
    if (whole[ending]?.endToken === index || units.length >= LONGEST_SENTENCE) close();
  }
  close();
  return sentences;
}

function unitOfQuotation({ outer: { start, end } }: Quotation, quotation: number): Unit {
  return { start, end, kind: 'QUOTATION', lower: '', upper: false, person: null, quotation, bits: BREAK };
}

function unitOfName(text: string, { start, end, person }: NameSpan): Unit {
  const lower = text.slice(start, end).toLowerCase();
  const [kind, bits] = person ? (['NAME', NAME_BITS] as const) : (['WORD', BODY_BITS] as const);
  return { start, end, kind, lower, upper: true, person, quotation: -1, bits };
}

function unitOfToken({ start, end, form, lower, kind }: Token, isPossessive: boolean): Unit {
  return {
    start,
    end,
    kind: kind === 'PUNCT' ? 'PUNCT' : 'WORD',
    lower,
    upper: form.upper,
    person: null,
    quotation: -1,
    bits: isPossessive ? POSSESSIVE | NOUNISH : lexicalFeatures(form),
  };
}

/** The apostrophe of "the farmers' union". */
function isPluralPossessive(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  if (mark?.kind !== 'PUNCT' || (mark.text !== "'" && mark.text !== '’')) return false;
  const before = itemAt(tokens, index - 1);
  const after = tokens[index + 1];
  return (
    before?.kind === 'WORD' &&
    before.lower.endsWith('s') &&
    before.end === mark.start &&
    after?.kind === 'WORD' &&
    after.start > mark.end
  );
}

interface NameSpan extends Span {
  /** Null for the name of a body. */
  person: ParsedPerson | null;
}

/** Name mentions in text order: "Ada Park", "Board of Control for Cricket in India". */
function nameSpans(
  people: readonly ParsedPerson[],
  organizations: readonly ParsedOrganization[],
): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const person of people)
    for (const { kind, start, end } of person.mentions)
      if (kind === 'NAME') spans.push({ start, end, person });
  for (const { mentions } of organizations)
    for (const { kind, start, end } of mentions)
      if (kind === 'NAME') spans.push({ start, end, person: null });
  return spans.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Whether the sentence ends with this quotation; `next` is the index of the first token after it. */
function endsHere(document: Document, quoted: Quotation, next: number): boolean {
  const { text, tokens } = document;
  const last = /[.!?…](?=["”’'»)\]]*$)/.exec(
    text.slice(Math.max(quoted.start, quoted.end - 4), quoted.end),
  )?.[0];
  if (last === undefined) return false;
  const token = tokens[next];
  if (!token) return true;
  if (token.kind === 'PUNCT') return !GOES_ON.has(token.text);
  if (!token.form.upper) return token.kind === 'NUMBER';
  return !attributionFollows(document, next, last === '.');
}

/** “Why?” Clinton asked; after a full stop only if nothing follows the verb: “I won.” Trump said. */
function attributionFollows(document: Document, first: number, strict: boolean): boolean {
  const { tokens } = document;
  // A capitalized pronoun starts a new sentence.
  if (/^(?:he|she|they|it|we)$/.test(tokens[first]?.lower ?? '')) return false;
  let commas = 0;
  for (let index = first; index < first + (commas > 0 ? ASIDE_REACH : REACH); index++) {
    const token = tokens[index];
    if (!token) return false;
    if (token.text === ',' && !strict && index > first) commas++;
    else if (token.kind === 'PUNCT' && token.text !== '.') return false;
    if (!saysAround(tokens, index)) continue;
    // “How are you?” Miller, a retired worker, said
    if (commas > 0 && itemAt(tokens, index - 1)?.text !== ',') continue;
    if (!strict) return true;
    const after = tokens[index + 1];
    return index > first && (!after || after.text === '.');
  }
  return false;
}

/**
 * Whether a reporting verb is here: a verb of saying, "went on", or a HINT verb at the end of its sentence:
 * “Why?” Lee pressed.
 */
function saysAround(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index] ?? { lower: '' };
  const next = tokens[index + 1];
  if (PARTICLE_VERBS.get(lower)?.has(next?.lower ?? '')) return !lower.endsWith('ing');
  const form = CUE_FORMS.get(lower);
  if (form === undefined || form.form === 'BASE' || form.form === 'ING') return false;
  return form.cueClass === 'SAY' || (form.form === 'PAST' && (!next || next.text === '.'));
}
