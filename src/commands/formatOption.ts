import { InvalidArgumentError, Option } from 'commander';
import type { Format } from '../formats/format.js';
import { FORMATS, formatNamed } from '../formats/formats.js';

const NAMES = FORMATS.map(({ name }) => name).join(', ');

/** `--format NAME` of the commands that read files. Gives a Format. */
export function formatOption(): Option {
  return new Option(
    '--format <name>',
    `read files as this, whatever their content shows: ${NAMES}`,
  ).argParser(toFormat);
}

function toFormat(name: string): Format {
  const found = formatNamed(name);
  if (!found) throw new InvalidArgumentError(`There is none of this name; there are ${NAMES}.`);
  return found;
}
