import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { graphql } from 'graphql';
import { withoutPassword } from '../config.js';
import { createContext } from '../context.js';
import { toldErrors } from '../mcp/ask.js';
import { createToolServer } from '../mcp/server.js';
import { createSchema } from '../schema.js';
import { formatError } from '../server/formatError.js';
import type { Database } from '../store/database.js';
import { errorMessage } from '../store/errors.js';
import { takeNoArguments } from './usage.js';
import { withDatabase } from './withDatabase.js';

// npm run -s mcp: offers the graph to a language model, over stdin and stdout, until stdin ends.
takeNoArguments(
  'npm run -s mcp --',
  'Offers the graph to language models by the Model Context Protocol, over stdin and stdout: search, who said what, what ' +
    'happened between two countries, an article with its facts. Works while the service runs.',
);

const schema = createSchema();

const report = (error: unknown) => {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
};

/** Asks the database once it is open: clients wait longer for an answer than for a greeting. */
const askOf =
  (opened: Promise<Database>) => async (source: string, variableValues: Record<string, unknown>) => {
    const contextValue = await createContext(await opened);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    if (errors) throw toldErrors(errors.map((error) => formatError(error.toJSON(), error, report)));
    return data ?? {};
  };

try {
  const ended = new Promise((resolve) => process.stdin.once('end', resolve));
  let open: (database: Database) => void = () => undefined;
  const opened = new Promise<Database>((resolve) => (open = resolve));
  await createToolServer(askOf(opened), report).connect(new StdioServerTransport());
  await withDatabase(async (database) => {
    open(database);
    await ended;
  });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
