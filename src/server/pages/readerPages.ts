import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../../config.js';
import { escapeHtml } from './page.js';

/** Routes of the reader pages: all serve the same document, whose script shows the requested page. */
const ADDRESSES = [
  '/',
  '/articles/:slug',
  '/people/:slug',
  '/organizations/:slug',
  '/countries/:code',
  '/search',
  '/edits',
];

/** Placeholder in the built document for the service's settings. */
const SETTINGS = '__SETTINGS__';

const policy = (pictures: boolean) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${pictures ? ' https: http:' : ''}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');

/** Whether a folder holds the built pages. */
export const hasReaderPages = (folder: string): boolean => existsSync(join(folder, 'index.html'));

/**
 * Reads the current document: a build while the service runs renames its scripts. While a build is running it
 * may be missing, and the last one is used.
 */
function openDocument(path: string, settings: string): () => Promise<string> {
  let known: { html: string; writtenAt: number } | null = null;
  return async () => {
    try {
      const { mtimeMs: writtenAt } = await stat(path);
      if (known?.writtenAt !== writtenAt)
        known = { html: (await readFile(path, 'utf8')).replace(SETTINGS, settings), writtenAt };
    } catch (error) {
      if (known === null) throw error;
    }
    return known.html;
  };
}

/** The reader pages, built from `web/` by `npm run build`. They load from and query only this service. */
export async function serveReaderPages(app: FastifyInstance, folder: string, config: Config): Promise<void> {
  const { introspection: explorers, pictures } = config;
  const settings = escapeHtml(JSON.stringify({ explorers, pictures }));
  const document = openDocument(join(folder, 'index.html'), settings);
  await document();
  const headers = {
    'content-security-policy': policy(pictures),
    'referrer-policy': 'no-referrer',
    // The document names the current build's scripts.
    'cache-control': 'no-cache',
  };
  const show = async (reply: FastifyReply) =>
    reply
      .type('text/html; charset=utf-8')
      .headers(headers)
      .send(await document());
  for (const address of ADDRESSES) app.get(address, (_, reply) => show(reply));
  // A wrong link in a browser leads to a page with a way back to the news; programs get an error as usual.
  app.get('/*', (request, reply) => {
    if (request.headers.accept?.includes('text/html') === true) return show(reply.code(404));
    reply.callNotFound();
    return reply;
  });
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    decorateReply: false,
    preCompressed: true,
    // File names contain a hash of the content.
    immutable: true,
    maxAge: '365d',
  });
  await serveElements(app, join(folder, 'embed'));
}

/** The script that embeds news in other sites. Its address is fixed, so browsers revalidate it. */
async function serveElements(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, { root, serve: false, preCompressed: true, maxAge: '1h' });
  app.get('/embed.js', (_, reply) =>
    // Cross-origin isolated pages may load it too.
    reply.header('cross-origin-resource-policy', 'cross-origin').sendFile('embed.js'),
  );
}
