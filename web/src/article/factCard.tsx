import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Aboutness } from './aboutness';
import type { Fact } from './facts';

/** Room between a piece of the text and its card, and between the card and the edge, in pixels. */
const GAP = 6;

/** What is known of the facts at a piece of the text: below it, or above where there is no room. */
export function FactCard({
  facts,
  more,
  piece,
  pinned,
  close,
}: {
  facts: readonly Fact[];
  /** What else can be done with a fact, while the card stays. */
  more?: ((fact: Fact) => ReactNode) | undefined;
  piece: HTMLElement;
  pinned: boolean;
  close: () => void;
}) {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = card.current;
    const around = element?.offsetParent?.getBoundingClientRect();
    if (!element || !around) return;
    const put = () => {
      if (!piece.isConnected) return;
      const first = piece.getClientRects()[0] ?? piece.getBoundingClientRect();
      const last = [...piece.getClientRects()].at(-1) ?? first;
      const { width, height } = element.getBoundingClientRect();
      const left = Math.max(0, Math.min(first.left - around.left, around.width - width));
      const above = last.bottom + GAP + height > innerHeight && first.top - GAP - height > 0;
      const top = above ? first.top - around.top - GAP - height : last.bottom - around.top + GAP;
      setPlace({ left, top });
    };
    put();
    // It grows when what it asks for has come.
    const observer = new ResizeObserver(put);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [piece]);
  useEffect(() => {
    if (pinned) card.current?.focus();
  }, [pinned, piece]);
  return (
    <div
      ref={card}
      className="factCard"
      role="dialog"
      aria-label="What is known of this"
      tabIndex={-1}
      lang="en"
      dir="ltr"
      style={place}
    >
      {facts.map((fact) => (
        <Aboutness key={fact.key} fact={fact}>
          {pinned && more?.(fact)}
        </Aboutness>
      ))}
      {pinned && (
        <button type="button" className="close" onClick={close}>
          Close
        </button>
      )}
    </div>
  );
}
