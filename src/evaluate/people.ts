import type { ParsedArticle } from '../parse/types.js';
import type { GoldArticle } from './gold.js';
import { bareName, lastName } from './name.js';
import { pairSpans, shared } from './span.js';
import { countMatch, judge, noteMistake, type Tally } from './tally.js';

/** Scores mentions of people by name: the same span, any overlap, and the last names of an article as a set. */
export function scorePeople(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  if (!gold.people) return;
  const { text } = gold;
  const annotated = gold.people.flatMap((person) => person.mentions);
  const wanted = annotated.filter((m) => (m.kind ?? 'name') === 'name').map((m) => bareName(text, m));
  const others = annotated.filter((m) => (m.kind ?? 'name') !== 'name');
  const found = parsed.people
    .flatMap((person) => person.mentions.filter((mention) => mention.kind === 'NAME'))
    .map((mention) => bareName(text, mention))
    // Annotated roles and pronouns need not be found and are not wrong if found.
    .filter(
      (mention) =>
        wanted.some((want) => shared(want, mention) > 0) ||
        !others.some((other) => shared(other, mention) > 0),
    );

  const exact = pairSpans(wanted, found, 1);
  countMatch(tally, 'people', exact.size, found.length, wanted.length);
  const touching = pairSpans(wanted, found, 0);
  countMatch(tally, 'people.overlap', touching.size, found.length, wanted.length);
  const wantedNames = new Set(wanted.map((mention) => lastName(text.slice(mention.start, mention.end))));
  const foundNames = new Set(found.map((mention) => lastName(text.slice(mention.start, mention.end))));
  const common = [...foundNames].filter((name) => wantedNames.has(name)).length;
  countMatch(tally, 'people.lastNames', common, foundNames.size, wantedNames.size);

  const right = new Set(exact.values());
  const touched = new Map([...touching].map(([want, mention]) => [mention, want]));
  for (const mention of found) {
    judge(tally, 'people', mention.confidence, right.has(mention));
    if (right.has(mention)) continue;
    const near = touched.get(mention);
    const entity = gold.entities?.find((candidate) => shared(candidate, mention) > 0);
    const note = near ? `wanted "${text.slice(near.start, near.end)}"` : (entity?.type ?? 'nobody');
    noteMistake(tally, gold, mention, {
      field: 'people',
      kind: near ? 'wrong' : 'spurious',
      note: `${note}, ${mention.why}`,
      confidence: mention.confidence,
    });
  }
  for (const want of wanted) {
    if (!touching.has(want)) {
      noteMistake(tally, gold, want, { field: 'people', kind: 'missed', note: '', confidence: null });
    }
  }
}
