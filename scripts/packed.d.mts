import type { Plugin } from 'vite';

/** Writes compressed copies (.br, .gz) beside the files in a folder of the build. */
export function packed(below: string): Plugin;
