import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { ingestArticle, updateArticle } from '../ingest.js';
import { ParserOverloaded } from '../ingest/parserOverloaded.js';
import { refuseFile } from '../ingest/refuseFile.js';
import { keyOf, toGlobalId } from '../loaders/globalId.js';
import { createLoaders } from '../loaders/loaders.js';
import { slugOf } from '../loaders/questions.js';
import {
  DeleteArticleInput,
  DeleteArticlePayload,
  IngestArticleInput,
  IngestArticlePayload,
  IngestArticlesInput,
  IngestArticlesPayload,
  UpdateArticleInput,
  UpdateArticlePayload,
  type UserError,
  UserErrorCode,
} from '../models/ingest.js';
import { deleteArticle } from '../store/articles/deleteArticle.js';
import { StoreError } from '../store/errors.js';
import type { Difference } from '../store/identify/fillIn.js';

@Resolver()
export class IngestResolver {
  @Authorized('WRITE')
  @Mutation(() => IngestArticlePayload, {
    description:
      'Reads an article and stores it with everything that is found in it. Needs an API key with write scope. An article that comes again is recognised by the `guid` that its source gives it, else by its `canonicalUrl` or `url`, else by its text, whatever the white space and Unicode form. If the text is different, it becomes a new version; if it is the same, missing details are filled in.',
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
      'Stores up to a hundred articles. Each is stored separately, so if one fails, the others are not affected. Needs an API key with write scope. It is safe to send it again, for example after a network error: articles that are stored already stay as they are.',
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
    if (id === null || !(await deleteArticle(context.database, id)))
      return { deletedArticleId: null, userErrors: [notFound(input)] };
    forget(context);
    return { deletedArticleId: toGlobalId('Article', id), userErrors: [] };
  }

  @Authorized('WRITE')
  @Mutation(() => UpdateArticlePayload, {
    description:
      'Changes what is known about an article, but not its text. If the date or the source changes, its facts are found again. Needs an API key with write scope.',
  })
  async updateArticle(
    @Arg('input', () => UpdateArticleInput, { description: 'Which article, and what to change.' })
    { id: globalId, slug, ...said }: UpdateArticleInput,
    @Ctx() context: Context,
  ) {
    const which = { id: globalId ?? null, slug: slug ?? null };
    const id = await findId(which, context);
    try {
      if (id === null || !(await updateArticle(context.database, id, said, context.parse)))
        return { article: null, userErrors: [notFound(which)] };
    } catch (error) {
      return { article: null, userErrors: [userErrorOf(error, ['input'])] };
    }
    forget(context);
    return { article: await context.loaders.node.Article.load(id), userErrors: [] };
  }
}

type Which = Pick<DeleteArticleInput, 'id' | 'slug'>;

function notFound({ id }: Which): UserError {
  const field = id == null ? 'slug' : 'id';
  const message = `There is no article with this ${field}; it may have been deleted.`;
  return { code: UserErrorCode.NOT_FOUND, field: ['input', field], message };
}

async function findId({ id, slug }: Which, { database }: Context): Promise<string | null> {
  if (id != null) return keyOf(id, ['Article'], 'input.id').key;
  const where = { slug: slugOf(slug ?? '') };
  return (await database.prisma.article.findUnique({ where, select: { id: true } }))?.id ?? null;
}

async function ingest(context: Context, article: IngestArticleInput, path: string[]) {
  try {
    await refuseFile(article.text);
    const { database, parse, tally } = context;
    const { id, created, change, differs } = await ingestArticle(database, article, parse, tally);
    forget(context);
    const saved = await context.loaders.node.Article.load(id);
    const userErrors = differs.map((difference) => userErrorOfDifference(difference, path));
    return { article: saved, created, updated: change !== null, userErrors };
  } catch (error) {
    return { article: null, created: false, updated: false, userErrors: [userErrorOf(error, path)] };
  }
}

function userErrorOfDifference({ field, kept, came }: Difference, path: string[]): UserError {
  const shown = (value: string) => `"${value.slice(0, 200)}"`;
  const mend =
    field === 'text' ? 'Give a later modifiedAt if it is the newer one.' : 'Use updateArticle to change it.';
  return {
    code: UserErrorCode.DIFFERS,
    field: [...path, field],
    message: `${field}: ${shown(kept)} is stored and stays; the input says ${shown(came)}. ${mend}`,
  };
}

/** The error for the client if the client can correct it; any other error is rethrown. */
export function userErrorOf(error: unknown, path: string[]): UserError {
  if (error instanceof ParserOverloaded) {
    const { message, retryAfter } = error;
    return { code: UserErrorCode.OVERLOADED, field: null, message, retryAfter };
  }
  if (!(error instanceof StoreError) || !isUserErrorCode(error.code)) throw error;
  const { code, message, field = 'text', edit } = error;
  const editId = edit === undefined ? null : toGlobalId('Edit', edit);
  return { code, field: [...path, field], message, editId };
}

function isUserErrorCode(code: string): code is UserErrorCode {
  return Object.hasOwn(UserErrorCode, code);
}

/** Replaces the loaders, so that a later mutation of the same request does not see rows from before this one. */
export function forget(context: Context): void {
  Object.assign(context.loaders, createLoaders(context.reader.prisma));
}
