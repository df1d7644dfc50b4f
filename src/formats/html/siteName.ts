/** "Headline | Example Times", "Headline - Example", "Example: Headline". */
const PARTING = /\s+[|–—·•»«:-]+\s+|\s*\|\s*/;

/**
 * A title without the name of the site after or before it.
 *
 * @param names of the site: its own, its publisher's, its host
 * @param others titles of the same page; what is left of one that equals another is a title
 */
export function withoutSiteName(title: string, names: readonly string[], others: readonly string[]): string {
  const parts = title.split(PARTING);
  if (parts.length < 2) return title;
  const known = new Set(others.map(sameTitle));
  // The longest piece of the title that is another title of the page.
  for (let cut = title.length; cut > 0; cut = lastParting(title, cut)) {
    const piece = title.slice(0, cut).trim();
    if (cut < title.length && known.has(sameTitle(piece))) return piece;
  }
  const owned = names.map(sameTitle).filter((name) => name.length > 2);
  const isSite = (part: string | undefined) => {
    const bare = sameTitle(part ?? '').replace(/\.(?:com|org|net|co|uk|de|fr|es|it|pl|eu)$/g, '');
    return (
      bare !== '' &&
      owned.some((name) => name === bare || (bare.length > 4 && name.includes(bare)) || bare.includes(name))
    );
  };
  let result = title;
  while (parts.length > 1 && isSite(parts.at(-1))) {
    parts.pop();
    result = result.slice(0, lastParting(result, result.length)).trim();
  }
  if (parts.length > 1 && isSite(parts[0])) {
    const first = PARTING.exec(result);
    if (first) result = result.slice(first.index + first[0].length).trim();
  }
  return result === '' ? title : result;
}

function lastParting(title: string, before: number): number {
  let last = -1;
  for (const match of title.matchAll(/\s+[|–—·•»«:-]+\s+|\s*\|\s*/g))
    if (match.index < before) last = match.index;
  return last;
}

/** A title as it is compared: no case, no kinds of quotation marks, no white space. */
export function sameTitle(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
