/** An object of JSON-LD. */
export type LdNode = Record<string, unknown>;

/** Levels of lists and objects that are read; real ones have at most five. */
const MAX_DEPTH = 12;
const MAX_NODES = 5_000;

/**
 * Parses JSON as pages write it: inside comments or CDATA, with line breaks in texts or extra commas. Undefined if it still
 * cannot be parsed.
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

/**
 * Author and dates of an article in JSON that cannot be parsed, most often because of a quotation mark in its text.
 * Undefined if it is not about an article.
 */
export function articleInBrokenJson(text: string): LdNode | undefined {
  const type = /"@type"\s*:\s*\[?\s*"(\w*Article)"/.exec(text)?.[1];
  if (type === undefined) return undefined;
  const textOf = (key: string) => new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]{4,60})"`).exec(text)?.[1];
  const author = /"author"\s*:\s*\[?\s*\{([^{}]{0,500})\}/.exec(text)?.[1] ?? '';
  return {
    '@type': type,
    datePublished: textOf('datePublished'),
    dateModified: textOf('dateModified'),
    author: /"name"\s*:\s*"([^"\\]{3,60})"/.exec(author)?.[1] ?? textOf('author'),
  };
}

/** All objects in JSON-LD values, including those in `@graph` and in lists, outer ones first. */
export function allNodes(values: readonly unknown[]): LdNode[] {
  const found: LdNode[] = [];
  let level = values;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && found.length < MAX_NODES; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (Array.isArray(value)) next.push(...(value as unknown[]).slice(0, MAX_NODES));
      else if (isNode(value)) {
        found.push(value);
        const inner = Object.values(value).filter((one) => typeof one === 'object' && one !== null);
        next.push(...inner.slice(0, MAX_NODES));
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

/** Types without the address of their vocabulary: "NewsArticle" for "https://schema.org/NewsArticle". */
export function typesOf(node: LdNode): string[] {
  return asList(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}
