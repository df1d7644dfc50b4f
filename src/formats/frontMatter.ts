import { FormatError } from './formatError.js';
import { isNode } from './schemaOrg/nodes.js';

/** A mark, what is said about the article, and the mark again: `---` for YAML, `+++` for TOML. */
const FRONT = {
  yaml: /^\ufeff?---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
  toml: /^\ufeff?\+\+\+[ \t]*\r?\n([^]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/,
};
type Kind = keyof typeof FRONT;

/** The front matter of a text, and where the text after it begins. */
export interface FrontMatter {
  kind: Kind;
  source: string;
  end: number;
}

export function findFrontMatter(text: string): FrontMatter | null {
  for (const kind of Object.keys(FRONT) as Kind[]) {
    const found = FRONT[kind].exec(text);
    if (found) return { kind, source: found[1] ?? '', end: found[0].length };
  }
  return null;
}

/**
 * The fields of front matter.
 * @throws FormatError for YAML that is none
 */
export async function readFrontMatter({ kind, source }: FrontMatter): Promise<Record<string, unknown>> {
  return kind === 'toml' ? readToml(source) : readYaml(source);
}

/** YAML that cannot expand itself: aliases are counted, tags of other types are texts. */
async function readYaml(yaml: string): Promise<Record<string, unknown>> {
  const { parse } = await import('yaml');
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 50, schema: 'core' });
    return isNode(value) ? value : {};
  } catch (error) {
    throw new FormatError(
      `its front matter is not YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
    );
  }
}

const LONGEST_TOML = 20_000;

/** The part of TOML that front matter uses: a key and a text, a date or a list of texts a line; names of tables are left out. */
function readToml(toml: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const line of joinLists(toml.slice(0, LONGEST_TOML)).split(/\r?\n/)) {
    const [, key, value] = /^"?([\w-]{1,60})"?\s*=\s*(\S.*)$/.exec(line.trim()) ?? [];
    if (key !== undefined && value !== undefined) fields[key] ??= tomlValue(value);
  }
  return fields;
}

/** Puts each list on one line. After the last "]" none is closed: looking there would read the rest again for each "[". */
function joinLists(toml: string): string {
  const end = toml.lastIndexOf(']') + 1;
  const lists = toml
    .slice(0, end)
    .replace(/\[[ \t]*\r?\n([^\]]*)\]/g, (_, list: string) => `[${list.replace(/\r?\n/g, ' ')}]`);
  return lists + toml.slice(end);
}

function tomlValue(value: string): unknown {
  const texts = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(
    ([, escaped, literal]) => literal ?? (escaped ?? '').replace(/\\(["\\])/g, '$1'),
  );
  if (value.startsWith('[')) return texts;
  return /^["']/.test(value) ? texts[0] : value.split('#', 1)[0]?.trimEnd();
}
