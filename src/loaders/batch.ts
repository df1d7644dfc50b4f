import DataLoader from 'dataloader';

/**
 * Loads values by key: all keys of a tick by one statement, each key once.
 *
 * What a tick asks for together comes together, also where some of it is known already, or was asked for before and is
 * still under way. DataLoader's own cache gives each value as soon as it is there: what is asked for next, of the same
 * field of the operation, would fall apart into several statements. So no field needs more than one, whatever the
 * number of rows and of connections.
 *
 * @param read the values that there are, by key
 */
export function batchLoader<V>(
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): DataLoader<string, V | undefined> {
  const asked = new Map<string, Promise<ReadonlyMap<string, V>>>();
  return new DataLoader<string, V | undefined>(
    async (keys) => {
      const unknown = [...new Set(keys)].filter((key) => !asked.has(key));
      if (unknown.length > 0) {
        const reading = read(unknown);
        for (const key of unknown) asked.set(key, reading);
      }
      return Promise.all(keys.map(async (key) => (await asked.get(key))?.get(key)));
    },
    { cache: false },
  );
}
