import { type ReactNode, type SyntheticEvent, useState } from 'react';

/** A form that makes an edit: what it says, a note, and what was wrong with it. */
export function EditForm({
  label,
  send,
  busy,
  problem,
  disabled = false,
  children,
}: {
  /** What its button says. */
  label: string;
  send: (note: string | null) => void;
  busy: boolean;
  problem: string | null;
  disabled?: boolean;
  children?: ReactNode;
}) {
  const [note, setNote] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send(note.trim() || null);
  };
  return (
    <form className="editForm" onSubmit={submit}>
      {children}
      <label>
        Note{' '}
        <input
          maxLength={2000}
          placeholder="Why, for those who come later"
          value={note}
          onChange={({ target }) => {
            setNote(target.value);
          }}
        />
      </label>
      <button type="submit" disabled={busy || disabled}>
        {label}
      </button>
      {problem !== null && <p role="alert">{problem}</p>}
    </form>
  );
}
