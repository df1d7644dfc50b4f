/** Why something could not be had from where it should come from. */
export type SourceErrorCode =
  /** The address is not one of the web, or leads into a private network. */
  | 'ADDRESS_REFUSED'
  | 'UNREACHABLE'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'REDIRECTED_IN_CIRCLES'
  /** A status such as 404, or damaged bytes. */
  | 'BAD_ANSWER'
  /** A status such as 500. */
  | 'SERVER_FAILED'
  /** The server asks for fewer requests, or is overloaded. */
  | 'TOO_MANY_REQUESTS'
  /** 410: it is gone for good. */
  | 'GONE'
  | 'ROBOTS_DISALLOW'
  | 'LOGIN_REQUIRED'
  /** It came, and is not what was expected: a web page in place of a feed, a picture. */
  | 'NOT_NEWS';

/** An expected failure of a source. The message says what was wrong and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  /** The server asked to be left alone for so long, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(
    readonly code: SourceErrorCode,
    message: string,
    { retryAfterMs, ...options }: ErrorOptions & { retryAfterMs?: number | undefined } = {},
  ) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}
