import type { EventStatus, EventType, OrganizationKind, ParticipantRole } from '../parse/types.js';

/** What edits say, as they are kept. */

/** A person as an edit names it, so that the edit holds where no article names that person. */
export interface NamedPerson {
  id: string;
  slug: string;
  name: string;
  gender: 'FEMALE' | 'MALE' | null;
}

/** The same for an organization. */
export interface NamedOrganization {
  id: string;
  slug: string;
  name: string;
  kind: OrganizationKind | null;
  countryCode: string | null;
}

/** A country, which is there whatever articles say. */
export interface NamedCountry {
  /** ISO code. */
  id: string;
  name: string;
}

/** Somebody who can say and do things. Where no type is kept it is a person. */
export type NamedActor =
  | (NamedPerson & { type?: 'Person' })
  | (NamedOrganization & { type: 'Organization' })
  | (NamedCountry & { type: 'Country' });

export interface SpeakerChange {
  /** Null: the speaker is unknown. */
  speaker: NamedActor | null;
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
  organization?: (NamedOrganization & { type: 'Organization' }) | null;
  /** The country itself, or the one that the participant acts for. */
  countryCode: string | null;
  /** Whether it is the country itself. Where it is not kept, the label tells. */
  isCountry?: boolean;
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

/** Of two people or two organizations. */
export interface MergeChange<Named = NamedPerson | NamedOrganization> {
  from: Named;
  into: Named;
}

export interface RenameChange {
  before: string;
  name: string;
}
