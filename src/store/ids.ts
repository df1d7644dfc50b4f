import { createHash } from 'node:crypto';

/**
 * Ids are derived from what a row is, so that a fresh seed of the same texts gives the same ids and clients' caches
 * stay valid:
 *
 * - Article: its text.
 * - Person: the slug of its name (see people.ts for which names are one person).
 * - Organization: its name and country.
 * - Role: its person, its title, and what the title names.
 * - Mention, quote, telling of an event: article, place in the text, and what it is.
 * - Event: type, day and the people, countries and organizations that took part, if the day is known and there are at least two of
 *   them: by that rule the tellings of several articles are one Event. Else the place of its first telling, since
 *   "officials met last year" in two articles is more likely two meetings than one.
 */

/** What can have an id. */
export type Kind =
  | 'article'
  | 'source'
  | 'version'
  | 'person'
  | 'organization'
  | 'role'
  | 'mention'
  | 'quote'
  | 'event'
  | 'participant'
  | 'telling';

/** A UUID (version 8, RFC 9562: custom) derived from a kind and the parts of its natural key. */
export function stableId(kind: Kind, ...key: (string | number)[]): string {
  const hash = digest(kind, key);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return uuid(hash);
}

/**
 * The same for a fact at a position in an article, ordered for keyset pages: descending, facts of one article
 * are adjacent and in text order, so "newest first" reads each article from its beginning.
 *
 * @param start offset in UTF-16 code units, below 2^30
 */
export function placeId(kind: Kind, articleId: string, start: number, ...key: (string | number)[]): string {
  const bytes = digest(kind, [articleId, start, ...key]);
  Buffer.from(articleId.replaceAll('-', ''), 'hex').copy(bytes, 0, 0, 8);
  // The two highest bits are the UUID variant.
  bytes.writeUInt32BE(0x80000000 + (0x3fffffff - start), 8);
  return uuid(bytes);
}

function digest(kind: Kind, key: (string | number)[]): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...key]))
    .digest();
}

function uuid(bytes: Buffer): string {
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What identifies the event of a mention. */
export interface EventIdentity {
  type: string;
  /** The day (YYYY-MM-DD), or null if it is not known to the day. */
  day: string | null;
  /** `identity` is a person's id, a country's code or an organization's id; null for a mere label. */
  participants: { role: string; identity: string | null }[];
}

/** The id of an event that several articles may share; null if it belongs to its article. */
export function sharedEventId({ type, day, participants }: EventIdentity): string | null {
  const known = participants.flatMap(({ role, identity }) =>
    identity === null ? [] : [`${role} ${identity}`],
  );
  const keys = [...new Set(known)].sort();
  const identities = new Set(participants.flatMap(({ identity }) => identity ?? []));
  return day === null || identities.size < 2 ? null : stableId('event', type, day, ...keys);
}

/** The previous id of the same words, for a fact of a new parse; undefined if they are new. */
export type KeptIds = (kind: Kind, start: number, end: number, sort: string) => string | undefined;

/** Ids at a position that edits removed; several if several edits did. */
export type TakenIds = (...fact: Parameters<KeptIds>) => readonly string[];
