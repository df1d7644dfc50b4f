import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { SourceError } from './sourceError.js';

/**
 * Whether an IP address belongs to the public internet: not to this machine, a private network, a link, or a range that
 * is reserved or translated into another.
 */
export function isPublicAddress(address: string): boolean {
  // "fe80::1%eth0"
  const [plain = ''] = address.split('%');
  return ipaddr.isValid(plain) && ipaddr.process(plain).range() === 'unicast';
}

export function addressRefused(host: string): SourceError {
  return new SourceError(
    'ADDRESS_REFUSED',
    `${host} is an address of this machine or of a private network, which is not asked. ` +
      'Whoever runs this service can allow such addresses: ALLOW_PRIVATE_ADDRESSES=on',
  );
}

/**
 * Resolves names as the system does, and leaves out what is not public. The connection is made to what is checked here,
 * so a name that changes its address between two look-ups gains nothing.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, '');
      return;
    }
    const [first, ...rest] = addresses.filter(({ address }) => isPublicAddress(address));
    if (!first) callback(addressRefused(hostname), '');
    else if (options.all) callback(null, [first, ...rest]);
    else callback(null, first.address, first.family);
  });
};
