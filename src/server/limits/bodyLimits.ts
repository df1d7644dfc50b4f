/** Maximum size of a request body in bytes. */
export const BODY_LIMIT = 100 * 1024;

/** The same with an API key, so that articles fit. */
export const KEYED_BODY_LIMIT = 2 * 1024 * 1024;
