import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { ingestArticle } from '../ingest.js';
import { ParserOverloaded } from '../ingest/parserOverloaded.js';
import { keyOf, toGlobalId } from '../loaders/globalId.js';
import { createLoaders } from '../loaders/loaders.js';
import {
  DeleteArticleInput,
  DeleteArticlePayload,
  IngestArticleInput,
  IngestArticlePayload,
  IngestArticlesInput,
  IngestArticlesPayload,
  type UserError,
  UserErrorCode,
} from '../models/ingest.js';
import { deleteArticle } from '../store/deleteArticle.js';
import { StoreError } from '../store/errors.js';

@Resolver()
export class IngestResolver {
  @Authorized('WRITE')
  @Mutation(() => IngestArticlePayload, {
    description:
      'Reads an article and takes it in with all that is found in it. Needs an API key with write scope. The same text twice is one article.',
  })
  ingestArticle(
    @Arg('input', () => IngestArticleInput, { description: 'The article.' }) input: IngestArticleInput,
    @Ctx() context: Context,
  ) {
    return ingest(context, input, ['input']);
  }

  @Authorized('WRITE')
  @Mutation(() => IngestArticlesPayload, {
    description:
      'Takes in up to a hundred articles, each in a transaction of its own. Needs an API key with write scope. Asked again, for example after an error on the way, it goes on where it was.',
  })
  async ingestArticles(
    @Arg('input', () => IngestArticlesInput, { description: 'The articles.' })
    { articles }: IngestArticlesInput,
    @Ctx() context: Context,
  ) {
    const results = [];
    for (const [index, article] of articles.entries())
      results.push(await ingest(context, article, ['input', 'articles', String(index)]));
    return { results };
  }

  @Authorized('WRITE')
  @Mutation(() => DeleteArticlePayload, {
    description:
      'Deletes an article, and the people and events that no other article mentions. Needs an API key with write scope.',
  })
  async deleteArticle(
    @Arg('input', () => DeleteArticleInput, { description: 'Which article.' }) input: DeleteArticleInput,
    @Ctx() context: Context,
  ) {
    const id = await findId(input, context);
    if (id === null || !(await deleteArticle(context.database, id))) {
      const field = input.id == null ? 'slug' : 'id';
      const message = `There is no article with this ${field}; it may have been deleted before.`;
      return {
        deletedArticleId: null,
        userErrors: [{ code: UserErrorCode.NOT_FOUND, field: ['input', field], message }],
      };
    }
    forget(context);
    return { deletedArticleId: toGlobalId('Article', id), userErrors: [] };
  }
}

async function findId({ id, slug }: DeleteArticleInput, { database }: Context): Promise<string | null> {
  if (id != null) return keyOf(id, ['Article'], 'input.id').key;
  const where = { slug: slug ?? '' };
  return (await database.prisma.article.findUnique({ where, select: { id: true } }))?.id ?? null;
}

async function ingest(context: Context, article: IngestArticleInput, path: string[]) {
  try {
    const { id, created } = await ingestArticle(context.database, article, context.parse);
    forget(context);
    return { article: await context.loaders.node.Article.load(id), created, userErrors: [] };
  } catch (error) {
    return { article: null, created: false, userErrors: [userErrorOf(error, path)] };
  }
}

/** What the client can mend; anything else is thrown on. */
function userErrorOf(error: unknown, path: string[]): UserError {
  if (error instanceof ParserOverloaded) {
    const { message, retryAfter } = error;
    return { code: UserErrorCode.OVERLOADED, field: null, message, retryAfter };
  }
  if (!(error instanceof StoreError) || !isUserErrorCode(error.code)) throw error;
  return { code: error.code, field: [...path, error.field ?? 'text'], message: error.message };
}

function isUserErrorCode(code: string): code is UserErrorCode {
  return Object.hasOwn(UserErrorCode, code);
}

/** What the request loaded may have changed: a later mutation of the same request must not see it. */
function forget(context: Context): void {
  Object.assign(context.loaders, createLoaders(context.reader.prisma));
}
