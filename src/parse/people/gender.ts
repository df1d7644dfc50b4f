import { FEMALE_ROLES, MALE_ROLES } from '../data/roles.js';
import type { Document, PersonTitle, Sentence } from '../types.js';
import { genderOfGivenName, genderOfLoneName, leaningOfGivenName, type Cluster } from './cluster.js';
import { genderIn, type Gender } from './name.js';

/** Weights of the cues; the sum is negative for FEMALE. No weak cue outweighs a given name alone. */
const HONORIFIC = 10;
const GIVEN_NAME = 6;
const TITLE = 3;
const LONE_NAME = 2;
const LEANING = 1;
const MOST_PRONOUNS = 4;
const LEAST_SUM = 1;

const PRONOUNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['he', 1],
  ['him', 1],
  ['his', 1],
  ['himself', 1],
  ['she', -1],
  ['her', -1],
  ['herself', -1],
]);
const MARKS = new Set(['"', '“', '”', '«', '»', "'", '‘']);

/** The gender by forms of address, given name, titles and pronouns together, or null. */
export function genderOf(cluster: Cluster, titles: readonly PersonTitle[], pronouns: number): Gender | null {
  const sum =
    HONORIFIC * signOf(cluster.gender) +
    GIVEN_NAME * signOf(genderOfGivenName(cluster.names)) +
    LONE_NAME * signOf(genderOfLoneName(cluster.names)) +
    LEANING * signOf(leaningOfGivenName(cluster.names)) +
    TITLE * signOf(genderOfTitles(titles)) +
    Math.max(-MOST_PRONOUNS, Math.min(MOST_PRONOUNS, pronouns));
  return sum >= LEAST_SUM ? 'MALE' : sum <= -LEAST_SUM ? 'FEMALE' : null;
}

function signOf(gender: Gender | null): number {
  return gender === 'MALE' ? 1 : gender === 'FEMALE' ? -1 : 0;
}

/** "Nollywood actress", "wife of the president" */
function genderOfTitles(titles: readonly PersonTitle[]): Gender | null {
  for (const { title } of titles) {
    const head = /^(.*?)(?: (?:of|for|to|at) .*)?$/.exec(title.toLowerCase())?.[1]?.split(' ').at(-1) ?? '';
    const gender = genderIn(head, FEMALE_ROLES, MALE_ROLES);
    if (gender !== null) return gender;
  }
  return null;
}

/**
 * For each cluster, the number of masculine minus feminine pronouns that can only refer to it: the first
 * pronoun after the only person named so far in a sentence, and one that opens the next sentence.
 */
export function countPronouns(document: Document, clusters: readonly Cluster[]): number[] {
  const sums = clusters.map(() => 0);
  const known = clusters.map(({ gender, names }) => signOf(gender ?? genderOfGivenName(names)));
  const owners = new Int32Array(document.tokens.length).fill(NOBODY);
  for (const [index, { names }] of clusters.entries())
    for (const { from, to } of names) owners.fill(index, from, to);
  const spans = clusters.flatMap(({ names }) => names).sort((one, other) => one.from - other.from);
  let next = 0;
  let before = NOBODY;
  let paragraph = -1;
  for (const sentence of document.sentences) {
    const opening = openingOf(document, sentence);
    if (sentence.paragraph !== paragraph) before = NOBODY;
    paragraph = sentence.paragraph;
    if (opening !== undefined && before >= 0) sums[before] = (sums[before] ?? 0) + opening;
    while ((spans[next]?.to ?? Infinity) <= sentence.firstToken) next++;
    const names = (spans[next]?.from ?? Infinity) < sentence.endToken;
    const { named, meant, sign } = names ? readSentence(document, sentence, owners, known) : UNNAMED;
    if (meant >= 0 && opening === undefined) sums[meant] = (sums[meant] ?? 0) + sign;
    // After "She met Trump", the next "She" is unlikely to be Trump.
    before = opening === undefined && named.length === 1 ? (named[0] ?? NOBODY) : NOBODY;
  }
  return sums;
}

/** Gender of a pronoun that is the sentence's first word, or its second: "But he". */
function openingOf({ tokens }: Document, { firstToken }: Sentence): 1 | -1 | undefined {
  const first = tokens[firstToken]?.lower ?? '';
  return PRONOUNS.get(LINKS.has(first) ? (tokens[firstToken + 1]?.lower ?? '') : first);
}

const LINKS = new Set(['and', 'but', 'so', 'yet', 'then', 'still', 'instead', 'later', 'now']);

const NOBODY = -1;
/** A sentence that names more people than this is a list. */
const MOST_NAMED = 8;

/** The result for a sentence that names nobody. */
const UNNAMED = { named: [] as readonly number[], meant: NOBODY, sign: 0 };

/**
 * The people named in a sentence, and the one that its first pronoun after a name must refer to, if there is
 * only one.
 */
function readSentence(
  { tokens }: Document,
  { firstToken, endToken }: Sentence,
  owners: Int32Array,
  known: readonly number[],
): { named: readonly number[]; meant: number; sign: number } {
  const named: number[] = [];
  let meant = NOBODY;
  let sign = 0;
  // "She told officers that, when Warden arrived, she": the pronoun precedes the name.
  let earlier = 0;
  let quoted = false;
  for (let index = firstToken; index < endToken; index++) {
    const owner = owners[index] ?? NOBODY;
    const token = tokens[index];
    if (token?.kind === 'PUNCT' && MARKS.has(token.text)) quoted = true;
    if (owner !== NOBODY) {
      if (!named.includes(owner)) named.push(owner);
      if (named.length > MOST_NAMED) break;
      continue;
    }
    if (sign !== 0 || quoted) continue;
    const told = PRONOUNS.get(token?.lower ?? '') ?? 0;
    if (told === 0) continue;
    if (named.length === 0 || told === earlier) {
      earlier = told;
      continue;
    }
    sign = told;
    const possible = named.filter((person) => known[person] !== -sign);
    meant = possible.length === 1 ? (possible[0] ?? NOBODY) : NOBODY;
  }
  return { named, meant, sign };
}
