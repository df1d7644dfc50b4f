import { markTitleLines } from '../people/titleLines.js';
import type { Document } from '../types.js';
import type { BodyName } from './body.js';
import { findKnown } from './known.js';
import { findShaped } from './shaped.js';

/** Bodies that are known or whose own words show them: nobody is called so, whatever the tagger sees. */
export function findSureBodies(document: Document): BodyName[] {
  const known = findKnown(document);
  const shaped = findShaped(document, markTitleLines(document));
  return longest([...known, ...shaped]);
}

/** In text order, without those that overlap a longer one. */
function longest(names: readonly BodyName[]): BodyName[] {
  const kept: BodyName[] = [];
  for (const name of [...names].sort((one, other) => one.from - other.from || other.to - one.to)) {
    const last = kept.at(-1);
    if (last === undefined || last.to <= name.from) kept.push(name);
    else if (name.to - name.from > last.to - last.from) kept[kept.length - 1] = name;
  }
  return kept;
}
