import type { Block } from './block.js';
import { kindByShape } from './lineShapes.js';

/** Marks page furniture by its shape: credits, bylines, time stamps, notices, teasers. */
export function markShapes(blocks: readonly Block[]): void {
  for (const block of blocks) block.kind ??= kindByShape(block.line);
}
