import { useQuery } from '@apollo/client/react';
import { DayLeadsDocument } from '../../generated/graphql';
import { count, formatDay } from '../format';
import { type Narrowing, type Who, filterOf } from './narrowing';

interface Lead {
  key: string;
  name: string;
  change: Partial<Narrowing>;
}

/** Who and which countries lead the latest day of the news that is shown: each to narrow it by. */
export function DayLeads({
  day,
  narrowing,
  who,
  narrow,
}: {
  day: string;
  narrowing: Narrowing;
  who: Who;
  narrow: (change: Partial<Narrowing>) => void;
}) {
  const filter = filterOf({ ...narrowing, from: day, to: day }, who);
  const { data } = useQuery(DayLeadsDocument, { variables: { filter } });
  const facets = data?.articles.facets;
  const leads: Lead[] = [
    ...(facets?.people ?? []).map(({ person: { id: key, name, slug } }) => ({
      ...{ key, name },
      change: { person: slug },
    })),
    ...(facets?.organizations ?? []).map(({ organization: { id: key, name, slug } }) => ({
      ...{ key, name },
      change: { organization: slug },
    })),
    ...(facets?.countries ?? []).map(({ country: { id: key, name, code } }) => ({
      ...{ key, name },
      change: { country: code },
    })),
  ];
  return (
    <p className="leads">
      <button
        type="button"
        onClick={() => {
          narrow({ from: day, to: day });
        }}
      >
        {formatDay(day)}
      </button>
      {data && <span> {count(data.articles.totalCount, 'article')}, above all on </span>}
      {leads.map(({ key, name, change }) => (
        <button
          key={key}
          type="button"
          onClick={() => {
            narrow({ ...change, from: day, to: day });
          }}
        >
          {name}
        </button>
      ))}
    </p>
  );
}
