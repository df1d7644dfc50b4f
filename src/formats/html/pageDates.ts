import type { Document } from 'domhandler';
import { monthNumber } from '../data/monthNames.js';
import { hasOffset, toIsoDate } from '../dates.js';
import { findNamed, rawText } from '../markup/tree.js';
import type { AboveStory } from './aboveStory.js';
import type { PageSources } from './pageSources.js';
import type { ScriptStory } from './scriptStory.js';

/** When an article was published and last modified, as ISO 8601; null if the page does not say. */
export interface PageDates {
  published: string | null;
  modified: string | null;
}

/**
 * Chooses from what the page states, the most reliable sources first: metadata, what it shows, its scripts, its address.
 *
 * @param inScripts dates of the story in scripts
 * @param others dates in scripts that may be another story's, used if the story has none
 */
export function datesOf(
  { schema, meta, visible, addresses }: PageSources,
  lines: AboveStory,
  { published: inScripts }: ScriptStory,
  others: readonly string[],
): PageDates {
  const stated = [
    schema.published,
    meta.facts.published,
    exactFirst(visible.published),
    lines.published,
  ].flat();
  const changes = [schema.modified, meta.facts.modified, visible.modified, lines.modified].flat();
  const sources = [stated, inScripts, others, addresses.flatMap(dateInAddress)];
  const published = chooseDate(sources.find((dates) => dates.length > 0) ?? [], changes);
  const modified = chooseDate(changes);
  return { published, modified: sameInstant(modified, published) ? null : modified };
}

/** A time of publication with its offset, as scripts pass it to web analytics. */
const SCRIPTED =
  /["']?\b(?:datePublished|publishedAt|published_at|publishDate|publish_date|publishedDate|publicationDate|pubDate|firstPublished(?:At|Date)?)["']?\s*:\s*["'](\d{4}-\d\d-\d\dT[\d:.]{5,12}(?:Z|[+-]\d\d:?\d\d))["']/g;

/** The time of publication in the scripts of a page, if there is only one: several belong to other stories. */
export function datesInScripts(page: Document): string[] {
  const found = findNamed(page, 'script').flatMap((script) =>
    [...rawText(script).matchAll(SCRIPTED)].flatMap(([, date]) => toIsoDate(date) ?? []),
  );
  return new Set(found).size === 1 ? found.slice(0, 1) : [];
}

/** The day of publication in an address: "/2024/05/03/mayor-opens-bridge", "/news/2024-05-03/mayor", "/2024/may/03/mayor". */
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=[/_-]|$)/i;

/** The day in the address of a page, as a list. */
function dateInAddress(address: string): string[] {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const [, year = '', month = '', day = ''] = IN_ADDRESS.exec(path) ?? [];
  const named = /\d/.test(month) ? month.padStart(2, '0') : String(monthNumber(month)).padStart(2, '0');
  const date = toIsoDate(`${year}-${named}-${day.padStart(2, '0')}`);
  return date === null ? [] : [date];
}

/**
 * The first date that has a time with an offset and is near the first of all; else the first near one that has a time; else
 * the first.
 *
 * @param witnesses other times: one with the same clock time gives the offset
 */
function chooseDate(dates: readonly string[], witnesses: readonly string[] = []): string | null {
  const [first] = dates;
  if (first === undefined) return null;
  if (hasOffset(first)) return first;
  if (isTimed(first))
    return [...dates, ...witnesses].find((date) => hasOffset(date) && sameClock(first, date)) ?? first;
  const near = dates.filter((date) => Math.abs(Date.parse(date) - Date.parse(first)) <= DAY);
  return near.find(hasOffset) ?? near.find((date) => date.includes('T')) ?? first;
}
const DAY = 36 * 3600 * 1000;

/** Whether a date has a time. Midnight is only a day that is written as a time. */
function isTimed(date: string): boolean {
  return date.includes('T') && !date.includes('T00:00:00');
}

/** Whether a time without an offset may be the same moment as another, in the other's zone or in UTC. */
function sameClock(bare: string, other: string): boolean {
  const minute = bare.slice(0, 16);
  return other.startsWith(minute) || new Date(other).toISOString().startsWith(minute);
}

/** "3:04pm" beside an attribute with the instant: the same moment, told exactly. */
function exactFirst(shown: readonly string[]): string[] {
  const [first] = shown;
  if (first === undefined || hasOffset(first) || !isTimed(first)) return [...shown];
  const exact = shown.filter((date) => hasOffset(date) && sameInSomeZone(first, date));
  return [...exact.slice(0, 1), ...shown];
}

/** Whether a time without an offset may be an instant, in whatever zone: zones differ by quarters of an hour. */
function sameInSomeZone(bare: string, instant: string): boolean {
  const minutes =
    (Date.parse(`${bare.slice(0, 16)}Z`) - Date.parse(`${new Date(instant).toISOString().slice(0, 16)}Z`)) /
    60_000;
  return minutes % 15 === 0 && minutes >= -12 * 60 && minutes <= 14 * 60;
}

function sameInstant(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && Date.parse(one) === Date.parse(other));
}
