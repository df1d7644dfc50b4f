import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ExportFormat } from '../../src/store/export/formats.js';
import type { ExportedTable } from '../../src/store/export/tables.js';
import { packageRoot } from '../../src/root.js';
import { fillServer } from '../data/databases.js';
import { peakMemory } from '../measure/processor.js';

/** Milliseconds between readings of the memory, which is unknown once the process has ended. */
const LOOK_MS = 50;

/** Tables that are exported one per file: the one with the longest rows, and one with the most rows. */
const TABLES = ['Article', 'Mention'] as const satisfies ExportedTable[];

/** Time, size and memory of an export. */
export interface Exported {
  format: ExportFormat;
  /** Null for all tables. */
  table: ExportedTable | null;
  rows: number;
  seconds: number;
  /** Size of the file in MB. */
  size: number;
  /** Peak resident memory in MB; null if unknown. */
  peak: number | null;
}

/** Exports a database with this many articles by `npm run export`, in each format. */
export async function benchExport(
  server: string,
  articles: number,
  progress: (done: number) => void,
): Promise<Exported[]> {
  const filled = await fillServer(server, articles, progress);
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-export-'));
  const settings = filled.settingsFor('export');
  try {
    const done = [await exported(folder, settings, 'jsonl', null)];
    for (const format of ['csv', 'parquet'] as const)
      for (const table of TABLES) done.push(await exported(folder, settings, format, table));
    return done;
  } finally {
    await rm(folder, { recursive: true });
    filled.close();
  }
}

async function exported(
  folder: string,
  settings: Record<string, string>,
  format: ExportFormat,
  table: ExportedTable | null,
): Promise<Exported> {
  const file = join(folder, `export.${format}`);
  const program = join(packageRoot, 'dist', 'src', 'commands', 'export.js');
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [program, '--format', format, '--out', file, ...(table === null ? [] : ['--type', table])],
    { env: { ...process.env, ...settings }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let peak: number | null = null;
  const timer = setInterval(() => {
    peak = peakMemory(child.pid ?? 0) ?? peak;
  }, LOOK_MS);
  try {
    const ended = once(child, 'close');
    const said = await text(child.stderr);
    const [code] = (await ended) as [number | null];
    const rows = /^(\d+) records exported/m.exec(said)?.[1];
    if (code !== 0 || rows === undefined) throw new Error(`npm run export failed: ${said}`);
    const seconds = (performance.now() - started) / 1000;
    return { format, table, rows: Number(rows), seconds, size: (await stat(file)).size / 1e6, peak };
  } finally {
    clearInterval(timer);
    await rm(file, { force: true });
  }
}

export function exportLines(articles: number, all: readonly Exported[]): string[] {
  return [
    `export: ${String(articles)} articles, start of the command included`,
    ...all.map(({ format, table, rows, seconds, size, peak }) =>
      [
        `${format}, ${table ?? 'all types'}: ${String(rows)} rows (${size.toFixed(1)} MB)`,
        `${(rows / seconds).toFixed(0)} rows a second`,
        `at most ${peak?.toFixed(0) ?? '–'} MB of memory`,
      ].join(', '),
    ),
  ];
}
