import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MAX_PUBLISHER_LENGTH, MAX_TEXT_LENGTH } from '../ingest/newArticle.js';
import { Article } from './article.js';
import { ExactlyOneOf, NoNul } from './validators.js';

/** What goes into mutations and what comes back. */

const MAX_ARTICLES = 100;

export enum UserErrorCode {
  INVALID_TEXT = 'INVALID_TEXT',
  TEXT_TOO_LONG = 'TEXT_TOO_LONG',
  INVALID_SOURCE = 'INVALID_SOURCE',
  INVALID_FEED = 'INVALID_FEED',
  NOT_FOUND = 'NOT_FOUND',
  OVERLOADED = 'OVERLOADED',
}

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why something was not done.',
  valuesConfig: {
    INVALID_TEXT: { description: 'The text is empty, garbled or has no sentence.' },
    TEXT_TOO_LONG: {
      description: `The text has more than ${MAX_TEXT_LENGTH.toLocaleString('en')} characters.`,
    },
    INVALID_SOURCE: { description: 'What is said of the article cannot be: see `field`.' },
    INVALID_FEED: { description: 'A setting of the feed cannot be: see `field`.' },
    NOT_FOUND: { description: 'There is no such record.' },
    OVERLOADED: {
      description:
        'Too much waits to be read. Nothing was changed: send it again after `retryAfter` seconds.',
    },
  },
});

@ObjectType({ description: 'Why something was not done, for whoever asked for it to mend.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'What is wrong; decide by this, never by the message.' })
  code!: UserErrorCode;

  @Field(() => [String], {
    nullable: true,
    description:
      'Where it is wrong: the path from the argument, such as `["input", "articles", "3", "url"]`, counted from 0.',
  })
  field!: string[] | null;

  @Field(() => String, { description: 'What was expected, what came, and what to do.' })
  message!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'With `OVERLOADED`: seconds after which to send it again, 1 to 60; else null.',
  })
  retryAfter?: number | null;
}

@InputType({ description: 'An article as it comes in.' })
export class IngestArticleInput {
  @Field(() => String, {
    description: `The text with its headline, paragraphs on lines of their own; at most ${MAX_TEXT_LENGTH.toLocaleString('en')} characters. It is kept as it is.`,
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'When it was published, if that is known: ISO 8601 date or date-time, such as `2017-05-02` or `2017-05-02T16:30:00Z`; without a zone it is in UTC. “Yesterday” in the text is counted from here.',
  })
  publishedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where it was published: an address that begins with `https://` or `http://`, kept as the URL standard writes it: `HTTPS://Example.org` as `https://example.org/`.',
  })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Who published it, at most ${String(MAX_PUBLISHER_LENGTH)} characters.`,
  })
  publisher?: string | null;
}

@InputType({ description: 'Articles as they come in.' })
export class IngestArticlesInput {
  @Field(() => [IngestArticleInput], { description: `The articles, 1 to ${String(MAX_ARTICLES)}.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_ARTICLES)
  @ValidateNested()
  articles!: IngestArticleInput[];
}

@InputType({ description: 'Which article to delete: `id` or `slug`, exactly one of them.' })
export class DeleteArticleInput {
  @Field(() => ID, { nullable: true, description: 'Id of the article.' })
  @ExactlyOneOf('id', 'slug')
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of the article.' })
  @NoNul()
  slug?: string | null;
}

@ObjectType({ description: 'What became of an article that came in.' })
export class IngestArticlePayload {
  @Field(() => Article, {
    nullable: true,
    description:
      'The article with all that was found in it; null where there are `userErrors`. The same text a second time answers with the article that is there.',
  })
  article!: Article | null;

  @Field(() => Boolean, { description: 'Whether it is new; false for a text that was there already.' })
  created!: boolean;

  @Field(() => [UserError], { description: 'Why it was not taken in; empty when all is well.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What became of articles that came in.' })
export class IngestArticlesPayload {
  @Field(() => [IngestArticlePayload], {
    description: 'What became of each, in the order of the input. One that fails leaves the others alone.',
  })
  results!: IngestArticlePayload[];
}

@ObjectType({ description: 'What became of an article to delete.' })
export class DeleteArticlePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the article that is gone; null where none is.' })
  deletedArticleId!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was deleted; empty when all is well.' })
  userErrors!: UserError[];
}
