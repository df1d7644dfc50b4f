import type { Operation } from '../operations.js';
import { tellDifference, withoutSnippets } from './difference.js';
import type { Server, ServerName } from './servers.js';

/** Number of variable sets per operation whose answers are compared. */
const COMPARED = 8;

/** The request bodies of an operation, one per variable set. */
export const bodiesOf = ({ query, variables }: Operation): string[] =>
  variables.map((set) => JSON.stringify({ query, variables: set }));

export const pathOf = (server: ServerName, { statement }: Operation): string =>
  server === 'floor' ? `/${statement}` : '/graphql';

/** The data of a server's answer, and its size in bytes. */
export async function ask(
  { name, url }: Server,
  operation: Operation,
  body: string,
): Promise<{ data: unknown; bytes: number }> {
  const response = await fetch(new URL(pathOf(name, operation), url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${name} answered ${operation.name}: ${text.slice(0, 1000)}`);
  const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`${name} answered ${operation.name}: ${JSON.stringify(errors)}`);
  return { data, bytes: text.length };
}

/**
 * Checks that all servers give the same answers.
 *
 * @returns the mean size of the service's answers, in bytes
 * @throws Error naming operation, variables and servers if answers differ
 */
export async function compareAnswers(servers: readonly Server[], operation: Operation): Promise<number> {
  const sizes: number[] = [];
  for (const body of bodiesOf(operation).slice(0, COMPARED)) {
    const answers = await Promise.all(servers.map((server) => ask(server, operation, body)));
    const [wanted] = servers.flatMap(({ name }, place) => (name === 'service' ? (answers[place] ?? []) : []));
    if (!wanted) continue;
    sizes.push(wanted.bytes);
    for (const [place, { name }] of servers.entries()) {
      const difference = differenceOf(operation, name, wanted.data, answers[place]?.data);
      if (difference !== null)
        throw new Error(`${name} and service differ in ${operation.name} ${body}: ${difference}`);
    }
  }
  return sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
}

interface SearchData {
  search: { edges: { score: number }[] };
}

/** Where and how an answer differs from the service's; null if it does not. */
function differenceOf(
  { statement }: Operation,
  server: ServerName,
  wanted: unknown,
  given: unknown,
): string | null {
  if (server !== 'floor') return tellDifference(wanted, given);
  if (statement !== 'search') return tellDifference(withoutSnippets(wanted), withoutSnippets(given));
  // The floor ranks every match by all its words, the service only the first: each score must be as good or better.
  const scores = (data: unknown) => (data as SearchData).search.edges.map(({ score }) => score);
  const best = scores(given);
  const fits =
    best.length === scores(wanted).length && scores(wanted).every((score, i) => score <= (best[i] ?? 0));
  return fits ? null : `scores ${scores(wanted).join(' ')} and ${best.join(' ')}`;
}
