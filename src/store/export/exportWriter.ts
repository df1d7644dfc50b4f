import type { ExportedRows } from './exportRows.js';

/** The range of an export. */
export interface ExportHead {
  /** Position in the log of changes up to which it is complete. */
  cursor: string;
  /** Position after which it starts; null for a full export. */
  since: string | null;
}

/** Writes an export in one format. */
export interface ExportWriter {
  rows: (part: ExportedRows) => Promise<void>;
  /** Writes that records were deleted. Formats with only rows leave this out. */
  gone?: (type: string, keys: readonly string[]) => Promise<void>;
  /** Writes the position up to which everything has been written. */
  reached?: (cursor: string) => Promise<void>;
  /** Finishes, and returns the number of rows. */
  end: () => Promise<number>;
}
