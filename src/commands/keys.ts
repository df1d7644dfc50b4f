import { Command, Option } from 'commander';
import { withoutPassword } from '../config.js';
import { type ApiKeyRecord, createKey, listKeys, revokeKey } from '../store/apiKeys.js';
import { errorMessage } from '../store/errors.js';
import { withDatabase } from './withDatabase.js';

// npm run keys -- create|list|revoke: the keys with which programs write, and read where that is closed. They hold at
// once, in a service that runs too.

const print = (...lines: string[]) => {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
};

/** "4f0c…  newsroom  write  made 2026-11-23  revoked 2026-12-01" */
function describe({ id, name, scope, createdAt, revokedAt }: ApiKeyRecord): string {
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const state = revokedAt ? `revoked ${day(revokedAt)}` : 'holds';
  return [id, scope.toLowerCase(), `made ${day(createdAt)}`, state, name].join('  ');
}

/** Names go to a terminal and into lists of one line each. */
function checkName(name: string): string {
  if (/^\P{C}{1,100}$/u.test(name) && name.trim() !== '') return name;
  throw new Error('NAME: expected 1 to 100 printable characters that say what the key is for.');
}

const program = new Command('npm run keys --').description(
  'Makes, lists and revokes API keys in the database that DATABASE_URL or DATA_DIR names.',
);

program
  .command('create')
  .description('Makes a key and shows it, this once.')
  .argument('<name>', 'what it is for')
  .addOption(
    new Option('--scope <scope>', 'what it allows: write takes in and deletes articles')
      .choices(['read', 'write'])
      .default('read'),
  )
  .action((given: string, { scope }: { scope: 'read' | 'write' }) => {
    const name = checkName(given);
    return withDatabase(async (database) => {
      const { key, ...record } = await createKey(database, name, scope === 'write' ? 'WRITE' : 'READ');
      print(
        describe(record),
        '',
        key,
        '',
        'Keep it safe: it is not stored and cannot be shown again. Send it in the header',
        '  authorization: Bearer ng_…',
      );
    });
  });

program
  .command('list')
  .description('Lists all keys: id, scope, when made, whether it holds, name.')
  .action(() =>
    withDatabase(async (database) => {
      const keys = await listKeys(database);
      if (keys.length > 0) print(...keys.map(describe));
      else print('There are no keys. Make one: npm run keys -- create NAME --scope write');
    }),
  );

program
  .command('revoke')
  .description('Makes a key worthless from now on.')
  .argument('<id>', 'id of the key, as "list" shows it')
  .action((id: string) =>
    withDatabase(async (database) => {
      const revoked = await revokeKey(database, id);
      if (!revoked) throw new Error(`There is no key with the id "${id}". See: npm run keys -- list`);
      print(describe(revoked));
    }),
  );

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
  process.exitCode = 1;
}
