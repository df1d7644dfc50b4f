import { skipToken, useQuery } from '@apollo/client/react';
import { type ArticleFilter, FrontTimelineDocument } from '../../generated/graphql';
import { type Bucket, intervalFor, monthsOf } from '../parts/buckets';
import type { Span } from '../parts/dateRange';
import { Timeline } from '../parts/timeline';

/** The news by time. Months come with the page; where they are few, weeks or days are loaded in their place. */
export function FrontTimeline({
  months,
  anyTime,
  chosen,
  choose,
}: {
  months: readonly Bucket[];
  anyTime: ArticleFilter;
  chosen: Span;
  choose: (span: Span) => void;
}) {
  const interval = intervalFor(monthsOf(months));
  const { data } = useQuery(
    FrontTimelineDocument,
    interval === 'MONTH' || months.length === 0 ? skipToken : { variables: { filter: anyTime, interval } },
  );
  const finer = data?.articles.timeline;
  return (
    <Timeline
      buckets={finer ?? months}
      interval={finer ? interval : 'MONTH'}
      chosen={chosen}
      choose={choose}
      item="article"
      dates
      hint="Articles by time: draw over the bars to choose a part."
    />
  );
}
