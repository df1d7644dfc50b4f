import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsText } from '../../bench/parser/newsText.js';
import { openDatabase } from '../../src/store/database.js';
import { startLocalServer } from '../sources/localServer.js';
import { type Running, runScript } from '../support/process.js';

let folder: string;
let env: Record<string, string>;
let service: Running;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-serving-'));
  env = { DATA_DIR: join(folder, 'data'), PORT: '0', REQUEST_TIMEOUT: '120' };
  service = runScript('src/commands/serve.ts', [], env);
  await service.printed('\n');
  url = /http:\S+/.exec(service.output.stdout)?.[0] ?? '';
}, 120_000);
afterAll(async () => {
  service.child.kill('SIGTERM');
  expect((await service.done).code).toBe(0);
  await rm(folder, { recursive: true });
});

const ask = async (query: string, key?: string, variables?: object) => {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return await response.json();
};

/** The value of a line of the service's metrics, 0 if there is none. */
async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${url}metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`newsgraph_${name} `))
      ?.split(' ')[1] ?? 0,
  );
}
const ADDED_BY_ANYBODY = 'articles_changed_total{operation="CREATED"}';

describe('while the service runs on the embedded database', () => {
  let writeKey = '';

  it('keys are made, and hold at once', async () => {
    const made = await runScript('src/commands/keys.ts', ['create', 'import', '--scope', 'write'], env).done;
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const [key = ''] = /^ng_\S+$/m.exec(made.stdout) ?? [];
    writeKey = key;
    const mutation = `mutation { deleteArticle(input: { slug: "none" }) { userErrors { code } } }`;
    expect(await ask(mutation)).toHaveProperty('errors');
    expect(await ask(mutation, key)).toMatchObject({
      data: { deleteArticle: { userErrors: [{ code: 'NOT_FOUND' }] } },
    });
  }, 120_000);

  it('articles are seeded, and seen at once', async () => {
    const count = '{ articles { totalCount } }';
    const before = await ask(count);
    const added = await metric(ADDED_BY_ANYBODY);
    await writeFile(
      join(folder, 'a.txt'),
      'A bridge for Selm\n\nMayor Anna Dorn opened the bridge on Monday.',
    );
    const seeded = await runScript('seed/seed.ts', [join(folder, 'a.txt')], env).done;
    expect(seeded).toMatchObject({ code: 0, stderr: '' });
    expect(seeded.stdout).toContain('1 added');
    expect(before).toMatchObject({ data: { articles: { totalCount: 2 } } });
    expect(await ask(count)).toMatchObject({ data: { articles: { totalCount: 3 } } });
    expect(await metric(ADDED_BY_ANYBODY)).toBe(added + 1);
    // Those that the service itself has taken in when it started.
    expect(await metric('ingest_total{writer="files",outcome="created"}')).toBe(2);
  }, 120_000);

  it('everything is exported, also over HTTP, and backed up and restored', async () => {
    const exported = await runScript('src/commands/export.ts', ['--type', 'Article'], env).done;
    expect(exported).toMatchObject({ code: 0 });
    const file = join(folder, 'backup.tar.gz');
    const made = await runScript('src/commands/backup.ts', [file], env).done;
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('3 articles');
    const again = await runScript('src/commands/backup.ts', [file], env).done;
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('is there already, and is left as it is');
    const key = await runScript('src/commands/keys.ts', ['create', 'copy', '--scope', 'read'], env).done;
    const [bearer = ''] = /^ng_\S+$/m.exec(key.stdout) ?? [];
    const headers = { authorization: `Bearer ${bearer}` };
    const served = await fetch(`${url}export?type=Article`, { headers });
    expect(await served.text()).toBe(exported.stdout);
    const cursor = served.headers.get('x-cursor') ?? '';
    expect(exported.stderr).toBe(`3 records exported. What changes from now on: --since ${cursor}\n`);
    const restored = join(folder, 'restored');
    expect(await runScript('src/commands/restore.ts', [file, restored], {}).done).toMatchObject({ code: 0 });
    const copied = await runScript('src/commands/export.ts', ['--type', 'Article'], { DATA_DIR: restored })
      .done;
    expect(copied.stdout).toBe(exported.stdout);
    const all = join(folder, 'all.jsonl');
    expect(await runScript('src/commands/export.ts', ['--out', all], env).done).toMatchObject({ code: 0 });
    const imported = await runScript('src/commands/import.ts', [all], { DATA_DIR: join(folder, 'imported') })
      .done;
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    expect(imported.stdout).toContain(' 3 Article,');
  }, 240_000);

  it('articles are read again', async () => {
    const database = await openDatabase({ dataDir: env['DATA_DIR'] ?? '', attachWithinMs: 15_000 });
    await database.prisma.article.updateMany({ data: { parser: 0 } });
    const count = await database.prisma.article.count().finally(() => database.close());
    const old = '{ articles(filter: { parserBefore: 1 }) { totalCount } }';
    expect(await ask(old)).toMatchObject({ data: { articles: { totalCount: count } } });
    const done = await runScript('src/commands/reread.ts', [], env).done;
    expect(done).toMatchObject({ code: 0, stdout: `${String(count)} articles read again, 0 failed.\n` });
    expect(await ask(old)).toMatchObject({ data: { articles: { totalCount: 0 } } });
  }, 120_000);

  it('a file that is not there, or is a folder, is told in a line', async () => {
    const fresh = { DATA_DIR: join(folder, 'fresh') };
    for (const [script, args, why] of [
      ['import', [join(folder, 'none.jsonl')], 'ENOENT'],
      ['import', [folder], 'EISDIR'],
      ['restore', [join(folder, 'none.tar.gz'), join(folder, 'other')], 'none.tar.gz'],
      ['export', ['--out', join(folder, 'none', 'all.jsonl')], 'ENOENT'],
      ['backup', [join(folder, 'none', 'all.tar.gz')], 'none'],
    ] as const) {
      const { code, stdout, stderr } = await runScript(`src/commands/${script}.ts`, [...args], fresh).done;
      expect({ script, code, stdout }).toEqual({ script, code: 1, stdout: '' });
      expect(stderr).toContain(why);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  }, 240_000);

  it('what is watched and has changed is told as updated, what is no news as skipped', async () => {
    const watched = join(folder, 'watched');
    await mkdir(watched);
    const lines = (end: string) =>
      ['1', '2'].map((id) =>
        JSON.stringify({
          id,
          publisher: 'Selm Herald',
          text: `Ida Holm met Per Lund in ${id === '2' ? end : 'Rome'}.`,
        }),
      );
    const file = join(watched, 'news.jsonl');
    await writeFile(file, lines('Oslo').join('\n'));
    const watch = () => runScript('src/commands/watch.ts', ['--once', watched], env).done;
    expect((await watch()).stdout).toBe(
      `added: ${file}:1\nadded: ${file}:2\n2 added, 0 already there, 0 failed.\n`,
    );

    await writeFile(file, lines('Bergen').join('\n'));
    await writeFile(join(watched, 'plan.pdf'), '%PDF-1.4\n');
    const again = await watch();
    expect(again.stdout).toBe(
      `updated: ${file}:2\n0 added, 1 updated, 1 already there, 0 failed, 1 skipped.\n`,
    );
    expect(again.stderr).toMatch(/^skipped: .+plan\.pdf: it seems to be a PDF document/);
  }, 120_000);

  it('of a feed, what has changed is told as updated', async () => {
    const server = await startLocalServer();
    const serve = (end: string) => {
      server.on(
        '/feed.xml',
        `<rss version="2.0"><channel><title>Dorn Daily</title>${['1', '2']
          .map(
            (id) =>
              `<item><title>A visit</title><guid isPermaLink="false">${id}</guid><description>Ida Holm, who is the mayor of Selm, met Per Lund, the mayor of ${id === '2' ? end : 'Rome'}.</description></item>`,
          )
          .join('')}</channel></rss>`,
      );
    };
    serve('Oslo');
    const watch = () =>
      runScript('src/commands/watch.ts', ['--once', '--pages', 'never', `${server.origin}/feed.xml`], env)
        .done;
    expect((await watch()).stdout).toContain('2 added, 0 already there');
    serve('Bergen');
    const { stdout } = await watch();
    expect(stdout).toContain('updated: A visit\n');
    expect(stdout).toContain('0 added, 1 updated, 1 already there, 0 failed.');

    // The service polls it too when it is told to, and counts what it has taken in.
    const feeds = (await ask('{ feeds { nodes { id } } }', writeKey)) as {
      data: { feeds: { nodes: { id: string }[] } };
    };
    serve('Turku');
    const id = feeds.data.feeds.nodes[0]?.id ?? '';
    const polled = await ask(`mutation { pollFeed(input: { id: "${id}" }) { done } }`, writeKey);
    await server.close();
    expect(polled).toMatchObject({ data: { pollFeed: { done: true } } });
    expect(await metric('ingest_total{writer="feeds",outcome="updated"}')).toBe(1);
  }, 120_000);

  it('834 kB of news are taken in without keeping health checks waiting', async () => {
    const made = await runScript('src/commands/keys.ts', ['create', 'long', '--scope', 'write'], env).done;
    const [key = ''] = /^ng_\S+$/m.exec(made.stdout) ?? [];
    const ingest = (text: string) =>
      ask(
        `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created userErrors { code } } }`,
        key,
        { input: { text } },
      );
    // Threads of the parser start with the first article.
    await ingest('Ida Holm met Per Lund in Rome.');
    let [longest, ended] = [0, false];
    const started = performance.now();
    const ingesting = ingest(newsText(834_000, 1)).finally(() => (ended = true));
    while (!ended) {
      const askedAt = performance.now();
      expect((await fetch(`${url}livez`)).status).toBe(200);
      longest = Math.max(longest, performance.now() - askedAt);
      await sleep(20);
    }
    const took = performance.now() - started;
    expect(await ingesting).toMatchObject({ data: { ingestArticle: { created: true, userErrors: [] } } });
    expect(longest).toBeLessThan(took / 4);
  }, 240_000);
});
