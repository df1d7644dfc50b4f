import type { Writable } from 'node:stream';
import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { ExportWriter } from './exportWriter.js';
import type { Column } from './tables.js';
import { write } from './write.js';

/** Rows of one group: what is in memory depends on it. */
const ROWS = 2000;
const CHARACTERS = 4_000_000;

/** Parquet types of Postgres types; all others are strings. */
const TYPES: Partial<Record<string, BasicType>> = {
  integer: 'INT32',
  bigint: 'INT64',
  'double precision': 'DOUBLE',
  boolean: 'BOOLEAN',
  'timestamp with time zone': 'TIMESTAMP',
  jsonb: 'JSON',
};

const typeOf = ({ type }: Column): BasicType => (type.endsWith('[]') ? 'JSON' : (TYPES[type] ?? 'STRING'));

/** A column of the file for each column of the table; lists and objects have type JSON. */
export function parquetWriter(out: Writable): ExportWriter {
  const bytes = new ByteWriter();
  let parquet: ParquetWriter | null = null;
  let columns: readonly Column[] = [];
  let waiting: string[] = [];
  let [count, length] = [0, 0];
  const send = async () => {
    const chunk = Buffer.from(bytes.getBytes());
    bytes.index = 0;
    await write(out, chunk);
  };
  const open = () =>
    (parquet ??= new ParquetWriter({
      writer: bytes,
      schema: schemaFromColumnData({
        columnData: columns.map((column) => ({ name: column.name, type: typeOf(column), data: [] })),
      }),
    }));
  const group = async () => {
    const rows = waiting.map((row) => JSON.parse(row) as Record<string, unknown>);
    [waiting, length] = [[], 0];
    const columnData = columns.map(({ name, type }) => ({
      name,
      data: rows.map((row) => valueOf(row[name], type)),
    }));
    await open().write({ columnData, rowGroupSize: rows.length });
    count += rows.length;
    await send();
  };
  return {
    rows: async (part) => {
      ({ columns } = part);
      waiting.push(...part.rows);
      length += part.rows.reduce((sum, row) => sum + row.length, 0);
      if (waiting.length >= ROWS || length >= CHARACTERS) await group();
    },
    end: async () => {
      if (waiting.length > 0) await group();
      await open().finish();
      await send();
      return count;
    },
  };
}

function valueOf(value: unknown, type: string): unknown {
  if (value === null) return null;
  if (type === 'timestamp with time zone') return new Date(value as string);
  return type === 'bigint' ? BigInt(value as number) : value;
}
