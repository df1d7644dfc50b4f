import { makeNet, type Net } from './net.js';
import { readWeightsFile } from './weightsFile.js';
import { unpackWeights } from './weightsFormat.js';

/** Read when the program starts, so that a missing or damaged file is told at once and not with the first article. */
const packed = readWeightsFile();

let net: Net | null = null;

/** The net with the trained weights, unpacked when a sentence is first parsed. */
export function loadNet(): Net {
  net ??= makeNet(unpackWeights(packed));
  return net;
}
