import {
  type ActorNameFragment,
  type EventParticipantInput,
  type EventToCorrectQuery,
  type ParticipantRole,
} from '../../generated/graphql';
import { ANYBODY, ActorPicker } from './actorPicker';

export type Participant = NonNullable<EventToCorrectQuery['event']>['participants'][number];

const ROLES: readonly [ParticipantRole, string][] = [
  ['ACTOR', 'by'],
  ['RECIPIENT', 'to'],
];

/** A participant as the service takes it. */
export const inputOf = ({ role, label, actor, actsFor }: Participant): EventParticipantInput => ({
  ...{ role, label },
  actorId: actor?.id ?? null,
  countryCode: actsFor?.code ?? null,
});

/** Who takes part in an event: each may be taken away or have the other part, others may be added. */
export function Participants({
  participants,
  change,
  actors,
}: {
  participants: readonly Participant[];
  change: (participants: readonly Participant[]) => void;
  actors: readonly ActorNameFragment[];
}) {
  const swap = (at: number, role: ParticipantRole) => {
    change(participants.map((one, index) => (index === at ? { ...one, role } : one)));
  };
  return (
    <fieldset className="participants">
      <legend>Who took part</legend>
      <ul>
        {participants.map(({ role, label, actor }, at) => (
          <li key={`${role} ${label} ${actor?.id ?? ''}`}>
            <select
              aria-label={`Part of ${label}`}
              value={role}
              onChange={({ target }) => {
                swap(at, target.value as ParticipantRole);
              }}
            >
              {ROLES.map(([value, word]) => (
                <option key={value} value={value}>
                  {word}
                </option>
              ))}
            </select>{' '}
            {actor?.name ?? `“${label}”`}{' '}
            <button
              type="button"
              aria-label={`Take away ${label}`}
              onClick={() => {
                change(participants.filter((_, index) => index !== at));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <ActorPicker
        label="Add"
        kinds={ANYBODY}
        atHand={actors.filter(({ id }) => !participants.some(({ actor }) => actor?.id === id))}
        choose={(actor) => {
          const role = participants.some((one) => one.role === 'ACTOR') ? 'RECIPIENT' : 'ACTOR';
          change([...participants, { role, label: actor.name, actor, actsFor: null }]);
        }}
      />
    </fieldset>
  );
}
