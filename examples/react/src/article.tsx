import { useQuery } from '@apollo/client/react';
import { ArticleDocument } from './graphql/graphql';

/** The text of an article with its quotes marked: every `start` and `end` counts as JavaScript does. */
export function Article({ slug, back }: { slug: string; back: () => void }) {
  const { data, error } = useQuery(ArticleDocument, { variables: { slug } });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p>Loading …</p>;
  if (!data.article) return <p>There is no such article.</p>;
  const { headline, text, language, publisher, quotes } = data.article;
  // Reported speech may hold quotes: only what stands between quotation marks is marked.
  const marked = quotes.nodes.filter(({ kind }) => kind !== 'INDIRECT').toSorted((a, b) => a.start - b.start);
  return (
    <main>
      <button type="button" onClick={back}>
        ← Back
      </button>
      <h1>{headline}</h1>
      <p className="small">{publisher}</p>
      <div className="text" lang={language} dir="auto">
        {text.slice(0, marked[0]?.start)}
        {marked.map(({ id, start, end, saidBy, speakerLabel }, at) => (
          <span key={id}>
            <mark title={saidBy?.name ?? speakerLabel ?? 'somebody who is not named'}>
              {text.slice(start, end)}
            </mark>
            {text.slice(end, marked[at + 1]?.start)}
          </span>
        ))}
      </div>
    </main>
  );
}
