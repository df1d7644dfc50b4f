import { GraphQLDateTime } from './scalars.js';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from './connection.js';
import { Node } from './node.js';

export enum ChangeKind {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What happened to words from one version of an article to the next.',
  valuesConfig: {
    ADDED: { description: 'They are new in this version.' },
    REMOVED: { description: 'They were in the version before.' },
  },
});

@ObjectType({ description: 'Words in which a version of an article differs from the version before.' })
export class TextChange {
  @Field(() => ChangeKind, { description: 'Whether they were added or removed.' })
  kind!: ChangeKind;

  @Field(() => Int, {
    description:
      'Where they start: in this version’s `text` if they were added, in the `text` of the version before if they were removed. Offset in UTF-16 code units.',
  })
  start!: number;

  @Field(() => Int, { description: 'Where they end there, exclusive.' })
  end!: number;

  @Field(() => String, { description: 'The words, with the white space between them.' })
  text!: string;
}

@ObjectType({ implements: Node, description: 'An article as it was received with one text.' })
export class ArticleVersion extends Node {
  @Field(() => Int, { description: 'Number of the version, from 1.' })
  number!: number;

  @Field(() => String, { description: 'Its headline.' })
  headline!: string;

  @Field(() => GraphQLDateTime, { description: 'When this service received it.' })
  receivedAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the article was published, as stated with this version or before.',
  })
  publishedAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the article was last changed, as stated with this version or before.',
  })
  modifiedAt!: Date | null;

  @Field(() => [TextChange], {
    description:
      'The words that differ from the version before, in the order of the text; empty for the first version.',
  })
  changes!: TextChange[];
}

export const ArticleVersionConnection = connectionOf('ArticleVersionConnection', () => ArticleVersion);
