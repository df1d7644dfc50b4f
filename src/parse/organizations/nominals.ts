import { BODIES_MEANT } from '../data/bodyNouns.js';
import { bitsOnceAForm } from '../forms.js';
import { addTo, itemAt } from '../lists.js';
import type { Document } from '../types.js';
import type { BodyName } from './body.js';
import type { Body } from './cluster.js';

const isMeant = bitsOnceAForm(({ text }) => (BODIES_MEANT.has(text) ? 1 : 0));

/**
 * "the ministry", if the article names only one ministry and names it before. Keyed by the body's index in
 * `bodies`.
 */
export function findNominals({ tokens }: Document, bodies: readonly Body[]): ReadonlyMap<number, BodyName[]> {
  const found = new Map<number, BodyName[]>();
  const byNoun = bodiesByNoun({ tokens }, bodies);
  if (byNoun.size === 0) return found;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || isMeant(token.form) === 0 || itemAt(tokens, index - 1)?.lower !== 'the')
      continue;
    const [place, ...others] = byNoun.get(token.text) ?? [];
    const first = place === undefined ? undefined : bodies[place]?.names[0];
    if (place === undefined || others.length > 0 || first === undefined || first.from > index) continue;
    // "the ministry of trade" is another body; "the party leader" is a person.
    if (/^(?:of|for)$/.test(tokens[index + 1]?.lower ?? '') || tokens[index + 1]?.capitalised) continue;
    addTo(found, place, { from: index - 1, to: index + 1, why: 'noun-of-name', known: null, kind: null });
  }
  return found;
}

/** Indexes of the bodies whose names contain a noun. */
function bodiesByNoun({ tokens }: Pick<Document, 'tokens'>, bodies: readonly Body[]): Map<string, number[]> {
  const byNoun = new Map<string, number[]>();
  for (const [place, { names }] of bodies.entries()) {
    const nouns = new Set(
      names
        .flatMap(({ from, to }) => tokens.slice(from, to).map(({ lower }) => lower))
        .filter((word) => BODIES_MEANT.has(word)),
    );
    for (const noun of nouns) addTo(byNoun, noun, place);
  }
  return byNoun;
}
