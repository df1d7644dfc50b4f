import { useEffect, useLayoutEffect, useRef } from 'react';

const keyOf = (address: string) => `newsgraph.scroll:${address}`;

/** Whether the page was reached by going back or forth, or opened again: then it keeps its place. */
let returning = ['back_forward', 'reload'].includes(
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ?? '',
);
history.scrollRestoration = 'manual';
addEventListener('popstate', () => {
  returning = true;
});

/** How long to wait for a list to be as long as it was, in milliseconds. */
const PATIENCE = 3000;

function restore(top: number): void {
  const started = performance.now();
  const step = () => {
    scrollTo(0, top);
    if (scrollY < top - 1 && performance.now() - started < PATIENCE) requestAnimationFrame(step);
  };
  step();
}

/** Begins a new page at its top, and one that was seen before where it was left. */
export function useScrollPlace(address: string): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    const stored = sessionStorage.getItem(keyOf(address));
    if (returning && stored !== null) restore(Number(stored));
    else if (!first.current) scrollTo(0, 0);
    returning = false;
    first.current = false;
  }, [address]);
  useEffect(() => {
    const save = () => {
      sessionStorage.setItem(keyOf(address), String(scrollY));
    };
    addEventListener('scroll', save, { passive: true });
    return () => {
      removeEventListener('scroll', save);
    };
  }, [address]);
}
