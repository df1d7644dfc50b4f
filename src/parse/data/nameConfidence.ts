/**
 * Measured share of right names for each rule, by how probable the tagger finds that the least likely of a name's words
 * belongs to a person: below 0.5, from 0.5, 0.7, 0.85, 0.95, 0.99.
 */
const SHARES: Readonly<Record<string, readonly number[]>> = {
  'tagger-full-name': [0.48, 0.53, 0.66, 0.81, 0.91, 0.96],
  'tagger-lone-name': [0.55, 0.56, 0.64, 0.71, 0.83, 0.89],
  'surname-of-full-name': [0.66, 0.92, 0.95, 0.97, 0.98, 0.98],
  'after-honorific': [0.85, 0.9, 0.9, 0.97, 0.98, 0.99],
  'after-office': [0.6, 0.6, 0.7, 0.8, 0.9, 0.95],
  'surname-in-compound': [0.5, 0.5, 0.6, 0.7, 0.8, 0.9],
};
const BOUNDS = [0.5, 0.7, 0.85, 0.95, 0.99];
const UNKNOWN_RULE = 0.6;

/** Confidence of a name that `why` found; `probability` is the tagger's. */
export function nameConfidence(why: string, probability: number): number {
  const bin = BOUNDS.filter((bound) => probability >= bound).length;
  return SHARES[why]?.[bin] ?? UNKNOWN_RULE;
}
