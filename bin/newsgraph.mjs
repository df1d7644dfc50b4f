#!/usr/bin/env node
// npx newsgraph [command] [argument …]: the commands of the package, built beforehand.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Each command, its file below dist, and what it does. */
const COMMANDS = {
  serve: ['src/commands/serve.js', 'serves the API; brings up and fills an empty database (the default)'],
  seed: ['seed/seed.js', 'parses files and folders into the database'],
  watch: ['src/commands/watch.js', 'takes in what comes into folders, feeds, site maps and pages'],
  parse: ['src/commands/parse.js', 'reads articles as JSON lines, writes their facts as JSON lines'],
  read: ['src/commands/read.js', 'shows which articles are in files, without a database'],
  keys: ['src/commands/keys.js', 'makes, lists and revokes API keys'],
  mcp: ['src/commands/mcp.js', 'offers the graph to language models, over stdin and stdout'],
  migrate: ['src/commands/migrate.js', 'brings the database to the state this version needs'],
  schema: ['src/commands/schema.js', 'prints schema.graphql'],
  reread: ['src/commands/reread.js', 'reads stored articles again with the present parser'],
  export: ['src/commands/export.js', 'writes what is in the database to files'],
  import: ['src/commands/import.js', 'takes in what export has written, into an empty database'],
  move: ['src/commands/move.js', 'takes the embedded database to a Postgres server'],
  backup: ['src/commands/backup.js', 'copies the embedded database'],
  restore: ['src/commands/restore.js', 'brings a copy of the embedded database back'],
};

// Compiled code is kept from one start to the next where Node can do that (22 and later): a fifth of the time.
module.enableCompileCache?.();

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const present = Object.entries(COMMANDS).filter(([, [file]]) => existsSync(join(dist, file)));

const [, , first = 'serve', ...rest] = process.argv;
const isOption = first.startsWith('-');
const name = isOption ? 'serve' : first;
const file = present.find(([command]) => command === name)?.[1][0];

if (['-h', '--help', 'help'].includes(first)) {
  const lines = present.map(([command, [, does]]) => `  ${command.padEnd(8)} ${does}`);
  process.stdout.write(
    `Usage: newsgraph [command] [argument …]\n\n${lines.join('\n')}\n\n` +
      '"newsgraph <command> --help" tells more. Settings are environment variables, or stand in a file .env here.\n',
  );
} else if (file === undefined) {
  const why =
    present.length === 0 ? 'nothing is built yet: npm run build' : 'newsgraph --help lists the commands';
  process.stderr.write(`There is no command "${name}": ${why}\n`);
  process.exitCode = 1;
} else {
  const path = join(dist, file);
  process.env.NEWSGRAPH_COMMAND = `newsgraph ${name}`;
  process.argv = [process.execPath, path, ...(isOption ? [first, ...rest] : rest)];
  await import(pathToFileURL(path).href);
}
