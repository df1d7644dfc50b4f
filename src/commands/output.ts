import { createWriteStream, fstatSync } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** Where a command writes what may be long. */
export interface Output {
  open: () => Writable;
  /** Resolves when everything is written. */
  finish: () => Promise<void>;
  /** Ends it where it was not completed. */
  drop: () => Promise<void>;
}

/**
 * A file that appears only when it is complete. A device or a named pipe is not a file: it is written to directly, and not
 * replaced.
 */
export async function fileOutput(path: string): Promise<Output> {
  const there = await stat(path).catch(() => null);
  if (there && !there.isFile()) return outputTo(() => createWriteStream(path));
  // What a link leads to is replaced, not the link.
  const file = there ? await realpath(path) : path;
  const part = `${file}.part`;
  const { open, finish, drop } = outputTo(() => createWriteStream(part));
  return {
    open,
    finish: async () => {
      await finish();
      await rename(part, file);
    },
    drop: async () => {
      await drop();
      await rm(part, { force: true });
    },
  };
}

/**
 * Standard output. A redirection to a file is written to by a stream of its own: `process.stdout` goes on after errors, and
 * loses what a full disk takes a part of.
 */
export function standardOutput(): Output {
  const kind = fstatSync(STDOUT);
  if (kind.isFIFO() || kind.isSocket() || process.stdout.isTTY)
    return { open: () => process.stdout, finish: () => Promise.resolve(), drop: () => Promise.resolve() };
  return outputTo(() => createWriteStream('', { fd: STDOUT }));
}

const STDOUT = 1;

function outputTo(create: () => Writable): Output {
  let out: Writable | undefined;
  return {
    open: () => (out = create()),
    finish: async () => {
      if (out) await finished(out.end());
    },
    drop: () => {
      out?.destroy();
      return Promise.resolve();
    },
  };
}
