import { IsOptional, Max, Min } from 'class-validator';
import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { MAX_MENTIONS } from '../loaders/edges.js';
import { connectionOf, pagesUpTo } from './connection.js';
import { MentionKind } from './enums.js';
import { Node } from './node.js';
import { between } from './validators.js';

@ObjectType({
  implements: Node,
  description: 'A place in an article that refers to one person, one organization or one country.',
})
export class Mention extends Node {
  @Field(() => MentionKind, { description: 'How it refers to its person, organization or country.' })
  kind!: MentionKind;

  @Field(() => Int, {
    description:
      'Where it starts in the article’s `text`. The span of a name leaves out titles and honorifics.',
  })
  start!: number;

  @Field(() => Int, { description: 'Where it ends in the article’s `text`, exclusive.' })
  end!: number;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => String, { description: 'The rule that found it.' })
  why!: string;

  @Field(() => Float, { description: 'Share of such findings that are right, 0 to 1.' })
  confidence!: number;
}

export const MentionConnection = connectionOf('MentionConnection', () => Mention);

@ArgsType()
export class MentionsArgs extends pagesUpTo(MAX_MENTIONS, ', enough for all of an article') {
  @Field(() => Float, {
    nullable: true,
    description:
      'Only those found with at least this confidence, 0 to 1: the share of such findings that are right.',
  })
  @IsOptional()
  @Min(0, { message: between(0, 1, 0.8) })
  @Max(1, { message: between(0, 1, 0.8) })
  minConfidence?: number;
}
