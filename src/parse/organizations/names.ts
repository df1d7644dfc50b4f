import { NO_BODIES } from '../data/bodyNouns.js';
import { markTitleLines } from '../people/titleLines.js';
import { itemAt } from '../lists.js';
import type { Tagging } from '../people/tagger.js';
import { ARTICLE, COMMON, GIVEN, is } from '../people/words.js';
import type { Document } from '../types.js';
import type { BodyName } from './body.js';
import { findFactions } from './brackets.js';
import { findKnown } from './known.js';
import { findLettered, findShortForms } from './letters.js';
import { findByOffice } from './offices.js';
import { findShaped } from './shaped.js';
import { COUNTRIES, textOf, trim } from './tagged.js';

/** Bodies that are known or have an organization noun, which the tagger's person names do not override. */
export function findSureBodies(document: Document, tagging: Tagging): BodyName[] {
  const known = findKnown(document);
  const shaped = findShaped(document, markTitleLines(document));
  const people = new Map(
    tagging.names.flatMap(({ type, from, to }) => (type === 'PERSON' ? [[from, to]] : [])),
  );
  const lettered = findLettered(document, tagging);
  // "Soviet Union"
  const bodies = [
    ...shaped.filter(({ from, to }) => !isPerson(document, people, from, to)),
    ...lettered,
    ...findFactions(document),
    ...findByOffice(document, tagging),
  ].filter(({ from, to }) => !COUNTRIES.has(textOf(document, from, to)));
  const named = [...known, ...bodies];
  return longest([...named, ...findShortForms(document, tagging, named)].map(widener(document, tagging)));
}

/** "Emma Church, his assistant": a given name with an organization noun as surname. */
function isPerson(
  { tokens }: Document,
  people: ReadonlyMap<number, number>,
  from: number,
  to: number,
): boolean {
  if (to - from !== 2 || people.get(from) !== to || !is(tokens[from], GIVEN) || is(tokens[from], COMMON))
    return false;
  return !is(itemAt(tokens, from - 1), ARTICLE);
}

/** "Alibaba Cloud", "Dubai Police General Command": widens a name to the tagger's. */
function widener({ tokens }: Document, { names }: Tagging): (name: BodyName) => BodyName {
  const owners = new Int32Array(tokens.length).fill(-1);
  for (const [index, { from, to, type }] of names.entries()) if (type === 'ORG') owners.fill(index, from, to);
  return (name) => {
    const tagged = names[owners[name.from] ?? -1];
    if (tagged === undefined || tagged.to < name.to) return name;
    const { from, to } = trim(tokens, tagged.from, tagged.to);
    if (from > name.from || to < name.to || to - from === name.to - name.from) return name;
    // "Samsung and Apple"
    const joined = itemAt(tokens, name.from - 1)?.lower === 'and';
    if (name.known && (joined || tokens[name.to]?.lower === 'and')) return name;
    // "CSC and Public Authority of Manpower"
    if (joined && from === name.from - 2 && INITIALS.test(tokens[from]?.text ?? '')) return name;
    // "United Nations Charter", "Banning Huawei"
    if (
      NO_BODIES.has(tokens[to - 1]?.text ?? '') ||
      (name.known && (from < name.from || name.kind === 'INTERNATIONAL'))
    )
      return name;
    return { ...name, from, to, known: null };
  };
}

const INITIALS = /^\p{Lu}{2,}$/u;

/** In text order, without names that overlap a longer one. */
function longest(names: readonly BodyName[]): BodyName[] {
  const kept: BodyName[] = [];
  for (const name of [...names].sort((one, other) => one.from - other.from || other.to - one.to)) {
    const last = kept.at(-1);
    if (last === undefined || last.to <= name.from) kept.push(name);
    else if (name.to - name.from > last.to - last.from) kept[kept.length - 1] = name;
  }
  return kept;
}
