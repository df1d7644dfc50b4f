// The demo news, as input of the mutation `ingestArticles`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Fields of the mutation's input. */
const FIELDS = [
  'text',
  'publishedAt',
  'modifiedAt',
  'url',
  'canonicalUrl',
  'guid',
  'publisher',
  'standfirst',
  'authors',
  'section',
  'keywords',
  'image',
];

/** @param {string} file @returns {Promise<any>} a module of the service, which is compiled before the pages */
const compiled = (file) => import(pathToFileURL(join('dist/seed', file)).href);

/** @returns {Promise<Record<string, unknown>[]>} in the order in which they are to be ingested */
export async function readDemoNews() {
  const { listFiles } = await compiled('listFiles.js');
  const { entriesOf } = await compiled('readFiles.js');
  const articles = [];
  for (const file of await listFiles('seed/demo'))
    for await (const entry of entriesOf(file)) {
      const article = await entry.article();
      const known = FIELDS.filter((field) => article[field] != null);
      articles.push(Object.fromEntries(known.map((field) => [field, article[field]])));
    }
  return articles;
}
