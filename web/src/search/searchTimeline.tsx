import { useQuery } from '@apollo/client/react';
import { SearchTimelineDocument, type SearchTimelineQueryVariables } from '../../generated/graphql';
import { DateRange, type Span } from '../parts/dateRange';
import { FittedTimeline } from '../parts/fittedTimeline';

/** What was found by time, to choose a part of; two dates alone where nothing that was found has one. */
export function SearchTimeline({
  variables,
  chosen,
  choose,
}: {
  /** What is searched for, at any time. */
  variables: Omit<SearchTimelineQueryVariables, 'interval'>;
  chosen: Span;
  choose: (span: Span) => void;
}) {
  const { data, previousData } = useQuery(SearchTimelineDocument, {
    variables: { ...variables, interval: 'MONTH' },
  });
  const months = (data ?? previousData)?.search.timeline ?? [];
  return (
    <div className="searchTimeline">
      {months.length > 0 ? (
        <FittedTimeline
          months={months}
          document={SearchTimelineDocument}
          variables={variables}
          pick={({ search }) => search.timeline}
          chosen={chosen}
          choose={choose}
          item="result"
        />
      ) : (
        <DateRange chosen={chosen} choose={choose} />
      )}
    </div>
  );
}
