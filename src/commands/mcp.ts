import { setImmediate } from 'node:timers/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { graphql } from 'graphql';
import { withoutPassword } from '../config.js';
import { createContext } from '../context.js';
import { type Ask, toldErrors } from '../mcp/ask.js';
import { createToolServer } from '../mcp/server.js';
import { createSchema } from '../schema.js';
import { formatError } from '../server/failures/formatError.js';
import type { Database } from '../store/database.js';
import { errorMessage } from '../store/errors.js';
import { takeNoArguments } from './usage.js';
import { withDatabase } from './withDatabase.js';

// npm run -s mcp: an MCP server over stdin and stdout, until stdin ends.
takeNoArguments(
  'npm run -s mcp --',
  'Offers the graph to language models by the Model Context Protocol, over stdin and stdout: search, who said what, what ' +
    'happened between two countries, an article with its facts. Works while the service runs.',
);

const schema = createSchema();

const report = (error: unknown) => {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
};

/**
 * Waits for the database to open before each query, not before the handshake, for which clients have less
 * patience.
 */
const askOf =
  (opened: Promise<Database>): Ask =>
  async (source, variableValues) => {
    const contextValue = await createContext(await opened);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    if (errors) throw toldErrors(errors.map((error) => formatError(error.toJSON(), error, report)));
    return data ?? {};
  };

/** The same; and resolves when all queries so far are answered. */
function counted(ask: Ask): { ask: Ask; answered: () => Promise<void> } {
  const underWay = new Set<Promise<unknown>>();
  return {
    ask(source, variables) {
      const answer = ask(source, variables).finally(() => underWay.delete(answer));
      underWay.add(answer);
      return answer;
    },
    async answered() {
      // The last message is handled after it was read.
      do await setImmediate();
      while ((await Promise.allSettled(underWay)).length > 0);
    },
  };
}

try {
  const ended = new Promise((resolve) => process.stdin.once('end', resolve));
  let open: (database: Database) => void = () => undefined;
  const opened = new Promise<Database>((resolve) => (open = resolve));
  const { ask, answered } = counted(askOf(opened));
  await createToolServer(ask, report).connect(new StdioServerTransport());
  await withDatabase(async (database) => {
    open(database);
    await ended;
    await answered();
  });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
