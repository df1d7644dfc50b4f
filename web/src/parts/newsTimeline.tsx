import { Link, useLocation } from 'wouter';
import { type Narrowing, addressOf } from '../front/narrowing';
import type { Bucket } from './buckets';
import { Timeline } from './timeline';

/** How often somebody is in the news by month. A part that is chosen opens the front page with the news of that time. */
export function NewsTimeline({ months, about }: { months: readonly Bucket[]; about: Partial<Narrowing> }) {
  const [, navigate] = useLocation();
  return (
    <Timeline
      buckets={months}
      interval="MONTH"
      chosen={{ from: null, to: null }}
      choose={(span) => {
        navigate(addressOf({ ...about, ...span }));
      }}
      item="article"
      hint={
        <>
          Articles by month: draw over the bars to read those of a time, or{' '}
          <Link href={addressOf(about)}>read all of them</Link>.
        </>
      }
    />
  );
}
