import type { Format, FormatName } from './format.js';
import { html } from './html.js';
import { text } from './text.js';

/**
 * All formats in the order in which a file is shown to them; the first that recognises it reads it.
 */
export const FORMATS: readonly Format[] = [html, text];

/** The format of a name that `--format` takes, or undefined. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === (name as FormatName));
}
