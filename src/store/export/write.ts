import type { Writable } from 'node:stream';

/**
 * Writes with back-pressure, so that memory stays bounded.
 *
 * @throws Error if the reader is gone
 */
export async function write(out: Writable, text: string | Uint8Array): Promise<void> {
  const gone = () => out.errored ?? new Error('Whoever reads the export has gone.');
  if (out.destroyed || out.errored) throw gone();
  if (text.length === 0 || out.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const settle = () => {
      out.off('drain', settle).off('close', settle);
      if (out.destroyed) reject(gone());
      else resolve();
    };
    out.on('drain', settle).on('close', settle);
  });
}
