import { useApolloClient } from '@apollo/client/react';
import { type SyntheticEvent, useId, useState } from 'react';
import { MayCorrectDocument } from '../../generated/graphql';
import { CORRECTING } from '../client';
import { storeCorrectingKey } from '../keys';
import { adviceOn } from './correcting';

/** Asks for the key to correct with, and takes only one that holds. */
export function CorrectingKeyForm() {
  const client = useApolloClient();
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const hint = useId();
  const check = async () => {
    setBusy(true);
    const given = key.trim();
    try {
      const context = { ...CORRECTING, key: given };
      await client.query({ query: MayCorrectDocument, fetchPolicy: 'no-cache', context });
      storeCorrectingKey(given);
    } catch (error) {
      setProblem(adviceOn(error));
      setBusy(false);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void check();
  };
  return (
    <form className="keyForm" onSubmit={submit}>
      <p id={hint} className="small">
        Correcting needs an API key with the scope “edit”. Whoever runs this service makes one:{' '}
        <code>npm run keys -- create NAME --scope edit</code>. It is kept until this window is closed.
      </p>
      <label>
        API key{' '}
        <input
          type="password"
          autoComplete="off"
          required
          aria-describedby={hint}
          value={key}
          onChange={({ target }) => {
            setKey(target.value);
          }}
        />
      </label>{' '}
      <button type="submit" disabled={busy}>
        Use this key
      </button>
      {problem !== null && <p role="alert">{problem}</p>}
    </form>
  );
}
