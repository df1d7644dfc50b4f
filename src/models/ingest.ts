import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MOST } from '../ingest/checkSource.js';
import { MAX_TEXT_LENGTH } from '../ingest/newArticle.js';
import { Article } from './article.js';
import { ExactlyOneOf, NoNul } from './validators.js';

/** Inputs and results of the mutations of articles. */

const MAX_ARTICLES = 100;

export enum UserErrorCode {
  INVALID_TEXT = 'INVALID_TEXT',
  TEXT_TOO_LONG = 'TEXT_TOO_LONG',
  INVALID_SOURCE = 'INVALID_SOURCE',
  INVALID_FEED = 'INVALID_FEED',
  INVALID_WEBHOOK = 'INVALID_WEBHOOK',
  INVALID_EDIT = 'INVALID_EDIT',
  NOT_FOUND = 'NOT_FOUND',
  OVERLOADED = 'OVERLOADED',
  DIFFERS = 'DIFFERS',
}

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why something was not done.',
  valuesConfig: {
    INVALID_TEXT: { description: 'The text is empty, garbled or has no sentence.' },
    TEXT_TOO_LONG: {
      description: `The text has more than ${MAX_TEXT_LENGTH.toLocaleString('en')} characters.`,
    },
    INVALID_SOURCE: { description: 'Something given with the article is not valid: see `field`.' },
    INVALID_WEBHOOK: { description: 'The webhook is not valid: see `field`.' },
    INVALID_FEED: { description: 'A setting of the feed is not valid: see `field`.' },
    INVALID_EDIT: { description: 'The edit cannot be made or undone: see `field` and `message`.' },
    NOT_FOUND: { description: 'There is no such record.' },
    OVERLOADED: {
      description:
        'Too many articles are waiting to be read. Nothing was changed: send it again after `retryAfter` seconds.',
    },
    DIFFERS: {
      description:
        'The article is already stored, and the input contradicts what is known about it: see `field`. The stored value stays; `updateArticle` changes it.',
    },
  },
});

@ObjectType({
  description:
    'Why something was not done, or where the input contradicts what is known. The client can correct it.',
})
export class UserError {
  @Field(() => UserErrorCode, {
    description: 'What is wrong. Programs should check this code, never the message.',
  })
  code!: UserErrorCode;

  @Field(() => [String], {
    nullable: true,
    description:
      'Where it is wrong: the path from the argument, such as `["input", "articles", "3", "url"]`. Lists are counted from 0.',
  })
  field!: string[] | null;

  @Field(() => String, { description: 'What was expected, what was given, and what to do.' })
  message!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'With `OVERLOADED`: seconds to wait before sending it again, 1 to 60; otherwise null.',
  })
  retryAfter?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'With `INVALID_EDIT`: id of the edit that prevents it, if there is one; otherwise null.',
  })
  editId?: string | null;
}

@InputType({ description: 'The picture that goes with an article.' })
class ArticleImageInput {
  @Field(() => String, { description: 'Address of the picture; it begins with `https://` or `http://`.' })
  url!: string;

  @Field(() => String, {
    nullable: true,
    description: `The caption, at most ${String(MOST.caption)} characters.`,
  })
  caption?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Who took it or owns it, at most ${String(MOST.credit)} characters.`,
  })
  credit?: string | null;
}

@InputType({ description: 'What is known about an article besides its text.' })
class ArticleAboutInput {
  @Field(() => String, {
    nullable: true,
    description:
      'When it was published, if known: an ISO 8601 date or date-time, such as `2017-05-02` or `2017-05-02T16:30:00Z`; without a time zone it is in UTC. Words such as “yesterday” in the text are counted from this time.',
  })
  publishedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was last changed, in the same format as `publishedAt`.',
  })
  modifiedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where it was published: an address that begins with `https://` or `http://`. It is stored as the URL standard writes it: `HTTPS://Example.org` becomes `https://example.org/`.',
  })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The address that its publisher calls canonical, if that is not `url`. If the article comes again, it is recognised by this address, or else by `url`.',
  })
  canonicalUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The identifier that its source gives it, at most ${String(MOST.guid)} characters. If the article comes again, it is recognised by this first. It needs a source.`,
  })
  guid?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Who published it, at most ${String(MOST.publisher)} characters.`,
  })
  publisher?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Name, slug or domain of its source, if that is not the one in \`publisher\`; at most ${String(MOST.source)} characters.`,
  })
  source?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The summary between headline and body, at most ${String(MOST.standfirst)} characters.`,
  })
  standfirst?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `Who wrote it: at most ${String(MOST.authors)} names of at most ${String(MOST.author)} characters.`,
  })
  authors?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: `The section that it was published in, at most ${String(MOST.section)} characters.`,
  })
  section?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `Keywords: at most ${String(MOST.keywords)}, of at most ${String(MOST.keyword)} characters.`,
  })
  keywords?: string[] | null;

  @Field(() => ArticleImageInput, { nullable: true, description: 'The picture that goes with it.' })
  image?: ArticleImageInput | null;
}

@InputType({ description: 'An article to store.' })
export class IngestArticleInput extends ArticleAboutInput {
  @Field(() => String, {
    description: `The text with its headline, each paragraph on its own line; at most ${MAX_TEXT_LENGTH.toLocaleString('en')} characters. It is stored unchanged.`,
  })
  text!: string;
}

@InputType({
  description:
    'Changes to an article; `id` or `slug` says which. A field that you leave out stays as it is; null means that the value is unknown.',
})
export class UpdateArticleInput extends ArticleAboutInput {
  @Field(() => ID, { nullable: true, description: 'Id of the article.' })
  @ExactlyOneOf('id', 'slug')
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of the article.' })
  @NoNul()
  slug?: string | null;
}

@InputType({ description: 'Articles to store.' })
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

@ObjectType({ description: 'The result of storing an article.' })
export class IngestArticlePayload {
  @Field(() => Article, {
    nullable: true,
    description:
      'The article with all that was found in it; null if it could not be stored. If it was stored already, this is the stored article.',
  })
  article!: Article | null;

  @Field(() => Boolean, { description: 'Whether it is new; false if it was stored already.' })
  created!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether an article that was stored already has changed: it has a new version, or more is known about it. False for a new article.',
  })
  updated!: boolean;

  @Field(() => [UserError], {
    description:
      'Why it was not stored or, with the code `DIFFERS`, where the input contradicts what is known about an article that is stored already. Empty if there is no problem.',
  })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The result of changing an article.' })
export class UpdateArticlePayload {
  @Field(() => Article, {
    nullable: true,
    description: 'The article as it is now; null if it could not be changed.',
  })
  article!: Article | null;

  @Field(() => [UserError], { description: 'Why it was not changed; empty if there is no problem.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The results of storing articles.' })
export class IngestArticlesPayload {
  @Field(() => [IngestArticlePayload], {
    description:
      'The result for each article, in the order of the input. If one fails, the others are not affected.',
  })
  results!: IngestArticlePayload[];
}

@ObjectType({ description: 'The result of deleting an article.' })
export class DeleteArticlePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the deleted article; null if none was deleted.' })
  deletedArticleId!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was deleted; empty if there is no problem.' })
  userErrors!: UserError[];
}
