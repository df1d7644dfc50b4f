import { DOUBLING_VERBS, IRREGULAR_VERBS, SINGLE_IN_AMERICAN } from './data/verbForms.js';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

const IRREGULAR = new Map(
  IRREGULAR_VERBS.split('|').map((row) => {
    const [lemma = '', past = '', participle = ''] = row.split(' ');
    return [lemma, { past: past.split('/'), participle: participle.split('/') }] as const;
  }),
);
/** Lemma of each irregular past and participle, except forms that are more often other words. */
export const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR].flatMap(([lemma, { past, participle }]) =>
    [...past, ...participle]
      .filter((form) => form !== lemma && !/^(?:bit|bound|fed)$/.test(form))
      .map((form) => [form, lemma] as const),
  ),
);

const DOUBLING = new Set(DOUBLING_VERBS.split(' '));
const SINGLE = new Set(SINGLE_IN_AMERICAN.split(' '));

/** Every inflected form of a verb and what it may be: "ban" gives bans, banned, banning. */
export function inflect(lemma: string): [string, VerbForm][] {
  const regular = SINGLE.has(lemma) ? [pastOf(lemma), `${lemma}ed`] : [pastOf(lemma)];
  const { past, participle } = IRREGULAR.get(lemma) ?? { past: regular, participle: regular };
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [thirdPerson(lemma), 's'],
  ];
  for (const form of past) forms.push([form, 'past']);
  for (const form of participle) forms.push([form, 'participle']);
  forms.push([ingOf(lemma), 'ing']);
  if (SINGLE.has(lemma)) forms.push([`${lemma}ing`, 'ing']);
  return forms;
}

/** All inflected forms of several verbs, separated by spaces; "call+off" also gives "calls off". */
export function formsOfAll(verbs: string): ReadonlySet<string> {
  return new Set(
    verbs.split(' ').flatMap((entry) => {
      const [lemma = '', ...particle] = entry.split('+');
      return inflect(lemma).map(([form]) => [form, ...particle].join(' '));
    }),
  );
}

/** "strikes" for "strike", "bodies" for "body". */
export function thirdPerson(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
}

/** "men", "wives", "children", "trios": plurals of nouns for people, which are often irregular. */
export function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('thief')) return `${noun.slice(0, -1)}ves`;
  if (noun.endsWith('wife')) return `${noun.slice(0, -2)}ves`;
  if (noun.endsWith('child')) return `${noun}ren`;
  return /(?:[aeiou]o|^ngo)$/.test(noun) ? `${noun}s` : thirdPerson(noun);
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function ingOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eyo]e$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

/** "bann" for "banned": the stem with its final consonant doubled. */
function doubled(lemma: string): string {
  if (lemma.endsWith('ic')) return `${lemma}k`;
  const short = /^(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]$/.test(lemma);
  return short || DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}
