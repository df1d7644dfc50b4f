import { FEMALE_ROLES, MALE_ROLES } from '../data/roles.js';
import type { Document, PersonTitle, Sentence } from '../types.js';
import { genderOfGivenName, type Cluster } from './cluster.js';
import type { Gender } from './name.js';

/** What each cue weighs, FEMALE below zero: no weak cue outweighs a given name alone. */
const HONORIFIC = 10;
const GIVEN_NAME = 6;
const TITLE = 3;
const MOST_PRONOUNS = 4;
const LEAST_SUM = 2;

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

/** The gender that forms of address, given name, titles and the pronouns behind the name tell together, or null. */
export function genderOf(cluster: Cluster, titles: readonly PersonTitle[], pronouns: number): Gender | null {
  const sum =
    HONORIFIC * signOf(cluster.gender) +
    GIVEN_NAME * signOf(genderOfGivenName(cluster.names)) +
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
    if (FEMALE_ROLES.has(head)) return 'FEMALE';
    if (MALE_ROLES.has(head)) return 'MALE';
  }
  return null;
}

/**
 * For each cluster how many pronouns say that it is a man, less those that say a woman: the first pronoun behind the
 * only person a sentence names so far, and the one that opens the sentence behind it.
 */
export function countPronouns(document: Document, clusters: readonly Cluster[]): number[] {
  const sums = clusters.map(() => 0);
  const owners = new Map<number, number>();
  for (const [index, { names }] of clusters.entries()) {
    for (const { from, to } of names) for (let token = from; token < to; token++) owners.set(token, index);
  }
  let before = NOBODY;
  let paragraph = -1;
  for (const sentence of document.sentences) {
    const opening = PRONOUNS.get(document.tokens[sentence.firstToken]?.lower ?? '');
    if (sentence.paragraph !== paragraph) before = NOBODY;
    paragraph = sentence.paragraph;
    if (opening !== undefined && before >= 0) sums[before] = (sums[before] ?? 0) + opening;
    const { owner, sign } = readSentence(document, sentence, owners);
    if (owner >= 0 && opening === undefined) sums[owner] = (sums[owner] ?? 0) + sign;
    // Behind "She met Trump" the next "She" is hardly Trump.
    before = opening === undefined ? owner : NOBODY;
  }
  return sums;
}

const NOBODY = -1;
const CROWDED = -2;

/** The one person a sentence names, and what the first pronoun behind the name says. */
function readSentence(
  { tokens }: Document,
  { firstToken, endToken }: Sentence,
  owners: ReadonlyMap<number, number>,
): { owner: number; sign: number } {
  let owner = NOBODY;
  let sign = 0;
  let quoted = false;
  for (let index = firstToken; index < endToken; index++) {
    const lower = tokens[index]?.lower ?? '';
    if (MARKS.has(lower)) quoted = true;
    const named = owners.get(index);
    if (named !== undefined && owner !== NOBODY && named !== owner) return { owner: CROWDED, sign: 0 };
    if (named !== undefined) owner = named;
    else if (owner !== NOBODY && sign === 0 && !quoted) sign = PRONOUNS.get(lower) ?? 0;
  }
  return { owner, sign };
}
