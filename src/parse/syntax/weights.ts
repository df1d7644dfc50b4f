import { makeNet, type Net } from './net.js';
import { readWeightsFile } from './weightsFile.js';
import { unpackWeights } from './weightsFormat.js';

/**
 * Read at start-up, so that a missing or damaged file is reported at once rather than with the first article.
 */
const packed = readWeightsFile();

let net: Net | null = null;

/** The net with the trained weights, unpacked on first use. */
export function loadNet(): Net {
  net ??= makeNet(unpackWeights(packed));
  return net;
}
