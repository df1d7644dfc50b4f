import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { createPglite } from '../../src/store/embedded/pglite.js';
import { type StatementName, statements } from './statements.js';

// The least that an answer can cost: one hand-written statement whose JSON text is passed through. The path names the
// statement: POST /article. Reads the database in DATABASE_URL or DATA_DIR.

type Ask = (name: StatementName, parameters: string[]) => Promise<string | undefined>;

function askServer(connectionString: string): Ask {
  const pool = new pg.Pool({ connectionString, max: 10, idleTimeoutMillis: 0, options: '-c TimeZone=UTC' });
  return async (name, values) => {
    const { sql } = statements[name];
    const { rows } = await pool.query<[string]>({ name, text: sql, values, rowMode: 'array' });
    return rows[0]?.[0];
  };
}

async function askEmbedded(dataDir: string): Promise<Ask> {
  const pglite = await createPglite({ dataDir });
  await pglite.exec(`SET TIME ZONE 'UTC'`);
  return async (name, values) => {
    const { rows } = await pglite.query<[string]>(statements[name].sql, values, { rowMode: 'array' });
    return rows[0]?.[0];
  };
}

const { DATABASE_URL: url, DATA_DIR: folder = '' } = process.env;
const ask = url ? askServer(url) : await askEmbedded(`${folder}/postgres`);

const server = createServer((request, response) => {
  const name = (request.url ?? '').slice(1) as StatementName;
  text(request)
    .then((body) => {
      const { variables } = JSON.parse(body) as { variables: Record<string, string> };
      return ask(name, statements[name].parameters(variables));
    })
    .then(
      (json) => {
        response.setHeader('content-type', 'application/json');
        response.end(json === undefined ? '{"data":null}' : `{"data":${json}}`);
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`The floor is ready at http://127.0.0.1:${String(port)}/\n`);
});
