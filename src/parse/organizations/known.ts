import { KNOWN_BODIES, type KnownBody } from '../data/bodies.js';
import { BODY_NOUNS, LEGAL_FORMS, NOUNS_BEFORE_OF, PLATFORMS } from '../data/bodyNouns.js';
import { COUNTRY_NAMES } from '../data/countryNames.js';
import { itemAt } from '../lists.js';
import { areAt, indexNames, wordsOfName } from '../nameIndex.js';
import { is, POSSESSIVE } from '../people/words.js';
import type { Document, Token } from '../types.js';
import { isNext, type BodyName } from './body.js';

interface Entry {
  words: string[];
  body: KnownBody;
}

/** The names of known bodies, with both forms of the apostrophe. */
const INDEX = indexNames(
  KNOWN_BODIES.flatMap((body) =>
    body.names.flatMap(spellings).map((name) => ({ words: wordsOfName(name), body })),
  ),
);
const DOUBTFUL: ReadonlyMap<string, KnownBody> = new Map(
  KNOWN_BODIES.flatMap((body) => body.doubtful.map((name) => [name, body] as const)),
);

function spellings(name: string): string[] {
  return name.includes("'") ? [name, name.replaceAll("'", '’')] : [name];
}

/** Mentions of known bodies, in text order: "the White House", "NATO". */
export function findKnown({ tokens, capitals }: Document): BodyName[] {
  const found: BodyName[] = [];
  let end = 0;
  for (const from of capitals) {
    if (from < end) continue;
    const entry = findEntry(INDEX.get(tokens[from]?.text ?? ''), from);
    if (entry === undefined || isWrittenOn(tokens, from)) continue;
    end = from + entry.words.length;
    // "Tullow Oil plc"
    while (isNext(tokens, end) && LEGAL_FORMS.has(tokens[end]?.text ?? '')) end++;
    const { kind } = entry.body;
    const owner = foreignOwner(tokens, from, end, entry.body);
    if (owner === null) found.push({ from, to: end, why: 'known-body', known: entry.body, kind });
    else
      found.push({
        from: owner,
        to: end,
        why: 'body-noun',
        known: null,
        kind: kind === 'INTERNATIONAL' ? null : kind,
      });
  }
  return found;

  function findEntry(entries: readonly Entry[] | undefined, from: number): Entry | undefined {
    return entries?.find(({ words }) => areAt(tokens, from, words));
  }
}

/** "on Twitter": the site as a medium, not the company as an actor. */
export function isWrittenOn(tokens: readonly Token[], from: number): boolean {
  return (
    PLATFORMS.has(tokens[from]?.text ?? '') &&
    /^(?:on|via|using)$/.test(itemAt(tokens, from - 1)?.lower ?? '')
  );
}

const CODES: ReadonlyMap<string, string> = new Map(COUNTRY_NAMES.map(({ name, code }) => [name, code]));

/**
 * "Jordan Food and Drug Administration", "Ukraine's Security Council": where the name of another country's
 * body of the same name begins. Null if no country precedes it, or the body's own does.
 */
function foreignOwner(tokens: readonly Token[], from: number, to: number, body: KnownBody): number | null {
  const noun = tokens[to - 1]?.text ?? '';
  if (to - from < 2 || !(BODY_NOUNS.has(noun) || NOUNS_BEFORE_OF.has(noun))) return null;
  if (!isNext(tokens, from) && !is(tokens[from - 1], POSSESSIVE)) return null;
  const owned = is(itemAt(tokens, from - 1), POSSESSIVE);
  const code = CODES.get(itemAt(tokens, owned ? from - 2 : from - 1)?.text ?? '');
  if (code === undefined || code === body.countryCode) return null;
  return owned ? from : from - 1;
}

/** The body of an ambiguous name, once it is known to name a body: "the Fed". */
export function doubtfulBody(name: string): KnownBody | null {
  return DOUBTFUL.get(name) ?? null;
}
