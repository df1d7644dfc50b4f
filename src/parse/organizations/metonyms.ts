import type { CountryMention, OrganizationMention, ParsedCountry, ParsedOrganization } from '../types.js';

/**
 * A country inside a body's name ("the Bank of Japan") becomes a metonymic mention that spans the whole name,
 * so that names of bodies and countries never overlap in part. Both may be the same words, as for "the
 * Kremlin".
 */
export function widenToBodies(
  countries: readonly ParsedCountry[],
  organizations: readonly ParsedOrganization[],
): ParsedCountry[] {
  const names = organizations
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'NAME'))
    .sort((one, other) => one.start - other.start);
  if (names.length === 0) return [...countries];
  return countries.map(({ code, mentions }) => ({
    code,
    mentions: widen(mentions, names),
  }));
}

/** Both in text order. Several mentions in one name become one. */
function widen(mentions: readonly CountryMention[], names: readonly OrganizationMention[]): CountryMention[] {
  const widened: CountryMention[] = [];
  let next = 0;
  for (const mention of mentions) {
    while ((names[next]?.end ?? Infinity) <= mention.start) next++;
    const name = names[next];
    if (name === undefined || name.start >= mention.end || isSame(name, mention)) {
      widened.push(mention);
      continue;
    }
    const { start, end, text } = name;
    if (widened.at(-1)?.start === start) continue;
    widened.push({
      ...mention,
      start,
      end,
      text,
      kind: 'METONYM',
      why: 'in-name-of-body',
    });
  }
  return widened;
}

function isSame(name: OrganizationMention, mention: CountryMention): boolean {
  return name.start === mention.start && name.end === mention.end;
}
