import { isUpperAt } from '../characters.js';
import { DETERMINERS, PREPOSITIONS } from '../data/functionWords.js';
import { BY_NAMES, TERM_WORDS, WORK_MAKERS, WORK_NOUNS } from '../data/speechNouns.js';
import { itemAt } from '../lists.js';
import type { Span } from '../types.js';
import type { Attribution } from './attribution.js';
import { isNounish, isVerbish } from './phrase.js';
import type { Unit } from './statement.js';

/** Why quoted words are no utterance: a nickname inside a name, the title of a work, a term. */
export type Unspoken = 'nickname' | 'title' | 'term' | 'modifier' | 'citation';

const LONGEST_NICKNAME = 4;
/** Minimum score for a cue to govern the quotation. */
const REPORTED = 6;
const LONGEST_MODIFIER = 5;
const LONGEST_TITLE = 9;
const INTRODUCES_TITLE = new Set(["'s", '’s', 'on', 'told', 'tell', 'tells', 'telling', 'watch', 'watching']);
const MOST_WORDS_AROUND = 40;
const SMALL_WORDS = /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|as|is|vs\.?|&)$/i;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.&-]*/gu;

/** The reason why nobody said the quoted words; null if they may be an utterance. */
export function findUnspoken(
  text: string,
  units: readonly Unit[],
  at: number,
  quotation: Span,
  best: Attribution | null,
): Unspoken | null {
  const before = itemAt(units, at - 1);
  const after = units[at + 1];
  const words = text.slice(quotation.start, Math.min(quotation.end, quotation.start + 200)).match(WORD) ?? [];
  if (
    words.length <= LONGEST_NICKNAME &&
    before &&
    after &&
    isNamePart(before) &&
    isNamePart(after) &&
    isUpperAt(text, quotation.start) &&
    !/[.,!?]$/.test(text.slice(quotation.start, quotation.end))
  )
    return 'nickname';
  if (words.length <= LONGEST_NICKNAME && isTitleCase(words) && isByName(units, at)) return 'nickname';
  const beside = isBeside(units, at, best);
  if (
    before?.kind === 'WORD' &&
    TERM_WORDS.has(before.lower) &&
    words.length <= 8 &&
    !isObjectCall(best, before)
  )
    return isTitleCase(words) && words.length >= 2 ? 'title' : 'term';
  // "the author of “Gatekeepers”": a single word needs a creator before it to be a title
  if (before?.lower === 'of' && WORK_MAKERS.has(units[at - 2]?.lower ?? '') && isTitleCase(words))
    return 'title';
  if (best?.cue?.rule === 'dash' && isCitation(text, units, best)) return 'citation';
  // “Pop-up art show opens,” by Eddie Small
  if (after?.lower === 'by' && (best?.score ?? 0) < REPORTED && words.length >= 3) return 'citation';
  if (isTitleCase(words) && !isTitleCase(wordsAround(text, units, at))) {
    // "in her memoir, “Plenty Ladylike,”", "On ABC's “This Week,” Rubio said", "told “Fox and Friends”"
    const lead = before?.lower === ',' ? units[at - 2] : before;
    if (words.length <= LONGEST_TITLE && lead && introducesWork(lead, words.length)) return 'title';
    if (words.length >= 2 && !beside) return 'title';
  }
  // "an anonymous user known as “Q”"
  if (
    before?.lower === 'as' &&
    words.length <= 4 &&
    /^(?:known|referred|to|dubbed)$/.test(units[at - 2]?.lower ?? '')
  )
    return 'term';
  if (
    words.length <= LONGEST_MODIFIER &&
    (best?.score ?? 0) < REPORTED &&
    before?.kind === 'WORD' &&
    (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || isNounish(before)) &&
    after?.kind === 'WORD' &&
    isNounish(after) &&
    !isVerbish(after) &&
    !/[.,!?]$/.test(text.slice(quotation.start, quotation.end))
  )
    return 'modifier';
  return null;
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
  return (
    best?.cue !== null &&
    best?.cue !== undefined &&
    best.subject !== null &&
    best.cue.rule !== 'passive' &&
    best.statement.units[best.cue.first] === before &&
    ['subject-verb', 'shared-subject', 'participle', 'aside', 'by-agent'].includes(best.cue.rule)
  );
}

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

/** The words of the statement outside its quotations: in a headline, all are capitalized. */
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
