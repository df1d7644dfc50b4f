/** What may come before the root element of XML. */
const PROLOGUE = /^\s*(?:<\?[^>]*\?>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?[^>]*>\s*)*/i;

/** The name of a document's root element, without prefix and in lower case; null if there is none. */
export function rootOf(start: string): string | null {
  const prologue = PROLOGUE.exec(start)?.[0].length ?? 0;
  const name = /^<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/.exec(start.slice(prologue, prologue + 200));
  return name?.[2]?.toLowerCase() ?? null;
}
