import { readFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import type { NewArticle } from '../src/ingest/newArticle.js';
import { errorCode, errorMessage } from '../src/store/errors.js';
import { FileError } from './fileError.js';

/** Metadata of a text, from a file beside it. */
export type About = Pick<NewArticle, 'publishedAt' | 'url' | 'publisher'>;
const FIELDS = ['publishedAt', 'url', 'publisher', 'source'];

/**
 * Reads the metadata of a text from the .json file of the same name: {"publishedAt", "url", "publisher", "source"}, all
 * optional. `source` says where the rest comes from, and is only for people. The result has only the fields that are given.
 *
 * @throws FileError if the file beside a .txt file has anything else
 */
export async function readSidecar(file: string): Promise<About> {
  const { name, ext } = parse(file);
  const sidecar = join(dirname(file), `${name}.json`);
  if (/^\.jsonl?$/i.test(ext)) return {};
  const json = await readFile(sidecar, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null;
    throw new FileError(`${sidecar} cannot be read: ${errorMessage(error)}`);
  });
  if (json === null) return {};
  const about = parseJson(json);
  if (!isAbout(about)) {
    // Beside a picture or a page, it may be an article of its own.
    if (!/^\.txt$/i.test(ext)) return {};
    throw new FileError(
      `${sidecar}: expected a JSON object of strings with no other keys than ${FIELDS.join(', ')}.`,
    );
  }
  const { publishedAt, url, publisher } = about;
  return {
    ...(publishedAt != null && { publishedAt }),
    ...(url != null && { url }),
    ...(publisher != null && { publisher }),
  };
}

/** Whether a file only has the metadata of another one. */
export async function isSidecarFile(file: string): Promise<boolean> {
  if (!/\.json$/i.test(file)) return false;
  return isAbout(parseJson(await readFile(file, 'utf8').catch(() => '')));
}

function isAbout(value: unknown): value is About {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(
      ([field, said]) => FIELDS.includes(field) && (said === null || typeof said === 'string'),
    )
  );
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
