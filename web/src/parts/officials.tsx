import { Link } from 'wouter';
import type { OfficialFragment } from '../../generated/graphql';
import { count } from '../format';
import { links } from '../links';

/** People who act for a country or an organization, with what they are called and in how many articles. */
export function Officials({ edges }: { edges: readonly { articleCount: number; node: OfficialFragment }[] }) {
  return (
    <ul className="lines">
      {edges.map(({ articleCount, node: { id, slug, name, titles } }) => (
        <li key={id}>
          <Link href={links.person(slug)}>
            <bdi>{name}</bdi>
          </Link>{' '}
          <span className="small">
            {[titles[0], count(articleCount, 'article')].filter((part) => part !== undefined).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
