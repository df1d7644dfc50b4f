import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { SearchDocument, type SearchType } from '../../generated/graphql';
import { Endless } from '../parts/endless';
import { Loading, Problem } from '../parts/states';
import { useTitle } from '../parts/title';
import { Found } from './found';

const KINDS: [SearchType, string][] = [
  ['ARTICLE', 'Articles'],
  ['PERSON', 'People'],
  ['ORGANIZATION', 'Organizations'],
  ['QUOTE', 'Quotes'],
  ['EVENT', 'Events'],
];

/** Results that are loaded at once. */
const PAGE = 20;

/** So long nothing has to be typed before it is searched, in milliseconds. */
const PAUSE = 250;

/** Searches while one types. The address says what, so that it can be linked. */
export function SearchPage() {
  const [address, setAddress] = useSearchParams();
  const asked = address.get('q') ?? '';
  const kind = KINDS.find(([type]) => type === address.get('kind'))?.[0] ?? null;
  const [words, setWords] = useState(asked);
  const timer = useRef<number>(undefined);
  const input = useRef<HTMLInputElement>(null);
  useTitle(asked === '' ? 'Search' : `Search for ${asked}`);
  const change = (to: { q?: string; kind?: SearchType | null }) => {
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (to.q !== undefined) next.set('q', to.q);
        if (to.kind) next.set('kind', to.kind);
        if (to.kind === null) next.delete('kind');
        return next;
      },
      { replace: true },
    );
  };
  useEffect(() => {
    input.current?.focus();
    return () => {
      clearTimeout(timer.current);
    };
  }, []);
  // Going back and forth changes the address alone.
  useEffect(() => {
    setWords(asked);
  }, [asked]);
  return (
    <div className="page search">
      <h1>Search</h1>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: words.trim() });
        }}
      >
        <input
          ref={input}
          type="search"
          aria-label="Search the news"
          placeholder="Words, “phrases”, -without"
          value={words}
          onChange={({ target: { value } }) => {
            setWords(value);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => {
              change({ q: value.trim() });
            }, PAUSE);
          }}
        />
        <fieldset className="layers plain">
          <legend className="hidden">Of which kind</legend>
          {([[null, 'Everything'], ...KINDS] as [SearchType | null, string][]).map(([type, name]) => (
            <button
              key={name}
              type="button"
              className="choice"
              aria-pressed={kind === type}
              onClick={() => {
                change({ kind: type });
              }}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </form>
      <Results query={asked} kind={kind} />
    </div>
  );
}

function Results({ query, kind }: { query: string; kind: SearchType | null }) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(
    SearchDocument,
    query === '' ? skipToken : { variables: { query, types: kind && [kind], first: PAGE } },
  );
  if (query === '')
    return <p className="small">What is typed is looked for in articles, people, quotes and events.</p>;
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />;
  const shown = data ?? previousData;
  if (!shown) return <Loading />;
  const { edges, pageInfo, understood } = shown.search;
  return (
    <div className={data ? '' : 'waiting'}>
      <p className="small" role="status">
        {understood.message}
        {edges.length === 0 && ' Nothing was found: try fewer or other words.'}
      </p>
      <ul className="found">
        {edges.map((edge) => (
          <Found key={edge.node.id} edge={edge} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Endless loadMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
      )}
    </div>
  );
}
