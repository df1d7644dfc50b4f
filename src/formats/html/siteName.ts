/** "Headline | Example Times", "Headline - Example", "Example: Headline". */
const PARTING = /\s+[|–—·•»«:-]+\s+|\s*\|\s*/;

/**
 * Removes the name of the site before or after a title.
 *
 * @param names of the site: its own, its publisher's, its host
 * @param others other titles of the same page: a part of the title that equals one of them is the title
 */
export function withoutSiteName(title: string, names: readonly string[], others: readonly string[]): string {
  const owned = names.map(sameTitle).filter((name) => name.length > 2);
  const [front, ...rest] = title.split(': ');
  if (rest.length > 0 && owned.includes(sameTitle(front ?? ''))) return rest.join(': ');
  const known = new Set(others.map(sameTitle));
  // The longest piece of the title that is another title of the page.
  for (let cut = lastParting(title, title.length); cut > 0; cut = lastParting(title, cut)) {
    const piece = title.slice(0, cut).trim();
    if (known.has(sameTitle(piece))) return piece;
  }
  const bare = withoutFront(withoutEnd(title, owned), owned);
  return bare === '' ? title : bare;
}

/** Removes the site at the end, and a section before it: "Headline | News | Example Times". */
function withoutEnd(title: string, owned: readonly string[]): string {
  let result = title;
  for (let cut = lastParting(title, title.length); cut > 0; cut = lastParting(title, cut)) {
    const part = result.slice(cut).replace(PARTING, '');
    const section = result !== title && isSection(part) && /^\s*\|/.test(result.slice(cut));
    if (!isSite(part, owned) && !(section && title.slice(0, cut).includes(' '))) break;
    result = title.slice(0, cut).trim();
  }
  return result;
}

function withoutFront(title: string, owned: readonly string[]): string {
  const first = PARTING.exec(title);
  return first && isSite(title.slice(0, first.index), owned)
    ? title.slice(first.index + first[0].length).trim()
    : title;
}

/** Most words of a site's name with its section. A longer part that mentions the site is a headline. */
const SITE_WORDS = 5;

function isSite(part: string, owned: readonly string[]): boolean {
  const bare = sameTitle(part).replace(/\.(?:com|org|net|co|uk|de|fr|es|it|pl|eu)$/g, '');
  if (bare === '' || part.trim().split(/\s+/).length > SITE_WORDS) return false;
  return owned.some(
    (name) => name === bare || (bare.length > 4 && name.includes(bare)) || bare.includes(name),
  );
}

function isSection(part: string): boolean {
  return part.trim().split(/\s+/).length <= 2;
}

/**
 * Names of the site in the window's titles: "CBC News" in "Council meets - North - CBC News". The name is at the end, or
 * before a headline at the end. Parts between the two may be a section or the author.
 */
export function sitesInWindow(windowTitles: readonly string[], headline: string | null): string[] {
  if (headline === null) return [];
  const plain = sameTitle(headline);
  const isOther = (part: string): boolean =>
    !plain.includes(sameTitle(part)) && part.trim().split(/\s+/).length <= SITE_WORDS;
  return windowTitles.flatMap((title) => {
    const parts = title.split(PARTING);
    const own = parts.findIndex((part) => sameTitle(part) !== '' && plain.startsWith(sameTitle(part)));
    if (own < 0 || sameTitle(title) === plain) return [];
    return parts.slice(own + 1).findLast(isOther) ?? parts.slice(0, own).find(isOther) ?? [];
  });
}

/** Fewest words of a part of a title that may be a headline. */
const HEADLINE_WORDS = 3;

/** For pages without headings: the line that is a part of the window's title, "Headline" in "Example | 05/03/2005 | Headline". */
export function shownTitles(windowTitles: readonly string[], lines: readonly string[]): string[] {
  const pieces = windowTitles
    .flatMap((title) => title.split(PARTING))
    .filter((piece) => piece.split(' ').length >= HEADLINE_WORDS)
    .map(sameTitle);
  // The name of a newspaper has fewer words than its headlines.
  return lines
    .filter((line) => pieces.includes(sameTitle(line)))
    .sort((one, other) => other.split(' ').length - one.split(' ').length)
    .slice(0, 1);
}

function lastParting(title: string, before: number): number {
  let last = -1;
  for (const match of title.matchAll(/\s+[|–—·•»«:-]+\s+|\s*\|\s*/g))
    if (match.index < before) last = match.index;
  return last;
}

/** A title for comparison: in lower case, only letters and digits. */
export function sameTitle(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
