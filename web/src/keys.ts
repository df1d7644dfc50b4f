// The API keys that were given on this machine. Neither is ever part of an address.

const READING = 'newsgraph.key';
const CORRECTING = 'newsgraph.correctingKey';

/** The key to read with, for this and later visits; empty where none was given. */
export const storedKey = (): string => localStorage.getItem(READING) ?? '';

/** Keeps a key to read with, or forgets it when it is empty. */
export function storeKey(key: string): void {
  if (key === '') localStorage.removeItem(READING);
  else localStorage.setItem(READING, key);
}

/** The key to correct with, for this visit in this window; empty where none was given. */
export const correctingKey = (): string => sessionStorage.getItem(CORRECTING) ?? '';

const listeners = new Set<() => void>();

/** Tells of a key to correct with that is given or forgotten. */
export function onCorrectingKey(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps a key to correct with, or forgets it when it is empty. */
export function storeCorrectingKey(key: string): void {
  if (key === '') sessionStorage.removeItem(CORRECTING);
  else sessionStorage.setItem(CORRECTING, key);
  for (const listener of listeners) listener();
}

/** What a request brings: who may correct may read, too. */
export const keyFor = (purpose: 'reading' | 'correcting'): string =>
  purpose === 'correcting' ? correctingKey() : storedKey() || correctingKey();
