import type { EditKind } from '../../generated/graphql';

/** What an edit of a kind did, as the beginning of a line about it. */
export const DID: Record<EditKind, string> = {
  MERGE_PEOPLE: 'Merged',
  MERGE_ORGANIZATIONS: 'Merged',
  RENAME_PERSON: 'Renamed',
  SET_SPEAKER: 'Set the speaker of',
  REJECT_FACT: 'Rejected',
  SET_EVENT: 'Corrected',
};

/** Types of records as a reader calls them. */
const KINDS: Record<string, string> = {
  EventMention: 'mention of an event',
  Mention: 'mention',
};

export const kindOf = (type: string): string => KINDS[type] ?? type.toLowerCase();

/** Words to know a record by, not too long for a line. */
export const brief = (label: string): string =>
  label.length > 80 ? `${label.slice(0, 79).trimEnd()}…` : label;
