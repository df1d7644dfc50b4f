/** Expected errors of the store. Callers decide by code, never by message. */
export type StoreErrorCode =
  | 'DATA_DIR_LOCKED'
  | 'DATA_DIR_READ_ONLY'
  | 'DATA_DIR_UNUSABLE'
  | 'STORAGE_FULL'
  | 'DATABASE_URL_INVALID'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_AUTH_FAILED'
  | 'DATABASE_NOT_FOUND'
  | 'DATABASE_GONE'
  | 'DATABASE_UNAVAILABLE'
  | 'OVERLOADED'
  | 'DEADLINE'
  | 'ANSWER_TOO_LARGE'
  | 'MIGRATION_EDITED'
  | 'MIGRATION_FAILED'
  | 'MIGRATION_MISSING'
  | 'INVALID_TEXT'
  | 'TEXT_TOO_LONG'
  | 'INVALID_SOURCE'
  | 'INVALID_EDIT'
  | 'INVALID_IMPORT'
  | 'BACKUP_FAILED'
  | 'NOT_FOUND';

/** An expected failure. The message says what was wrong and what to do, and never contains a password. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** With INVALID_SOURCE, INVALID_EDIT and NOT_FOUND: the invalid property or argument. */
  readonly field: string | undefined;
  /** With INVALID_EDIT: id of the conflicting edit, if there is one. */
  readonly edit: string | undefined;

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    { field, edit, ...options }: ErrorOptions & { field?: string; edit?: string | undefined } = {},
  ) {
    super(message, options);
    this.field = field;
    this.edit = edit;
  }
}

/** The `code` of a Node or Postgres error ("EACCES", "28P01"), or undefined. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The message of anything thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
