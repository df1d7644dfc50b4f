import { isBreak } from '../quotes/phrase.js';
import type { Unit } from '../quotes/reporterSentence.js';
import type { ParsedPerson, Quotation } from '../types.js';

export const NOBODY: ReadonlySet<ParsedPerson> = new Set();

/**
 * People who cannot be the antecedent of the pronoun at a unit: "he told Lee", "she said that Kim would"
 * exclude Lee and Kim.
 * @param ahead unit of the sentence's subject if that is still to come, which may be the antecedent: "In his
 * speech, Lee said"
 */
export function namedBehind(units: readonly Unit[], at: number, ahead: number): ReadonlySet<ParsedPerson> {
  const named = new Set<ParsedPerson>();
  for (let index = at + 1; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined || isBreak(unit) || ADVERBIAL.has(unit.lower)) break;
    const { person } = unit;
    if (person && index !== ahead) named.add(person);
  }
  return named;
}

const ADVERBIAL = new Set(
  'after before when while because since until although though where as who which whose if but and'.split(
    ' ',
  ),
);

/** People named in the quotations of a sentence: speakers rarely use their own names. */
export function namedInQuotations(
  units: readonly Unit[],
  named: readonly (readonly ParsedPerson[])[],
): ReadonlySet<ParsedPerson> {
  const people = new Set<ParsedPerson>();
  for (const { quotation } of units)
    if (quotation >= 0) for (const person of named[quotation] ?? []) people.add(person);
  return people;
}

/** For each quotation, the people named in it. */
export function peopleQuoted(
  quotations: readonly Quotation[],
  people: readonly ParsedPerson[],
): ParsedPerson[][] {
  const names = people
    .flatMap((person) => person.mentions.map(({ start }) => ({ start, person })))
    .sort((one, other) => one.start - other.start);
  let next = 0;
  return quotations.map(({ start, end }) => {
    const named: ParsedPerson[] = [];
    while ((names[next]?.start ?? Infinity) < start) next++;
    for (; (names[next]?.start ?? Infinity) < end; next++) {
      const name = names[next];
      if (name) named.push(name.person);
    }
    return named;
  });
}
