import { skipToken, useQuery } from '@apollo/client/react';
import { SearchTimelineDocument, type SearchTimelineQueryVariables } from '../../generated/graphql';
import { intervalFor, monthsOf } from '../parts/buckets';
import { DateRange, type Span } from '../parts/dateRange';
import { Timeline } from '../parts/timeline';

type Variables = Omit<SearchTimelineQueryVariables, 'interval'>;

/** What was found by time, to choose a part of. Months come first; where they are few, weeks or days take their place. */
export function SearchTimeline({
  variables,
  chosen,
  choose,
}: {
  /** What is searched for, at any time. */
  variables: Variables;
  chosen: Span;
  choose: (span: Span) => void;
}) {
  const monthly = useBuckets({ ...variables, interval: 'MONTH' });
  const interval = intervalFor(monthsOf(monthly ?? []));
  const finer = useBuckets(interval === 'MONTH' || !monthly?.length ? null : { ...variables, interval });
  const buckets = finer ?? monthly;
  return (
    <div className="searchTimeline">
      {buckets && buckets.length > 0 ? (
        <Timeline
          buckets={buckets}
          interval={finer ? interval : 'MONTH'}
          chosen={chosen}
          choose={choose}
          item="result"
          dates
          hint="Results by time: draw over the bars to choose a part."
        />
      ) : (
        <DateRange chosen={chosen} choose={choose} />
      )}
    </div>
  );
}

/** While others are loaded, as somebody types, those before stay. */
function useBuckets(variables: SearchTimelineQueryVariables | null) {
  const { data, previousData } = useQuery(
    SearchTimelineDocument,
    variables === null ? skipToken : { variables },
  );
  return variables === null ? undefined : (data ?? previousData)?.search.timeline;
}
