import { COUNTRY_NAMES } from '../parse/data/countryNames.js';
import type { ParsedArticle, Span } from '../parse/types.js';
import type { GoldArticle } from './gold.js';
import { pairSpans, shared } from './span.js';
import { countMatch, judge, noteMistake, type Tally } from './tally.js';

const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_NAMES.map(({ name }) => name));
const PRONOUN = /^(?:we|our|they|it|its|their|us|them|i|he|she|who|ourselves|themselves)$/i;

/**
 * Scores mentions of organizations by name: the same span, and any overlap. An annotated organization that is not a
 * name ("our forces"), or that is the name of a country, need not be found and is not wrong if found.
 */
export function scoreOrganizations(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  const { text, entities } = gold;
  const annotated = entities
    ?.filter(({ type }) => /^organi[sz]ation$/i.test(type))
    .map((span) => bare(text, span));
  if (!annotated || !entities) return;
  const wanted = annotated.filter((span) => isName(text.slice(span.start, span.end)));
  const others = annotated.filter((span) => !wanted.includes(span));
  const found = parsed.organizations
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'NAME'))
    .filter(
      (mention) =>
        wanted.some((want) => shared(want, mention) > 0) ||
        !others.some((other) => shared(other, mention) > 0),
    );
  const exact = pairSpans(wanted, found, 1);
  countMatch(tally, 'organizations', exact.size, found.length, wanted.length);
  const touching = pairSpans(wanted, found, 0);
  countMatch(tally, 'organizations.overlap', touching.size, found.length, wanted.length);

  const right = new Set(exact.values());
  const touched = new Map([...touching].map(([want, mention]) => [mention, want]));
  for (const mention of found) {
    judge(tally, 'organizations', mention.confidence, right.has(mention));
    if (right.has(mention)) continue;
    const near = touched.get(mention);
    const entity = entities.find((candidate) => shared(candidate, mention) > 0);
    const note = near ? `wanted "${text.slice(near.start, near.end)}"` : (entity?.type ?? 'no name');
    noteMistake(tally, gold, mention, {
      field: 'organizations',
      kind: near ? 'wrong' : 'spurious',
      note: `${note}, ${mention.why}`,
      confidence: mention.confidence,
    });
  }
  for (const want of wanted) {
    if (touching.has(want)) continue;
    noteMistake(tally, gold, want, { field: 'organizations', kind: 'missed', note: '', confidence: null });
  }
}

/** Without a leading "the" and a trailing possessive 's. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^the\s+/i.exec(words)?.[0].length ?? 0;
  const tail = /['’]s?$/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

function isName(words: string): boolean {
  return /^[\p{Lu}\d]|^al-/u.test(words) && !PRONOUN.test(words) && !COUNTRIES.has(words);
}
