import type { Shape } from '../net/net.js';

/** Number of slots in the table of feature weights. */
export const SLOTS = 1 << 13;
/** The net that classifies a trigger: sixteen event types or none. */
export const SHAPE: Shape = { slots: SLOTS, words: 6, outcomes: 17, hidden: 24, neck: 16 };
