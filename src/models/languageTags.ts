/** Reads language tags as people write them. */

/** Languages have two or three letters; the longer ones that BCP 47 allows do not exist. */
const LANGUAGE = /^[a-z]{2,3}(?:-|$)/i;

/** Tags of BCP 47 that Intl does not know: for private use ("x-house"), and irregular ones registered long ago. */
const IRREGULAR =
  /^(?:x(?:-[a-z0-9]{1,8})+|i-[a-z]{2,8}|en-gb-oed|no-(?:bok|nyn)|sgn-(?:be-(?:fr|nl)|ch-de)|zh-min(?:-nan)?)$/i;

/**
 * The tag in its BCP 47 form: "EN_gb" → "en-GB", "eng" → "en", "iw" → "he".
 *
 * @throws RangeError if it is not a language tag, TypeError if it is not a string
 */
export function readLanguage(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('no text');
  const written = value.trim().replaceAll('_', '-');
  if (IRREGULAR.test(written)) return written.toLowerCase();
  const [tag = ''] = Intl.getCanonicalLocales(written);
  if (!LANGUAGE.test(tag)) throw new RangeError('no language');
  return tag;
}

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** The codes of all languages with a two-letter code, by their English and native names in lower case. */
function namesOfLanguages(): Map<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const known = codes.filter((code) => english.of(code) !== undefined && readLanguage(code) === code);
  return new Map(
    known.flatMap((code) => {
      const own = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
      return [own, english.of(code) ?? code].map((name): [string, string] => [name.toLowerCase(), code]);
    }),
  );
}

let names: Map<string, string> | undefined;

/** The tag of a language given by its name: "English", "Deutsch". */
export function tagFor(written: string): string | undefined {
  names ??= namesOfLanguages();
  return names.get(written.trim().toLowerCase());
}
