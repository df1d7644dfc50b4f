import { KNOWN_BODIES, type KnownBody } from '../data/bodies.js';
import { PLATFORMS } from '../data/bodyNouns.js';
import { itemAt } from '../lists.js';
import { areAt, indexNames, wordsOfName } from '../nameIndex.js';
import type { Document } from '../types.js';
import type { BodyName } from './body.js';

interface Entry {
  words: string[];
  body: KnownBody;
}

/** The names of the table, those with an apostrophe in both its forms. */
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

/** Bodies of the table, in text order: "the White House", "NATO". */
export function findKnown({ tokens, capitals }: Document): BodyName[] {
  const found: BodyName[] = [];
  let end = 0;
  for (const from of capitals) {
    if (from < end) continue;
    const entry = findEntry(INDEX.get(tokens[from]?.text ?? ''), from);
    if (entry === undefined || isPlatform(from)) continue;
    end = from + entry.words.length;
    found.push({ from, to: end, why: 'known-body', known: entry.body, kind: entry.body.kind });
  }
  return found;

  /** "on Twitter" */
  function isPlatform(from: number): boolean {
    return (
      PLATFORMS.has(tokens[from]?.text ?? '') &&
      /^(?:on|via|using)$/.test(itemAt(tokens, from - 1)?.lower ?? '')
    );
  }

  function findEntry(entries: readonly Entry[] | undefined, from: number): Entry | undefined {
    return entries?.find(({ words }) => areAt(tokens, from, words));
  }
}

/** The body that a doubtful name means where it is known to be a body's: "the Fed". */
export function doubtfulBody(name: string): KnownBody | null {
  return DOUBTFUL.get(name) ?? null;
}
