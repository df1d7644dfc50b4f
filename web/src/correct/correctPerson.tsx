import { useState } from 'react';
import { useLocation } from 'wouter';
import {
  type ActorNameFragment,
  MergePeopleDocument,
  RenamePersonDocument,
  type SearchType,
} from '../../generated/graphql';
import { links } from '../links';
import { ActorPicker } from './actorPicker';
import { useCorrectingKey, useEdit } from './correcting';
import { EditForm } from './editForm';
import { CorrectingKeyForm } from './keyForm';

interface Person {
  id: string;
  name: string;
}

/** What can be corrected of a person: the name, and whom it also is. */
export function CorrectPerson({ person }: { person: Person }) {
  const key = useCorrectingKey();
  if (key === '') return <CorrectingKeyForm />;
  return (
    <div className="correct">
      <Rename person={person} />
      <Merge person={person} />
    </div>
  );
}

function Rename({ person: { id, name } }: { person: Person }) {
  const { run, busy, problem } = useEdit(RenamePersonDocument);
  const [words, setWords] = useState(name);
  return (
    <EditForm
      label="Rename"
      busy={busy}
      problem={problem}
      disabled={words.trim() === '' || words.trim() === name}
      send={(note) => void run({ id, name: words.trim(), note })}
    >
      <label>
        Name{' '}
        <input
          maxLength={200}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
          }}
        />
      </label>
    </EditForm>
  );
}

const PEOPLE: SearchType[] = ['PERSON'];

function Merge({ person: { id, name } }: { person: Person }) {
  const [, navigate] = useLocation();
  const [other, setOther] = useState<ActorNameFragment | null>(null);
  const { run, busy, problem } = useEdit(MergePeopleDocument, ({ target: { node } }) => {
    if (node?.__typename === 'Person') navigate(links.person(node.slug), { replace: true });
  });
  return (
    <EditForm
      label="Merge"
      busy={busy}
      problem={problem}
      disabled={!other}
      send={(note) => {
        if (other) void run({ from: id, into: other.id, note });
      }}
    >
      <p>
        {name} is the same person as <b>{other?.name ?? '…'}</b>
      </p>
      <ActorPicker label="Find the other" types={PEOPLE} except={id} choose={setOther} />
    </EditForm>
  );
}
