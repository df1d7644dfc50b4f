import { useEffect, useRef, useState } from 'react';
import { Problem } from './states';

/** The end of a list that goes on: loads more when it comes near, or when its button is pressed. */
export function Endless({ loadMore, eager = false }: { loadMore: () => Promise<unknown>; eager?: boolean }) {
  const end = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null });
  const load = () => {
    if (state.busy) return;
    setState({ busy: true, error: null });
    loadMore().then(
      () => {
        setState({ busy: false, error: null });
      },
      (error: unknown) => {
        setState({ busy: false, error });
      },
    );
  };
  useEffect(() => {
    if (!eager || state.busy || state.error !== null || !end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) load();
      },
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => {
      observer.disconnect();
    };
  });
  return (
    <div ref={end} className="endless">
      {state.error !== null && <Problem error={state.error} />}
      <button type="button" onClick={load} disabled={state.busy}>
        {state.busy ? 'Loading …' : 'Show more'}
      </button>
    </div>
  );
}
