/** Bytes that the body of a request may have. */
export const BODY_LIMIT = 100 * 1024;

/** Bytes that the body of a request with a key may have: room for articles. */
export const KEYED_BODY_LIMIT = 2 * 1024 * 1024;
