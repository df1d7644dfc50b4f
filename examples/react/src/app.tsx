import { useState } from 'react';
import { Article } from './article';
import { People } from './people';
import { Person } from './person';

/** People in the news; what one of them said; the article that says so. */
export function App() {
  const [person, setPerson] = useState<string | null>(null);
  const [article, setArticle] = useState<string | null>(null);
  if (article !== null)
    return (
      <Article
        slug={article}
        back={() => {
          setArticle(null);
        }}
      />
    );
  if (person !== null)
    return (
      <Person
        slug={person}
        open={setArticle}
        back={() => {
          setPerson(null);
        }}
      />
    );
  return <People open={setPerson} />;
}
