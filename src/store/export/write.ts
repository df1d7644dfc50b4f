import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes, and waits where whoever reads is slower: memory stays bounded. */
export async function write(out: Writable, text: string | Uint8Array): Promise<void> {
  if (out.errored) throw out.errored;
  if (!out.write(text)) await once(out, 'drain');
}
