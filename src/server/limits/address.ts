import { isIPv4, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { keyIn } from '../apiKey.js';

/** No address is longer; what a proxy says may be. */
const LONGEST = 45;
/** Addresses ask again and again: of so many it is known whom they stand for. */
const known = new LRUCache<string, string>({ max: 1000, memoMethod: clientAt });

/**
 * Whom an address stands for: an IPv4 address for itself, also where it is written as IPv6; an IPv6 address for its
 * network of 64 bits, all of which one client has.
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

/** Who asks, for a fair share of what there is: an API key, else an address. Keys that do not hold come no further. */
export function askerOf(request: FastifyRequest): string {
  return keyIn(request.headers.authorization) ?? clientOf(request.ip);
}
