/** Asks the API; resolves with `data`. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<{ page: Page }>;
interface Page {
  nodes: { nodeId: string; node: { id: string } | null }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  latestCursor: string;
}
/** What is kept of each record: what it says of itself. */
const KEPT = `... on Node { __typename id ... on Article { slug headline publishedAt text }
  ... on Person { name aliases titles mentionCount } ... on Organization { name aliases mentionCount }
  ... on Country { code name mentionCount } ... on Quote { text kind saidBy { id } article { id } }
  ... on Event { type status summary mentionCount participants { role label actor { id } } } ... on Source { name } }`;
const ALL = ['articles', 'people', 'organizations', 'countries', 'quotes', 'events', 'sources'];

/** Reads everything once. After that `catchUp` reads what changed: call it when the subscription `changed` tells of something. */
export async function openMirror(ask: Ask) {
  const records = new Map<string, { id: string }>();
  async function read(list: string, cursor: string | null): Promise<string | null> {
    const query = `query ($cursor: String) { page: ${list} { ${KEPT} } } pageInfo { hasNextPage endCursor } } }`;
    for (let more = true; more;) {
      const { nodes, pageInfo } = (await ask(query, { cursor })).page;
      nodes.forEach(({ nodeId, node }) => (node ? records.set(node.id, node) : records.delete(nodeId)));
      [cursor, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return cursor;
  }
  // The cursor comes first: what changes while everything is being read is read again.
  let since: string | null = (await ask('{ page: changes { latestCursor } }')).page.latestCursor;
  for (const all of ALL) await read(`${all}(first: 100, after: $cursor) { nodes: edges { node`, null);
  async function catchUp(): Promise<void> {
    since = await read('changes(first: 100, since: $cursor) { nodes { nodeId node', since);
  }
  return { records, catchUp };
}
