import type { Shape } from '../net/net.js';

/** Places for weights of features. */
export const SLOTS = 1 << 13;
/** The net that says what a word tells: sixteen types, or nothing. */
export const SHAPE: Shape = { slots: SLOTS, words: 6, outcomes: 17, hidden: 24, neck: 16 };
