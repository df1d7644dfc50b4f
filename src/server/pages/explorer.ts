import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.js';
import { keepPackedFiles } from './packedFiles.js';
import { refusal } from '../failures/refusal.js';
import { starterOperations } from './starterOperations.js';

const PREFIX = '/explorer/';

/** If the explorer is disabled, says which setting enables it. */
export function closeExplorer(app: FastifyInstance, _: object, done: () => void): void {
  const message =
    'The explorer is closed here: this server runs with INTROSPECTION=off. INTROSPECTION=on would open it, and show the schema to all clients.';
  for (const url of [PREFIX, PREFIX.slice(0, -1)])
    app.get(url, () => {
      throw refusal('NOT_FOUND', message, { status: 404 });
    });
  done();
}

/** Altair injects styles from its scripts and makes workers from blobs. Everything else is in its folder. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Altair's options: no accounts, no advertisements, no requests elsewhere. */
const OPTIONS = {
  disableAccount: true,
  instanceStorageNamespace: 'newsgraph_',
  initialSettings: {
    theme: 'light',
    'theme.dark': 'dark',
    'alert.disableUpdateNotification': true,
    'banners.disable': true,
    disablePushNotification: true,
    'schema.reloadOnStart': true,
  },
  initialWindows: starterOperations.map(({ title, query }) => ({ initialName: title, initialQuery: query })),
};

/**
 * Opens a tab for each starter operation. Altair needs an absolute URL, which only the browser knows.
 * First-time visitors see the first tab; later Altair remembers the last one.
 */
const START = `const options = ${JSON.stringify(OPTIONS, null, 2)};
const endpointURL = location.origin + '/graphql';
for (const tab of options.initialWindows) tab.endpointURL = endpointURL;
AltairGraphQL.init({ ...options, endpointURL });
const BEEN_HERE = 'newsgraph_been_here';
if (!localStorage.getItem(BEEN_HERE)) {
  const watch = new MutationObserver(() => {
    const tabs = document.querySelectorAll('.window-switcher__item');
    if (tabs.length < options.initialWindows.length) return;
    watch.disconnect();
    localStorage.setItem(BEEN_HERE, 'yes');
    setTimeout(() => tabs[0].click(), 200);
  });
  watch.observe(document.body, { childList: true, subtree: true });
}
`;

const TITLE = 'Newsgraph explorer';

/** Replacements for texts of Altair that are unclear to newcomers. */
const TEXTS = { QUERY_RESULT_NO_RESULT_TEXT: 'The answer comes here: press Send, or Ctrl+Enter.' };

/** Altair at /explorer/, from the installed package, without any external host. */
export async function serveExplorer(
  app: FastifyInstance,
  { compression }: Pick<Config, 'compression'>,
): Promise<void> {
  const root = join(dirname(createRequire(import.meta.url).resolve('altair-static')), 'dist');
  const keepPacked = compression ? keepPackedFiles(app) : () => undefined;
  await app.register(fastifyStatic, {
    root,
    prefix: PREFIX,
    index: false,
    decorateReply: false,
    setHeaders: (reply, path) => {
      keepPacked(reply, path);
      // Users' scripts in Altair run in this frame, isolated from the page's origin.
      const sandboxed = path.split(sep).includes('iframe-sandbox');
      void reply.header('content-security-policy', sandboxed ? 'sandbox allow-scripts' : POLICY);
    },
  });
  app.get<{ Params: { file: string } }>(`${PREFIX}assets/i18n/:file`, async ({ params: { file } }, reply) => {
    const isName = /^[\w-]+\.json$/.test(file);
    const texts = isName ? await readFile(join(root, 'assets/i18n', file), 'utf8').catch(() => null) : null;
    if (texts !== null) return { ...(JSON.parse(texts) as Record<string, string>), ...TEXTS };
    reply.callNotFound();
    return reply;
  });
  app.get('/explorer', (_, reply) => reply.redirect(PREFIX));
  app.get(PREFIX, async (_, reply) => {
    const { renderAltair } = await import('altair-static');
    const page = renderAltair({ baseURL: PREFIX, serveInitialOptionsInSeperateRequest: 'start.js' });
    const html = page.replace('<title>Altair</title>', `<title>${TITLE}</title>`);
    return reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(html);
  });
  app.get(`${PREFIX}start.js`, (_, reply) => reply.type('text/javascript; charset=utf-8').send(START));
}
