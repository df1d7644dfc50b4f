import type { ParsedArticle } from '../parse/types.js';
import type { GoldArticle } from './gold.js';
import { countMatch, judge, noteMistake, type Tally } from './tally.js';

/**
 * Scores each article's set of countries: `countries` as the parser gives it, `countries.named` without those
 * that are found only by a metonym ("the Kremlin"), because some annotations leave these out.
 */
export function scoreCountries(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  if (!gold.countries) return;
  const wanted = new Set(gold.countries);
  const named = parsed.countries.filter((country) => country.mentions.some((m) => m.kind !== 'METONYM'));
  for (const [measure, found] of [
    ['countries', parsed.countries],
    ['countries.named', named],
  ] as const) {
    const right = found.filter((country) => wanted.has(country.code)).length;
    countMatch(tally, measure, right, found.length, wanted.size);
  }
  for (const { code, mentions } of parsed.countries) {
    const best = mentions.reduce<(typeof mentions)[number] | undefined>(
      (a, b) => (a && a.confidence >= b.confidence ? a : b),
      undefined,
    );
    if (!best) continue;
    judge(tally, 'countries', best.confidence, wanted.has(code));
    if (wanted.has(code)) continue;
    const note = `${code} as ${best.kind}, ${best.why}`;
    noteMistake(tally, gold, best, {
      field: 'countries',
      kind: 'spurious',
      note,
      confidence: best.confidence,
    });
  }
  const found = new Set(parsed.countries.map((country) => country.code));
  for (const code of wanted) {
    if (found.has(code)) continue;
    const mention = gold.countryMentions?.find(({ iso2, kind }) => iso2 === code && kind !== 'place');
    const span = mention ?? { start: 0, end: 0 };
    noteMistake(tally, gold, span, { field: 'countries', kind: 'missed', note: code, confidence: null });
  }
}
