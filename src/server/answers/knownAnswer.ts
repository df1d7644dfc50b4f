import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { readVariables } from '../../select/variables.js';
import type { Reader } from '../../store/database.js';
import { askerOf } from '../limits/address.js';
import { type Admission, laneOf } from '../limits/admission.js';
import type { CostOf } from '../limits/costOf.js';
import type { TakeCost } from '../limits/costPlugin.js';
import { type CachePolicyOf, cacheHeader } from './cacheControl.js';
import { noteOperation } from '../telemetry/facts.js';
import { isFailure } from '../failures/failures.js';
import type { Outage } from '../failures/outage.js';
import type { HeldAnswers } from './heldAnswers.js';
import type { KnownQueries } from './knownQueries.js';
import type { ContentTypes } from '../http/contentTypes.js';
import type { SelectAnswer } from './selectAnswer.js';

/** The content of a plain request: a POST of JSON with query, operation name and variables. */
interface Asked {
  source: string;
  operationName: string | null;
  variables: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function askedBy({ method, body }: FastifyRequest): Asked | null {
  if (method !== 'POST' || !isRecord(body)) return null;
  const { query: source, operationName = null, variables = null, extensions = null } = body;
  if (typeof source !== 'string' || (typeof operationName !== 'string' && operationName !== null))
    return null;
  if (variables !== null && !isRecord(variables)) return null;
  if (extensions !== null && (!isRecord(extensions) || 'persistedQuery' in extensions)) return null;
  return { source, operationName, variables: variables ?? {} };
}

/** The parts of Apollo's pipeline that the fast path needs. */
export interface AnswerParts {
  schema: GraphQLSchema;
  queries: KnownQueries;
  selectAnswer: SelectAnswer;
  costOf: CostOf;
  takeCost: TakeCost;
  admission: Admission;
  held: HeldAnswers;
  outage: Outage;
  policyOf: CachePolicyOf;
  contentTypes: ContentTypes;
  /** Picks the server that a request reads from. Throws if the client may not read. */
  readerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Reader>;
}

/**
 * Fast path: answers a known query as Apollo would, headers included, but without its pipeline, which takes
 * longer than everything else Node does for a request.
 *
 * @returns null for any other request and on any mistake, which Apollo then reports
 * @throws Refusal for failures of the database
 */
export async function answerKnown(
  {
    schema,
    queries,
    selectAnswer,
    costOf,
    takeCost,
    admission,
    held,
    outage,
    policyOf,
    contentTypes,
    readerOf,
  }: AnswerParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | Buffer | null> {
  const { headers, deadline } = request;
  const budget = request.budget ?? undefined;
  const asked = askedBy(request);
  const query = asked && queries.find(asked.source, asked.operationName);
  const type = contentTypes.get(request);
  if (!query || type === undefined) return null;
  try {
    const { document, operation } = query;
    const { source } = asked;
    const variables = readVariables(schema, operation, asked.variables);
    const costed = costOf(document, operation, variables);
    noteOperation(request.facts, operation, costed.cost);
    outage.check(false);
    const reader = await readerOf(request, reply);
    await takeCost(costed, budget);
    const isAnonymous = !headers.authorization;
    const known = { document, operation, source, variables, isAnonymous };
    const { signal } = deadline;
    const client = askerOf(request);
    const enter = async () => {
      held.check(client, costed.estimate.bytes);
      return admission.enter({ lane: laneOf(costed), client, signal });
    };
    const answer = await selectAnswer(known, { reader, budget, signal, enter, span: request.facts.span });
    void reply.header('content-type', type);
    if (isAnonymous) void reply.header('cache-control', cacheHeader(policyOf(document, operation)));
    return answer.body(costed.cost);
  } catch (error) {
    const refused = isFailure(error) ? error : outage.refusalOf(error);
    if (refused) throw refused;
    return null;
  }
}
