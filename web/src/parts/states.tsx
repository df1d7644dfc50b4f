import { type ReactNode, useState } from 'react';
import { codeOf } from '../client';
import { storeKey, storedKey } from '../keys';
import { useEmbedded } from './embedded';
import { useWhenBack } from './whenBack';

/** What stands in place of something that is being loaded. */
export function Loading({ lines = 6 }: { lines?: number }) {
  return (
    <div className="loading" role="status">
      <span className="hidden">Loading …</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="bone" />
      ))}
    </div>
  );
}

/** There is nothing to show, and why. */
export function Empty({
  title,
  level = 1,
  children,
}: {
  title: string;
  /** Level of its heading: 2 inside a page that has a title of its own. */
  level?: 1 | 2;
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}

/** What to do about an error, by its code. */
const ADVICE: Record<string, string> = {
  RATE_LIMITED: 'You have asked for a lot in a short time. Wait a little, then try again.',
  OVERLOADED: 'The service has more to do than it can. Try again in a moment.',
  DATABASE_UNAVAILABLE: 'The service cannot reach its database. Try again in a moment.',
  DEADLINE: 'The answer took too long. Try again, or ask for less.',
  CHANGED_MEANWHILE: 'The news changed while the page was loaded. Try again.',
  UNAUTHENTICATED: 'This service asks for a key, and pages of others have none.',
  OPERATION_NOT_LISTED:
    'This service only answers listed operations, and those of these pages are not among them.',
  BAD_USER_INPUT:
    'The address of this page asks for something that cannot be. Start again from the front page.',
};

/** Nothing was answered: on a page of the service, and on one of somebody else. */
const UNREACHED = {
  own: 'The service cannot be reached. Check that it runs and that you are connected, then try again.',
  embedded:
    'The news service cannot be reached, or does not let this web site ask: whoever runs it adds the site to CORS_ORIGINS.',
};

/** The service, or its database, was stopped: this passes when it is there again. */
const PASSING = new Set<string | null>([null, 'DATABASE_UNAVAILABLE']);

/** Something could not be loaded: what happened, and what to do. What passes is tried again when the service is back. */
export function Problem({
  error,
  retry,
  level = 2,
}: {
  error: unknown;
  retry?: () => void;
  /** Level of its heading: 1 in place of a whole page. */
  level?: 1 | 2;
}) {
  const Heading = `h${level}` as const;
  const embedded = useEmbedded();
  const code = codeOf(error);
  // On a page of somebody else it would be their server that is asked whether it is there.
  const waits = retry !== undefined && PASSING.has(code) && !embedded;
  useWhenBack(waits ? retry : null);
  if (code === 'UNAUTHENTICATED' && !embedded) return <KeyForm />;
  const message =
    code === null
      ? UNREACHED[embedded ? 'embedded' : 'own']
      : (ADVICE[code] ?? 'Something went wrong in the service. Try again.');
  return (
    <div className="problem" role="alert">
      <Heading>This could not be loaded</Heading>
      <p>{message}</p>
      {code !== null && error instanceof Error && <p className="small">{error.message}</p>}
      {waits && <p className="small">This is tried again by itself as soon as the service answers.</p>}
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Asks for the key that this service wants, and loads the page again with it. */
function KeyForm() {
  const [key, setKey] = useState('');
  return (
    <form
      className="problem"
      onSubmit={(event) => {
        event.preventDefault();
        storeKey(key.trim());
        location.reload();
      }}
    >
      <h1>This service asks for a key</h1>
      <p>
        {storedKey() === ''
          ? 'Reading is open only to those who have an API key. Whoever runs the service can make one for you.'
          : 'The key that was given here does not hold any more.'}
      </p>
      <label>
        API key{' '}
        <input
          type="password"
          autoComplete="off"
          value={key}
          onChange={(event) => {
            setKey(event.target.value);
          }}
        />
      </label>{' '}
      <button type="submit">Use this key</button>
    </form>
  );
}
