import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';

/** Cache of the content type that Apollo negotiates for each `accept` header. */
export interface ContentTypes {
  get: (request: FastifyRequest) => string | undefined;
  learn: (request: FastifyRequest, reply: FastifyReply) => void;
}

/** Longest `accept` header to cache, in characters. */
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
