import { isIPv4, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { keyIn } from '../apiKey.js';

/** Longest IP address; a forwarded header may contain anything. */
const LONGEST = 45;
/** Cache of the client for recent addresses. */
const known = new LRUCache<string, string>({ max: 1000, memoMethod: clientAt });

/**
 * The client of an address: an IPv4 address (also if mapped to IPv6) stands for itself, an IPv6 address for
 * its /64 network.
 */
export const clientOf = (address: string): string =>
  address.length <= LONGEST ? known.memo(address) : clientAt(address);

function clientAt(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.replace(/%.*/, '').split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array<string>(8 - before.length - after.length).fill('0') : [];
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/**
 * Identifies the client for fair sharing: by API key, or else by address. Invalid keys are rejected before.
 */
export function askerOf(request: FastifyRequest): string {
  return keyIn(request.headers.authorization) ?? clientOf(request.ip);
}
