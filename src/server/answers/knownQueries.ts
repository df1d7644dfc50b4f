import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** An operation whose document is valid and within the limits. */
export interface KnownQuery {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** The latest queries that a single statement answered, by text and operation name. */
export interface KnownQueries {
  find: (source: string, operationName: string | null) => KnownQuery | undefined;
  remember: (source: string, operationName: string | null, query: KnownQuery) => void;
  /** Whether any operation of the text is known. */
  has: (source: string) => boolean;
}

/**
 * Maximum total length of remembered texts, in characters; a document takes about fifty times the memory of
 * its text.
 */
const MOST_CHARACTERS = 500_000;

export function createKnownQueries(): KnownQueries {
  const known = new LRUCache<string, Map<string | null, KnownQuery>>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, source) => source.length,
  });
  return {
    find: (source, operationName) => known.get(source)?.get(operationName),
    remember: (source, operationName, query) => {
      const queries = known.get(source) ?? new Map<string | null, KnownQuery>();
      queries.set(operationName, query);
      known.set(source, queries);
    },
    has: (source) => known.has(source),
  };
}
