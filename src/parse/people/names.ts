import { COUNTRY_NAMES } from '../data/country-names.js';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../data/given-names.js';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../data/gazetteer.js';
import {
  ALL_HONORIFICS,
  FEMALE_HONORIFICS,
  MALE_HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
} from '../data/honorifics.js';
import { ROLE_MODIFIERS, ROLE_NOUNS, SPEECH_VERBS } from '../data/roles.js';
import { nameConfidence } from '../data/name-confidence.js';
import { NOT_PEOPLE } from '../data/not-people.js';
import { COMMON_WORDS } from '../data/tagger-weights.js';
import type { Document, Span, Token } from '../types.js';
import { isCapitalised } from './features.js';
import { tagNames, type TaggedName, type Tagging } from './tagger.js';

export type Gender = 'FEMALE' | 'MALE';

/** A person's name where it stands, without honorific, title and possessive 's. */
export interface Name extends Span {
  text: string;
  /** Its words, comparable: lower case, without accents and full stops. */
  words: string[];
  /** `document.tokens[from, to)`; a part of a hyphenated token has its index. */
  from: number;
  to: number;
  /** What the honorific in front says. */
  gender: Gender | null;
  /** The form of address in front, as written. */
  honorific: string | null;
  why: string;
  confidence: number;
}

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.split(' '));
const COUNTRY_WORDS: ReadonlySet<string> = new Set(COUNTRY_NAMES.map(({ name }) => name.toLowerCase()));
/** Share of probability a lone word needs over all its places in the document. */
const LIKELY = 0.5;
/** The same for the surname of a full name. */
const ENOUGH = 0.25;
const LONGEST_AFTER_HONORIFIC = 4;

/** Names of people in text order, not overlapping. `tagging` is the tagger's view of the document. */
export function findNames(document: Document, tagging: Tagging = tagNames(document)): Name[] {
  const taken = new Uint8Array(document.tokens.length);
  const names: Name[] = [];
  const add = (name: Name | null): void => {
    if (!name) return;
    names.push(name);
    taken.fill(1, name.from, name.to);
  };
  const lone: TaggedName[] = [];
  const votes = countVotes(document, tagging);
  const tails = countTails(document, tagging);
  const owners = ownersOf(document, tagging);
  for (const tagged of joinInitials(document, tagging)) {
    const trimmed = extend(document, trim(document, tagged, tails), owners);
    if (isNoPerson(document, trimmed)) continue;
    if (trimmed.to - trimmed.from > 1)
      add(makeName(document, tagging, trimmed.from, trimmed.to, 'tagger-full-name'));
    else if (trimmed.to > trimmed.from) lone.push(trimmed);
  }
  for (const name of findAfterHonorifics(document, tagging, taken)) add(name);
  for (const name of findAfterTitles(document, tagging, taken, owners)) add(name);
  const known = surnamesOf(names);
  for (const tagged of lone) {
    if (taken[tagged.from] === 1) continue;
    const token = document.tokens[tagged.from];
    if (!token || !isLikelyPerson(document, tagged, token, known, votes)) continue;
    const why = known.has(comparable(token.text)) ? 'surname-of-full-name' : 'tagger-lone-name';
    add(makeName(document, tagging, tagged.from, tagged.to, why));
  }
  for (const name of propagate(document, tagging, taken, surnamesOf(names), votes)) add(name);
  return names.sort((one, other) => one.start - other.start);
}

/** Lower case, without accents, full stops and the Arabic article: how words of names are compared. */
export function comparable(word: string): string {
  const lower = PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/[\u0300-\u036f.]/g, '')
        .toLowerCase()
        .replace(/[’ʼ`]/g, "'");
  return lower.includes('-') ? lower.replace(/^(?:al|el|as|ash|ad|an|ul)-(?=.)/, '') : lower;
}

const PLAIN = /^[a-z-]+$/i;

function makeName(document: Document, tagging: Tagging, from: number, to: number, why: string): Name | null {
  const { tokens, text } = document;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const words = tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'WORD')
    .map((token) => comparable(token.text))
    .filter((word) => word !== '');
  const honorific = honorificBefore(tokens, from);
  const address = honorific?.lower ?? '';
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    words,
    from,
    to,
    gender: FEMALE_HONORIFICS.has(address) ? 'FEMALE' : MALE_HONORIFICS.has(address) ? 'MALE' : null,
    honorific: honorific?.text ?? null,
    why,
    confidence: nameConfidence(why, leastShare(tagging, from, to)),
  };
}

/** The tagger's probability for the least likely token. */
function leastShare({ shares }: Tagging, from: number, to: number): number {
  let least = 255;
  for (let index = from; index < to; index++) least = Math.min(least, shares[index] ?? 0);
  return least / 255;
}

function honorificBefore(tokens: readonly Token[], from: number): Token | null {
  const before = tokens[from - 1];
  return before && ALL_HONORIFICS.has(before.lower) && before.text !== before.lower ? before : null;
}

/** Names of people, "J.R.R." and "Tolkien" made one. */
function joinInitials(document: Document, tagging: Tagging): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of tagging.names) {
    if (name.type !== 'PERSON') continue;
    const before = joined.at(-1);
    const initials =
      before?.to === name.from && /^(?:\p{Lu}\.)+$/u.test(document.tokens[before.to - 1]?.text ?? '');
    if (initials) before.to = name.to;
    else joined.push({ ...name });
  }
  return joined;
}

/** How often each word ends a full name. */
function countTails(document: Document, tagging: Tagging): Map<string, number> {
  const tails = new Map<string, number>();
  for (const { from, to, type } of tagging.names) {
    const last = document.tokens[to - 1];
    if (type !== 'PERSON' || to - from < 2 || !last) continue;
    tails.set(last.lower, (tails.get(last.lower) ?? 0) + 1);
  }
  return tails;
}

/** Cuts titles in front and strange words at both ends: "Minister Tobias Ellwood", "Yesterday Mohamed", "Ahmed Mohamed Image". */
function trim(document: Document, tagged: TaggedName, tails: ReadonlyMap<string, number>): TaggedName {
  const { tokens } = document;
  let { from, to } = tagged;
  // "Wang’s Weibo"
  for (let index = from + 1; index < to; index++) if (isPossessive(tokens[index])) to = index;
  while (from < to) {
    const token = tokens[from];
    if (!token) break;
    const more = to - from > 1;
    const strange =
      token.kind === 'PUNCT' ||
      (more && isTitleWord(token)) ||
      (isCommon(token) && !isGivenName(token.text) && !NAME_PARTICLES.has(token.lower));
    if (!strange) break;
    from++;
  }
  while (to > from) {
    const token = tokens[to - 1];
    const before = tokens[to - 2];
    if (!token) break;
    const length = to - from;
    // "Warhol Polaroid" beside "Andy Warhol"
    const afterSurname =
      length === 2 && before !== undefined && (tails.get(before.lower) ?? 0) > (tails.get(token.lower) ?? 0);
    const strange =
      isPossessive(token) ||
      (token.kind === 'PUNCT' && !NAME_SUFFIXES.has(token.lower)) ||
      token.lower === 'and' ||
      (length > 2 &&
        isCommon(token) &&
        token.text.length > 2 &&
        !isGivenName(token.text) &&
        (tails.get(token.lower) ?? 0) < 2) ||
      (afterSurname && !isGivenName(before.text));
    if (!strange) break;
    to--;
  }
  return { ...tagged, from, to };
}

/** Takes in what belongs to the name on both sides: "Staffan de" before "Mistura", "Jr." behind "Martin Luther King". */
function extend(document: Document, name: TaggedName, owners: Int32Array): TaggedName {
  const { tokens, text } = document;
  let { from, to } = name;
  if (from >= to) return name;
  const particle = tokens[from - 1];
  const first = tokens[from - 2];
  if (
    particle &&
    first &&
    LOWER_PARTICLES.has(particle.text) &&
    isCapitalised(text, first) &&
    !isTitleWord(first) &&
    !isCommon(first) &&
    !PLACE_WORDS.has(first.text) &&
    (owners[from - 2] ?? -1) < 0
  ) {
    from -= 2;
  }
  // "De Mistura said", "Van Dijk scored"
  if (to - from === 1 && particle && from === name.from && CAPITAL_PARTICLES.has(particle.text)) from--;
  const behind = tokens[to];
  if (behind && /^(?:Jr|Sr|II|III|IV)\.?$/.test(behind.text)) to++;
  else if (behind?.text === ',' && /^(?:Jr|Sr)\.?$/.test(tokens[to + 1]?.text ?? '')) to += 2;
  return { ...name, from, to };
}

/** "de Mistura", "von der Leyen", "bin Laden" */
const LOWER_PARTICLES: ReadonlySet<string> = new Set(
  'de da di del van von bin ibn al el abu dos du la le ben der ten ter'.split(' '),
);

const CAPITAL_PARTICLES: ReadonlySet<string> = new Set(
  'De Di Van Von Bin Al El Abu Dos Du Le Ben Della Del'.split(' '),
);

/** Last words of bodies, buildings and works that are named after somebody; none of them is a common family name. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'Bank Group Inc Inc. Ltd Ltd. Corp Corp. Foundation University Airport Stadium Cup Award Awards Prize Hospital Institute Palace Castle ' +
    'House Hall Square Bridge Tower Road Avenue Boulevard Centre Center College School Academy Museum Library Hotel Club Party Council Court ' +
    'Committee Commission Company Times News Magazine Festival Championship League Trust Fund Holdings Airlines Airways Systems Technologies ' +
    'Partners Ventures Chambers Cabinet Administration Island Islands Mountains Province District County City Association Society Theatre ' +
    'Memorial Conference Summit Agreement Doctrine Act Bill Law Army Navy Battalion Brigade Movement Network Show Report Scholarship Program'
  ).split(' '),
);

/** Companies, groups and places that are named like a person. */
function isNoPerson(document: Document, { from, to }: TaggedName): boolean {
  const { tokens, text } = document;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return true;
  if (to - from === 1 && NAME_SUFFIXES.has(first.lower)) return true;
  if (NOT_PEOPLE.has(text.slice(first.start, last.end))) return true;
  return to - from > 1 && BODIES.has(last.text);
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’ʼ`]s$/.test(token.lower);
}

function isTitleWord({ lower }: Token): boolean {
  if (NAME_PARTICLES.has(lower)) return false;
  return ALL_HONORIFICS.has(lower) || ROLE_NOUNS.has(lower) || ROLE_MODIFIERS.has(lower);
}

function isCommon({ lower }: Token): boolean {
  return COMMON.has(lower);
}

function isGivenName(text: string): boolean {
  return FEMALE_NAMES.has(text) || MALE_NAMES.has(text) || UNISEX_NAMES.has(text);
}

/** "Mr Comey", "Mrs. Clinton": the capitalised words behind a form of address that the tagger left out. */
function findAfterHonorifics(document: Document, tagging: Tagging, taken: Uint8Array): Name[] {
  const { tokens, text } = document;
  const bigger = coverOf(document, tagging, (name) => name.type !== 'PERSON' && name.to - name.from > 1);
  const names: Name[] = [];
  for (const sentence of document.sentences) {
    for (let index = sentence.firstToken; index + 1 < sentence.endToken; index++) {
      const token = tokens[index];
      const next = tokens[index + 1];
      if (!token || !next || !PERSONAL.has(token.lower) || token.text === token.lower) continue;
      if (
        taken[index + 1] === 1 ||
        bigger[index + 1] === 1 ||
        !isCapitalised(text, next) ||
        isTitleWord(next)
      )
        continue;
      let to = index + 2;
      while (to < sentence.endToken && to - index <= LONGEST_AFTER_HONORIFIC) {
        const word = tokens[to];
        if (!word || taken[to] === 1 || bigger[to] === 1 || !isCapitalised(text, word) || isCommon(word))
          break;
        to++;
      }
      const name = makeName(document, tagging, index + 1, to, 'after-honorific');
      if (name) names.push(name);
    }
  }
  return names;
}

/** "the president of the Philippines Rodrigo Duterte", "the striker Wayne Rooney": a given name and more behind an office. */
function findAfterTitles(
  document: Document,
  tagging: Tagging,
  taken: Uint8Array,
  owners: Int32Array,
): Name[] {
  const { tokens, text } = document;
  const names: Name[] = [];
  for (const sentence of document.sentences) {
    for (let index = sentence.firstToken + 1; index + 1 < sentence.endToken; index++) {
      const token = tokens[index];
      const before = tokens[index - 1];
      if (!token || !before || taken[index] === 1 || !isCapitalised(text, token)) continue;
      if (!isGivenName(token.text) || isTitleWord(token)) continue;
      if (PLACE_WORDS.has(token.text) || COUNTRY_WORDS.has(token.lower)) continue;
      const office =
        ROLE_NOUNS.has(before.lower) || (COUNTRY_WORDS.has(before.lower) && isOfficeOf(tokens, index - 2));
      if (!office) continue;
      let to = index + 1;
      while (to < sentence.endToken && to - index < LONGEST_AFTER_HONORIFIC) {
        const word = tokens[to];
        if (
          !word ||
          taken[to] === 1 ||
          !isCapitalised(text, word) ||
          isCommon(word) ||
          ORGANISATION_WORDS.has(word.lower)
        )
          break;
        to++;
      }
      // Part of a longer name of something else.
      const owner = tagging.names[owners[index] ?? -1];
      if (to - index < 2 || (owner !== undefined && owner.type !== 'PERSON' && owner.to > to)) continue;
      const name = makeName(document, tagging, index, to, 'after-office');
      if (name) names.push(name);
    }
  }
  return names;
}

/** Whether "president of (the)" ends at `index`. */
function isOfficeOf(tokens: readonly Token[], index: number): boolean {
  const of = tokens[index]?.lower === 'the' ? index - 1 : index;
  return tokens[of]?.lower === 'of' && ROLE_NOUNS.has(tokens[of - 1]?.lower ?? '');
}

/** Forms of address that hardly stand before anything but a person's name. */
const PERSONAL: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. sir dame prof. sen. rep. gov. gen. lt. col. maj. capt. sgt. messrs messrs. shri smt smt.'.split(
    ' ',
  ),
);

/** For every token the index of the tagged name that covers it, or -1. */
function ownersOf(document: Document, tagging: Tagging): Int32Array {
  const owners = new Int32Array(document.tokens.length).fill(-1);
  for (const [index, { from, to }] of tagging.names.entries()) owners.fill(index, from, to);
  return owners;
}

/** For every token whether a tagged name that fulfils the test covers it. */
function coverOf(document: Document, tagging: Tagging, test: (name: TaggedName) => boolean): Uint8Array {
  const cover = new Uint8Array(document.tokens.length);
  for (const name of tagging.names) if (test(name)) cover.fill(1, name.from, name.to);
  return cover;
}

/** Last words of the full names, and family names that stand first. */
function surnamesOf(names: readonly Name[]): Set<string> {
  const known = new Set<string>();
  for (const { words, honorific } of names) {
    const last = words.findLast((word) => !NAME_SUFFIXES.has(word));
    if (last !== undefined && last.length > 1 && (words.length > 1 || honorific !== null)) known.add(last);
    // "Xi Jinping", "Kim Jong-un": the second word is no Western given name.
    const [first = ''] = words;
    if (words.length > 1 && FAMILY_FIRST.has(first)) known.add(first);
  }
  return known;
}

/** Family names of languages that put them first. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'kim lee park pak choi jung jeong chung kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn song ryu yoo hong moon ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian ' +
    'dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lau chan cheung wong kwok leung chow tsang tung ng ip tse mak lam hui ' +
    'tsai hsieh ma soong xi mao wen bo meng qin hun nguyen tran pham le vo dang bui do ngo duong ly goh ong tan teo'
  ).split(' '),
);

/** Average probability of being a person's name for each lone capitalised word, over all its places. */
function countVotes(document: Document, tagging: Tagging): Map<string, { sum: number; count: number }> {
  const votes = new Map<string, { sum: number; count: number }>();
  const { tokens, text } = document;
  for (const [index, token] of tokens.entries()) {
    if (!isCapitalised(text, token)) continue;
    const share = (tagging.shares[index] ?? 0) / 255;
    const vote = votes.get(token.text);
    if (vote) {
      vote.sum += share;
      vote.count++;
    } else votes.set(token.text, { sum: share, count: 1 });
  }
  return votes;
}

function isLikelyPerson(
  document: Document,
  tagged: TaggedName,
  token: Token,
  known: ReadonlySet<string>,
  votes: ReadonlyMap<string, { sum: number; count: number }>,
): boolean {
  const before = document.tokens[tagged.from - 1];
  const word = comparable(token.text);
  if (NAME_PARTICLES.has(token.lower)) return false;
  if (isTitleWord(token)) return known.has(word) && !isArticle(before);
  if (honorificBefore(document.tokens, tagged.from) !== null) return true;
  if (COUNTRY_WORDS.has(token.lower)) return known.has(word) && before?.lower !== 'in';
  if (known.has(word)) return true;
  if (PLACE_WORDS.has(token.text) || ORGANISATION_WORDS.has(token.lower) || isCommon(token)) return false;
  // "HRW", "KCNA"
  if (/^\p{Lu}{2,5}$/u.test(token.text)) return false;
  const vote = votes.get(token.text);
  return vote === undefined || vote.sum >= LIKELY * vote.count;
}

/** Known surnames where the tagger saw none: "Trump and Putin", "anti-Morales protest". */
function propagate(
  document: Document,
  tagging: Tagging,
  taken: Uint8Array,
  known: ReadonlySet<string>,
  votes: ReadonlyMap<string, { sum: number; count: number }>,
): Name[] {
  const { tokens, text } = document;
  const bigger = coverOf(document, tagging, (name) => name.type !== 'PERSON' && name.to - name.from > 1);
  const names: Name[] = [];
  for (const [index, token] of tokens.entries()) {
    if (taken[index] === 1 || bigger[index] === 1 || !isCapitalised(text, token)) continue;
    if (known.has(comparable(token.text))) {
      if ((isCommon(token) || isTitleWord(token)) && !isSurnameHere(document, index)) continue;
      if (COUNTRY_WORDS.has(token.lower)) continue;
      if (isInsideBiggerName(document, index)) continue;
      const vote = votes.get(token.text);
      const share = vote ? vote.sum / vote.count : 0;
      if (share < (PLACE_WORDS.has(token.text) ? LIKELY : ENOUGH)) continue;
      const name = makeName(document, tagging, index, index + 1, 'surname-of-full-name');
      if (name) names.push(name);
    } else if (token.text.includes('-')) {
      const part = findPart(document, tagging, index, token, known);
      if (part) names.push(part);
    }
  }
  return names;
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && /^(?:the|a|an)$/.test(token.lower);
}

/** A surname that is a common word: "King was arrested", not "the King", "King Abdullah" or "Cook the rice". */
function isSurnameHere(document: Document, index: number): boolean {
  const next = document.tokens[index + 1];
  if (isArticle(document.tokens[index - 1]) || (next && isCapitalised(document.text, next))) return false;
  return (
    next !== undefined &&
    (/^['’]s$/.test(next.lower) ||
      SPEECH_VERBS.has(next.lower) ||
      /^(?:was|is|has|had|will|would)$/.test(next.lower))
  );
}

/** "Trump University", "the Clinton Foundation", "Lake Victoria" */
function isInsideBiggerName(document: Document, index: number): boolean {
  const next = document.tokens[index + 1];
  const before = document.tokens[index - 1];
  if (
    next &&
    isCapitalised(document.text, next) &&
    (ORGANISATION_WORDS.has(next.lower) || next.start > (document.tokens[index]?.end ?? 0) + 1)
  ) {
    return ORGANISATION_WORDS.has(next.lower);
  }
  return (
    before !== undefined &&
    isCapitalised(document.text, before) &&
    ORGANISATION_WORDS.has(before.lower) &&
    !ROLE_NOUNS.has(before.lower)
  );
}

/** A known surname in a compound: "post-Tendulkar", "Trump-led", "Trump-Putin". */
function findPart(
  document: Document,
  tagging: Tagging,
  index: number,
  token: Token,
  known: ReadonlySet<string>,
): Name | null {
  let start = token.start;
  for (const part of token.text.split('-')) {
    const word = comparable(part);
    if (part.length > 2 && /^\p{Lu}/u.test(part) && known.has(word) && !COMMON.has(part.toLowerCase())) {
      return {
        start,
        end: start + part.length,
        text: document.text.slice(start, start + part.length),
        words: [word],
        from: index,
        to: index + 1,
        gender: null,
        honorific: null,
        why: 'surname-in-compound',
        confidence: nameConfidence('surname-in-compound', leastShare(tagging, index, index + 1)),
      };
    }
    start += part.length + 1;
  }
  return null;
}
