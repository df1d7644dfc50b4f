import type { BodyName } from '../organizations/body.js';
import { findSureBodies } from '../organizations/names.js';
import type { Document } from '../types.js';
import {
  findAfterCapitalOffices,
  findAfterHonorifics,
  findAfterOffices,
  findBesideOffices,
  findNicknamed,
} from './addressed.js';
import { boundNames } from './bounds.js';
import { takeCountryPhrases, takeDatelines } from './countryPhrases.js';
import { isLikelyPerson, readContext, type NameContext } from './evidence.js';
import { findFamilyFirst } from './familyFirst.js';
import { makeName, type Name } from './name.js';
import { repeatFullNames, repeatGivenNames } from './repeated.js';
import { isGivenBefore, propagateSurnames, surnamesOf } from './surnames.js';
import type { TaggedName } from './taggedName.js';
import { tagNames, type Tagging } from './tagger.js';
import { cutTitleLines } from './titleLines.js';
import { takeTurnLetters } from './turnLetters.js';
import { findWordNames } from './wordNames.js';
import { COMMON, comparableOf, COUNTRY, is, ORGANISATION, TITLE } from './words.js';

/**
 * Names of people in text order, without overlaps: full names and names after forms of address, then lone
 * names with document-wide evidence, then remaining known surnames.
 */
export function findNames(
  document: Document,
  tagging: Tagging = tagNames(document),
  bodies: readonly BodyName[] = findSureBodies(document, tagging),
): Name[] {
  const context = readContext(document, tagging);
  for (const { from, to } of bodies) context.taken.fill(1, from, to);
  takeCountryPhrases(document, context.taken);
  takeDatelines(document, context.taken);
  takeTurnLetters(document, context.taken);
  const names: Name[] = [];
  const add = (found: readonly Name[]): void => {
    for (const name of found) {
      if (context.taken.subarray(name.from, name.to).includes(1)) continue;
      names.push(name);
      context.taken.fill(1, name.from, name.to);
    }
  };
  add(findWordNames(context));
  const bound = cutTitleLines(document, boundNames(document, tagging));
  const full = bound.filter(({ from, to }) => to - from > 1);
  const reached = new Set(full.map(({ to }) => to));
  add(findNicknamed(context).filter(({ to }) => !reached.has(to)));
  add(full.map(({ from, to }) => makeName(document, tagging, from, to, 'tagger-full-name')));
  add(findAfterHonorifics(context));
  add(findAfterOffices(context));
  add(findBesideOffices(context));
  add(findFamilyFirst(context));
  add(findAfterCapitalOffices(context));
  add(repeatFullNames(context, names));
  const known = surnamesOf(names);
  const lone = bound.filter(({ from, to }) => to - from === 1);
  add(lone.flatMap((name) => judgeLone(name)));
  add(findJoined(context));
  add(propagateSurnames(context, surnamesOf(names)));
  add(repeatGivenNames(context, names));
  return names.sort((one, other) => one.start - other.start);

  function judgeLone(name: TaggedName): Name[] {
    const token = document.tokens[name.from];
    if (!token || !isLikelyPerson(context, name, token, known)) return [];
    const why = known.has(comparableOf(token.form)) ? 'surname-of-full-name' : 'tagger-lone-name';
    // "Keziah Amos": an unknown given name before it
    const from = isGivenBefore(context, name.from) ? name.from - 1 : name.from;
    return [makeName(document, tagging, from, name.to, why)];
  }
}

/**
 * "The twins, Nelisa and Gert, were found": the second of two coordinated names, where the first is a person.
 */
function findJoined({ document, tagging, taken }: NameContext): Name[] {
  const { tokens, capitals } = document;
  return capitals.flatMap((index) => {
    const [noun, open, first, and, second, close] = tokens.slice(Math.max(0, index - 4), index + 2);
    const fits = open?.text === ',' && and?.lower === 'and' && close?.text === ',' && taken[index - 2] === 1;
    if (!fits || !first || !second || taken[index] === 1) return [];
    if (!noun || noun.capitalised || !noun.lower.endsWith('s')) return [];
    if (is(second, COMMON | TITLE | COUNTRY | ORGANISATION)) return [];
    return [makeName(document, tagging, index, index + 1, 'tagger-lone-name')];
  });
}
