/** A second "@", a "#", a "\" or white space belongs percent-encoded; bare, part of a password would pass for the host. */
const SHAPE = /^postgres(?:ql)?:\/\/(?:[^\s@/?#\\]*@)?[^\s@/?#\\]*(?:\/[^\s@?#\\]*)?(?:\?[^\s@#\\]*)?$/i;

/**
 * Whether a text is the address of a Postgres database and can be read in one way only. An address that fails may
 * hold a password anywhere: do not print any of it.
 */
export function isPostgresUrl(text: string): boolean {
  return SHAPE.test(text.trim()) && URL.canParse(text) && isDecodable(text);
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
