// Copies into dist/node_modules what a running service needs of packages that it uses only in part. These are development
// dependencies: a production install would bring all of them, and double in size. From files of dist, Node finds the
// copies first; sources that run without a build find the packages themselves.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Each package, with the files to leave out or the only ones to keep. Licences are always kept.
 *
 * @type {[string, { only?: RegExp; without?: RegExp }][]}
 */
export const VENDORED = [
  // Only the Postgres build of Prisma's small query compiler is used.
  ['@prisma/client', { only: /^runtime\/(?:client\.js|query_compiler_small_bg\.postgresql\..*mjs)$/ }],
  ['@prisma/client-runtime-utils', {}],
  // It depends on @prisma/client, and would bring all of it.
  ['pglite-prisma-adapter', {}],
  ['postgres-array', {}],
  // Flags and borders as pictures are left out.
  ['world-countries', { only: /^(?:index\.cjs|countries\.json)$/ }],
  // The package has three sizes of the detector for browsers and servers, and its training data.
  ['tinyld', { only: /^dist\/tinyld\.normal\.node\.js$/ }],
  // It depends on class-validator, and would bring all of it. Its own dependencies are copied too, so that a production
  // install needs none of them.
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
  // Telephone numbers, which no input has; class-validator loads it all the same.
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

/** Names, versions, licences and authors of the packages, because some have no licence file. */
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
