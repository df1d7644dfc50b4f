import { cleanText, distinct } from './cleanText.js';

/** "By", in the languages of the pages we meet. */
const BY =
  /^(?:(?:written |reported |reviewed |posted |words |story |report )?by|von|vom|par|por|di|da|door|av|af|autore?|autor(?:in)?|author|text|texto|autorzy)\b:?\s+/i;
/** Between two names. */
const BETWEEN =
  /\s*(?:[;|•·/\n]|\s(?:and|und|et|y|e|i|en|og|och|with|mit)\s|\s&\s|,\s(?:and|und)\s|,(?!\s*(?:Jr|Sr|II|III|MD|PhD|Ph\.D)\b)(?=\s*\p{Lu}))\s*/u;
/** What a person is rather than who: "Political Editor", "Staff Writer", "BBC News". */
const ROLE =
  /\b(?:editor|reporter|correspondent|writer|journalist|columnist|contributor|producer|photographer|staff|desk|team|newsroom|bureau|chief|analyst|redaktion|redakteur(?:in)?|korrespondent(?:in)?|redacci[oó]n|r[eé]daction|redazione|redakcja|updated|published|guest|freelance|senior|agencies|news agency)\b/i;
/** "in London", "for the Daily Example", "with agencies". */
const ASIDE =
  /,\s+\p{Ll}.*$|\s+(?:in|at|for|of|from|aus|für|à|pour|en|para)\s+.*$|\s*[–—(|].*$|\s+-\s+.*$|\s*<[^>]*>|\s*\S+@\S+|\s*@\w+/u;
const ADDRESS = /^(?:https?:|www\.|mailto:|\/)|@|^[\w-]+\.(?:com|org|net|de|co)\b/i;
/** "jane-doe", "jdoe123": a name for a machine. */
const SLUG = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$|\d/;
const LONGEST_LIST = 500;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/**
 * The names in what a file says about its authors: "By Jane Doe and John Roe, Political Editor" is Jane Doe and John Roe.
 * Addresses, machine names, roles and the site's own names are left out.
 *
 * @param own names of the publisher and of the site
 */
export function authorNames(values: readonly unknown[], own: readonly (string | null)[] = []): string[] {
  const owned = new Set(own.filter((name) => name !== null).map(plain));
  return distinct(
    values
      .filter((value) => typeof value === 'string')
      .flatMap((value) => splitNames(value))
      .filter((name) => isName(name) && !owned.has(plain(name))),
  );
}

function splitNames(value: string): string[] {
  const text = cleanText(value);
  if (ADDRESS.test(text) || text.length > LONGEST_LIST) return [];
  const bare = text.replace(BY, '');
  return bare
    .split(BETWEEN)
    .map((name) =>
      name
        .replace(BY, '')
        .replace(ASIDE, '')
        .replace(/[\s,.:]+$/u, endOf)
        .trim(),
    )
    .map(inTitleCase);
}

/** The stop of "Jr." belongs to the name. */
function endOf(end: string, offset: number, name: string): string {
  return /\b(?:Jr|Sr|[A-Z])$/.test(name.slice(0, offset)) && end.startsWith('.') ? '.' : '';
}

/** "JANE DOE" is Jane Doe; agencies ("AFP", "AP") are one word and stay. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ') || !/\p{Lu}{3}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function isName(name: string): boolean {
  return (
    name !== '' &&
    name.length <= LONGEST_NAME &&
    name.split(' ').length <= MOST_WORDS &&
    /\p{L}{2}/u.test(name) &&
    !ADDRESS.test(name) &&
    !SLUG.test(name) &&
    !ROLE.test(name) &&
    !/^the\s/i.test(name)
  );
}

/** Letters only: "The Example Times" and "example-times" are one. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
