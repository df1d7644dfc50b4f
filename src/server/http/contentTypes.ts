import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';

/** The content types that Apollo has chosen for answers, by what clients accept. */
export interface ContentTypes {
  get: (request: FastifyRequest) => string | undefined;
  learn: (request: FastifyRequest, reply: FastifyReply) => void;
}

/** Longer texts of what a client accepts are not worth their memory. */
const LONGEST = 200;

export function createContentTypes(): ContentTypes {
  const chosen = new LRUCache<string, string>({ max: 100 });
  return {
    get: ({ headers: { accept = '' } }) => chosen.get(accept),
    learn: ({ method, headers: { accept = '' } }, reply) => {
      const type = reply.getHeader('content-type');
      const isAnswer = method === 'POST' && reply.statusCode === 200 && typeof type === 'string';
      if (isAnswer && accept.length <= LONGEST) chosen.set(accept, type);
    },
  };
}
