/** So much text waits to be parsed that no more is taken. Nothing has changed; ask again later. */
export class ParserOverloaded extends Error {
  override readonly name = 'ParserOverloaded';

  /** @param retryAfter seconds until what waits should be parsed, 1 to 60 */
  constructor(readonly retryAfter: number) {
    super(
      `More text waits to be read than can be read at once. Nothing was changed: send it again in ${String(retryAfter)} s.`,
    );
  }
}
