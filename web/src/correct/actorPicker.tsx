import { skipToken, useQuery } from '@apollo/client/react';
import { useDeferredValue, useId, useState } from 'react';
import { type ActorNameFragment, FindActorsDocument, type SearchType } from '../../generated/graphql';

export type ActorKind = ActorNameFragment['__typename'];

/** Everybody who can say and do things. */
export const ANYBODY: readonly ActorKind[] = ['Person', 'Organization', 'Country'];

const WORDS: Record<ActorKind, string> = {
  Person: 'person',
  Organization: 'organization',
  Country: 'country',
};

/** What the search knows kinds as. Countries are few, and found by a list of their own. */
const SEARCHED: Partial<Record<ActorKind, SearchType>> = { Person: 'PERSON', Organization: 'ORGANIZATION' };

/** Finds people, organizations and countries by name, beginning with those at hand. */
export function ActorPicker({
  label,
  kinds,
  atHand = [],
  except,
  choose,
}: {
  label: string;
  /** What may be chosen. */
  kinds: readonly ActorKind[];
  /** Offered before anything is typed. */
  atHand?: readonly ActorNameFragment[];
  /** Id of one that cannot be chosen. */
  except?: string;
  choose: (actor: ActorNameFragment) => void;
}) {
  const [words, setWords] = useState('');
  const query = useDeferredValue(words.trim());
  const list = useId();
  const types = kinds.flatMap((kind) => SEARCHED[kind] ?? []);
  const countries = kinds.includes('Country');
  const { data } = useQuery(
    FindActorsDocument,
    query === '' ? skipToken : { variables: { query, types, countries } },
  );
  const begun = atHand.filter(
    ({ name, __typename }) => kinds.includes(__typename) && name.toLowerCase().includes(query.toLowerCase()),
  );
  const found = (data?.search.nodes ?? []).flatMap((node) =>
    'name' in node ? [node as ActorNameFragment] : [],
  );
  const all = new Map(
    [...begun, ...(data?.countries?.nodes ?? []), ...found].map((actor) => [actor.id, actor]),
  );
  const offered = [...all.values()].filter(({ id }) => id !== except);
  return (
    <div className="picker">
      <label>
        {label}{' '}
        <input
          type="search"
          autoComplete="off"
          aria-controls={list}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
          }}
        />
      </label>
      <ul id={list} aria-label={`${label}: choices`}>
        {offered.map((actor) => (
          <li key={actor.id}>
            <button
              type="button"
              className="choice"
              onClick={() => {
                setWords('');
                choose(actor);
              }}
            >
              {actor.name} <span className="small">{WORDS[actor.__typename]}</span>
            </button>
          </li>
        ))}
      </ul>
      {query !== '' && data && offered.length === 0 && <p className="small">No such name is known.</p>}
    </div>
  );
}
