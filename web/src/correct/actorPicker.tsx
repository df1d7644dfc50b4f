import { skipToken, useQuery } from '@apollo/client/react';
import { useDeferredValue, useId, useState } from 'react';
import { type ActorNameFragment, FindActorsDocument, type SearchType } from '../../generated/graphql';

const WORDS = { Person: 'person', Organization: 'organization', Country: 'country' };

/** Finds a person or an organization by name, and countries among those at hand. */
export function ActorPicker({
  label,
  types,
  atHand = [],
  except,
  choose,
}: {
  label: string;
  /** What to look for besides. */
  types: SearchType[];
  /** Offered before anything is typed. */
  atHand?: readonly ActorNameFragment[];
  /** Id of one that cannot be chosen. */
  except?: string;
  choose: (actor: ActorNameFragment) => void;
}) {
  const [words, setWords] = useState('');
  const query = useDeferredValue(words.trim());
  const list = useId();
  const { data } = useQuery(FindActorsDocument, query === '' ? skipToken : { variables: { query, types } });
  const begun = atHand.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));
  const found = (data?.search.nodes ?? []).flatMap((node) =>
    'name' in node ? [node as ActorNameFragment] : [],
  );
  const all = new Map([...begun, ...found].map((actor) => [actor.id, actor]));
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
      {query !== '' && data && offered.length === 0 && <p className="small">Nobody is known by that name.</p>}
    </div>
  );
}
