import slugify from '@sindresorhus/slugify';

/** Forms of address that are not part of the name: "Mr Trump" is only a surname. */
const HONORIFIC = /^(?:mr|mrs|ms)\.?\s+/i;
/** "Donald Trump Jr.", "John Roberts III": after the surname. */
const SUFFIX = /[\s,]+(?:jr|sr|ii|iii|iv)\.?$/i;
/** Surname particles: "van der Bellen", "bin Salman", "al Assad". */
const PARTICLES = new Set(
  'al bin ben ibn da das de del della der di do dos du el la las le los ten ter van von zu'.split(' '),
);

/** Cache of keys: slugify is the slowest step for a name, and names recur. */
const keys = new Map<string, string>();
const MAX_KEYS = 20_000;

/**
 * Normalizes a name: lower case, no accents, single spaces: "Kim Jong-un" → "kim jong un". A name without a
 * Latin form stays as it is.
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= MAX_KEYS) keys.clear();
  const key = slugify(name, { separator: ' ', decamelize: false }) || name;
  keys.set(name, key);
  return key;
}

/** Search text for names, with transliterations and without accents: "Müller" → "mueller; muller". */
export function searchName(names: string[]): string {
  const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const forms = names.flatMap((name) => [nameKey(name), plain(name)]);
  return [...new Set(forms)].filter(Boolean).sort().join('; ');
}

/**
 * Whether a name has only a surname, as articles use for well-known people: "Trump", "bin Salman", "Van der
 * Bellen"; but not "Al Gore" or "Ben Carson".
 */
export function isBare(name: string): boolean {
  const parts = name.replace(HONORIFIC, '').replace(SUFFIX, '').trim().split(/\s+/);
  const before = parts
    .slice(0, -1)
    .map((part, i) => (i === 0 && parts.length > 2 ? part.toLowerCase() : part));
  return before.every((part) => PARTICLES.has(part));
}

/** A name without form of address: "Mr Trump" → "Trump". */
export function bareName(name: string): string {
  return name.replace(HONORIFIC, '').trim();
}

/** Whether a full name's key ends in a surname's key: "bashar al assad" in "assad" and in "al assad". */
export function hasSurname(fullName: string, surname: string): boolean {
  return [fullName, fullName.replace(/ (?:jr|sr|ii|iii|iv)$/, '')].some((name) =>
    name.endsWith(` ${surname}`),
  );
}

/** The last word of a name's key, with and without suffix: shared by every name it could be joined to. */
export function surnameWords(name: string): string[] {
  const last = [name, name.replace(SUFFIX, '')].map((form) => nameKey(form).split(' ').at(-1) ?? '');
  return [...new Set(last)].filter((word) => /^[a-z0-9]+$/.test(word));
}

/**
 * Whether the keys of two full names differ only by middle initials that one of them omits: "donald j trump"
 * and "donald trump", but not "george w bush" and "george h w bush".
 */
export function differInInitials(a: string, b: string): boolean {
  const [withoutA, withoutB] = [withoutInitials(a), withoutInitials(b)];
  return withoutA === withoutB && (withoutA === a || withoutB === b);
}

function withoutInitials(name: string): string {
  const parts = name.split(' ');
  return parts.filter((part, i) => i === 0 || i === parts.length - 1 || part.length > 1).join(' ');
}
