import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { type Refusal, refusal } from '../failures/refusal.js';

/** Size of a document with all fragments expanded, independent of the schema. */
export interface Structure {
  fields: number;
  /** Nesting depth of fields. */
  depth: number;
  aliases: number;
  /** Fields whose response key already occurs in the same selection set. */
  repeats: number;
  directives: number;
}

const EMPTY: Structure = { fields: 0, depth: 0, aliases: 0, repeats: 0, directives: 0 };

/** Fragments that double each time soon exceed exact integers. */
const add = (one: number, other: number) => Math.min(one + other, Number.MAX_SAFE_INTEGER);

/** Combines siblings. */
const beside = (one: Structure, other: Structure): Structure => ({
  fields: add(one.fields, other.fields),
  depth: Math.max(one.depth, other.depth),
  aliases: add(one.aliases, other.aliases),
  repeats: add(one.repeats, other.repeats),
  directives: add(one.directives, other.directives),
});

/**
 * Measures all operations and fragments of a document, summed over operations. Each fragment is visited once,
 * however often it is spread. The document need not be valid: this protects validation, whose time is
 * quadratic in the fields, and which never ends for fragments that spread each other.
 * @throws GraphQLError FRAGMENT_CYCLE if a fragment contains itself
 */
export function measureStructure(document: DocumentNode): Structure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const measured = new Map<string, Structure>();
  const open = new Set<string>();

  function ofFragment(name: string): Structure {
    const fragment = fragments.get(name);
    if (!fragment) return EMPTY;
    const known = measured.get(name);
    if (known) return known;
    if (open.has(name)) throw cycle(name);
    open.add(name);
    const structure = beside(of(fragment.selectionSet), {
      ...EMPTY,
      directives: fragment.directives?.length ?? 0,
    });
    open.delete(name);
    measured.set(name, structure);
    return structure;
  }

  function of({ selections }: SelectionSetNode): Structure {
    let sum = EMPTY;
    const keys = new Set<string>();
    for (const selection of selections) {
      let inner = EMPTY;
      if (selection.kind === Kind.FRAGMENT_SPREAD) inner = ofFragment(selection.name.value);
      else if (selection.selectionSet) inner = of(selection.selectionSet);
      const own = { ...EMPTY, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        own.fields = 1;
        own.aliases = selection.alias ? 1 : 0;
        own.repeats = keys.has(key) ? 1 : 0;
        inner = { ...inner, depth: inner.depth + 1 };
        keys.add(key);
      }
      sum = beside(sum, beside(own, inner));
    }
    return sum;
  }

  let sum = EMPTY;
  for (const one of document.definitions) {
    if (one.kind === Kind.OPERATION_DEFINITION) {
      const directives = [one, ...(one.variableDefinitions ?? [])].flatMap((node) => node.directives ?? []);
      sum = beside(sum, beside(of(one.selectionSet), { ...EMPTY, directives: directives.length }));
    }
  }
  // Fragments that no operation spreads are validated too.
  const unused = [...fragments.keys()].filter((name) => !measured.has(name));
  return unused.reduce((all, name) => beside(all, ofFragment(name)), sum);
}

const cycle = (name: string): Refusal =>
  refusal('FRAGMENT_CYCLE', `Fragment "${name}" holds itself. Take one of the spreads of the circle out.`);
