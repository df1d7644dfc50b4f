import type { Operation, OperationName } from '../operations.js';
import type { Figures } from './figures.js';
import { MOST_STRANGERS } from './rounds.js';
import { SERVERS, type ServerName } from './servers.js';
import { table } from './tables.js';

/** Results of one operation. */
export interface Result {
  operation: Operation;
  /** Mean size of the service's answers, in bytes. */
  answerSize: number;
  /** Statements that each server runs for it; null if they were not counted. */
  statements: Record<ServerName, number> | null;
  figures: Record<ServerName, Figures>;
}

const missing = '–';
const whole = (value: number | null) => (value === null ? missing : value.toFixed(0));
const ratio = (value: number | null) => (value === null ? missing : value.toFixed(2));

type Cell = (figures: Figures, result: Result, server: ServerName) => string;

const TABLES: { title: string; cell: Cell }[] = [
  {
    title: 'Requests a second (share of the floor)',
    cell: ({ rate, share }) => `${whole(rate)} (${ratio(share)})`,
  },
  {
    title: 'Processor time of a request: server + Postgres in microseconds (share of the floor)',
    cell: ({ serverTime, databaseTime, timeShare }) =>
      `${[serverTime, databaseTime].flatMap((time) => (time === null ? [] : whole(time))).join(' + ') || missing} (${ratio(timeShare)})`,
  },
  {
    title: 'Latency in milliseconds: median / 99th percentile',
    cell: ({ p50, p99 }) => `${p50.toFixed(1)} / ${p99.toFixed(1)}`,
  },
  {
    title: 'Statements',
    cell: (_, { statements }, server) =>
      statements ? ratio(statements[server]).replace(/\.00$/, '') : missing,
  },
  { title: 'Memory under load in MB', cell: ({ memory }) => whole(memory) },
];

/** All tables, and remarks on far pages and on noise. */
export function reportLines(results: readonly Result[], markdown: boolean): string[] {
  const tables = TABLES.flatMap(({ title, cell }) => {
    const rows = results.map((result) => [
      result.operation.name,
      ...SERVERS.map((server) => cell(result.figures[server], result, server)),
    ]);
    return [title, '', ...table([['', ...SERVERS], ...rows], markdown), ''];
  });
  return [...tables, ...operationLines(results, markdown), ...pageLines(results), ...noiseLines(results)];
}

function operationLines(results: readonly Result[], markdown: boolean): string[] {
  const rows = results.map(({ operation: { name, about, variables }, answerSize }) => [
    name,
    `${(answerSize / 1000).toFixed(1)} kB`,
    String(variables.length),
    about,
  ]);
  if (markdown) return [...table([['operation', 'answer', 'variable sets', 'asks for'], ...rows], true), ''];
  return [
    ...rows.map(
      ([name = '', size = '', sets = '', about = '']) => `${name}: ${about} (${size}, ${sets} variable sets)`,
    ),
    '',
  ];
}

function pageLines(results: readonly Result[]): string[] {
  const of = (name: OperationName) =>
    results.find(({ operation }) => operation.name === name)?.figures.service;
  const [near, far] = [of('latestPages'), of('latestFar')];
  if (!near || !far) return [];
  const time = ({ serverTime, databaseTime }: Figures) =>
    serverTime === null ? null : serverTime + (databaseTime ?? 0);
  const [nearTime, farTime] = [time(near), time(far)];
  const processor =
    nearTime !== null && farTime !== null ? `, ${ratio(farTime / nearTime)} times its processor time` : '';
  return [
    `A page far back (latestFar) takes the service ${ratio(far.p50 / near.p50)} times as long as a first one (latestPages)${processor}.`,
  ];
}

/** How reliable the figures are. */
function noiseLines(results: readonly Result[]): string[] {
  const strangers = results.flatMap(({ figures }) =>
    SERVERS.flatMap((server) => figures[server].strangers ?? []),
  );
  if (strangers.length === 0) return ['The load of other programs is unknown here.'];
  return [
    `Other programs used up to ${(Math.max(...strangers) * 100).toFixed(0)} % of a core in the slices that count` +
      ` (${((strangers.filter((share) => share <= MOST_STRANGERS).length / strangers.length) * 100).toFixed(0)} % of the cells stayed below ${(MOST_STRANGERS * 100).toFixed(0)} %).`,
  ];
}
