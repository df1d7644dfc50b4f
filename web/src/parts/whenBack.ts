import { useEffect, useEffectEvent } from 'react';

/** Waits between looks, in milliseconds: they double from the shortest to the longest. */
const SHORTEST = 1000;
const LONGEST = 30_000;

const WAIT = 'newsgraph.wait';

/** How long to wait before the next look. It is kept while the page is opened anew, so that this never goes round fast. */
function nextWait(): number {
  const [wait, at] = (sessionStorage.getItem(WAIT) ?? '').split(' ').map(Number);
  const now = Date.now();
  const next = wait !== undefined && at !== undefined && now - at < 2 * LONGEST ? wait : SHORTEST;
  sessionStorage.setItem(WAIT, `${String(Math.min(LONGEST, next * 2))} ${String(now)}`);
  return next * (1 + Math.random() / 2);
}

/** Whether the service answers, and has its database. */
const isReady = () =>
  fetch('/readyz').then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Does something when the service is there again, and again as long as this is used, for it may not help: looks for it while the page is shown, and at once when the browser is
 * connected again or the page is turned to.
 *
 * @param act null where nothing is waited for
 */
export function useWhenBack(act: (() => void) | null): void {
  const again = useEffectEvent(() => act?.());
  const waits = act !== null;
  useEffect(() => {
    if (!waits) return;
    let timer: number | undefined;
    let isOver = false;
    const look = async () => {
      clearTimeout(timer);
      const ready = document.visibilityState === 'visible' && (await isReady());
      if (isOver) return;
      if (ready) again();
      // What was done may fail: who still waits then waits on.
      later();
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), nextWait());
    };
    const hurry = () => void look();
    later();
    addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      isOver = true;
      clearTimeout(timer);
      removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
    };
  }, [waits]);
}
