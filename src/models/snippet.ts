import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A stretch of a text.' })
class TextSpan {
  @Field(() => Int, { description: 'Where it starts, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;
}

@ObjectType({
  description:
    'A piece of what was searched, with the words that were found in it: to show why it was found.',
})
export class Snippet {
  @Field(() => String, { description: 'The piece, about 200 characters.' })
  text!: string;

  @Field(() => Int, {
    description:
      'Where the piece starts in what was searched: the article’s or quote’s `text`, the event’s `summary`, the `name` of a person or organization.',
  })
  start!: number;

  @Field(() => [TextSpan], { description: 'Places of the found words in the snippet’s `text`.' })
  spans!: TextSpan[];
}
