import type { FastifyInstance } from 'fastify';
import { operationsIn } from './batch.js';

/** Treats an empty operation name, which several clients send, as none. */
export function allowEmptyNames(app: FastifyInstance): void {
  app.addHook('preHandler', (request, _, done) => {
    for (const operation of operationsIn(request))
      if (typeof operation === 'object' && operation !== null && 'operationName' in operation)
        if (operation.operationName === '') delete operation.operationName;
    done();
  });
}
