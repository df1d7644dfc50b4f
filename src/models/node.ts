import { ID, InterfaceType, Field, Root } from 'type-graphql';
import { toGlobalId } from '../loaders/globalId.js';
import type { NodeName } from '../loaders/nodes.js';

@InterfaceType({
  description: 'Anything that has an id. `node(id:)` fetches it again.',
  resolveType: (row: { __typename: NodeName }) => row.__typename,
})
export abstract class Node {
  @Field(() => ID, {
    name: 'id',
    description:
      'Opaque id of the record. It never changes: it is derived from what identifies the record, so reading the same news again gives the same id.',
  })
  globalId(@Root() row: { __typename: NodeName; id?: string; code?: string }): string {
    return toGlobalId(row.__typename, row.id ?? row.code ?? '');
  }
}
