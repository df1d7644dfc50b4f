import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeNet, type Net } from './net.js';
import { findDamage, unpackWeights } from './weightsFormat.js';

/** The trained weights, made by train/syntax/train.ts; whose texts they come from and their licence: train/README.md. */
const WEIGHTS_FILE = new URL('../data/syntaxWeights.bin', import.meta.url);

/** Read when the program starts, so that a missing or damaged file is told at once and not with the first article. */
const file = readWeightsFile(WEIGHTS_FILE);

let net: Net | null = null;

/** The net with the trained weights, unpacked when a sentence is first parsed. */
export function loadNet(): Net {
  net ??= makeNet(unpackWeights(file));
  return net;
}

/** Reads a file of weights and checks it. Throws an error that names the file when it is missing or damaged. */
export function readWeightsFile(url: URL): Buffer {
  const path = fileURLToPath(url);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new Error(`The weights of the parser cannot be read: ${path}`, { cause });
  }
  const damage = findDamage(bytes);
  if (damage !== null) throw new Error(`The weights of the parser are damaged (${damage}): ${path}`);
  return bytes;
}
