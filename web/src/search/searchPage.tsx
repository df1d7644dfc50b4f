import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useWho } from '../front/who';
import { Empty, Loading, Problem } from '../parts/states';
import { useTitle } from '../parts/title';
import { type Asked, readAsked, writeAsked } from './asked';
import { Results } from './results';
import { SearchForm } from './searchForm';

/** Searches while one types. The address says for what and how it is narrowed, so that it can be linked. */
export function SearchPage() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const asked = useMemo(() => readAsked(new URLSearchParams(search)), [search]);
  useTitle(asked.words === '' ? 'Search' : `Search for ${asked.words}`);
  const change = (to: Partial<Asked>) => {
    navigate(writeAsked({ ...asked, ...to }), { replace: true });
  };
  return (
    <div className="search">
      <h1>Search</h1>
      <SearchForm words={asked.words} search={change} />
      <Narrowed asked={asked} change={change} />
    </div>
  );
}

function Narrowed({ asked, change }: { asked: Asked; change: (to: Partial<Asked>) => void }) {
  const { who, error, refetch } = useWho(asked);
  if (asked.words === '')
    return (
      <p className="small">
        What is typed is looked for in articles, people, organizations, quotes and events. “A phrase” stands
        between quotation marks, -without after a minus, and <b>or</b> between words finds either.
      </p>
    );
  if (error) return <Problem error={error} retry={refetch} />;
  if (!who) return <Loading />;
  if (who.person === null || who.organization === null)
    return (
      <Empty title="Nobody is known by that name" level={2}>
        The address names a person or an organization that is in no article.
      </Empty>
    );
  return <Results asked={asked} who={who} change={change} />;
}
