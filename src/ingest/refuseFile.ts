import type { FormatName } from '../formats/format.js';
import { StoreError } from '../store/errors.js';

/** Formats that are prose as they come. */
const PROSE: ReadonlySet<FormatName> = new Set(['markdown', 'text']);

/** Characters by which a format is recognised. */
const HEAD = 16_000;

/**
 * Refuses a page, a mail, a table and the like that is handed in as a text: read as prose, its tags, headers and columns
 * would become facts.
 *
 * @throws StoreError INVALID_TEXT
 */
export async function refuseFile(text: string): Promise<void> {
  // Loaded with the first article.
  const [{ FORMATS }, { openFile }] = await Promise.all([
    import('../formats/formats.js'),
    import('../formats/newsFile.js'),
  ]);
  const file = await openFile(Buffer.from(text.slice(0, HEAD)));
  for (const { name, label, recognises } of FORMATS) {
    if (!(await recognises(file))) continue;
    if (PROSE.has(name)) return;
    throw new StoreError(
      'INVALID_TEXT',
      `The text is a file of another format (${label}), not prose. Hand in its text alone, or take the file in with \`npm run seed -- FILE\`, which reads its format.`,
    );
  }
}
