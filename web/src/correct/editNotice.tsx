import { useApolloClient } from '@apollo/client/react';
import { useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { UndoEditDocument } from '../../generated/graphql';
import { links } from '../links';
import { useEdit } from './correcting';
import { type Done, announce, lastEdit, onLastEdit } from './lastEdit';
import { DID, brief } from './words';

/** Says which edit was made last, and undoes it. */
export function EditNotice() {
  const edit = useSyncExternalStore(onLastEdit, lastEdit);
  return (
    <div className="editNotice" role="status">
      {edit && <Made key={edit.id} edit={edit} />}
    </div>
  );
}

function Made({ edit }: { edit: Done }) {
  const client = useApolloClient();
  const [undone, setUndone] = useState(false);
  const { run, busy, problem } = useEdit(UndoEditDocument, () => {
    setUndone(true);
    // What is served again comes back to the lists of this page.
    void client.refetchQueries({ include: 'active' });
  });
  const { kind, target } = edit;
  return (
    <p>
      <span>
        {undone ? 'Undone: ' : ''}
        {DID[kind]} “{brief(target.label)}”.
      </span>
      {problem !== null && <span role="alert">{problem}</span>}
      {!undone && (
        <button type="button" disabled={busy} onClick={() => void run({ editId: edit.id })}>
          Undo
        </button>
      )}
      <Link href={links.edits}>All edits</Link>
      <button
        type="button"
        aria-label="Close"
        onClick={() => {
          announce(null);
        }}
      >
        ×
      </button>
    </p>
  );
}
