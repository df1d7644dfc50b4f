import type {
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInputField,
  GraphQLInputType,
} from 'graphql';

/**
 * An operation before it is written down: what to ask for, without the rules that bind its parts together (response
 * keys that must not clash, limits). Whatever is taken out of a sketch, the rest can still be written: so failing
 * examples shrink.
 */
export interface Sketch {
  /** The operation to run stands between the others of its document. */
  before: Item[][];
  selection: Item[];
  after: Item[][];
  /** Whether it has a name where it need not have one. */
  named: boolean;
}

export type Item = FieldItem | FragmentItem | AgainItem;

interface FieldItem {
  kind: 'field';
  field: GraphQLField<unknown, unknown>;
  alias: string | null;
  args: Given[];
  conditions: Condition[];
  /** Null for a leaf. */
  selection: Item[] | null;
}

interface FragmentItem {
  kind: 'fragment';
  named: boolean;
  /** Null for no type condition. */
  on: GraphQLCompositeType | null;
  conditions: Condition[];
  selection: Item[];
}

/** A named fragment once more: one of those that stand before and fit. */
interface AgainItem {
  kind: 'again';
  pick: number;
  conditions: Condition[];
}

export interface Condition {
  name: 'include' | 'skip';
  value: Value;
}

export type Place = GraphQLArgument | GraphQLInputField;

/** A value for an argument or input field. */
export interface Given {
  place: Place;
  value: Value;
}

export interface Value {
  /** The type that a variable in this place is declared with. */
  type: GraphQLInputType;
  content: Content;
  /**
   * In the document, by a variable, as the default of a variable that is not given, or by a variable that is neither
   * given nor has a default: then it counts as absent.
   */
  by: 'literal' | 'variable' | 'default' | 'nothing';
}

type Content = string | number | boolean | null | Value[] | { fields: Given[] };

/** The value as a variable holds it. */
export function plainOf({ content }: Value): unknown {
  if (Array.isArray(content)) return content.map(plainOf);
  if (content === null || typeof content !== 'object') return content;
  const given = content.fields.filter(({ value }) => value.by !== 'nothing');
  return Object.fromEntries(given.map(({ place, value }) => [place.name, plainOf(value)]));
}
