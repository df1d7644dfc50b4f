import { useLocation } from 'wouter';
import { HEIGHT, OUTLINES, WIDTH } from 'virtual:outlines';
import { count } from '../format';
import { links } from '../links';

/** The world with one country, and those that it has to do with, the more the darker. The page lists the same. */
export function WorldMap({
  code,
  name,
  others,
}: {
  code: string;
  name: string;
  others: readonly { code: string; name: string; eventCount: number }[];
}) {
  const [, navigate] = useLocation();
  const most = Math.max(1, ...others.map(({ eventCount }) => eventCount));
  const byCode = new Map(others.map((other) => [other.code, other]));
  return (
    <figure className="mapped">
      <svg
        className="map"
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={`Map of ${name} and those that it has to do with`}
      >
        {Object.entries(OUTLINES).map(([outlined, path]) => {
          const other = byCode.get(outlined);
          if (outlined === code) return <path key={outlined} d={path} className="here" />;
          if (!other) return <path key={outlined} d={path} />;
          return (
            <path
              key={outlined}
              d={path}
              className="other"
              fillOpacity={0.3 + (0.6 * other.eventCount) / most}
              onClick={() => {
                navigate(links.country(outlined));
              }}
            >
              <title>{`${other.name}: ${count(other.eventCount, 'event')}`}</title>
            </path>
          );
        })}
      </svg>
      <figcaption>
        <span className="swatch here" /> {name}
        {others.length > 0 && (
          <>
            {' '}
            <span className="swatch other" /> countries that took part in the same events, the more of them
            the darker
          </>
        )}
      </figcaption>
    </figure>
  );
}
