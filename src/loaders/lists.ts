/** Short lists that belong to their parent and are given whole. */

export interface List {
  table: string;
  /** Column that holds the parent's primary key. */
  parent: string;
  parentType: 'uuid';
  columns: readonly string[];
  /** Set where the items are these values alone. */
  value?: string;
  /** Total, so that a list is always in the same order. */
  order: readonly (readonly [column: string, direction: 'ASC' | 'DESC'])[];
  /** More than so many are not listed. */
  limit?: number;
}

/** More tellings of one event than this are not listed; `Event.mentionCount` says how many there are. */
export const MAX_EVENT_MENTIONS = 100;

export const lists = {
  // Most used first.
  'Person.aliases': {
    table: 'PersonAlias',
    parent: 'personId',
    parentType: 'uuid',
    columns: ['name'],
    value: 'name',
    order: [
      ['mentionCount', 'DESC'],
      ['name', 'ASC'],
    ],
  },
  // Most used first.
  'Person.titles': {
    table: 'PersonTitle',
    parent: 'personId',
    parentType: 'uuid',
    columns: ['title'],
    value: 'title',
    order: [
      ['articleCount', 'DESC'],
      ['title', 'ASC'],
    ],
  },
  // Most used first.
  'Organization.aliases': {
    table: 'OrganizationAlias',
    parent: 'organizationId',
    parentType: 'uuid',
    columns: ['name'],
    value: 'name',
    order: [
      ['mentionCount', 'DESC'],
      ['name', 'ASC'],
    ],
  },
  // Actors first, as the text names them.
  'Event.participants': {
    table: 'EventParticipant',
    parent: 'eventId',
    parentType: 'uuid',
    columns: ['role', 'personId', 'organizationId', 'countryCode', 'selfCode', 'actsForCode', 'label'],
    order: [
      ['position', 'ASC'],
      ['id', 'ASC'],
    ],
  },
  // Newest article first, then in the order of the text.
  'Event.mentions': {
    table: 'EventMention',
    parent: 'eventId',
    parentType: 'uuid',
    columns: ['articleId', 'start', 'end', 'text', 'sentenceStart', 'sentenceEnd', 'why', 'confidence'],
    order: [
      ['publishedOrder', 'DESC'],
      ['articleId', 'ASC'],
      ['start', 'ASC'],
    ],
    limit: MAX_EVENT_MENTIONS,
  },
} as const satisfies Record<string, List>;
