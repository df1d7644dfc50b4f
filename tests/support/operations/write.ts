import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { targetOf } from './shape.js';
import { type Condition, type Given, type Item, plainOf, type Value } from './sketch.js';

/** An operation as text, with its fragments. */
export interface Written {
  text: string;
  variables: Record<string, unknown>;
}

/**
 * Writes the sketch of an operation down.
 * @param mark makes the names of variables and fragments differ from those of other operations of the document
 * @param depth fields that may stand inside one another; what lies deeper is left out
 */
export function writeOperation(
  schema: GraphQLSchema,
  items: Item[],
  { name, mark, depth }: { name: string | undefined; mark: string; depth: number },
): Written {
  const declared = new Map<string, string>();
  const variables: Record<string, unknown> = {};
  const fragments: { name: string; on: GraphQLCompositeType; text: string }[] = [];

  /** A variable for a value; the same one where one of this type with this value is there. */
  function variableFor(value: Value): string {
    const type = String(value.type);
    const plain = plainOf(value);
    const key = [type, value.by, JSON.stringify(plain)].join(' ');
    const known = declared.get(key);
    const variable = known?.slice(0, known.indexOf(':')) ?? `$${mark}${String(declared.size + 1)}`;
    const standard = value.by === 'default' ? ` = ${literal(plain, value.type)}` : '';
    declared.set(key, `${variable}: ${String(declaredType(value))}${standard}`);
    if (value.by === 'variable') variables[variable.slice(1)] = plain;
    return variable;
  }

  function valueText(value: Value): string {
    if (value.by !== 'literal') return variableFor(value);
    const { content } = value;
    if (Array.isArray(content)) return `[${content.map(valueText).join(', ')}]`;
    if (content === null || typeof content !== 'object') return literal(content, value.type);
    return `{ ${content.fields.map(givenText).join(', ')} }`;
  }

  const givenText = ({ place, value }: Given) => `${place.name}: ${valueText(value)}`;

  const conditionsText = (conditions: Condition[]) =>
    conditions.map(({ name: directive, value }) => ` @${directive}(if: ${valueText(value)})`).join('');

  function itemText(item: Item, parent: GraphQLCompositeType, left: number): string | null {
    switch (item.kind) {
      case 'field': {
        if (item.selection && left <= 1) return null;
        const args = item.args.map(givenText).join(', ');
        const type = targetOf(item.field);
        return [
          item.alias === null ? '' : `${item.alias}: `,
          item.field.name,
          args && `(${args})`,
          conditionsText(item.conditions),
          item.selection && isCompositeType(type) ? ` ${selectionText(item.selection, type, left - 1)}` : '',
        ].join('');
      }
      case 'fragment': {
        const on = item.on ?? parent;
        const text = selectionText(item.selection, on, left);
        const conditions = conditionsText(item.conditions);
        if (!item.named) return `...${item.on ? ` on ${on.name}` : ''}${conditions} ${text}`;
        const fragment = { name: `${mark}F${String(fragments.length + 1)}`, on, text };
        fragments.push(fragment);
        return `...${fragment.name}${conditions}`;
      }
      case 'again': {
        const fitting = fragments.filter(({ on }) => doTypesOverlap(schema, on, parent));
        const fragment = fitting[item.pick % fitting.length];
        return fragment ? `...${fragment.name}${conditionsText(item.conditions)}` : null;
      }
    }
  }

  function selectionText(selection: Item[], parent: GraphQLCompositeType, left: number): string {
    const texts = selection.map((item) => itemText(item, parent, left)).filter((text) => text !== null);
    return `{ ${texts.join(' ') || '__typename'} }`;
  }

  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const body = selectionText(items, query, depth);
  const head = name === undefined && declared.size === 0 ? '' : `query ${name ?? ''}`;
  const parameters = declared.size === 0 ? '' : `(${[...declared.values()].join(', ')})`;
  const definitions = fragments.map(({ name: own, on, text }) => `fragment ${own} on ${on.name} ${text}`);
  return { text: [`${head}${parameters} ${body}`, ...definitions].join('\n'), variables };
}

/** A variable with a default may stand where null may not. */
function declaredType({ type, by, content }: Value): GraphQLInputType {
  return by === 'default' && isNonNullType(type) && content !== null ? getNullableType(type) : type;
}

/** A plain value in the document. */
function literal(plain: unknown, type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (plain === null) return 'null';
  if (isListType(inner) && Array.isArray(plain))
    return `[${plain.map((one) => literal(one, inner.ofType)).join(', ')}]`;
  if (isInputObjectType(inner)) {
    const values = plain as Record<string, unknown>;
    const given = Object.values(inner.getFields()).filter(({ name }) => name in values);
    return `{ ${given.map(({ name, type: own }) => `${name}: ${literal(values[name], own)}`).join(', ')} }`;
  }
  return isEnumType(inner) && typeof plain === 'string' ? plain : JSON.stringify(plain);
}
