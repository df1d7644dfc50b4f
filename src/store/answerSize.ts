/** Maximum size of an answer to one request, in bytes. */
export const MAX_ANSWER_BYTES = 8 * 1024 ** 2;

/**
 * Maximum size of one statement's result in bytes; beyond it the connection is closed. Much larger than an
 * answer, since resolvers also read columns that they drop.
 */
export const MAX_READ_BYTES = 8 * MAX_ANSWER_BYTES;

/** Error code, and the message from Postgres if a statement counts too many bytes (src/select/bounded.ts). */
export const ANSWER_TOO_LARGE = 'ANSWER_TOO_LARGE';
