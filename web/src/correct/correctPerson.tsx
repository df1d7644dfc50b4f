import { useState } from 'react';
import { MergePeopleDocument, RenamePersonDocument } from '../../generated/graphql';
import { useCorrectingKey, useEdit } from './correcting';
import { EditForm } from './editForm';
import { CorrectingKeyForm } from './keyForm';
import { Merge } from './merge';

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
      <Merge one={person} kind="Person" noun="person" mutation={MergePeopleDocument} />
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
