import { useApolloClient } from '@apollo/client/react';
import { type SyntheticEvent, useState } from 'react';
import { IngestDemoDocument } from '../../generated/graphql';
import { codeOf } from '../client';

/** Articles that are sent at once: few, so that it shows how far it is. */
const BATCH = 10;

function adviceOn(error: unknown): string {
  const code = codeOf(error);
  if (code === null) return 'The service cannot be reached. Try again: what is there is not put in twice.';
  if (code === 'UNAUTHENTICATED') return 'The key does not hold. Give another one.';
  if (code === 'FORBIDDEN') return 'This key may not write: that needs one with the scope “write”.';
  return `It stopped on the way (${code}). Try again: what is there is not put in twice.`;
}

/** Puts in the news that was written to try things out. Only who may write can: the key is used for this and not kept. */
export function Demo({
  done,
  setFilling,
}: {
  done: () => void;
  /** Told when it begins, and when it ends. */
  setFilling: (filling: boolean) => void;
}) {
  const client = useApolloClient();
  const [key, setKey] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fill = async () => {
    setProblem(null);
    setShare(0);
    setFilling(true);
    try {
      const { ARTICLES } = await import('virtual:demo');
      for (let at = 0; at < ARTICLES.length; at += BATCH) {
        await client.mutate({
          mutation: IngestDemoDocument,
          variables: { articles: ARTICLES.slice(at, at + BATCH) },
          context: { key: key.trim() },
          fetchPolicy: 'no-cache',
        });
        setShare(Math.min(1, (at + BATCH) / ARTICLES.length));
      }
      done();
    } catch (error) {
      setProblem(adviceOn(error));
      setShare(null);
    } finally {
      setFilling(false);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void fill();
  };
  return (
    <form className="keyForm" onSubmit={submit}>
      <p className="small">
        <code>npm run keys -- create NAME --scope write</code> makes one.
      </p>
      <label>
        API key{' '}
        <input
          type="password"
          autoComplete="off"
          required
          value={key}
          onChange={({ target }) => {
            setKey(target.value);
          }}
        />
      </label>{' '}
      <button type="submit" disabled={share !== null}>
        Put in the demo news
      </button>
      {share !== null && <progress aria-label="Articles that are in" value={share} />}
      {problem !== null && <p role="alert">{problem}</p>}
    </form>
  );
}
