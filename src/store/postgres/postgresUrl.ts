/** A second "@", a "#", a "\" or white space belongs percent-encoded; bare, part of a password would pass for the host. */
const SHAPE = /^postgres(?:ql)?:\/\/(?:[^\s@/?#\\]*@)?[^\s@/?#\\]*(?:\/[^\s@?#\\]*)?(?:\?[^\s@#\\]*)?$/i;

/** The part before the hosts, the hosts, the rest. */
const PARTS = /^([^:]+:\/\/(?:[^@/?]*@)?)([^/?]*)(.*)$/s;

const DEFAULT_PORT = 5432;

/**
 * Whether a text is the address of a Postgres database, or of several hosts with it, and can be read in one way only.
 * An address that fails may hold a password anywhere: do not print any of it.
 */
export function isPostgresUrl(text: string): boolean {
  if (!SHAPE.test(text.trim()) || !isDecodable(text)) return false;
  const [, head = '', hosts = '', tail = ''] = PARTS.exec(text) ?? [];
  return hosts.split(',').every((host) => (host || !hosts) && URL.canParse(`${head}${host}${tail}`));
}

/** False for "p%ss", "%ff": a "%" that begins no percent-encoded character. */
function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The hosts of an address, and the address with the first of them alone. */
export function splitHosts(url: string): { first: string; hosts: { host: string; port: number }[] } {
  const [, head = '', hosts = '', tail = ''] = PARTS.exec(url) ?? [];
  const addresses = hosts.split(',').map((host) => `${head}${host}${tail}`);
  return {
    first: addresses[0] ?? url,
    hosts: addresses.map((address) => {
      const { hostname, port } = new URL(address);
      return { host: hostname.replace(/^\[|\]$/g, ''), port: port ? Number(port) : DEFAULT_PORT };
    }),
  };
}
