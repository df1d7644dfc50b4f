/**
 * Runs work whose signal aborts with a TimeoutError after some milliseconds, or with another signal.
 *
 * The timer is kept alive here. Node 20 may collect `AbortSignal.timeout` as garbage inside `AbortSignal.any` before it
 * fires; a host that sends a byte now and then would then be waited for without end.
 */
export async function withTimeLimit<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const timer = setTimeout(() => {
    over.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  }, Math.ceil(milliseconds));
  try {
    return await work(signal ? AbortSignal.any([over.signal, signal]) : over.signal);
  } finally {
    clearTimeout(timer);
  }
}
