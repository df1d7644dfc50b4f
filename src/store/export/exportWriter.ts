import type { ExportedRows } from './exportRows.js';

/** Writes what is exported in one format. */
export interface ExportWriter {
  rows: (part: ExportedRows) => Promise<void>;
  /** Says how many rows were written. */
  end: () => Promise<number>;
}
