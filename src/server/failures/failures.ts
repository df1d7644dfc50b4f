import { MAX_ANSWER_BYTES } from '../../store/answerSize.js';
import type { Failure } from '../../store/failures.js';
import { isRefusal, type Refusal, refusal } from './refusal.js';

/** How a failure that is not the client's fault, or that smaller queries would avoid, is reported. */
interface Told {
  /** HTTP status of the whole answer. */
  status: number;
  query: string;
  /** Message for mutations. */
  mutation: string;
}

/** Ingest recognizes articles that are already there, and all other mutations are idempotent. */
const UNKNOWN = 'Whether it was done is not known; to ask again is safe.';

const SIZE = `${String(MAX_ANSWER_BYTES / 1024 ** 2)} MB`;

const TOLD: Readonly<Record<Failure, Told>> = {
  DATABASE_UNAVAILABLE: {
    status: 503,
    query: 'The database cannot be reached. The request is fine: ask again in a moment.',
    mutation: `The database cannot be reached. ${UNKNOWN}`,
  },
  OVERLOADED: {
    status: 503,
    query: 'There is more to do than can be done in time. Ask again in a moment.',
    mutation: 'There is more to do than can be done in time. Nothing was changed: ask again in a moment.',
  },
  STORAGE_FULL: {
    status: 503,
    query: 'The disk of the database is full. Whoever runs this server must make room.',
    mutation:
      'The disk of the database is full, so nothing was changed. Whoever runs this server must make room.',
  },
  DEADLINE: {
    status: 504,
    query: 'The answer took too long. Ask for smaller pages, or with narrower filters.',
    mutation: `It took too long. ${UNKNOWN}`,
  },
  ANSWER_TOO_LARGE: {
    status: 400,
    query: `The answer would be larger than ${SIZE}. Ask for smaller pages, and for each long text (text, body, paragraphs) once.`,
    mutation: `What was to be changed is changed, but the answer would be larger than ${SIZE}. Ask for less of it.`,
  },
};

/** The HTTP status for an error code; undefined if the code implies none. */
export function statusOfFailure(code: unknown): number | undefined {
  return Object.hasOwn(TOLD, code as string) ? TOLD[code as Failure].status : undefined;
}

/**
 * The refusal that reports a failure.
 *
 * @param retryAfter seconds after which to ask again, where that is known
 */
export function refusalFor(failure: Failure, isMutation = false, retryAfter?: number): Refusal {
  const { status, query, mutation } = TOLD[failure];
  const told = isMutation ? mutation : query;
  return refusal(failure, told, { status, ...(retryAfter !== undefined && { retryAfter }) });
}

/** Whether an error reports such a failure, so that retrying in another way is pointless. */
export const isFailure = (error: unknown): error is Refusal =>
  isRefusal(error) && Object.hasOwn(TOLD, error.extensions.code);
