import type { Transaction } from '../rows.js';

/**
 * Enables or disables the triggers that write the log of changes, one for each table and kind of statement.
 */
export async function switchLog(tx: Transaction, state: 'ENABLE' | 'DISABLE'): Promise<void> {
  const triggers = await tx.$queryRaw<{ table: string; name: string }[]>`
    SELECT class.relname AS table, trigger.tgname AS name
    FROM pg_trigger trigger JOIN pg_class class ON class.oid = trigger.tgrelid
      JOIN pg_proc called ON called.oid = trigger.tgfoid
    WHERE called.proname = 'note' || trigger.tgname AND class.relnamespace = current_schema()::regnamespace`;
  for (const { table, name } of triggers)
    await tx.$executeRawUnsafe(`ALTER TABLE "${table}" ${state} TRIGGER "${name}"`);
}
