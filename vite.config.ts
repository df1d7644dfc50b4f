import { type Plugin, defineConfig } from 'vite';
import { readDemoNews } from './scripts/demoNews.mjs';
import { HEIGHT, WIDTH, makeOutlines } from './scripts/outlines.mjs';
import { packed } from './scripts/packed.mjs';

const OUTLINES = 'virtual:outlines';

/** The outlines of countries as a module: browsers get paths to draw, not a map to project. */
const outlines: Plugin = {
  name: 'outlines',
  resolveId: (id) => (id === OUTLINES ? `\0${OUTLINES}` : null),
  load: (id) =>
    id === `\0${OUTLINES}`
      ? `export const WIDTH = ${String(WIDTH)}, HEIGHT = ${String(HEIGHT)}, OUTLINES = ${JSON.stringify(makeOutlines())};`
      : null,
};

const DEMO = 'virtual:demo';

/** The news to try things out with as a module, loaded when somebody wants it. */
const demo: Plugin = {
  name: 'demo',
  resolveId: (id) => (id === DEMO ? `\0${DEMO}` : null),
  load: async (id) =>
    id === `\0${DEMO}` ? `export const ARTICLES = ${JSON.stringify(await readDemoNews())};` : null,
};

/** The pages for readers: `npm run build` bundles them into dist/web; `npx vite` serves them over a service on port 4000. */
export default defineConfig({
  root: 'web',
  plugins: [packed('assets'), outlines, demo],
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The content security policy allows no data in scripts and styles.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
