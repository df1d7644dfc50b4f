// Puts into dist/node_modules what a running service needs of packages of which it uses a small part. They are development
// dependencies: a production install would bring them whole, which took half of it. Node finds the copies first from any
// file of dist; sources that run without being built find the packages themselves.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Each package, with the files that are left out or the only ones kept. Licences always come along.
 *
 * @type {[string, { only?: RegExp; without?: RegExp }][]}
 */
export const VENDORED = [
  // Of the databases that Prisma knows, one is used, through its small compiler of queries.
  ['@prisma/client', { only: /^runtime\/(?:client\.js|query_compiler_small_bg\.postgresql\..*mjs)$/ }],
  ['@prisma/client-runtime-utils', {}],
  // It asks for @prisma/client, and would bring it.
  ['pglite-prisma-adapter', {}],
  ['postgres-array', {}],
  // Flags and borders as pictures are left out.
  ['world-countries', { only: /^(?:index\.cjs|countries\.json)$/ }],
  // The detector comes in three sizes for browsers and servers, with what they are trained from.
  ['tinyld', { only: /^dist\/tinyld\.normal\.node\.js$/ }],
  // It asks for class-validator, and would bring it; what it needs itself comes along, so that the lock file leaves both out.
  ['type-graphql', { only: /^build\/esm\// }],
  ['@graphql-yoga/subscription', {}],
  ['@graphql-yoga/typed-event-target', {}],
  ['@repeaterjs/repeater', {}],
  ['@whatwg-node/events', {}],
  ['graphql-query-complexity', {}],
  ['lodash.get', {}],
  ['semver', {}],
  ['tslib', {}],
  ['class-validator', { only: /^cjs\// }],
  ['validator', { only: /^(?:index\.js|lib\/)/ }],
  // All telephone numbers of the world, of which no input has one; class-validator loads it all the same.
  ['libphonenumber-js', { only: /^(?:max|core|build|metadata\.max\.json$)/ }],
  ['defuddle', { without: /^dist\/(?:index(?:\.full)?|cli)\.js$/ }],
  ['mathml-to-latex', { only: /^dist\/index\.cjs$/ }],
  ['@xmldom/xmldom', { only: /^lib\// }],
  ['turndown', { only: /^lib\/turndown\.cjs\.js$/ }],
  ['@mixmark-io/domino', { only: /^lib\// }],
  ['temml', { only: /^dist\/temml\.cjs$/ }],
];

const ALWAYS = /(?:^|\/)(?:package\.json$|licen[cs]e)/i;
const NEVER = /\.(?:d\.[cm]?ts|map)$|(?:^|\/)(?:readme|changelog)|(?:^|\/)\.bin\//i;

/** @param {string} to a folder, emptied first */
export function vendor(to) {
  rmSync(to, { recursive: true, force: true });
  for (const [name, choice] of VENDORED) {
    const from = join('node_modules', name);
    const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const file of files.map(({ parentPath, name }) => relative(from, join(parentPath, name))))
      if (isKept(file.split(sep).join('/'), choice)) cpSync(join(from, file), join(to, name, file));
  }
  writeFileSync(join(to, 'NOTICE'), notice());
}

/** What the packages say of themselves: some have no file with their licence. */
function notice() {
  const lines = VENDORED.map(([name]) => {
    const { version, license, licenses, author } = JSON.parse(
      readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
    );
    const by = typeof author === 'object' ? author.name : author;
    const terms = license ?? licenses.map((/** @type {{ type: string }} */ { type }) => type).join(' or ');
    return [`${name} ${version}`, terms, ...(by ? [by] : [])].join(', ');
  });
  return `Parts of these packages are here, under their licences:\n\n${lines.join('\n')}\n`;
}

/**
 * @param {string} file
 * @param {{ only?: RegExp; without?: RegExp }} choice
 */
function isKept(file, { only, without }) {
  if (NEVER.test(file)) return false;
  return ALWAYS.test(file) || (!without?.test(file) && (only?.test(file) ?? true));
}
