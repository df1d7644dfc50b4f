import { format, resolveConfig } from 'prettier';
import { BY_TYPE } from '../../src/parse/data/eventConfidence.js';

const SIDES = ['NOBODY', 'GROUP', 'KNOWN'];

/** What the numbers were fitted to. */
export interface Counts {
  told: number;
  sentences: number;
  open: number;
}

/** The text of src/parse/data/eventConfidence.ts. */
export async function writeTable(numbers: ReadonlyMap<string, number>, counts: Counts): Promise<string> {
  const cell = (name: string): string => String(Math.round(100 * (numbers.get(name) ?? 0)) / 100 + 0);
  const rules = [...numbers.keys()].filter((name) => name.startsWith('rule ')).sort();
  const row = (key: string, value: string): string => `'${key}': ${value},`;
  const sides = (actors: string): string =>
    SIDES.map((one) => row(one, cell(`sides ${actors} ${one}`))).join('');
  const text = `import type { EventType } from '../types.js';

/**
 * How sure an event is, as log-odds that are added up: fitted by logistic regression to the ${count(counts.told)} events that the rules told
 * in ${count(counts.sentences)} sentences, which language-model readers had marked without seeing them. No rule was written with these sentences in
 * sight. ${count(counts.open)} are from openly licensed texts (UD English EWT, GUM and PUD, CrossNER, re3d, Re-DocRED), the rest invented.
 * Made by train/events/confidence.ts; credits in train/README.md.
 */
export const BASE = ${cell('base')};

/** What is planned or only possible has been told wrongly more often. */
export const NOT_YET = ${cell('not yet')};

/** By the rule that found it; those with "control-" before their names are taken together. A rule that is not listed adds nothing. */
export const BY_RULE: Readonly<Record<string, number>> = {
${rules.map((name) => row(name.slice('rule '.length), cell(name))).join('\n')}
};

export const BY_TYPE: Readonly<Record<EventType, number>> = {
${Object.keys(BY_TYPE)
  .map((type) => row(type, cell(`type ${type}`)))
  .join('\n')}
};

/** Who is named on a side: nobody, a group by its words alone ("rebels"), or somebody with a name or a country. */
export type SideKind = 'NOBODY' | 'GROUP' | 'KNOWN';

/** By who did it and then to whom. */
export const BY_SIDES: Readonly<Record<SideKind, Readonly<Record<SideKind, number>>>> = {
${SIDES.map((actors) => row(actors, `{ ${sides(actors)} }`)).join('\n')}
};
`;
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' });
}

function count(number: number): string {
  return number.toLocaleString('en');
}
