import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { lackOf } from './kernels.js';

/**
 * The trained weights, made by train/syntax/train.ts; for the sources and licence of the training data see
 * train/README.md.
 */
const WEIGHTS_FILE = new URL('../data/syntaxWeights.bin', import.meta.url);

/** A file of weights starts with these letters and the CRC-32 of the rest. */
export const MAGIC = 'UDWEIGHT';
const CHECKED_FROM = MAGIC.length + 4;

/**
 * Reads a file of weights, checks it and returns what follows its checksum. Takes a few milliseconds, so a
 * program can check the file at start-up.
 * @throws Error that names the file if it is missing or damaged, or says what this machine lacks to use it
 */
export function readWeightsFile(url: URL = WEIGHTS_FILE): Buffer {
  const lack = lackOf();
  if (lack !== null) throw new Error(lack);
  const path = fileURLToPath(url);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new Error(`The weights of the dependency parser cannot be read: ${path}`, { cause });
  }
  const damage = findDamage(bytes);
  if (damage !== null)
    throw new Error(`The weights of the dependency parser are damaged (${damage}): ${path}`);
  return bytes.subarray(CHECKED_FROM);
}

function findDamage(bytes: Buffer): string | null {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return 'it is not a file of weights';
  if (bytes.length <= CHECKED_FROM) return 'it is cut off';
  const wanted = bytes.readUInt32LE(MAGIC.length);
  return crc32(bytes.subarray(CHECKED_FROM)) === wanted ? null : 'its checksum is wrong';
}
