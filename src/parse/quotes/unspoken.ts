import { isUpperAt } from '../characters.js';
import { DETERMINERS, PREPOSITIONS } from '../data/functionWords.js';
import { BY_NAMES, TERM_WORDS, WORK_MAKERS, WORK_NOUNS } from '../data/speechNouns.js';
import { itemAt } from '../lists.js';
import type { Span } from '../types.js';
import type { Attribution } from './attribution.js';
import type { Cue } from './cue.js';
import { isNounish, isVerbish } from './phrase.js';
import type { Unit } from './reporterSentence.js';

/** Why quoted words are no utterance: a nickname inside a name, the title of a work, a term. */
export type Unspoken = 'nickname' | 'title' | 'term' | 'modifier' | 'citation';

const LONGEST_NICKNAME = 4;
/** Minimum score for a cue to govern the quotation. */
const REPORTED = 6;
const LONGEST_MODIFIER = 5;
const LONGEST_TITLE = 9;
const LONGEST_TERM = 8;
const INTRODUCES_TITLE = new Set(["'s", '’s', 'on', 'told', 'tell', 'tells', 'telling', 'watch', 'watching']);
const MOST_WORDS_AROUND = 40;
const SMALL_WORDS = /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|as|is|vs\.?|&)$/i;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.&-]*/gu;

/** Quoted words in their sentence. */
interface Quoted {
  text: string;
  units: readonly Unit[];
  at: number;
  before: Unit | undefined;
  after: Unit | undefined;
  words: readonly string[];
  isTitleCased: boolean;
  /** The words end with a mark: “Enough!” */
  isMarked: boolean;
  best: Attribution | null;
  /** A cue governs the quotation. */
  isReported: boolean;
}

/** The reason why nobody said the quoted words; null if they may be an utterance. */
export function findUnspoken(
  text: string,
  units: readonly Unit[],
  at: number,
  { start, end }: Span,
  best: Attribution | null,
): Unspoken | null {
  const words = text.slice(start, Math.min(end, start + 200)).match(WORD) ?? [];
  const quoted: Quoted = {
    text,
    units,
    at,
    before: itemAt(units, at - 1),
    after: units[at + 1],
    words,
    isTitleCased: isTitleCase(words),
    isMarked: /[.,!?]$/.test(text.slice(start, end)),
    best,
    isReported: (best?.score ?? 0) >= REPORTED,
  };
  if (isNickname(quoted, start)) return 'nickname';
  if (isCalled(quoted)) return quoted.isTitleCased && words.length >= 2 ? 'title' : 'term';
  // "the author of “Gatekeepers”": a single word needs a creator before it to be a title
  const isMade = quoted.before?.lower === 'of' && WORK_MAKERS.has(units[at - 2]?.lower ?? '');
  if (isMade && quoted.isTitleCased) return 'title';
  if (isCited(quoted)) return 'citation';
  if (isTitle(quoted)) return 'title';
  if (isKnownAs(quoted)) return 'term';
  return isModifier(quoted) ? 'modifier' : null;
}

/** Ann “Rusty” Lee; "known on stage as “Lark”" */
function isNickname({ text, units, at, before, after, words, ...quoted }: Quoted, start: number): boolean {
  if (words.length > LONGEST_NICKNAME) return false;
  if (quoted.isTitleCased && isByName(units, at)) return true;
  const inName = before !== undefined && after !== undefined && isNamePart(before) && isNamePart(after);
  return inName && isUpperAt(text, start) && !quoted.isMarked;
}

/** "a class called “Perception”"; not "she called it “a lie”" */
function isCalled({ before, words, best }: Quoted): boolean {
  return (
    before?.kind === 'WORD' &&
    TERM_WORDS.has(before.lower) &&
    words.length <= LONGEST_TERM &&
    !isObjectCall(best, before)
  );
}

function isCited({ text, units, after, words, best, isReported }: Quoted): boolean {
  if (best?.cue?.rule === 'dash' && isCitation(text, units, best)) return true;
  // “Pop-up art show opens,” by Eddie Small
  return after?.lower === 'by' && !isReported && words.length >= 3;
}

/** "in her memoir, “Plenty Ladylike,”", "On ABC's “This Week,” Rubio said", "told “Fox and Friends”" */
function isTitle({ text, units, at, before, words, best, isTitleCased }: Quoted): boolean {
  if (!isTitleCased || isTitleCase(wordsAround(text, units, at))) return false;
  const lead = before?.lower === ',' ? units[at - 2] : before;
  if (words.length <= LONGEST_TITLE && lead && introducesWork(lead, words.length)) return true;
  return words.length >= 2 && !isBeside(units, at, best);
}

/** "an anonymous user known as “Q”" */
function isKnownAs({ units, at, before, words }: Quoted): boolean {
  if (before?.lower !== 'as' || words.length > LONGEST_NICKNAME) return false;
  return /^(?:known|referred|to|dubbed)$/.test(units[at - 2]?.lower ?? '');
}

/** his “rigged” talk */
function isModifier({ before, after, words, isMarked, isReported }: Quoted): boolean {
  if (words.length > LONGEST_MODIFIER || isReported || isMarked) return false;
  if (before?.kind !== 'WORD' || after?.kind !== 'WORD') return false;
  const opens = DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || isNounish(before);
  return opens && isNounish(after) && !isVerbish(after);
}

/** Maximum distance between "known" and "as" in "known to her fans as". */
const KNOWN_REACH = 6;
const POSSESSIVES = /^(?:his|her|their|whose|'s|’s|the|a|stage|code|pen|street|ring|real)$/;

/**
 * "known on stage as “Lark”", "by the stage name “Lion,”", "nicknamed “Rusty”": another name for a person.
 */
function isByName(units: readonly Unit[], at: number): boolean {
  const before = itemAt(units, at - 1);
  if (before?.kind !== 'WORD') return false;
  if (before.lower === 'as')
    return units
      .slice(Math.max(0, at - KNOWN_REACH), at - 1)
      .some(({ lower }) => /^kn(?:own|ows?|ew)$/.test(lower));
  if (before.lower === 'called')
    return /^(?:also|popularly|often|affectionately|commonly)$/.test(units[at - 2]?.lower ?? '');
  if (before.lower === 'name') return POSSESSIVES.test(units[at - 2]?.lower ?? '');
  return BY_NAMES.has(before.lower);
}

/** she called “…”, dubbed “…” by Greenpeace: the naming verb is itself the cue and has a subject. */
function isObjectCall(best: Attribution | null, before: Unit): boolean {
  if (!best?.cue || best.subject === null || !WITH_OBJECT.has(best.cue.rule)) return false;
  return best.sentence.units[best.cue.first] === before;
}

const WITH_OBJECT = new Set<Cue['rule']>([
  'subject-verb',
  'shared-subject',
  'participle',
  'aside',
  'by-agent',
]);

function isNamePart(unit: Unit): boolean {
  return unit.kind === 'NAME' || (unit.kind === 'WORD' && unit.upper);
}

/** Whether a cue, comma or colon is next to the quotation. */
function isBeside(units: readonly Unit[], at: number, best: Attribution | null): boolean {
  if (best?.cue?.cueClass !== 'SAY') return false;
  if (best.rule.endsWith('-after')) return best.score >= 9;
  const before = itemAt(units, at - 1);
  return best.cue.end === at || before?.lower === ',' || before?.lower === ':';
}

function introducesWork({ lower }: Unit, length: number): boolean {
  return (
    WORK_NOUNS.has(lower) ||
    INTRODUCES_TITLE.has(lower) ||
    (length >= 2 && (lower === 'of' || lower === 'in'))
  );
}

/** "“Document found on street” — CBC.ca, August 15, 2008": a list of sources, not a speaker. */
function isCitation(text: string, units: readonly Unit[], best: Attribution): boolean {
  const after = best.subject ? units[best.subject.end] : undefined;
  return (
    after !== undefined && /^,\s+(?:\d|\p{Lu}\p{Ll}+\.? \d)/u.test(text.slice(after.start, after.start + 20))
  );
}

/** The words of the sentence outside its quotations: in a headline, all are capitalized. */
function wordsAround(text: string, units: readonly Unit[], at: number): string[] {
  return units
    .slice(Math.max(0, at - MOST_WORDS_AROUND), at + MOST_WORDS_AROUND)
    .flatMap(({ kind, start, end }) => (kind === 'WORD' || kind === 'NAME' ? [text.slice(start, end)] : []));
}

/** Whether every word except the short ones is capitalized. */
function isTitleCase(words: readonly string[]): boolean {
  let capitals = 0;
  for (const [index, word] of words.entries()) {
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++;
    else if (!SMALL_WORDS.test(word) || index === 0) return false;
  }
  return capitals > 0;
}
