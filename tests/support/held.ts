import { setImmediate as turn } from 'node:timers/promises';

/** A promise that ends when told to. */
export interface Held<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: Error) => void;
}

export function hold<T>(): Held<T> {
  let settlers: Omit<Held<T>, 'promise'> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settlers = { resolve, reject };
  });
  if (!settlers) throw new Error('a promise calls its function at once');
  return { promise, ...settlers };
}

/** Lets everything go as far as it can without what is held. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 10; turns++) await turn();
}
