import { type Format, entryOf } from './format.js';
import { jsonOf } from './newsFile.js';
import { allNodes, asList, isNode } from './schemaOrg/nodes.js';

/** Articles of schema.org as JSON-LD, alone or in a list or graph. */
export const jsonLd: Format = {
  name: 'json-ld',
  label: 'schema.org JSON-LD',
  recognises: async (file) => {
    const value = await file.json();
    return asList(value)
      .slice(0, 3)
      .some(
        (one) =>
          isNode(one) &&
          (JSON.stringify(one['@context'] ?? '').includes('schema.org') ||
            ('@graph' in one && '@context' in one) ||
            '@type' in one),
      );
  },
  async *read(file) {
    const [{ readArticles }, value] = await Promise.all([
      import('./schemaOrg/readArticles.js'),
      jsonOf(file),
    ]);
    const articles = readArticles(allNodes([value]), file.address);
    for (const [index, read] of articles.entries())
      yield entryOf(articles.length === 1 ? null : index + 1, read);
  },
};
