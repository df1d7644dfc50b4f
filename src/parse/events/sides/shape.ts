import type { Shape } from '../net/net.js';

/** Number of slots in the table of feature weights. */
export const SLOTS = 1 << 13;
/** The net that says whether a phrase is actor, recipient or neither. */
export const SHAPE: Shape = { slots: SLOTS, words: 5, outcomes: 3, hidden: 24, neck: 16 };
