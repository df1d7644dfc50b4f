import type { ParsedDate } from '../parse/types.js';
import type { EventChange, EventDate, NamedActor, ParticipantChange } from './changes.js';
import type { EditedEvent, EditedParticipant } from './edited.js';
import type { FactEditKind } from './kind.js';
import { factAt, whyNot } from './place.js';

/** Sets type, status, date and participants of an event. The event keeps its id. */
export const setEvent: FactEditKind<EventChange> = {
  actors: ({ participants = [] }) =>
    participants.flatMap(({ person, organization }): NamedActor[] => [
      ...(person ? [person] : []),
      ...(organization ? [organization] : []),
    ]),
  apply: (article, place, change) => {
    // The type is not compared: the edit may change it, and the parser may find another one by now.
    const mentions = article.events.flatMap((event) =>
      event.mentions.map(({ start, end }) => ({ start, end, event })),
    );
    const found = factAt(article.text, place, mentions);
    if (!found) return whyNot(article, place, 'an event');
    changeEvent(found.event, change);
    return null;
  },
};

export function changeEvent(event: EditedEvent, change: EventChange): void {
  const { eventId, type, status, date, participants } = change;
  event.id = eventId;
  event.foundAs ??= event.type;
  if (type) event.type = type;
  if (status) event.status = status;
  if (date !== undefined) event.date = date && dated(event.date, date);
  if (participants) event.participants = participants.map(participant);
}

function participant(change: ParticipantChange): EditedParticipant {
  const { role, label, person, organization, countryCode, isCountry } = change;
  return {
    ...{ role, label, countryCode, person: null, organization: null, span: null },
    personId: person?.id ?? null,
    organizationId: organization?.id ?? null,
    ...(isCountry !== undefined && { isCountry }),
  };
}

/** Keeps the words of the text that say when. */
function dated(found: ParsedDate | null, { date, dateEnd, precision }: EventDate): ParsedDate {
  const words = found ?? { start: 0, end: 0, text: '' };
  return { ...words, date, dateEnd, precision, why: 'edit: date', confidence: 1 };
}
