import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  OverlappingFieldsCanBeMergedRule,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import { measureCost } from '../../../src/server/limits/cost.js';
import { type Counted, LIMITS } from '../../../src/server/limits/limits.js';
import { measureStructure } from '../../../src/server/limits/structure.js';
import type { Sketch } from './sketch.js';
import { writeOperation } from './write.js';

/** What a client sends. */
export interface Operation {
  document: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

type Rest = Omit<Operation, 'document'>;

/** Aliases for fields that stand under one response key and ask for different things. */
function partSameKeys(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  let parted = document;
  for (let aliases = 0; ;) {
    const errors = validate(schema, parted, [OverlappingFieldsCanBeMergedRule], { maxErrors: 1000 });
    if (errors.length === 0) return parted;
    // The nodes of an error are those of the one side, from outside in, and then those of the other.
    const others = errors.map(({ nodes = [] }) => nodes[nodes.length / 2]);
    const names = new Map(others.map((node) => [node, `x${String(++aliases)}`]));
    parted = visit(parted, {
      Field: (node): FieldNode | undefined => {
        const value = names.get(node);
        return value === undefined ? undefined : { ...node, alias: { kind: Kind.NAME, value } };
      },
    });
  }
}

/** Whether the service takes a document of this size. */
function isTaken(document: DocumentNode): boolean {
  const counts = Object.entries({ ...measureStructure(document), tokens: countTokens(document) });
  return counts.every(([name, count]) => count <= LIMITS[name as Counted].most);
}

/** How many nodes an operation asks for, counting every list full. */
function nodesOf(schema: GraphQLSchema, document: DocumentNode, { variables, operationName }: Rest): number {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error(`no operation ${operationName ?? ''}`);
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return measureCost(schema, document, operation, coerced).nodes;
}

function countTokens(document: DocumentNode): number {
  let tokens = 0;
  for (let token = document.loc?.startToken.next; token; token = token.next) tokens += 1;
  return tokens;
}

/**
 * The operation of a sketch: as deep as the limits let it be.
 * @param depth of the sketch
 * @param nodes how many nodes it may ask for, see src/server/limits/cost.ts
 */
export function toOperation(schema: GraphQLSchema, sketch: Sketch, depth: number, nodes: number): Operation {
  const all = [...sketch.before, sketch.selection, ...sketch.after];
  const place = sketch.before.length;
  const name = (i: number) => (all.length > 1 || sketch.named ? `Q${String(i + 1)}` : undefined);
  for (let left = depth; ; left--) {
    const written = all.map((items, i) =>
      writeOperation(schema, items, { name: name(i), mark: 'vwxyz'.charAt(i), depth: left }),
    );
    const rest: Rest = {
      variables: written[place]?.variables ?? {},
      operationName: all.length > 1 ? name(place) : undefined,
    };
    const source = parse(written.map(({ text }) => text).join('\n'));
    if (!isTaken(source) || nodesOf(schema, source, rest) > nodes) continue;
    const document = print(partSameKeys(schema, source));
    // Aliases count as well.
    if (isTaken(parse(document))) return { document, ...rest };
  }
}
