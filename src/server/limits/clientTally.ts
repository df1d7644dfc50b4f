/** How much of something clients hold: each of them, and all together. */
export class ClientTally {
  readonly #byClient = new Map<string, number>();
  #all = 0;

  get all(): number {
    return this.#all;
  }

  of(client: string): number {
    return this.#byClient.get(client) ?? 0;
  }

  /** @param more negative for what a client holds no longer */
  add(client: string, more: number): void {
    this.#all += more;
    const now = this.of(client) + more;
    if (now === 0) this.#byClient.delete(client);
    else this.#byClient.set(client, now);
  }
}
