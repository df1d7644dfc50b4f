import type { MainHeading } from './headings.js';
import { sameTitle, withoutSiteName } from './siteName.js';

/** Titles of a page, by source. */
export interface Titles {
  schema: string[];
  openGraph: string[];
  /** Visible main headings, most likely first. */
  visible: string[];
  /** The heading that is surely above the story. */
  main: MainHeading | null;
  /** The title of the window and of other cards. */
  window: string[];
  /** Addresses of the article; their words are often those of its headline. */
  addresses: string[];
}

/**
 * The headline on which most sources agree: schema.org, Open Graph, the visible heading, the title of the window. If all
 * differ, the one that is most like the others; of several spellings, the first in that order. If the heading above the
 * story has another wording, it wins: editors write the others for search engines and cards.
 *
 * @param siteNames removed at either end
 */
export function chooseHeadline(titles: Titles, siteNames: readonly string[]): string | null {
  const all = [...titles.schema, ...titles.visible, ...titles.openGraph, ...titles.window];
  const bare = (list: readonly string[], weight: number) =>
    list.map((title) => ({
      title: withoutSiteName(
        title,
        siteNames,
        all.filter((other) => other !== title),
      ),
      weight,
    }));
  // A source with several titles has a vote for each, earlier ones first.
  const candidates = [
    ...bare(titles.schema.slice(0, 2), 1),
    ...bare(titles.openGraph.slice(0, 1), 0.95),
    ...bare(titles.visible.slice(0, 2), 1),
    ...bare(titles.window.slice(0, 2), 0.5),
  ].filter(({ title }) => /[\p{L}\p{N}]/u.test(title));
  const names = new Set(siteNames.map(sameTitle));
  const slug = slugOf(titles.addresses);
  let best: string | null = null;
  let most = 0;
  for (const { title, weight } of candidates) {
    // "Recaps", "Article": a single word is rather the kind of page.
    let votes = names.has(sameTitle(title))
      ? -2
      : title.includes(' ') || !/\p{Script=Latin}/u.test(title)
        ? 0
        : -0.5;
    for (const other of candidates) votes += other.weight * likeness(title, other.title);
    votes += 0.6 * shareOf(slug, title) ** 2 + weight * 0.01;
    if (votes > most + 1e-9) {
      most = votes;
      best = title;
    }
  }
  if (best === null) return null;
  const main = titles.main && { ...titles.main, text: withoutSiteName(titles.main.text, siteNames, all) };
  if (main && !names.has(sameTitle(main.text)) && isOtherWording(best, main)) return main.text;
  return longerHeading(best, titles.visible) ?? best;
}

/** Fewest words of the beginning of a title that are its headline and not the name of a series. */
const HEADLINE_WORDS = 5;
/** Two titles are of one story if they share this part of the shorter one's long words. */
const SAME_STORY = 0.5;

/** Whether a heading is another wording of a title. A heading that contains the whole title only adds a label. */
function isOtherWording(title: string, { text, sure }: MainHeading): boolean {
  const [whole, shown] = [sameTitle(title), sameTitle(text)];
  if (shown.includes(whole)) return false;
  if (sure || whole.endsWith(shown)) return true;
  if (whole.startsWith(shown)) return words(text).size >= HEADLINE_WORDS;
  const [one, other] = [longWords(title), longWords(text)];
  const both = [...one].filter((word) => other.has(word)).length;
  return both >= 2 && both >= SAME_STORY * Math.min(one.size, other.size);
}

/** The words of a title without articles and the like. */
function longWords(title: string): Set<string> {
  return new Set([...words(title)].filter((word) => word.length >= 4));
}

/** A card has only room for the beginning of a headline. The heading that continues it is complete. */
function longerHeading(title: string, headings: readonly string[]): string | undefined {
  const start = sameTitle(title);
  return headings.slice(0, 1).find((heading) => {
    const whole = sameTitle(heading);
    return whole.length > start.length && whole.startsWith(start) && words(title).size >= 3;
  });
}

/** 1 if equal, 0.97 if only marks and case differ, else at most 0.6 by the share of common words. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  if (sameTitle(one) === sameTitle(other)) return 0.97;
  const [few, many] = [words(one), words(other)].sort((a, b) => a.size - b.size);
  if (!few || !many || many.size === 0) return 0;
  let both = 0;
  for (const word of few) if (many.has(word)) both++;
  const union = few.size + many.size - both;
  return 0.6 * (both / union) ** 2;
}

/** The words of the last long part of an address: "mayor opens bridge" in /local/mayor-opens-bridge-1234.html. */
function slugOf(addresses: readonly string[]): Set<string> {
  for (const address of addresses) {
    if (!URL.canParse(address)) continue;
    const parts = new URL(address).pathname.split('/').map((part) => part.replace(/\.\w{2,5}$/, ''));
    const longest = parts.map((part) => part.split(/[-_+]|%20/).filter((word) => /\p{L}{3}/u.test(word)));
    const slug = longest.findLast((part) => part.length >= 3);
    if (slug) return words(slug.join(' '));
  }
  return new Set();
}

/** The share of the wanted words that a title has, 0 to 1. */
function shareOf(wanted: ReadonlySet<string>, title: string): number {
  if (wanted.size === 0) return 0;
  const has = words(title);
  let both = 0;
  for (const word of wanted) if (has.has(word)) both++;
  return both / wanted.size;
}

function words(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
