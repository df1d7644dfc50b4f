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

/** A word as a part of its sentence. Names and dates of several words are one. */
export interface Word extends Span {
  lower: string;
  tag: Tag;
  /** For verbs, and words that may be one. */
  reading: VerbReading | null;
  actor: Actor | null;
  date: ParsedDate | null;
}

export function isNounLike(word: Word | undefined): boolean {
  return word?.tag === 'NOUN' || word?.tag === 'NAME';
}

/** What is done to people, in headlines without a helper verb: "Two killed as", "12 arrested". */
export const SUFFERED = wordSet('kill wound injure arrest detain jail hurt shoot kidnap');

const PAST: VerbReading['forms'] = { base: false, s: false, past: true, participle: true, ing: false };

/** "drew", "stolen": the same of verbs that no table holds otherwise; "bet" and "cost" are nouns as often. */
function irregularPast(lower: string): VerbReading | null {
  const lemma = IRREGULAR_PASTS.get(lower);
  return lemma === undefined ? null : { lemma, forms: PAST };
}

/** "promulgated", "liberated": a verb of no event, which all the same parts subject and object. */
function regularPast(lower: string): VerbReading | null {
  return lower.length > 5 && lower.endsWith('ed') && !NOT_PASTS.test(lower)
    ? { lemma: lower, forms: PAST }
    : null;
}

/** "a red-haired", "unprecedented", "hundred" */
const NOT_PASTS =
  /-|eed$|^(?:un|hundred|sacred|wicked|naked|beloved|indeed|kindred|hatred|talented|gifted|interested|supposed|related|united|armed|allied|limited|wretched|crooked|rugged|ragged|aged|assorted)/;

/** They say who speaks, not how the sentence is built. */
const QUOTATION_MARKS = new Set(['"', '“', '”', '„', '«', '»', '``', "''", '`']);

/** "Russian-made rockets" are not Russia's doing; "US-led forces" are. */
const MADE_ELSEWHERE = /[-‐‑](?:made|built|born|style|speaking|language|designed|educated|era)$/;

/**
 * One word for each token, and for each actor and date that spans several. Open-class words are tagged NOUN until the
 * sentence is read.
 */
export function collapse(
  document: Document,
  sentence: Sentence,
  actors: readonly Actor[],
  dates: readonly ParsedDate[],
): Word[] {
  const words: Word[] = [];
  const { tokens } = document;
  let actorIndex = 0;
  let dateIndex = 0;
  let index = sentence.firstToken;
  while (index < sentence.endToken) {
    const token = tokens[index];
    if (token === undefined) break;
    const listing = listingOf(token.form);
    if (listing === QUOTATION_MARK) {
      index++;
      continue;
    }
    let actor = actors[actorIndex];
    while (actor !== undefined && actor.end <= token.start) actor = actors[++actorIndex];
    let date = dates[dateIndex];
    while (date !== undefined && date.end <= token.start) date = dates[++dateIndex];
    let next = index + 1;
    if (date !== undefined && date.start <= token.start) {
      while ((tokens[next]?.start ?? Infinity) < date.end && next < sentence.endToken) next++;
      words.push({
        start: date.start,
        end: date.end,
        lower: date.text,
        tag: 'DATE',
        reading: null,
        actor: null,
        date,
      });
      index = next;
      continue;
    }
    if (actor === undefined || actor.start >= token.end) {
      const named = token.capitalised ? namedAt(document, index, sentence) : null;
      if (named === null) {
        words.push(wordOf(token, listing));
        index = next;
        continue;
      }
      actor = named.actor;
      next = named.endToken;
    } else while ((tokens[next]?.start ?? Infinity) < actor.end && next < sentence.endToken) next++;
    // "ethnic Albanians" in Serbia are not Albania
    const elsewhere = MADE_ELSEWHERE.test(token.lower) || itemAt(words, words.length - 1)?.lower === 'ethnic';
    words.push(
      elsewhere
        ? wordOf(token, listing)
        : {
            start: token.start,
            end: Math.max(token.end, actor.end),
            lower: document.text.slice(actor.start, actor.end).toLowerCase(),
            tag: actorTag(actor, token.lower),
            reading: null,
            actor,
            date: null,
          },
    );
    index = next;
  }
  return words;
}

/** The word that a token is by itself. */
function wordOf({ start, end, lower }: Token, { tag, reading }: Listing): Word {
  return { start, end, lower, tag, reading, actor: null, date: null };
}

/** A pronoun stays one though it stands for people; "their" stays a determiner. */
function actorTag(actor: Actor, lower: string): Tag {
  if (actor.kind !== 'REFERENCE') return 'NAME';
  if (english.POSSESSIVES.has(lower)) return 'DET';
  return english.PRONOUNS.has(lower) ? 'PRON' : 'NAME';
}

/** What is known of a word by itself: its part of speech if it is of a closed class, else NOUN, and the verb it may be. */
interface Listing {
  tag: Tag;
  reading: VerbReading | null;
}

const QUOTATION_MARK: Listing = { tag: 'PUNCT', reading: null };

/** What a word is by itself. */
const listingOf: (form: Form) => Listing = onceAForm((form) =>
  form.kind === 'PUNCT' && QUOTATION_MARKS.has(form.text)
    ? QUOTATION_MARK
    : {
        tag: tagOf(form),
        reading: VERB_READINGS.get(form.lower) ?? irregularPast(form.lower) ?? regularPast(form.lower),
      },
);

/** Closed-class words, of several classes the first. */
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
