import { parseWhenNeeded } from '../../src/ingest/parseWhenNeeded.js';
import type { Reread } from '../../src/store/articles/reread.js';

/** Reads the text of an article anew, as edits of facts do. */
export const readAgain: Reread = async (raw) => {
  const parsed = await parseWhenNeeded(raw);
  if (!parsed) throw new Error('no sentence');
  return parsed;
};
