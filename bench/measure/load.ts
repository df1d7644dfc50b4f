import { Pool } from 'undici';

/** Requests that were answered in one slice of time. */
export interface Slice {
  requests: number;
  milliseconds: number;
  /** Latency of every request in milliseconds, unordered. */
  latencies: number[];
}

export const CONNECTIONS = 16;
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Sends requests over keep-alive connections to one server. */
export class Driver {
  readonly #pool: Pool;

  constructor(origin: string) {
    this.#pool = new Pool(new URL(origin).origin, { connections: CONNECTIONS, pipelining: 1 });
  }

  /**
   * Keeps every connection busy: the next request follows as soon as the answer has arrived.
   *
   * @param bodies sent in turn, from `first` on
   * @throws Error if the status of an answer is not 200
   */
  async run(path: string, bodies: readonly string[], first: number, milliseconds: number): Promise<Slice> {
    const latencies: number[] = [];
    const start = performance.now();
    let next = first;
    const work = async () => {
      for (let sent = performance.now(); sent - start < milliseconds;) {
        await this.#ask(path, bodies[next++ % bodies.length] ?? '');
        const answered = performance.now();
        latencies.push(answered - sent);
        sent = answered;
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, work));
    return { requests: latencies.length, milliseconds: performance.now() - start, latencies };
  }

  /** Sends one request and discards the answer: parsing it would cost more than some servers take. */
  #ask(path: string, body: string): Promise<void> {
    return new Promise((resolve, reject) => {
      let status = 0;
      this.#pool.dispatch(
        { path, method: 'POST', headers: HEADERS, body },
        {
          onRequestStart: () => undefined,
          onResponseStart: (_, code) => {
            status = code;
          },
          onResponseData: () => undefined,
          onResponseEnd: () => {
            if (status === 200) resolve();
            else reject(new Error(`${path} answered ${String(status)} to ${body.slice(0, 500)}`));
          },
          onResponseError: (_, error) => {
            reject(error);
          },
        },
      );
    });
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
