import { once } from 'node:events';
import { type IncomingMessage, type RequestListener, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on this machine, and what it was asked. */
export interface LocalServer {
  origin: string;
  /** Method and path of each request, such as "GET /feed.xml". */
  asked: string[];
  /** The requests, with their headers. */
  requests: IncomingMessage[];
  /** Answers what is asked at a path from now on. */
  on: (path: string, answer: string | Answer) => void;
  close: () => Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export async function startLocalServer(): Promise<LocalServer> {
  const answers = new Map<string, string | Answer>();
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    requests.push(request);
    const answer = answers.get(request.url ?? '');
    if (answer === undefined) response.writeHead(404).end('Not here.');
    else if (typeof answer === 'string') response.end(answer);
    else answer(request, response);
  };
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    requests,
    on: (path, answer) => answers.set(path, answer),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
