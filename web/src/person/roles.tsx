import type { PersonPageQuery } from '../../generated/graphql';
import { count, formatDay } from '../format';
import { ActorName } from '../parts/actor';

type Role = NonNullable<PersonPageQuery['person']>['roles'][number];

/** What somebody was called, for whom, and in the news of which time, the latest first. */
export function Roles({ roles }: { roles: readonly Role[] }) {
  if (roles.length === 0) return <p>No article gives a title or an office.</p>;
  const byTime = roles.toSorted((a, b) => (b.until ?? '').localeCompare(a.until ?? ''));
  return (
    <ul className="lines">
      {byTime.map(({ title, articleCount, since, until, organization, country }) => (
        <li key={[title, organization?.id, country?.id].join(' ')}>
          {title}
          {organization && (
            <>
              {' · '}
              <ActorName actor={organization} />
            </>
          )}
          {country && (
            <>
              {' · '}
              <ActorName actor={country} />
            </>
          )}{' '}
          <span className="small">
            in {count(articleCount, 'article')}
            {since !== null && until !== null && `, ${timeOf(since, until)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function timeOf(since: string, until: string): string {
  const [first, last] = [formatDay(since), formatDay(until)];
  return first === last ? first : `${first} to ${last}`;
}
