/** Too much text is waiting to be parsed. Nothing was changed; try again later. */
export class ParserOverloaded extends Error {
  override readonly name = 'ParserOverloaded';

  /** @param retryAfter seconds until the waiting text should be parsed, 1 to 60 */
  constructor(readonly retryAfter: number) {
    super(
      `Too much text is waiting to be read. Nothing was changed: send it again in ${String(retryAfter)} s.`,
    );
  }
}
