import { useState } from 'react';
import { type ActorNameFragment, SetSpeakerDocument } from '../../generated/graphql';
import type { QuoteNode } from '../article/facts';
import { ANYBODY, ActorPicker } from './actorPicker';
import { useEdit } from './correcting';
import { EditForm } from './editForm';

/** Says who said a quote, or that it is not known. */
export function CorrectSpeaker({
  quote,
  actors,
}: {
  quote: QuoteNode;
  actors: readonly ActorNameFragment[];
}) {
  const { run, busy, problem } = useEdit(SetSpeakerDocument);
  const [speaker, setSpeaker] = useState<ActorNameFragment | null>(quote.saidBy);
  const isAsBefore = (speaker?.id ?? null) === (quote.saidBy?.id ?? null);
  return (
    <EditForm
      label="Set the speaker"
      busy={busy}
      problem={problem}
      disabled={isAsBefore}
      send={(note) => void run({ quoteId: quote.id, actorId: speaker?.id ?? null, note })}
    >
      <p>
        Said by <b>{speaker?.name ?? 'an unknown speaker'}</b>{' '}
        {speaker && (
          <button
            type="button"
            onClick={() => {
              setSpeaker(null);
            }}
          >
            Clear the speaker
          </button>
        )}
      </p>
      <ActorPicker
        label="Somebody else"
        kinds={ANYBODY}
        atHand={actors}
        {...(speaker && { except: speaker.id })}
        choose={setSpeaker}
      />
    </EditForm>
  );
}
