import { Field, InterfaceType, Int } from 'type-graphql';
import type { NodeName } from '../loaders/nodes.js';
import { Node } from './node.js';

@InterfaceType({
  implements: Node,
  description: 'Anyone who can say and do things: a person, an organization or a country.',
  resolveType: (row: { __typename: NodeName }) => row.__typename,
})
export abstract class Actor extends Node {
  @Field(() => String, { description: 'Readable key, unique among those of its type.' })
  slug!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'How often articles mention it.' })
  mentionCount!: number;
}
