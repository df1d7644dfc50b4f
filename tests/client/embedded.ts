import { introspection } from './generated/introspection.js';

interface Type {
  kind: string;
  name: string;
  fields?: readonly { name: string }[];
}

const roots = ['Query', 'Mutation', 'Subscription'];

/** Types without an id, such as pages, facets and snippets: a cache keeps them inside what they belong to. */
export const embedded = (introspection.__schema.types as readonly Type[])
  .filter(({ kind, name }) => kind === 'OBJECT' && !roots.includes(name))
  .filter(({ fields }) => !fields?.some(({ name }) => name === 'id'))
  .map(({ name }) => name);
