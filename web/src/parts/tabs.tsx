import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useSearchParams } from 'wouter';
import { formatNumber } from '../format';

interface Tab {
  id: string;
  name: string;
  /** How much there is in it, where that is known. */
  count?: number;
  show: () => ReactNode;
}

/**
 * Parts of a page of which one is shown; the address says which, or else it is the first that is not empty. Arrow keys go from one to the
 * next.
 */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const [search, setSearch] = useSearchParams();
  const list = useRef<HTMLDivElement>(null);
  const asked = search.get('show');
  const shown = tabs.find(({ id }) => id === asked) ?? tabs.find(({ count }) => count !== 0) ?? tabs[0];
  if (!shown) return null;
  const choose = ({ id }: Tab) => {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        next.set('show', id);
        return next;
      },
      { replace: true },
    );
  };
  const step = ({ key }: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (by === undefined) return;
    const next = tabs[(tabs.indexOf(shown) + by + tabs.length) % tabs.length];
    if (!next) return;
    choose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={step}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab === shown}
            aria-controls="panel"
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => {
              choose(tab);
            }}
          >
            {tab.name} {tab.count !== undefined && formatNumber(tab.count)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${shown.id}`} tabIndex={0}>
        {shown.show()}
      </div>
    </>
  );
}
