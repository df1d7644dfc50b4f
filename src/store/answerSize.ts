/** The largest answer to one request, in bytes. */
export const MAX_ANSWER_BYTES = 8 * 1024 ** 2;

/**
 * The most that one statement may send, in bytes; past it the connection is closed. Far more than an answer, since
 * resolvers read columns that they leave out.
 */
export const MAX_READ_BYTES = 8 * MAX_ANSWER_BYTES;

/** Code of the error, and what Postgres says when a statement counts too many bytes (src/select/bounded.ts). */
export const ANSWER_TOO_LARGE = 'ANSWER_TOO_LARGE';
