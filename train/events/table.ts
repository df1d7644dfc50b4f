import { format, resolveConfig } from 'prettier';

/** What the numbers were fitted to. */
export interface Counts {
  told: number;
  sentences: number;
  open: number;
}

/** The text of src/parse/data/eventConfidence.ts. */
export async function writeTable(numbers: ReadonlyMap<string, number>, counts: Counts): Promise<string> {
  const names = [...numbers.keys()].sort();
  const cell = (name: string): string => String(Math.round(100 * (numbers.get(name) ?? 0)) / 100 + 0);
  const rows = names.map((name) => `'${name}': ${cell(name)},`).join('\n');
  const text = `/**
 * How sure an event is, as log-odds that are added up: fitted by logistic regression to the ${count(counts.told)} events that the rules told
 * in ${count(counts.sentences)} sentences, which language-model readers had marked without seeing them. No net learned from them.
 * ${count(counts.open)} are from openly licensed texts (UD English EWT, GUM and PUD, CrossNER, re3d, Re-DocRED), the rest invented.
 * By the rule that found it (those with "control-" before their names are taken together), by type, by who did it and then to
 * whom, and by whether it is yet to come, which has been told wrongly more often: see src/parse/events/confidence.ts.
 * Made by train/events/confidence.ts; credits in train/README.md.
 */
export const EVENT_CONFIDENCE: Readonly<Record<string, number>> = {
${rows}
};
`;
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' });
}

function count(number: number): string {
  return number.toLocaleString('en');
}
