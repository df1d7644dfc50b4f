import type { Block } from './block.js';
import { kindByShape } from './lineShapes.js';

/** Names the lines that belong to the page by their shape alone: credits, bylines, time stamps, notices, teasers. */
export function markShapes(blocks: readonly Block[]): void {
  for (const block of blocks) block.kind ??= kindByShape(block.line);
}
