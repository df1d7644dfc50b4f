import type { Format } from './format.js';
import { rootOf } from './rootOf.js';

/** Atom 1.0 and 0.3. */
export const atom: Format = {
  name: 'atom',
  label: 'Atom feed',
  recognises: ({ start }) =>
    rootOf(start) === 'feed' && /w3\.org\/2005\/Atom|purl\.org\/atom\/ns/.test(start),
  async *read(file) {
    const { readAtom } = await import('./feed/readAtom.js');
    yield* readAtom(await file.markup(), file.address);
  },
};
