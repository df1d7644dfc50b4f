import { Command, Option } from 'commander';
import { withoutPassword } from '../config.js';
import {
  type ApiKeyRecord,
  type ApiKeyScope,
  createKey,
  holds,
  listKeys,
  revokeKey,
} from '../store/apiKeys.js';
import { errorMessage } from '../store/errors.js';
import { withDatabase } from './withDatabase.js';
import { usageOf } from './usage.js';

// npm run keys -- create|list|revoke: API keys for writing, and for reading if that is restricted. Changes
// take effect immediately, also in a running service.

const print = (...lines: string[]) => {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
};

const day = (date: Date) => date.toISOString().slice(0, 10);

/** "4f0c…  write  made 2026-11-23  holds until 2027-11-23  last used 2026-11-29  newsroom" */
function describe(record: ApiKeyRecord): string {
  const { id, name, scope, createdAt, lastUsedAt } = record;
  const use = lastUsedAt ? `last used ${day(lastUsedAt)}` : 'never used';
  return [id, scope.toLowerCase(), `made ${day(createdAt)}`, stateOf(record), use, name].join('  ');
}

function stateOf({ revokedAt, expiresAt }: ApiKeyRecord): string {
  if (revokedAt) return `revoked ${day(revokedAt)}`;
  if (!expiresAt) return 'holds';
  return `${holds({ revokedAt, expiresAt }) ? 'holds until' : 'expired'} ${day(expiresAt)}`;
}

/** A duration from now ("90d"), or a day ("2027-01-31", to its end in UTC). */
function readExpiry(value: string): Date {
  const [, days] = /^(\d{1,5})d$/.exec(value) ?? [];
  const date = days
    ? new Date(Date.now() + Number(days) * 86_400_000)
    : new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T23:59:59.999Z` : Number.NaN);
  // "2027-02-31" would be parsed as a day in March.
  const isReal = !Number.isNaN(date.getTime()) && (days !== undefined || day(date) === value);
  if (isReal && date > new Date()) return date;
  throw new Error(
    '--expires: expected a number of days from now, such as 90d, or a day to come, such as 2027-01-31.',
  );
}

/** Names are printed on a terminal, one per line. */
function checkName(name: string): string {
  if (/^\P{C}{1,100}$/u.test(name) && name.trim() !== '') return name;
  throw new Error('NAME: expected 1 to 100 printable characters that say what the key is for.');
}

const program = new Command(usageOf('npm run keys --')).description(
  'Makes, lists and revokes API keys in the database that DATABASE_URL or DATA_DIR names.',
);

program
  .command('create')
  .description('Makes a key and shows it, this once.')
  .argument('<name>', 'what it is for')
  .addOption(
    new Option(
      '--scope <scope>',
      'what it allows: edit corrects what was found; write also takes in and deletes articles',
    )
      .choices(['read', 'edit', 'write'])
      .default('read'),
  )
  .option('--expires <when>', 'when it ceases to hold: 90d (in so many days) or 2027-01-31 (after that day)')
  .action((given: string, { scope, expires }: { scope: Lowercase<ApiKeyScope>; expires?: string }) => {
    const name = checkName(given);
    const expiresAt = expires === undefined ? null : readExpiry(expires);
    return withDatabase(async (database) => {
      const { key, ...record } = await createKey(
        database,
        name,
        scope.toUpperCase() as ApiKeyScope,
        expiresAt,
      );
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
  .description('Lists all keys: id, scope, when made, whether it holds, when last used, name.')
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
