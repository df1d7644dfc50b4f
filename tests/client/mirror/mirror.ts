/** A record as this mirror keeps it. */
export interface Kept {
  __typename: string;
  id: string;
}

/** Asks the API; resolves with `data`. */
export type Ask = <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;

interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What is kept of each record: what it says of itself. */
const KEPT = `... on Node {
  __typename id
  ... on Article { slug headline publishedAt text }
  ... on Person { name aliases titles mentionCount }
  ... on Organization { name aliases mentionCount }
  ... on Country { code name mentionCount }
  ... on Quote { text kind saidBy { id } article { id } }
  ... on Event { type status summary mentionCount participants { role label actor { id } } }
  ... on Source { name domain }
}`;
const ALL = ['articles', 'people', 'organizations', 'countries', 'quotes', 'events', 'sources'];

/** Reads everything once, and after that only what changed. */
export async function openMirror(ask: Ask) {
  const records = new Map<string, Kept>();
  // The cursor comes first: what changes while everything is being read is read again.
  const { changes } = await ask<{ changes: { latestCursor: string } }>('{ changes { latestCursor } }');
  let since: string | null = changes.latestCursor;
  for (const field of ALL) {
    for (let [after, more]: [string | null, boolean] = [null, true]; more;) {
      const query = `query ($after: String) { page: ${field}(first: 100, after: $after) { nodes { ${KEPT} } pageInfo { hasNextPage endCursor } } }`;
      const { page }: { page: Page<Kept> } = await ask(query, { after });
      for (const node of page.nodes) records.set(node.id, node);
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
  }
  /** Call it again and again, or whenever the subscription `changed` tells of something. */
  async function catchUp(): Promise<void> {
    for (let more = true; more;) {
      const query = `query ($since: String) { page: changes(since: $since, first: 100) { nodes { nodeId node { ${KEPT} } } pageInfo { hasNextPage endCursor } } }`;
      const { page }: { page: Page<{ nodeId: string; node: Kept | null }> } = await ask(query, { since });
      for (const { nodeId, node } of page.nodes)
        if (node) records.set(nodeId, node);
        else records.delete(nodeId);
      [since, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
  }
  return { records, catchUp };
}
