import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  type ActorNameFragment,
  type DatePrecision,
  EventToCorrectDocument,
  type EventToCorrectQuery,
  type EventStatus,
  type EventType,
  SetEventDocument,
} from '../../generated/graphql';
import type { EventNode } from '../article/facts';
import { wordOf } from '../format';
import { Loading } from '../parts/states';
import { useEdit } from './correcting';
import { EditForm } from './editForm';
import { type Participant, Participants, inputOf } from './participants';

// Records, so that a value that is added to the schema is missed here.
const TYPES = Object.keys({
  ...{ ACCUSE: 0, AGREE: 0, AID: 0, ASSAULT: 0, COERCE: 0, CONCEDE: 0, CONSULT: 0, COOPERATE: 0 },
  ...{ MOBILIZE: 0, PROTEST: 0, REJECT: 0, REQUEST: 0, RETREAT: 0, SANCTION: 0, SUPPORT: 0, THREATEN: 0 },
} satisfies Record<EventType, 0>) as EventType[];
const STATUSES = Object.keys({
  ...{ ACTUAL: 0, PLANNED: 0, ALLEGED: 0, DENIED: 0, CONDITIONAL: 0 },
} satisfies Record<EventStatus, 0>) as EventStatus[];
const PRECISIONS = Object.keys({
  ...{ DAY: 0, WEEK: 0, MONTH: 0, YEAR: 0 },
} satisfies Record<DatePrecision, 0>) as DatePrecision[];

/** Says what an event is, wherever it is told. */
export function CorrectEvent({ event, actors }: { event: EventNode; actors: readonly ActorNameFragment[] }) {
  const { data } = useQuery(EventToCorrectDocument, { variables: { id: event.id } });
  if (!data) return <Loading lines={3} />;
  if (!data.event) return null;
  return <Corrected event={event} participants={data.event.participants} actors={actors} />;
}

function Corrected({
  event,
  participants,
  actors,
}: {
  event: EventNode;
  participants: NonNullable<EventToCorrectQuery['event']>['participants'];
  actors: readonly ActorNameFragment[];
}) {
  const { run, busy, problem } = useEdit(SetEventDocument);
  const [type, setType] = useState(event.type);
  const [status, setStatus] = useState(event.status);
  const [date, setDate] = useState(event.date ?? '');
  const [precision, setPrecision] = useState<DatePrecision>(event.datePrecision ?? 'DAY');
  const [parties, setParties] = useState<readonly Participant[] | null>(null);
  const when =
    date === (event.date ?? '') && precision === (event.datePrecision ?? 'DAY')
      ? {}
      : date === ''
        ? { date: null }
        : { date, datePrecision: precision };
  const change = {
    ...(type !== event.type && { type }),
    ...(status !== event.status && { status }),
    ...when,
    ...(parties && { participants: parties.map(inputOf) }),
  };
  return (
    <EditForm
      label="Correct the event"
      busy={busy}
      problem={problem}
      disabled={Object.keys(change).length === 0}
      send={(note) => void run({ id: event.id, ...change, note })}
    >
      <div className="fields">
        <Choice label="What" values={TYPES} value={type} choose={setType} />
        <Choice label="Whether" values={STATUSES} value={status} choose={setStatus} />
        <label>
          When{' '}
          <input
            type="date"
            value={date}
            onChange={({ target }) => {
              setDate(target.value);
            }}
          />
        </label>
        <Choice label="To the" values={PRECISIONS} value={precision} choose={setPrecision} />
      </div>
      <Participants participants={parties ?? participants} change={setParties} actors={actors} />
    </EditForm>
  );
}

function Choice<Value extends string>({
  label,
  values,
  value,
  choose,
}: {
  label: string;
  values: readonly Value[];
  value: Value;
  choose: (value: Value) => void;
}) {
  return (
    <label>
      {label}{' '}
      <select
        value={value}
        onChange={({ target }) => {
          choose(target.value as Value);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {wordOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
