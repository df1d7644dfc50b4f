import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../../config.js';
import { escapeHtml } from './page.js';

/** Addresses of the pages for readers: the same document answers them all, and its script shows what is asked for. */
const ADDRESSES = [
  '/',
  '/articles/:slug',
  '/people/:slug',
  '/organizations/:slug',
  '/countries/:code',
  '/search',
  '/edits',
];

/** What stands in the built document for the settings of this service. */
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
 * Reads the document as it now is: a build that is made while the service runs gives its scripts other names. While one
 * is made there may be none, and the last one stays.
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

/** The pages for readers, as `npm run build` made them from `web/`. They load and ask nothing but from this service. */
export async function serveReaderPages(app: FastifyInstance, folder: string, config: Config): Promise<void> {
  const { introspection: explorers, pictures } = config;
  const settings = escapeHtml(JSON.stringify({ explorers, pictures }));
  const document = openDocument(join(folder, 'index.html'), settings);
  await document();
  const headers = {
    'content-security-policy': policy(pictures),
    'referrer-policy': 'no-referrer',
    // The document names the scripts of this build.
    'cache-control': 'no-cache',
  };
  const show = async (reply: FastifyReply) =>
    reply
      .type('text/html; charset=utf-8')
      .headers(headers)
      .send(await document());
  for (const address of ADDRESSES) app.get(address, (_, reply) => show(reply));
  // Who follows a wrong link in a browser is shown the way to the news; programs are told in their own way.
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
    // Their names change with what is in them.
    immutable: true,
    maxAge: '365d',
  });
  await serveElements(app, join(folder, 'embed'));
}

/** The script that shows news on pages of others. Its address stays, so that browsers look for a newer one. */
async function serveElements(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, { root, serve: false, preCompressed: true, maxAge: '1h' });
  app.get('/embed.js', (_, reply) =>
    // A page that isolates itself may load it, too.
    reply.header('cross-origin-resource-policy', 'cross-origin').sendFile('embed.js'),
  );
}
