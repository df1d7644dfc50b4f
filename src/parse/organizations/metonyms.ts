import type { CountryMention, OrganizationMention, ParsedCountry, ParsedOrganization } from '../types.js';

/**
 * A country named inside the name of a body ("the Bank of Japan") is mentioned by the whole name, as a metonym, so that
 * the names of bodies and countries do not cut each other. Both may be the same words, as "the Kremlin" is.
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

/** Both in text order. Two mentions in one name become one. */
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
