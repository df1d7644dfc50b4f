import fc, { type Arbitrary } from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { type Operation, toOperation } from './document.js';
import type { Known } from './known.js';
import { selections } from './selections.js';
import type { Item } from './sketch.js';

export interface OperationOptions {
  /** Draws also values that the service refuses or that fit nothing: other ids, forged cursors, sizes out of range. */
  wild?: boolean;
  /** How many nodes an operation may ask for, counting every list full. */
  nodes?: number;
}

/** How deep sketches go: the connections of the connections of a connection's items, and what these hold. */
const DEPTH = 8;

/**
 * Valid operations, made from the schema alone, within the limits of src/server/limits/limits.ts: what a new type, field or
 * argument adds is in them without a change here.
 * @param known what arguments are made of
 */
export function operations(
  schema: GraphQLSchema,
  known: Known,
  { wild = false, nodes = 2000 }: OperationOptions = {},
): Arbitrary<Operation> {
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const selection = selections({ schema, known, wild });
  const others: Arbitrary<Item[][]> = fc.oneof(
    { withCrossShrink: true },
    { weight: 9, arbitrary: fc.constant<Item[][]>([]) },
    { weight: 1, arbitrary: fc.array(selection(query, 3), { minLength: 1, maxLength: 2 }) },
  );
  const sketches = fc.record({
    before: others,
    selection: selection(query, DEPTH),
    after: others,
    named: fc.boolean(),
  });
  // Small values first would keep most operations to one or two fields.
  return fc.noBias(sketches).map((sketch) => ({
    ...toOperation(schema, sketch, DEPTH + 1, nodes),
    [fc.toStringMethod]: tell,
  }));
}

/** As a person reads it when a property fails. */
function tell(this: Operation): string {
  const { document, variables, operationName } = this;
  const lines = [document, `variables: ${JSON.stringify(variables)}`];
  if (operationName !== undefined) lines.push(`operationName: ${operationName}`);
  return `\n${lines.join('\n')}\n`;
}
