/** An object of JSON-LD. */
export type LdNode = Record<string, unknown>;

/** How deep lists and objects are looked into; real ones have five levels at most. */
const MAX_DEPTH = 12;
const MAX_NODES = 5_000;

/**
 * JSON as pages have it: inside comments or CDATA, with line breaks in texts or a comma too many. Undefined where that does
 * not help.
 */
export function parseLooseJson(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  // eslint-disable-next-line no-control-regex
  const mended = () => bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*(?=[}\]])/g, '');
  for (const attempt of [() => bare, mended]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt.
    }
  }
  return undefined;
}

/** All objects of some values of JSON-LD, those in `@graph` and in lists too, the outer ones first. */
export function allNodes(values: readonly unknown[]): LdNode[] {
  const found: LdNode[] = [];
  let level = values;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && found.length < MAX_NODES; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (Array.isArray(value)) next.push(...(value as unknown[]).slice(0, MAX_NODES));
      else if (isNode(value)) {
        found.push(value);
        next.push(...Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null));
      }
    }
    level = next;
  }
  return found;
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asList(value: unknown): unknown[] {
  if (value == null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** Types without the address of their vocabulary: "NewsArticle" of "https://schema.org/NewsArticle". */
export function typesOf(node: LdNode): string[] {
  return asList(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}
