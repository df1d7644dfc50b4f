import { defineConfig } from 'vite';
import { packed } from './scripts/packed.mjs';

/** The elements for pages of others: `npm run build` makes one script of them, dist/web/embed/embed.js, beside the pages. */
export default defineConfig({
  root: 'web',
  plugins: [packed('.')],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: '../dist/web/embed',
    emptyOutDir: true,
    target: 'es2022',
    // Browsers that know light-dark(): written for older ones, it would follow the system and not the page.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    reportCompressedSize: false,
    // A classic script: a page of any origin may load it, and it knows where it came from.
    lib: { entry: 'embed/embed.tsx', name: 'newsgraph', formats: ['iife'], fileName: () => 'embed.js' },
  },
});
