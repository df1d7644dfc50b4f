import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { VersionsDocument, type VersionsQuery } from '../../generated/graphql';
import { count as countOf, formatMoment } from '../format';
import { Loading, Problem } from '../parts/states';
import { type Run, runsOf } from './runs';

type Version = NonNullable<VersionsQuery['article']>['versions']['nodes'][number];

/** What was changed in an article since it first came, version by version. */
export function Versions({ slug, count }: { slug: string; count: number }) {
  const [open, setOpen] = useState(false);
  return (
    <section className="versions">
      <h2>Versions</h2>
      <p>
        The publisher changed this article: {countOf(count, 'version')} came in.{' '}
        <button
          type="button"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? 'Hide what changed' : 'Show what changed'}
        </button>
      </p>
      {open && <Changes slug={slug} />}
    </section>
  );
}

function Changes({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(VersionsDocument, { variables: { slug } });
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const versions = data.article?.versions.nodes ?? [];
  return (
    <ol className="changes">
      {versions.map((version, index) => (
        <Changed key={version.id} version={version} before={versions[index + 1]} />
      ))}
    </ol>
  );
}

/** When its publisher says that it came, or else when it came in here. */
function sinceWhen({ number, publishedAt, modifiedAt, receivedAt }: Version): string {
  if (modifiedAt !== null) return `changed ${formatMoment(modifiedAt)}`;
  return number === 1 && publishedAt !== null
    ? `published ${formatMoment(publishedAt)}`
    : `received ${formatMoment(receivedAt)}`;
}

function Changed({ version, before }: { version: Version; before: Version | undefined }) {
  const { text, changes } = version;
  return (
    <li>
      <h3>
        Version {version.number} <span className="small">{sinceWhen(version)}</span>
      </h3>
      {before ? (
        <p className="difference">
          {runsOf(text, changes).map((run) => (
            <Words key={`${run.kind}${String(run.at)}`} run={run} />
          ))}
        </p>
      ) : (
        <p className="small">As it first came.</p>
      )}
    </li>
  );
}

function Words({ run: { kind, text } }: { run: Run }) {
  if (kind === 'ADDED') return <ins>{text}</ins>;
  return kind === 'REMOVED' ? <del>{text}</del> : text;
}
