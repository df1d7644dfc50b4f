import { NOT_ADVERBS } from '../data/eventWords.js';
import * as english from '../data/sentenceWords.js';
import { onceAForm } from '../forms.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { Document, Form, ParsedDate, Sentence, Span, Token } from '../types.js';
import { namedAt, type Actor } from './actors.js';
import { IRREGULAR_PASTS } from '../inflection.js';
import { VERB_READINGS, type VerbReading } from './lexicon.js';

export type Tag =
  | 'NAME'
  | 'NOUN'
  | 'VERB'
  | 'AUX'
  | 'MODAL'
  | 'TO'
  | 'DET'
  | 'PREP'
  | 'CONJ'
  | 'SUB'
  | 'REL'
  | 'PRON'
  | 'ADV'
  | 'NOT'
  | 'PUNCT'
  | 'NUM'
  | 'DATE'
  | 'POSS';

/** A unit of a sentence: one token, or a name or date of several tokens. */
export interface Word extends Span {
  lower: string;
  tag: Tag;
  /** For verbs and words that may be verbs. */
  reading: VerbReading | null;
  actor: Actor | null;
  date: ParsedDate | null;
}

/** Tags of the words of a noun phrase. */
export const NOUN_PHRASE: ReadonlySet<Tag> = new Set(['NOUN', 'NAME', 'DET', 'NUM', 'POSS']);

export function isNounLike(word: Word | undefined): boolean {
  return word?.tag === 'NOUN' || word?.tag === 'NAME';
}

/** Verbs whose past is a passive in headlines: "Two killed as", "12 arrested". */
export const SUFFERED = wordSet('kill wound injure arrest detain jail hurt shoot kidnap');

const PAST: VerbReading['forms'] = { base: false, s: false, past: true, participle: true, ing: false };

/**
 * "drew", "stolen": irregular pasts of verbs that no event table lists; not "bet" and "cost", which are nouns
 * just as often.
 */
function irregularPast(lower: string): VerbReading | null {
  const lemma = IRREGULAR_PASTS.get(lower);
  return lemma === undefined ? null : { lemma, forms: PAST };
}

/** "promulgated", "liberated": verbs that report no event but still separate subject from object. */
function regularPast(lower: string): VerbReading | null {
  return lower.length > 5 && lower.endsWith('ed') && !NOT_PASTS.test(lower)
    ? { lemma: lower, forms: PAST }
    : null;
}

/** "a red-haired", "unprecedented", "hundred" */
const NOT_PASTS =
  /-|eed$|^(?:un|hundred|sacred|wicked|naked|beloved|indeed|kindred|hatred|talented|gifted|interested|supposed|related|united|armed|allied|limited|wretched|crooked|rugged|ragged|aged|assorted)/;

/** They are dropped: they play no part in the grammar of the sentence. */
const QUOTATION_MARKS = new Set(['"', '“', '”', '„', '«', '»', '``', "''", '`']);

/** "Russian-made rockets" do not involve Russia; "US-led forces" do. */
const MADE_ELSEWHERE = /[-‐‑](?:made|built|born|style|speaking|language|designed|educated|era)$/;

/**
 * Merges tokens into words: one for each token, and one for each actor or date that spans several. Open-class
 * words are tagged NOUN until readSentence.
 */
export function collapse(
  document: Document,
  sentence: Sentence,
  actors: readonly Actor[],
  dates: readonly ParsedDate[],
): Word[] {
  const words: Word[] = [];
  const { text, tokens } = document;
  let actorIndex = 0;
  let dateIndex = 0;
  let index = sentence.firstToken;
  /** Index of the first token after this one that is not before the position. */
  const tokenAt = (position: number): number => {
    let next = index + 1;
    while (next < sentence.endToken && (tokens[next]?.start ?? Infinity) < position) next++;
    return next;
  };
  while (index < sentence.endToken) {
    const token = tokens[index];
    if (token === undefined) break;
    const listing = listingOf(token.form);
    if (listing === QUOTATION_MARK) {
      index++;
      continue;
    }
    while ((actors[actorIndex]?.end ?? Infinity) <= token.start) actorIndex++;
    while ((dates[dateIndex]?.end ?? Infinity) <= token.start) dateIndex++;
    const actor = actors[actorIndex];
    const date = dates[dateIndex];
    if (date !== undefined && date.start <= token.start) {
      words.push(wordOfDate(date));
      index = tokenAt(date.end);
      continue;
    }
    let named = null;
    if (actor !== undefined && actor.start < token.end) named = { actor, endToken: tokenAt(actor.end) };
    else if (token.capitalised) named = namedAt(document, index, sentence);
    words.push(
      named === null || isFromElsewhere(token, words)
        ? wordOf(token, listing)
        : wordOfActor(text, token, named.actor),
    );
    index = named?.endToken ?? index + 1;
  }
  return words;
}

/** "Russian-made rockets"; "ethnic Albanians" in Serbia are not from Albania. */
function isFromElsewhere({ lower }: Token, before: readonly Word[]): boolean {
  return MADE_ELSEWHERE.test(lower) || itemAt(before, before.length - 1)?.lower === 'ethnic';
}

function wordOfDate(date: ParsedDate): Word {
  const { start, end, text } = date;
  return { start, end, lower: text, tag: 'DATE', reading: null, actor: null, date };
}

function wordOfActor(text: string, { start, end, lower }: Token, actor: Actor): Word {
  return {
    start,
    end: Math.max(end, actor.end),
    lower: text.slice(actor.start, actor.end).toLowerCase(),
    tag: actorTag(actor, lower),
    reading: null,
    actor,
    date: null,
  };
}

/** The word for a token, out of context. */
function wordOf({ start, end, lower }: Token, { tag, reading }: Listing): Word {
  return { start, end, lower, tag, reading, actor: null, date: null };
}

/** A reference such as "they" stays a pronoun, and "their" a determiner. */
function actorTag(actor: Actor, lower: string): Tag {
  if (actor.kind !== 'REFERENCE') return 'NAME';
  if (english.POSSESSIVES.has(lower)) return 'DET';
  return english.PRONOUNS.has(lower) ? 'PRON' : 'NAME';
}

/** What is known of a word out of context: its closed-class tag or NOUN, and its verb reading, if any. */
interface Listing {
  tag: Tag;
  reading: VerbReading | null;
}

const QUOTATION_MARK: Listing = { tag: 'PUNCT', reading: null };

/** Looks a word up out of context. */
const listingOf: (form: Form) => Listing = onceAForm((form) =>
  form.kind === 'PUNCT' && QUOTATION_MARKS.has(form.text)
    ? QUOTATION_MARK
    : {
        tag: tagOf(form),
        reading: VERB_READINGS.get(form.lower) ?? irregularPast(form.lower) ?? regularPast(form.lower),
      },
);

/** Tags of closed-class words; the first class wins. */
const CLOSED_CLASSES: ReadonlyMap<string, Tag> = listWords();

function listWords(): Map<string, Tag> {
  const classes: [Tag, Iterable<string>][] = [
    ['CONJ', ['&']],
    ['POSS', ["'s", '’s']],
    ['TO', ['to']],
    ['MODAL', english.MODALS],
    ['AUX', english.BE_FORMS],
    ['AUX', english.HAVE_FORMS],
    ['AUX', english.DO_FORMS],
    ['DET', ['no']],
    ['NOT', english.NEGATIONS],
    ['REL', english.RELATIVES],
    ['SUB', english.SUBORDINATORS],
    ['DET', english.DETERMINERS],
    ['CONJ', english.COORDINATORS],
    ['PREP', english.PREPOSITIONS],
    ['PRON', english.PRONOUNS],
    ['ADV', english.ADVERBS],
  ];
  const listed = new Map<string, Tag>();
  for (const [tag, words] of classes) for (const word of words) if (!listed.has(word)) listed.set(word, tag);
  return listed;
}

function tagOf({ lower, kind }: Form): Tag {
  if (kind === 'NUMBER') return 'NUM';
  const tag = CLOSED_CLASSES.get(lower);
  if (tag !== undefined) return tag;
  if (kind === 'PUNCT') return 'PUNCT';
  return lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower) ? 'ADV' : 'NOUN';
}
