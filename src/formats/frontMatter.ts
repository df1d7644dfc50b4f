import { FormatError } from './formatError.js';
import { isNode } from './schemaOrg/nodes.js';

/** Metadata between two lines of marks: `---` for YAML, `+++` for TOML. */
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
 * @throws FormatError for invalid YAML or TOML
 */
export async function readFrontMatter({ kind, source }: FrontMatter): Promise<Record<string, unknown>> {
  return kind === 'toml' ? readToml(source) : readYaml(source);
}

/** Reads YAML safely: aliases are limited, so that it cannot expand without end, and custom tags are read as text. */
async function readYaml(yaml: string): Promise<Record<string, unknown>> {
  const { parse } = await import('yaml');
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 50, schema: 'core' });
    return isNode(value) ? value : {};
  } catch (error) {
    throw notOfKind('YAML', error);
  }
}

/** Tables in which site generators keep fields of their own. Fields at the top take precedence. */
const TOML_TABLES = ['taxonomies', 'params', 'extra'];

async function readToml(toml: string): Promise<Record<string, unknown>> {
  const { parse } = await import('smol-toml');
  try {
    const top = parse(toml, { integersAsBigInt: 'asNeeded' });
    const tables = TOML_TABLES.map((name) => top[name]).filter(isNode);
    return Object.assign({}, ...tables.reverse(), top) as Record<string, unknown>;
  } catch (error) {
    throw notOfKind('TOML', error);
  }
}

/** The first line of the library's message; the rest shows the source. */
function notOfKind(kind: string, error: unknown): FormatError {
  const message = error instanceof Error ? error.message : String(error);
  return new FormatError(`its front matter is not ${kind}: ${message.split('\n')[0] ?? ''}`);
}
