import { StoreError } from '../errors.js';
import { isPostgresUrl, splitHosts } from './postgresUrl.js';

/** Which of several hosts is suitable: any, the one that accepts writes, or a replica. */
export type SessionAttributes = 'any' | 'read-write' | 'primary' | 'standby' | 'read-only';

const SESSION_ATTRIBUTES: readonly string[] = ['any', 'read-write', 'primary', 'standby', 'read-only'];

export interface Host {
  host: string;
  port: number;
}

/** A server from a setting, possibly several hosts of which one is used at a time. */
export interface Target {
  /** The first host. */
  url: URL;
  /** At least one, in the order in which they are tried. */
  hosts: readonly Host[];
  sessionAttributes: SessionAttributes;
  /**
   * Whether a pooler may give each transaction another connection to the server: then nothing may be left on one, such
   * as a prepared statement, and it takes no settings at the start.
   */
  pooled: boolean;
  /** The variable it came in, for whoever must correct it. */
  variable: 'DATABASE_URL' | 'DIRECT_DATABASE_URL' | 'DATABASE_READER_URL' | 'DATABASE_REPLICA_URLS';
}

/** @throws StoreError DATABASE_URL_INVALID */
export function parseTarget(url: string, variable: Target['variable'] = 'DATABASE_URL'): Target {
  if (!isPostgresUrl(url)) {
    throw invalid(
      variable,
      `is not the address of a Postgres database. Expected: postgresql://user:password@host:5432/database, with ` +
        'special characters percent-encoded ("@" is %40, "/" is %2F, "#" is %23, "%" is %25); several hosts are ' +
        'separated by commas (host1:5432,host2:5432).',
    );
  }
  const { first, hosts } = splitHosts(url);
  const parsed = new URL(first);
  const given = parsed.searchParams.get('target_session_attrs');
  parsed.searchParams.delete('target_session_attrs');
  // Writes must reach the primary.
  const writes = variable === 'DATABASE_URL' || variable === 'DIRECT_DATABASE_URL';
  const attributes = given ?? (writes ? 'read-write' : 'any');
  const known = writes ? ['read-write', 'primary'] : SESSION_ATTRIBUTES;
  if (!known.includes(attributes))
    throw invalid(variable, `has target_session_attrs that cannot be. Expected: ${known.join(', ')}.`);
  return {
    url: parsed,
    hosts,
    sessionAttributes: attributes as SessionAttributes,
    pooled: false,
    variable,
  };
}

function invalid(variable: string, message: string): StoreError {
  return new StoreError('DATABASE_URL_INVALID', `${variable} ${message}`);
}

/** The address without credentials. */
export function placeOf({ url, hosts }: Target): string {
  const places =
    hosts.length > 1 ? hosts.map(({ host, port }) => `${host}:${String(port)}`).join(',') : url.host;
  return `${url.protocol}//${url.username ? `${url.username}@` : ''}${places}${url.pathname}`;
}
