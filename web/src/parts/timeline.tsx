import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { count, formatDay } from '../format';
import { type Bucket, type Interval, endOf, fill, labelsOf } from './buckets';
import { DateRange, type Span } from './dateRange';

const HEIGHT = 56;

/** How many items there are by time, to look at, and to choose a part of by drawing over it or by two dates. */
export function Timeline({
  buckets,
  interval,
  chosen,
  choose,
  item,
  dates = false,
  hint,
}: {
  buckets: readonly Bucket[];
  interval: Interval;
  chosen: Span;
  choose: (span: Span) => void;
  /** What is counted: “article”. */
  item: string;
  /** Whether a part can be chosen by dates as well. */
  dates?: boolean;
  /** What the bars are, and what can be done with them. */
  hint: ReactNode;
}) {
  const bars = fill(buckets, interval);
  const svg = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<[number, number] | null>(null);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...bars.map((bar) => bar.count));
  const place = ({ clientX }: PointerEvent) => {
    const { left, width } = svg.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((clientX - left) / width) * bars.length)));
  };
  const isIn = (bar: Bucket, index: number) =>
    drawn
      ? index >= Math.min(...drawn) && index <= Math.max(...drawn)
      : (chosen.from === null || endOf(bar.start, interval) >= chosen.from) &&
        (chosen.to === null || bar.start <= chosen.to);
  const finish = () => {
    if (!drawn) return;
    const [a, b] = [bars[Math.min(...drawn)], bars[Math.max(...drawn)]];
    setDrawn(null);
    if (a && b) choose({ from: a.start, to: endOf(b.start, interval) });
  };
  const isChosen = chosen.from !== null || chosen.to !== null;
  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isChosen) choose({ from: null, to: null });
  };
  return (
    <section className="timeline" aria-label="Time" onKeyDown={clearOnEscape}>
      <svg
        ref={svg}
        viewBox={`0 0 ${String(bars.length)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${count(
          bars.reduce((sum, bar) => sum + bar.count, 0),
          item,
        )} from ${formatDay(first.start)} to ${formatDay(endOf(last.start, interval))}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawn([place(event), place(event)]);
        }}
        onPointerMove={(event) => {
          if (drawn) setDrawn([drawn[0], place(event)]);
        }}
        onPointerUp={finish}
        onPointerCancel={() => {
          setDrawn(null);
        }}
      >
        {bars.map((bar, index) => {
          const height = bar.count === 0 ? 1 : 4 + (bar.count / most) * (HEIGHT - 4);
          return (
            <rect
              key={bar.start}
              className={isIn(bar, index) ? 'bar in' : 'bar'}
              x={index + 0.08}
              width={0.84}
              y={HEIGHT - height}
              height={height}
            >
              <title>{`${formatDay(bar.start)}: ${count(bar.count, item)}`}</title>
            </rect>
          );
        })}
      </svg>
      <div className="axis" aria-hidden="true">
        {labelsOf(bars).map(({ at, text }) => (
          <span key={at} style={{ left: `${String((at / bars.length) * 100)}%` }}>
            {text}
          </span>
        ))}
      </div>
      <div className="below">
        {dates && <DateRange chosen={chosen} choose={choose} />}
        <p className="small">{hint}</p>
      </div>
    </section>
  );
}
