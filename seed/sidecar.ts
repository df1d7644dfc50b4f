import { readFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import type { NewArticle } from '../src/ingest/newArticle.js';
import { errorCode, errorMessage } from '../src/store/errors.js';
import { FileError } from './fileError.js';

/** What is said of a text in a file beside it. */
export type About = Pick<NewArticle, 'publishedAt' | 'url' | 'publisher'>;
const FIELDS = ['publishedAt', 'url', 'publisher', 'source'];

/**
 * What a file of the same name in .json says of a text: {"publishedAt", "url", "publisher", "source"}, all optional;
 * `source` says where that was learnt and is for readers. Only what is said is in the answer.
 *
 * @throws FileError when there is such a file beside a .txt file that says something else
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
    // Beside a picture or a page it may well be an article of its own.
    if (!/^\.txt$/i.test(ext)) return {};
    throw new FileError(
      `${sidecar}: expected a JSON object of texts with no other names than ${FIELDS.join(', ')}.`,
    );
  }
  const { publishedAt, url, publisher } = about;
  return {
    ...(publishedAt != null && { publishedAt }),
    ...(url != null && { url }),
    ...(publisher != null && { publisher }),
  };
}

/** Whether a file only says something of another one. */
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
