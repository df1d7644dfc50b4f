import { useQuery } from '@apollo/client/react';
import { PersonDocument } from './graphql/graphql';

interface Props {
  slug: string;
  open: (article: string) => void;
  back: () => void;
}

/** A person, and what they said, page after page. */
export function Person({ slug, open, back }: Props) {
  const { data, error, fetchMore } = useQuery(PersonDocument, { variables: { slug } });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p>Loading …</p>;
  if (!data.person) return <p>Nobody is known by that name.</p>;
  const { name, titles, quotes } = data.person;
  return (
    <main>
      <button type="button" onClick={back}>
        ← People
      </button>
      <h1>{name}</h1>
      <p>{titles.join(' · ')}</p>
      <p className="small">{quotes.totalCount} quotes</p>
      <ul>
        {quotes.edges.map(({ node: { id, text, kind, article } }) => (
          <li key={id}>
            <q>{text}</q> {kind === 'INDIRECT' && <span className="small">reported</span>}
            <br />
            <button
              type="button"
              className="link small"
              onClick={() => {
                open(article.slug);
              }}
            >
              {article.headline}
            </button>
          </li>
        ))}
      </ul>
      {quotes.pageInfo.hasNextPage && (
        <button
          type="button"
          onClick={() => {
            void fetchMore({ variables: { after: quotes.pageInfo.endCursor } });
          }}
        >
          More
        </button>
      )}
    </main>
  );
}
