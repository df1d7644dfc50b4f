import type { Shape } from '../net/net.js';

/** Places for weights of features. */
export const SLOTS = 1 << 13;
/** The net that says which side a phrase is on. */
export const SHAPE: Shape = { slots: SLOTS, words: 5, outcomes: 3, hidden: 24, neck: 16 };
