import type { Token } from '../types.js';
import { isOfficeOf } from './officeOf.js';
import type { TaggedName } from './taggedName.js';
import { COMMON, FAMILY, GIVEN, is, ORGANISATION, PLACE, POSSESSIVE, TITLE } from './words.js';

/**
 * Splits a person off the end of a body's name: "Amnesty International’s Rania Haddad", "minister of Health
 * and Care Ruth Abel", where the minister's portfolio is not a body.
 */
export function splitTails(tokens: readonly Token[], names: readonly TaggedName[]): TaggedName[] {
  return names.flatMap((name) => {
    const { from, to, type } = name;
    if (type === 'ORG' && isAddressed(tokens, from, to)) return [{ from, to, type: 'PERSON' }];
    if (type !== 'ORG' || to - from < LEAST || !isFullName(tokens, to - 2)) return [name];
    const person: TaggedName = { from: to - 2, to, type: 'PERSON' };
    if (is(tokens[to - 3], POSSESSIVE)) return [{ from, to: to - 3, type }, person];
    const office = tokens[from - (tokens[from - 1]?.lower === 'the' ? 3 : 2)]?.lower ?? '';
    return isOfficeOf(tokens, from - 1) && /^(?:minister|secretary)$/.test(office) ? [person] : [name];
  });
}

/** "Sgt Mat Oddie" */
function isAddressed(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from === LEAST &&
    RANK.test(tokens[from]?.text ?? '') &&
    !is(tokens[to - 1], COMMON | ORGANISATION | PLACE)
  );
}

const RANK = /^(?:Sgt|Insp|Det|Cpl|Supt|Lt|Capt|Maj|Col|Gen|Brig|Adm|Cmdr|Const)\.?$/;

/** Minimum length: one word of the body and two of the name. */
const LEAST = 3;

function isFullName(tokens: readonly Token[], index: number): boolean {
  const [given, family] = [tokens[index], tokens[index + 1]];
  if (!is(given, GIVEN) || is(given, COMMON | ORGANISATION | PLACE | TITLE)) return false;
  return (
    is(family, FAMILY) || (family?.capitalised === true && !is(family, COMMON | ORGANISATION | PLACE | TITLE))
  );
}
