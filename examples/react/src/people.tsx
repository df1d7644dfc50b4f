import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { PeopleDocument } from './graphql/graphql';

/** Who is named most, or has a name like the one that is typed. */
export function People({ open }: { open: (slug: string) => void }) {
  const [name, setName] = useState('');
  const { data, previousData, error } = useQuery(PeopleDocument, { variables: { name } });
  const people = (data ?? previousData)?.people.nodes;
  return (
    <main>
      <h1>Who said what</h1>
      <input
        type="search"
        aria-label="Name"
        placeholder="A name, also half typed"
        value={name}
        onChange={({ target }) => {
          setName(target.value);
        }}
      />
      {error && <p role="alert">{error.message}</p>}
      {people?.length === 0 && <p>Nobody has such a name.</p>}
      <ul>
        {people?.map(({ id, slug, name, titles, mentionCount }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => {
                open(slug);
              }}
            >
              {name}
            </button>{' '}
            <span className="small">
              {[titles[0], `named ${mentionCount} times`].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </main>
  );
}
