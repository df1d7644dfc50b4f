import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { deleteArticle } from '../../src/store/articles/deleteArticle.js';
import { saveArticle } from '../../src/store/articles/saveArticle.js';
import { answer, refusal } from '../support/api.js';
import { between } from '../support/between.js';
import { openTestDatabase } from '../support/database.js';
import { emptyTables } from '../support/tables.js';
import { inventedArticle } from '../support/world.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

/** The same database, in which the article is deleted as soon as a statement with these words is answered. */
function deletedAfter(words: string, id: string): Database {
  let deleted = false;
  return between(database, async (sql) => {
    if (deleted || !sql.includes(words)) return;
    deleted = true;
    await deleteArticle(database, id);
  });
}

describe('what is deleted while it is asked for', () => {
  it.each([
    ['Quote.article', '"Quote"', 'quotes { nodes { article { slug } } }'],
    ['Quote.speaker', '"Quote"', 'quotes { nodes { speaker { name } } }'],
    ['EventMention.article', '"EventMention"', 'events { nodes { mentions { article { slug } } } }'],
    [
      'EventParticipant.person',
      '"EventParticipant"',
      'events { nodes { participants { person { name } } } }',
    ],
    ['Mention.article', '"Mention"', 'articles { nodes { mentions { nodes { article { slug } } } } }'],
    ['Mention.person', '"Mention"', 'articles { nodes { mentions { nodes { person { name } } } } }'],
    ['PersonFacet.person', 'AS place', 'articles { facets { people { person { name } } } }'],
  ])('is said of %s, with a code of its own', async (link, words, query) => {
    const { id } = await saveArticle(database, inventedArticle(1), { url: null, publisher: null });
    const { code, message } = await refusal(deletedAfter(words, id), `{ ${query} }`);
    expect({ code, message }).toEqual({
      code: 'CHANGED_MEANWHILE',
      message: `${link} was deleted while this was answered. Ask again.`,
    });
    await expect(answer(database, `{ ${query} }`)).resolves.toBeDefined();
  });
});
