import { FormatError } from '../formatError.js';

/** Most elements of a document. The longest live blogs and archive pages have tens of thousands. */
const MAX_ELEMENTS = 150_000;
/** Deepest nesting of elements. Pages whose tags are never closed reach a few hundred. */
const MAX_DEPTH = 800;

/** Counts the elements that a parser makes, so that no document takes more time or memory than a real one. */
export class Limits {
  private elements = 0;
  private depth = 0;

  open(): void {
    this.elements++;
    this.depth++;
    if (this.elements > MAX_ELEMENTS) throw beyond(`more than ${MAX_ELEMENTS.toLocaleString('en')} elements`);
    if (this.depth > MAX_DEPTH) throw beyond(`elements nested more than ${String(MAX_DEPTH)} deep`);
  }

  close(): void {
    this.depth--;
  }
}

function beyond(what: string): FormatError {
  return new FormatError(`its mark-up has ${what}: it is broken, or made to exhaust who reads it.`);
}
