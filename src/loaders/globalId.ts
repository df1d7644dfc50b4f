import { badInput } from '../errors.js';
import { isKey, type NodeName, nodes } from './nodes.js';

/** The record behind a global id. */
export interface NodeKey {
  type: NodeName;
  /** Database id, or the ISO code of a country. */
  key: string;
}

/** The opaque id of a record; permanent, since database ids are derived from the record's identity. */
export function toGlobalId(type: NodeName | PrivateNode, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/**
 * The same in SQL; `key` is the primary key column. Base64 of letters, digits, ":" and "-" has no "+" or "/",
 * so only the padding must be removed; translate() would take four times as long as all of this.
 */
export function globalIdSql(type: NodeName, key: string): string {
  return `replace(encode(convert_to('${type}:' || ${key}, 'UTF8'), 'base64'), '=', '')`;
}

/** Null for a string that is not a global id. */
export function parseGlobalId(id: string): NodeKey | null {
  const [type = '', key = '', ...rest] = Buffer.from(id, 'base64url').toString().split(':');
  if (rest.length > 0 || !Object.hasOwn(nodes, type)) return null;
  const name = type as NodeName;
  // Only the canonical spelling: base64 decoders are lenient.
  return isKey(name, key) && toGlobalId(name, key) === id ? { type: name, key } : null;
}

/** Records with ids that are not part of the public graph. */
export type PrivateNode = 'Feed' | 'Edit' | 'Webhook';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The database key of such a record's id; null for any other text. */
export function parsePrivateId(wanted: PrivateNode, id: string): string | null {
  const [type, key = '', ...rest] = Buffer.from(id, 'base64url').toString().split(':');
  const is = type === wanted && rest.length === 0 && UUID.test(key);
  // Only the canonical spelling: base64 decoders are lenient.
  return is && toGlobalId(wanted, key) === id ? key : null;
}

/**
 * The database key of an id that must be of such a record.
 * @throws GraphQLError BAD_USER_INPUT that names the argument
 */
export function privateKeyOf(wanted: PrivateNode, id: string, argument: string): string {
  const key = parsePrivateId(wanted, id);
  if (key !== null) return key;
  throw badInput(
    `"${argument}" must be the id of ${withArticle(wanted)} as this API gave it, got "${id.slice(0, 80)}".`,
    { argument },
  );
}

/**
 * The database key of an id that must be of one of the types.
 * @param example a slug, if the argument accepts one as well
 * @param hint advice for a value that is not an id
 * @throws GraphQLError BAD_USER_INPUT that names the argument
 */
export function keyOf(
  id: string,
  types: readonly NodeName[],
  argument: string,
  example?: string,
  hint = '',
): NodeKey {
  const node = parseGlobalId(id);
  const wanted = types.map(withArticle).join(' or ');
  const slug = example === undefined ? '' : `, or a slug such as "${example}"`;
  if (!node) {
    throw badInput(
      `"${argument}" must be the id of ${wanted} as this API gave it${slug}; "${id.slice(0, 80)}" is not an id of this API.${hint}`,
      { argument },
    );
  }
  if (!types.includes(node.type)) {
    throw badInput(
      `"${argument}" must be the id of ${wanted}${slug}; this is the id of ${withArticle(node.type)}.`,
      { argument },
    );
  }
  return node;
}

/** The same for an optional argument: null if it is absent. */
export function keyOrNull(
  id: string | null | undefined,
  types: readonly NodeName[],
  argument: string,
): string | null {
  return id == null ? null : keyOf(id, types, argument).key;
}

/** "an Event", "a Person". */
function withArticle(type: NodeName | PrivateNode): string {
  return `${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type}`;
}
