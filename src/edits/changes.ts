import type { EventStatus, EventType, ParticipantRole } from '../parse/types.js';

/** What edits say, as they are kept. */

/** A person as an edit names it, so that the edit holds where no article names that person. */
export interface NamedPerson {
  id: string;
  slug: string;
  name: string;
  gender: 'FEMALE' | 'MALE' | null;
}

export interface SpeakerChange {
  /** Null: nobody who is known. */
  speaker: NamedPerson | null;
}

/** When an event happened: the first and the last day. */
export interface EventDate {
  date: string;
  dateEnd: string;
  precision: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
}

export interface ParticipantChange {
  role: ParticipantRole;
  label: string;
  person: NamedPerson | null;
  countryCode: string | null;
}

/** What is not there stays as the parser finds it. */
export interface EventChange {
  /** The event keeps this id. */
  eventId: string;
  type?: EventType;
  status?: EventStatus;
  /** Null: it is not known. */
  date?: EventDate | null;
  participants?: ParticipantChange[];
}

/** What was in the place of a mention, quote or event that is not served any more. */
export type RejectChange = Record<string, never>;

export interface MergeChange {
  from: NamedPerson;
  into: NamedPerson;
}

export interface RenameChange {
  before: string;
  name: string;
}
