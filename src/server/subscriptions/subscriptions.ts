import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { ChangeEvent, ChangeHub, Following } from '../../changes/hub.js';
import { SlowReader } from '../../changes/hub.js';
import type { Budget } from '../../context.js';
import type { SubscriptionContext } from '../../resolvers/change.js';
import { askerOf } from '../limits/address.js';
import { type Admission, laneOf } from '../limits/admission.js';
import { type Costed, type CostOf, pointsOf } from '../limits/costOf.js';
import { checkLimits } from '../limits/limits.js';
import type { HeldAnswers } from '../answers/heldAnswers.js';
import { isTooLarge } from '../answers/resultSize.js';
import type { TakeCost } from '../limits/costPlugin.js';
import { COMPLETE, type EventStream, heartbeat, nextEvent, openEventStream } from './eventStream.js';
import { noteOperation } from '../telemetry/facts.js';
import type { OperationList } from '../limits/operationList.js';
import { refusalFor } from '../failures/failures.js';
import { shortened } from '../failures/formatError.js';
import { refusal, toldOf } from '../failures/refusal.js';
import type { SubscriptionLimits } from './subscriptionLimits.js';

/** Interval of heartbeats for clients and proxies, in milliseconds. */
const HEARTBEAT_MS = 12_000;
/** How long an event waits for others to be read that the same client was sent, and how often it looks, in milliseconds. */
const ROOM_MS = 10_000;
const ROOM_LOOK_MS = 50;
/** Maximum number of document errors to report. */
const MOST_ERRORS = 5;

/** What subscriptions are built from. */
export interface SubscriptionParts {
  schema: GraphQLSchema;
  hub: ChangeHub;
  limits: SubscriptionLimits;
  operations: OperationList | null;
  costOf: CostOf;
  takeCost: TakeCost;
  admission: Admission;
  held: HeldAnswers;
  /** Throws if a client may not read. */
  mayRead: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  /** Formats an error for a client. */
  format: (error: unknown, request: FastifyRequest) => GraphQLFormattedError;
}

interface Asked {
  source: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parameters of a request: from the body, or from the address, where variables are JSON. */
function parametersOf({ method, body, query }: FastifyRequest): Record<string, unknown> | null {
  if (method === 'POST') return isRecord(body) ? body : null;
  const given = query as Record<string, unknown>;
  if (typeof given['variables'] !== 'string') return given;
  try {
    return { ...given, variables: JSON.parse(given['variables']) as unknown };
  } catch {
    throw refusal('BAD_REQUEST', '"variables" must be a JSON object.');
  }
}

/** The text of the operation, possibly looked up by id in the allowlist. */
function sourceOf(parameters: Record<string, unknown>, operations: OperationList | null): string | null {
  const { query, documentId } = parameters;
  if (typeof query === 'string') return query;
  return typeof documentId === 'string' ? (operations?.byId.get(documentId) ?? null) : null;
}

/**
 * The subscription of a request that accepts events; null if it has none. Syntax errors are left to Apollo.
 */
function subscriptionIn(request: FastifyRequest, operations: OperationList | null) {
  if (request.headers.accept?.includes('text/event-stream') !== true) return null;
  const parameters = parametersOf(request);
  const source = parameters && sourceOf(parameters, operations);
  if (!parameters || !source?.includes('subscription')) return null;
  try {
    const document = parse(source);
    const { operationName: name } = parameters;
    const operation = getOperationAST(document, typeof name === 'string' ? name : null);
    const isSubscription = operation?.operation === OperationTypeNode.SUBSCRIPTION;
    return isSubscription ? { source, document, operation, variables: parameters['variables'] } : null;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

type Found = NonNullable<ReturnType<typeof subscriptionIn>>;

/**
 * Serves subscriptions as event streams.
 *
 * @returns a handler that answers a subscription; false for any other request; throws a Refusal before the
 * first event
 */
export function serveSubscriptions(
  app: FastifyInstance,
  parts: SubscriptionParts,
): (request: FastifyRequest, reply: FastifyReply) => Promise<boolean> {
  const closing = new AbortController();
  const open = new Set<Promise<void>>();
  // Before the server waits for running requests.
  app.addHook('preClose', async () => {
    closing.abort();
    await Promise.all(open);
    await parts.hub.close();
  });

  /** Throws if the subscription is invalid. */
  function check(found: Found): Asked {
    const { schema, operations } = parts;
    const { source, document, operation, variables = {} } = found;
    if (operations && !operations.texts.has(source))
      throw refusal(
        'OPERATION_NOT_LISTED',
        'Only operations on this server’s list run, and this is none of them.',
        {
          status: 403,
        },
      );
    const mistakes = validate(schema, document, specifiedRules, { maxErrors: MOST_ERRORS });
    if (mistakes.length > 0) throw new Mistakes(mistakes, 'GRAPHQL_VALIDATION_FAILED');
    const given = variables ?? {};
    if (!isRecord(given)) throw refusal('BAD_REQUEST', '"variables" must be an object.');
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
      maxErrors: MOST_ERRORS,
    });
    if (!coerced) throw new Mistakes(errors, 'BAD_USER_INPUT');
    return { source, document, operation, variables: given };
  }

  async function subscribe(asked: Asked, context: SubscriptionContext): Promise<Following> {
    const { document, operation, variables } = asked;
    const stream = await createSourceEventStream({
      schema: parts.schema,
      document,
      operationName: operation.name?.value ?? null,
      variableValues: variables,
      contextValue: context,
    });
    if ('errors' in stream) throw new Mistakes(stream.errors ?? [], 'BAD_USER_INPUT');
    if (!context.following) throw new Error('A subscription follows nothing.');
    return context.following;
  }

  /** The answer for one change, shared by all clients with the same subscription. */
  function answer(event: ChangeEvent, asked: Asked, place: Place): Promise<string> {
    const known = event.made.get(place.form);
    // The client that it was made for may have left, or was refused a place.
    if (known) return known.catch(() => make(event, asked, place));
    const made = make(event, asked, place);
    event.made.set(place.form, made);
    return made;
  }

  async function make(event: ChangeEvent, { document, operation, variables }: Asked, place: Place) {
    const leave = await parts.admission.enter({
      lane: laneOf(place.costed),
      client: place.client,
      signal: place.signal,
    });
    try {
      const { data, errors } = await execute({
        schema: parts.schema,
        document,
        rootValue: event,
        operationName: operation.name?.value ?? null,
        variableValues: variables,
        contextValue: { loaders: event.loaders },
      });
      if (isTooLarge(data)) return tooLargeEvent(event.cursor);
      const told = errors?.map((error) => parts.format(error, place.request));
      return nextEvent(event.cursor, JSON.stringify({ ...(told && { errors: told }), data }));
    } finally {
      leave();
    }
  }

  /** Sends an event; false to a client that does not read what it was sent. */
  async function send(text: string, { client, request, signal }: Place, stream: EventStream) {
    const bytes = Buffer.byteLength(text);
    const sent = { client, bytes, cut: () => request.raw.socket.destroy() };
    const end = Date.now() + ROOM_MS;
    for (;;) {
      const freed = await parts.held.keep(sent, signal);
      // Its other subscriptions are being sent: one after another, as they are read.
      if (!freed && Date.now() > end) return false;
      if (freed) return stream.send(text).finally(freed);
      await sleep(ROOM_LOOK_MS);
    }
  }

  async function run(asked: Asked, following: Following, place: Place, stream: EventStream): Promise<void> {
    let told = following.cursor();
    let owed = 0;
    let isIdle = true;
    const beat = setInterval(() => {
      if (isIdle) void stream.send(heartbeat(following.cursor()));
    }, HEARTBEAT_MS);
    try {
      for await (const event of following) {
        isIdle = false;
        owed += pointsOf(place.costed);
        if (owed >= 1 && place.budget) await place.budget.spend(Math.floor(owed));
        owed %= 1;
        const text = await answer(event, asked, place);
        // The client has read this before it reads the final event.
        told = event.cursor;
        if (!(await send(text, place, stream))) throw new SlowReader();
        isIdle = true;
      }
      if (!place.signal.aborted || closing.signal.aborted)
        stream.end(ending(shutDown(), told), GRACE_OF_STOP_MS);
    } catch (error) {
      // What waited for it was given up.
      if (place.signal.aborted && !closing.signal.aborted) return;
      const why = error instanceof SlowReader ? tooSlow() : parts.format(error, place.request);
      stream.end(ending(why, told), GRACE_MS);
    } finally {
      clearInterval(beat);
    }
  }

  async function begin(found: Found, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await parts.mayRead(request, reply);
    const asked = check(found);
    const client = askerOf(request);
    const leave = parts.limits.enter(client);
    try {
      const costed = parts.costOf(asked.document, asked.operation, asked.variables);
      noteOperation(request.facts, asked.operation, costed.cost);
      const budget = request.budget ?? undefined;
      checkLimits({ given: costed.given });
      await parts.takeCost(costed, budget);
      const gone = new AbortController();
      request.onEnd(() => {
        gone.abort();
      });
      const signal = AbortSignal.any([gone.signal, closing.signal]);
      const lastEventId = request.headers['last-event-id'];
      const following = await subscribe(asked, {
        hub: parts.hub,
        lastEventId: typeof lastEventId === 'string' && lastEventId !== '' ? lastEventId : null,
        signal,
      });
      const headers = reply.getHeaders();
      reply.hijack();
      const stream = openEventStream(reply.raw, headers, signal);
      const form = JSON.stringify([asked.source, asked.operation.name?.value, asked.variables]);
      const place: Place = { request, client, costed, form, signal, ...(budget && { budget }) };
      const running = run(asked, following, place, stream).finally(() => {
        leave();
        open.delete(running);
      });
      open.add(running);
    } catch (error) {
      leave();
      throw error;
    }
  }

  return async (request, reply) => {
    const found = subscriptionIn(request, parts.operations);
    if (!found) return false;
    try {
      await begin(found, request, reply);
    } catch (error) {
      if (!(error instanceof Mistakes)) throw error;
      const errors = toldMistakes(error, (one) => parts.format(one, request));
      void reply.code(400).send({ errors });
    }
    return true;
  };
}

/** A subscriber, and what each event costs. */
interface Place {
  request: FastifyRequest;
  client: string;
  budget?: Budget;
  costed: Costed;
  /** The subscription as text: equal for clients that get the same events. */
  form: string;
  signal: AbortSignal;
}

/** Errors of an operation, reported by GraphQL with status 400. */
class Mistakes extends Error {
  override name = 'Mistakes';
  constructor(
    readonly errors: readonly GraphQLError[],
    readonly code: string,
  ) {
    super(errors[0]?.message);
  }
}

/**
 * Grace period for a client to read what was sent before it is cut off, in milliseconds; and the same when
 * the server stops.
 */
const GRACE_MS = 5_000;
const GRACE_OF_STOP_MS = 500;

/** In place of an event that is too large. The next one may not be. */
const tooLargeEvent = (cursor: string): string =>
  nextEvent(cursor, JSON.stringify({ errors: [toldOf(refusalFor('ANSWER_TOO_LARGE'))], data: null }));

const tooSlow = () =>
  toldOf(
    refusal(
      'TOO_SLOW',
      'More has changed than this client has read. Subscribe again from the cursor of this error, with a narrower filter or fewer fields.',
    ),
  );

const shutDown = () =>
  toldOf(refusal('SHUTTING_DOWN', 'The server stops. Subscribe again from the cursor of this error.'));

/** The final event: why the stream ends, and the cursor to resume from. */
const ending = (error: GraphQLFormattedError, cursor: string): string =>
  nextEvent(null, JSON.stringify({ errors: [{ ...error, extensions: { ...error.extensions, cursor } }] })) +
  COMPLETE;

/** The answer for a subscription that could not start. */
function toldMistakes(
  { errors, code }: Mistakes,
  format: (error: unknown) => GraphQLFormattedError,
): GraphQLFormattedError[] {
  return errors.map((one) => {
    // An error of subscribing itself has its own code or is masked.
    const cause = one.originalError;
    if (cause) return format(cause instanceof GraphQLError ? one : cause);
    const { extensions, message, ...told } = one.toJSON();
    return { ...told, message: shortened(message), extensions: { code, ...extensions } };
  });
}
