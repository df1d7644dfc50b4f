import { Link } from 'wouter';
import { count } from '../format';
import { links } from '../links';

interface Edge {
  articleCount: number;
  node: { id: string; slug: string; name: string; titles: readonly string[] };
}

/** People who act for a country or an organization, with what they are called and in how many articles. */
export function Officials({ edges, none }: { edges: readonly Edge[]; none: string }) {
  if (edges.length === 0) return <p>{none}</p>;
  return (
    <ul className="lines">
      {edges.map(({ articleCount, node: { id, slug, name, titles } }) => (
        <li key={id}>
          <Link href={links.person(slug)}>{name}</Link>{' '}
          <span className="small">
            {[titles[0], count(articleCount, 'article')].filter((part) => part !== undefined).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
