import DataLoader from 'dataloader';

/**
 * Loads values by key: the keys of one tick by one statement, each key once.
 *
 * Values requested together resolve together, even if some are already known or loading. DataLoader's own
 * cache would resolve each as soon as it is there, so the next field's requests would be split into several
 * statements. This way no field needs more than one, whatever the number of rows and connections.
 *
 * @param read the existing values by key
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
