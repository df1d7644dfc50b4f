import { Link } from 'wouter';
import type { OfficialFragment } from '../../generated/graphql';
import { count } from '../format';
import { links } from '../links';
import { Endless } from './endless';

interface Officeholders {
  edges: readonly { articleCount: number; node: OfficialFragment }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** People who act for a country or an organization, with what they are called and in how many articles. */
export function Officials({
  people: { edges, pageInfo },
  none,
  loadMore,
}: {
  people: Officeholders;
  /** What is said where there is nobody. */
  none: string;
  loadMore: (after: string | null) => Promise<unknown>;
}) {
  if (edges.length === 0) return <p>{none}</p>;
  return (
    <>
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
      {pageInfo.hasNextPage && <Endless loadMore={() => loadMore(pageInfo.endCursor)} />}
    </>
  );
}
