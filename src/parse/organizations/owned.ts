import { COUNTRY_NAMES } from '../data/countryNames.js';
import { NOUNS_OF_COUNTRIES, NOUNS_OF_PEOPLE } from '../data/ownedBodies.js';
import { bitsOnceAForm } from '../forms.js';
import { areAt, indexNames, wordsOfName } from '../nameIndex.js';
import type { Name } from '../people/name.js';
import type { CodeFinder } from '../people/titles.js';
import { is, POSSESSIVE } from '../people/words.js';
import type { Document, OrganizationKind, ParsedOrganization, Span, Token } from '../types.js';
import { isNext } from './body.js';

interface Noun {
  words: string[];
  noun: string;
  ofCountry: OrganizationKind | null;
  ofPerson: OrganizationKind | null;
}

const INDEX = indexNames<Noun>(
  [...new Set([...NOUNS_OF_COUNTRIES.keys(), ...NOUNS_OF_PEOPLE.keys()])].map((noun) => ({
    words: wordsOfName(noun),
    noun,
    ofCountry: NOUNS_OF_COUNTRIES.get(noun) ?? null,
    ofPerson: NOUNS_OF_PEOPLE.get(noun) ?? null,
  })),
);
const opensNoun = bitsOnceAForm(({ text }) => (INDEX.has(text) ? 1 : 0));

/** One adjective or name per country for canonical names, so that every article names the body alike. */
const ADJECTIVES = new Map<string, string>([...adjectives(), ['US', 'US'], ['GB', 'British']]);

function* adjectives(): Iterable<[string, string]> {
  const seen = new Set<string>();
  for (const { code, name, kind } of COUNTRY_NAMES) {
    if (kind !== 'DEMONYM' || seen.has(code)) continue;
    seen.add(code);
    yield [code, name];
  }
}

/**
 * Bodies named by a common noun and its owner: "the Syrian government", "the Trump campaign". The owner's own
 * words mention the country or person; the noun mentions the body.
 */
export function findOwned(
  document: Document,
  people: readonly Name[],
  countryAt: CodeFinder,
): ParsedOrganization[] {
  const { tokens, text } = document;
  const personByEnd = new Map(people.map((name) => [name.to, name]));
  const bodies = new Map<string, ParsedOrganization>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || opensNoun(token.form) === 0) continue;
    const found = INDEX.get(token.text)?.find(({ words }) => areAt(tokens, index, words));
    const last = found && tokens[index + found.words.length - 1];
    const owner = found && last && ownerBefore(tokens, index);
    if (!owner) continue;
    const body = bodyOf(found, owner.span, countryAt, personByEnd.get(owner.to));
    if (body === null) continue;
    const known = bodies.get(body.name) ?? {
      ...body,
      aliases: [],
      mentions: [],
    };
    known.mentions.push({
      kind: 'NOMINAL',
      start: token.start,
      end: last.end,
      text: text.slice(token.start, last.end),
      why: 'noun-of-owner',
      confidence: 0.8,
    });
    bodies.set(body.name, known);
  }
  return [...bodies.values()];
}

/** The word before it, without possessive 's: "Syrian", "Syria" in "Syria's". */
function ownerBefore(tokens: readonly Token[], index: number): { to: number; span: Span } | null {
  if (!isNext(tokens, index)) return null;
  const to = is(tokens[index - 1], POSSESSIVE) ? index - 1 : index;
  const owner = tokens[to - 1];
  // "pro-Russian"
  return owner?.capitalised && !/^\p{Ll}+-/u.test(owner.text) ? { to, span: owner } : null;
}

function bodyOf(
  { noun, ofCountry, ofPerson }: Noun,
  owner: Span,
  countryAt: CodeFinder,
  person: Name | undefined,
): Pick<ParsedOrganization, 'name' | 'kind' | 'countryCode'> | null {
  if (person !== undefined && ofPerson !== null)
    return {
      name: `${person.text.split(' ').at(-1) ?? ''} ${noun}`,
      kind: ofPerson,
      countryCode: null,
    };
  const code = ofCountry === null ? null : countryAt(owner.start, owner.end);
  const adjective = code === null ? undefined : ADJECTIVES.get(code);
  return adjective === undefined
    ? null
    : { name: `${adjective} ${noun}`, kind: ofCountry, countryCode: code };
}
