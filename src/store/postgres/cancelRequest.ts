import { once } from 'node:events';
import { connect } from 'node:net';
import type pg from 'pg';

/** Code of a cancel request in the Postgres protocol. */
const CANCEL_REQUEST = 80_877_102;
const PATIENCE_MS = 60_000;

/**
 * Asks whoever answers at a client's address to cancel the statement it is at, as the protocol has it: a
 * pooler passes that on, while the process number it gave is not one of the server's.
 */
export async function requestCancel(client: pg.Client): Promise<void> {
  const { processID, secretKey } = client as unknown as { processID: number; secretKey: number };
  const request = Buffer.alloc(16);
  [request.length, CANCEL_REQUEST, processID, secretKey].forEach((value, index) => {
    request.writeInt32BE(value, index * 4);
  });
  const { host, port } = client;
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${String(port)}`) : connect({ host, port });
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  // Open until the other side hangs up, as it does when it has done its best: PgBouncer 1.18 ends at a cancel request
  // whose sender has gone.
  socket.write(request);
  socket.resume();
  await once(socket, 'close');
}
