import { addTo } from '../../parse/lists.js';
import type { ParsedArticle } from '../../parse/types.js';
import { COPY_SIMILARITY, bandsOf, shinglesOf, similarity } from './minHash.js';
import type { Transaction } from '../rows.js';

/** An article's words for near-duplicate detection. */
export interface Words {
  shingles: ReadonlySet<number>;
  bands: readonly number[];
}

export function wordsOf({ text, paragraphs }: Pick<ParsedArticle, 'text' | 'paragraphs'>): Words {
  const shingles = shinglesOf(text, paragraphs);
  return { shingles, bands: bandsOf(shingles) };
}

/** An article that others may be copies of. */
interface Candidate {
  id: string;
  sourceId: string | null;
  /** Its own id if it is an original. */
  originalId: string;
  words: Words;
}

/** Finds the originals of a batch's articles. */
export interface CopyFinder {
  /**
   * The original of an article that another source published with nearly the same words; null if there is
   * none. The article is then compared with later ones.
   */
  enter: (article: { id: string; sourceId: string | null; words: Words }) => Promise<string | null>;
}

/** Maximum number of articles to compare with: those that share most bands. */
const MAX_CANDIDATES = 20;
/** Maximum number of articles to read per band. */
const MAX_BEARERS = 500;

/**
 * Loads candidates for the originals of articles. Articles of one source are never copies of each other, nor
 * are two without a known source.
 */
export async function openCopies(tx: Transaction, words: readonly Words[]): Promise<CopyFinder> {
  const stored = await findBearers(tx, [...new Set(words.flatMap(({ bands }) => bands))]);
  const loaded = new Map<string, Candidate>();
  const entered = new Map<number, Candidate[]>();

  return {
    enter: async ({ id, sourceId, words: own }) => {
      const shared = new Map<string, { count: number; of: Candidate | string }>();
      const meet = (other: string, of: Candidate | string) => {
        const met = shared.get(other);
        if (met) met.count++;
        else shared.set(other, { count: 1, of });
      };
      for (const band of own.bands) {
        for (const candidate of entered.get(band) ?? [])
          if (candidate.sourceId !== sourceId) meet(candidate.id, candidate);
        for (const bearer of stored.get(band) ?? [])
          if (bearer.id !== id && bearer.sourceId !== sourceId) meet(bearer.id, bearer.id);
      }
      const nearest = [...shared.values()].sort((a, b) => b.count - a.count).slice(0, MAX_CANDIDATES);
      const unread = nearest.flatMap(({ of }) => (typeof of === 'string' && !loaded.has(of) ? [of] : []));
      for (const candidate of await readCandidates(tx, unread)) loaded.set(candidate.id, candidate);
      let [best, most] = [null as string | null, COPY_SIMILARITY];
      for (const { of } of nearest) {
        const candidate = typeof of === 'string' ? loaded.get(of) : of;
        const likeness = candidate ? similarity(own.shingles, candidate.words.shingles) : 0;
        if (candidate && likeness >= most && (best === null || likeness > most))
          [best, most] = [candidate.originalId, likeness];
      }
      const candidate = { id, sourceId, originalId: best ?? id, words: own };
      for (const band of own.bands) addTo(entered, band, candidate);
      return best;
    },
  };
}

type Bearer = Pick<Candidate, 'id' | 'sourceId'>;

/** One band at a time, to use the index. */
async function findBearers(tx: Transaction, bands: readonly number[]): Promise<Map<number, Bearer[]>> {
  const bearers = new Map<number, Bearer[]>();
  if (bands.length === 0) return bearers;
  const rows = await tx.$queryRaw<(Bearer & { band: string })[]>`
    SELECT wanted::text AS band, article.id::text, article."sourceId"::text
    FROM unnest(${bands.map(String)}::text[]::bigint[]) AS wanted
    CROSS JOIN LATERAL (SELECT "articleId" FROM "TextBand" WHERE band = wanted LIMIT ${MAX_BEARERS}) bearer
    CROSS JOIN LATERAL (SELECT id, "sourceId" FROM "Article" WHERE id = bearer."articleId" LIMIT 1) article`;
  for (const { band, ...bearer } of rows) addTo(bearers, Number(band), bearer);
  return bearers;
}

async function readCandidates(tx: Transaction, ids: readonly string[]): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const articles = await tx.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, sourceId: true, copyOfId: true, text: true, paragraphs: true },
  });
  return articles.map(({ id, sourceId, copyOfId, text, paragraphs }) => ({
    id,
    sourceId,
    originalId: copyOfId ?? id,
    words: wordsOf({ text, paragraphs: paragraphs as unknown as ParsedArticle['paragraphs'] }),
  }));
}
