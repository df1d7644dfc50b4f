import { type FieldNode, getNullableType, type GraphQLOutputType, isListType, isObjectType } from 'graphql';
import { type Scope, FallBack } from './written.js';

/** Selects fields from an existing value. Leaves stay as they are. */
export function pick(
  scope: Scope,
  type: GraphQLOutputType,
  asked: readonly FieldNode[],
): (value: unknown) => unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const item = pick(scope, bare.ofType, asked);
    return (value) => (value as unknown[]).map(item);
  }
  if (!isObjectType(bare)) return (value) => value;
  const fields = [...scope.fieldsOf(bare, asked)].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return [key, () => bare.name] as const;
    const field = bare.getFields()[name];
    if (!field || field.args.length > 0 || scope.guarded.has(`${bare.name}.${name}`))
      throw new FallBack(`${bare.name}.${name}`);
    const below = pick(scope, field.type, nodes);
    return [key, (value: Record<string, unknown>) => below(value[name])] as const;
  });
  return (value) =>
    value === null
      ? null
      : Object.fromEntries(fields.map(([key, read]) => [key, read(value as Record<string, unknown>)]));
}
