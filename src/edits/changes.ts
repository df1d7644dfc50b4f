import type { EventStatus, EventType, OrganizationKind, ParticipantRole } from '../parse/types.js';

/** Edits as they are stored. */

/** A person as an edit names it: the edit still holds when no article names that person. */
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

/** A country: it exists whatever articles say. */
export interface NamedCountry {
  /** ISO code. */
  id: string;
  name: string;
}

/** Anyone who can say and do things. Without a type it is a person. */
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
  /** Whether it is the country itself. If absent, the label decides. */
  isCountry?: boolean;
}

/** Absent fields stay as the parser finds them. */
export interface EventChange {
  /** The event keeps this id. */
  eventId: string;
  type?: EventType;
  status?: EventStatus;
  /** Null: unknown. */
  date?: EventDate | null;
  participants?: ParticipantChange[];
}

/** Hides a mention, quote or event. Its place says which one. */
export type RejectChange = Record<string, never>;

/** Two people, or two organizations, are one. */
export interface MergeChange<Named = NamedPerson | NamedOrganization> {
  from: Named;
  into: Named;
}

export interface RenameChange {
  before: string;
  name: string;
}
