import { useState } from 'react';
import { type ActorNameFragment, RejectFactDocument } from '../../generated/graphql';
import type { Fact, QuoteNode } from '../article/facts';
import { CorrectEvent } from './correctEvent';
import { CorrectSpeaker } from './correctSpeaker';
import { useCorrectingKey, useEdit } from './correcting';
import { EditForm } from './editForm';
import { CorrectingKeyForm } from './keyForm';

/** What can be corrected of a fact: to begin with, that it is none. */
export function CorrectFact({ fact, actors }: { fact: Fact; actors: readonly ActorNameFragment[] }) {
  const key = useCorrectingKey();
  if (key === '') return <CorrectingKeyForm />;
  const quote = fact.layer === 'quotes' || fact.layer === 'reports' ? fact.quote : null;
  return (
    <div className="correct">
      {quote && <CorrectSpeaker quote={quote satisfies QuoteNode} actors={actors} />}
      {fact.layer === 'events' && <CorrectEvent event={fact.event} actors={actors} />}
      <Reject fact={fact} />
    </div>
  );
}

/** What rejecting a fact means, by what it is. */
function meaningOf(fact: Fact): string {
  switch (fact.layer) {
    case 'people':
      return `These words do not name ${fact.person.name}.`;
    case 'organizations':
      return `These words do not name ${fact.organization.name}.`;
    case 'countries':
      return `These words do not name ${fact.country.name}.`;
    case 'quotes':
      return 'These words are no quote.';
    case 'reports':
      return 'These words are no reported speech.';
    case 'events':
      return 'These words do not tell this event.';
  }
}

function Reject({ fact }: { fact: Fact }) {
  const { run, busy, problem } = useEdit(RejectFactDocument);
  const [everywhere, setEverywhere] = useState(false);
  const isToldElsewhere = fact.layer === 'events' && fact.event.mentions.length > 1;
  const id = everywhere && fact.layer === 'events' ? fact.event.id : fact.key;
  return (
    <EditForm label="Reject" busy={busy} problem={problem} send={(note) => void run({ id, note })}>
      <p>{meaningOf(fact)}</p>
      {isToldElsewhere && (
        <label>
          <input
            type="checkbox"
            checked={everywhere}
            onChange={({ target }) => {
              setEverywhere(target.checked);
            }}
          />{' '}
          It is no event: reject it wherever it is told.
        </label>
      )}
    </EditForm>
  );
}
