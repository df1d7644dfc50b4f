/** The longest time for which this thread did nothing else, and how long the work took, in milliseconds. */
export async function delayDuring(work: () => Promise<unknown>): Promise<{ longest: number; took: number }> {
  let longest = 0;
  const started = performance.now();
  let last = started;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  await work();
  clearInterval(timer);
  return { longest: Math.max(longest, performance.now() - last), took: performance.now() - started };
}
