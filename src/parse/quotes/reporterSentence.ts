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
  const reader = new SentenceReader(document, quotations, nameSpans(people, organizations));
  while (reader.read());
  return reader.sentences;
}

/** Reads tokens into units, and units into sentences; it only ever moves forward. */
class SentenceReader {
  readonly sentences: ReporterSentence[] = [];
  readonly #document: Document;
  readonly #quotations: readonly Quotation[];
  readonly #names: readonly NameSpan[];
  /** The units, their bits and the paragraph of the sentence that is open. */
  #units: Unit[] = [];
  #bits = 0;
  #paragraph = -1;
  /** Indexes of the token, quotation and name to be read next. */
  #token = 0;
  #quotation = 0;
  #name = 0;
  /** Indexes of the document's sentence that holds the token, and of the one that ends next. */
  #within = 0;
  #ending = 0;

  constructor(document: Document, quotations: readonly Quotation[], names: readonly NameSpan[]) {
    this.#document = document;
    this.#quotations = quotations;
    this.#names = names;
  }

  /** Reads the next unit; false after the last. */
  read(): boolean {
    const token = this.#document.tokens[this.#token];
    if (!token) {
      this.#close();
      return false;
    }
    this.#enterParagraph();
    const quoted = this.#quotations[this.#quotation];
    if (quoted && token.start >= quoted.outer.start) this.#readQuotation(quoted);
    else this.#readWord(token);
    return true;
  }

  #enterParagraph(): void {
    const home = this.#paragraphWith(this.#token + 1) ?? 0;
    if (home === this.#paragraph) return;
    this.#close();
    this.#paragraph = home;
  }

  #readQuotation(quoted: Quotation): void {
    this.#add(unitOfQuotation(quoted, this.#quotation++));
    this.#skipTo(quoted.outer.end);
    this.#paragraph = this.#paragraphWith(this.#token) ?? this.#paragraph;
    if (endsHere(this.#document, quoted, this.#token) || this.#isLong()) this.#close();
  }

  #readWord(token: Token): void {
    const { tokens, sentences, text } = this.#document;
    const named = this.#nameAt(token.start);
    if (named) {
      this.#add(unitOfName(text, named));
      this.#skipTo(named.end);
      // "Her barrister, Tom Ridley KC, said"
      while (POST_NOMINALS.has(tokens[this.#token]?.text ?? '')) this.#token++;
    } else {
      this.#add(unitOfToken(token, isPluralPossessive(tokens, this.#token)));
      this.#token++;
    }
    while ((sentences[this.#ending]?.endToken ?? Infinity) < this.#token) this.#ending++;
    if (sentences[this.#ending]?.endToken === this.#token || this.#isLong()) this.#close();
  }

  /** The paragraph of the first of the document's sentences that goes on to this token, exclusive. */
  #paragraphWith(end: number): number | undefined {
    const { sentences } = this.#document;
    while (this.#within + 1 < sentences.length && (sentences[this.#within]?.endToken ?? 0) < end)
      this.#within++;
    return sentences[this.#within]?.paragraph;
  }

  #nameAt(start: number): NameSpan | null {
    let named = this.#names[this.#name];
    while (named && named.start < start) named = this.#names[++this.#name];
    return named?.start === start ? named : null;
  }

  #skipTo(position: number): void {
    const { tokens } = this.#document;
    while ((tokens[this.#token]?.start ?? Infinity) < position) this.#token++;
  }

  #add(unit: Unit): void {
    this.#units.push(unit);
    this.#bits |= unit.bits;
  }

  #isLong(): boolean {
    return this.#units.length >= LONGEST_SENTENCE;
  }

  #close(): void {
    const units = this.#units;
    const first = units[0];
    const last = itemAt(units, units.length - 1);
    if (first && last) {
      const [paragraph, bits] = [this.#paragraph, this.#bits];
      this.sentences.push({ start: first.start, end: last.end, paragraph, units, bits });
    }
    this.#units = [];
    this.#bits = 0;
  }
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
