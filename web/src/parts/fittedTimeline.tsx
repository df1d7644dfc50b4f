import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { type Bucket, type Interval, intervalFor, monthsOf } from './buckets';
import type { Span } from './dateRange';
import { Timeline } from './timeline';

/** Something by time, to choose a part of. Months are there already; where they are few, weeks or days are loaded in their place. */
export function FittedTimeline<Data, Variables extends { interval: Interval }>({
  months,
  document,
  variables,
  pick,
  chosen,
  choose,
  item,
}: {
  months: readonly Bucket[];
  /** Asks for the same in another interval. */
  document: TypedDocumentNode<Data, Variables>;
  variables: Omit<Variables, 'interval'>;
  pick: (data: Data) => readonly Bucket[];
  chosen: Span;
  choose: (span: Span) => void;
  /** What is counted: “article”. */
  item: string;
}) {
  const interval = intervalFor(monthsOf(months));
  const isCoarse = interval === 'MONTH' || months.length === 0;
  const { data, previousData } = useQuery(
    document as TypedDocumentNode<Data, OperationVariables>,
    isCoarse ? skipToken : { variables: { ...variables, interval } },
  );
  // While others are loaded, as somebody types, those before stay.
  const shown = isCoarse ? undefined : (data ?? previousData);
  return (
    <Timeline
      buckets={shown ? pick(shown) : months}
      interval={shown ? interval : 'MONTH'}
      chosen={chosen}
      choose={choose}
      item={item}
      dates
      hint={`${item.charAt(0).toUpperCase()}${item.slice(1)}s by time: draw over the bars to choose a part.`}
    />
  );
}
