import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A part of a text.' })
class TextSpan {
  @Field(() => Int, { description: 'Where it starts, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;
}

@ObjectType({
  description: 'An excerpt with the words that were found in it, to show why it was found.',
})
export class Snippet {
  @Field(() => String, { description: 'The excerpt, about 200 characters.' })
  text!: string;

  @Field(() => Int, {
    description:
      'Where the excerpt starts in the text that was searched: the article’s or quote’s `text`, the event’s `summary`, the `name` of a person or organization. Offset in UTF-16 code units.',
  })
  start!: number;

  @Field(() => [TextSpan], { description: 'Positions of the found words in the snippet’s `text`.' })
  spans!: TextSpan[];
}
