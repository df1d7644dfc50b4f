import { format, resolveConfig } from 'prettier';

/** What the weights were fitted on: events that the parser found, all sentences, and those that are openly licensed. */
export interface Counts {
  told: number;
  sentences: number;
  open: number;
}

/** The content of src/parse/data/eventConfidence.ts. */
export async function writeTable(numbers: ReadonlyMap<string, number>, counts: Counts): Promise<string> {
  const names = [...numbers.keys()].sort();
  const cell = (name: string): string => String(Math.round(100 * (numbers.get(name) ?? 0)) / 100 + 0);
  const rows = names.map((name) => `'${name}': ${cell(name)},`).join('\n');
  const text = `/**
 * Weights of the confidence of events: log-odds that are added up, by the rule that found the event (rules
 * that start with "control-" are one), by type, by actor and recipient, and by whether it is still to come.
 * Fitted by logistic regression to the ${count(counts.told)} events that the rules found in ${count(counts.sentences)} sentences, which
 * language-model readers had annotated without seeing them. No net was trained on them. ${count(counts.open)} are from openly
 * licensed texts (UD English EWT, GUM and PUD, CrossNER, re3d, Re-DocRED), the rest are invented. See
 * src/parse/events/confidence.ts. Made by train/events/confidence.ts; credits in train/README.md.
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
