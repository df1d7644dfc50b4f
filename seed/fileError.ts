import { errorCode, errorMessage } from '../src/store/errors.js';

/** A file or folder that cannot be read. The message says why, or what was expected. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** Why a file or folder cannot be read, by the code of the system's error. */
const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'this user has no permission to read it.',
  EPERM: 'this user has no permission to read it.',
  ENOTDIR: 'part of its path is a file.',
  EISDIR: 'it is a folder.',
  ELOOP: 'its symbolic links form a loop.',
};

/** The result; an error of the file system is rethrown as a FileError in plain words. */
export function readable<T>(path: string, result: Promise<T>): Promise<T> {
  return result.catch((error: unknown) => {
    throw toFileError(path, error);
  });
}

/** An error of the file system in plain words; any other as it is. */
export function toFileError(path: string, error: unknown): unknown {
  const code = errorCode(error);
  if (code === undefined || !/^E[A-Z]+$/.test(code)) return error;
  return new FileError(REASONS[code] ?? `${path} cannot be read: ${errorMessage(error)}`, { cause: error });
}

export function leadsNowhere({ cause }: FileError): boolean {
  return ['ENOENT', 'ELOOP'].includes(errorCode(cause) ?? '');
}
