import { Link } from 'wouter';
import type { FrontPageQuery } from '../../generated/graphql';
import { formatDay, formatNumber } from '../format';
import { links } from '../links';
import { Code } from '../parts/code';
import type { Narrowing, Who } from './narrowing';

type Counts = FrontPageQuery['articles']['facets'];
type Narrow = (change: Partial<Narrowing>) => void;

interface Value {
  key: string;
  name: string;
  code?: string;
  count: number;
  page?: string;
  chosen: boolean;
  choose: () => void;
}

/** Who, which countries and which publishers lead the news that is shown: each to narrow it by. */
export function Facets({
  facets,
  narrowing,
  narrow,
}: {
  facets: Counts;
  narrowing: Narrowing;
  narrow: Narrow;
}) {
  const people = facets.people.map(({ count, person: { id, slug, name } }) => {
    const chosen = narrowing.person === slug;
    const choose = () => {
      narrow({ person: chosen ? null : slug });
    };
    return { key: id, name, count, page: links.person(slug), chosen, choose };
  });
  const organizations = facets.organizations.map(({ count, organization: { id, slug, name } }) => {
    const chosen = narrowing.organization === slug;
    const choose = () => {
      narrow({ organization: chosen ? null : slug });
    };
    return { key: id, name, count, page: links.organization(slug), chosen, choose };
  });
  const countries = facets.countries.map(({ count, country: { id, code, name } }) => {
    const chosen = narrowing.country === code;
    const choose = () => {
      narrow({ country: chosen ? null : code });
    };
    return { key: id, name, code, count, page: links.country(code), chosen, choose };
  });
  const publishers = facets.publishers.map(({ count, publisher }) => {
    const chosen = narrowing.publisher === publisher;
    const choose = () => {
      narrow({ publisher: chosen ? null : publisher });
    };
    return { key: publisher, name: publisher, count, chosen, choose };
  });
  return (
    <>
      <Facet title="People" values={people} />
      <Facet title="Organizations" values={organizations} />
      <Facet title="Countries" values={countries} />
      <Facet title="Publishers" values={publishers} />
    </>
  );
}

function Facet({ title, values }: { title: string; values: Value[] }) {
  if (values.length === 0) return null;
  const most = Math.max(...values.map(({ count }) => count));
  return (
    <section className="facet">
      <h2>{title}</h2>
      <ul>
        {values.map(({ key, name, code, count, page, chosen, choose }) => (
          <li key={key}>
            <button type="button" aria-pressed={chosen} onClick={choose}>
              <span className="label">
                {code !== undefined && <Code code={code} />}
                <bdi>{name}</bdi>
              </span>
              <span className="number">{formatNumber(count)}</span>
              <span className="share" style={{ width: `${String((count / most) * 100)}%` }} />
            </button>
            {page !== undefined && (
              <Link href={page} aria-label={`Page of ${name}`} title={`Page of ${name}`}>
                →
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the news is narrowed by, each to take away again. */
export function Chosen({
  narrowing,
  who,
  narrow,
  facets,
}: {
  narrowing: Narrowing;
  who: Who;
  narrow: Narrow;
  facets: Counts;
}) {
  const { from, to, country, publisher } = narrowing;
  const countryName =
    facets.countries.find(({ country: { code } }) => code === country)?.country.name ?? country;
  const time = [from && `from ${formatDay(from)}`, to && `to ${formatDay(to)}`].filter(Boolean).join(' ');
  const chips: [string | null, Partial<Narrowing>][] = [
    [time === '' ? null : time, { from: null, to: null }],
    [who.person?.name ?? null, { person: null }],
    [who.organization?.name ?? null, { organization: null }],
    [countryName, { country: null }],
    [publisher, { publisher: null }],
  ];
  const shown = chips.filter((chip): chip is [string, Partial<Narrowing>] => chip[0] !== null);
  if (shown.length === 0) return null;
  return (
    <ul className="chips" aria-label="Narrowed by">
      {shown.map(([text, without]) => (
        <li key={text}>
          <button
            type="button"
            aria-label={`Take away: ${text}`}
            onClick={() => {
              narrow(without);
            }}
          >
            {text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
