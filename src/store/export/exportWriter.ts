import type { ExportedRows } from './exportRows.js';

/** What an export is of. */
export interface ExportHead {
  /** The place in the log of changes up to which it has everything. */
  cursor: string;
  /** The place after which it begins; null where it has everything. */
  since: string | null;
}

/** Writes what is exported in one format. */
export interface ExportWriter {
  rows: (part: ExportedRows) => Promise<void>;
  /** Says of records that they are gone. Formats that have rows alone leave that out. */
  gone?: (type: string, keys: readonly string[]) => Promise<void>;
  /** Says up to which change all has been written. */
  reached?: (cursor: string) => Promise<void>;
  /** Says how many rows were written. */
  end: () => Promise<number>;
}
