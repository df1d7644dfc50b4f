import type { Plugin } from 'vite';

/** Puts packed copies beside the scripts and styles in a folder of what is built. */
export function packed(below: string): Plugin;
