import { type Format, entryOf } from './format.js';
import { jsonOf } from './newsFile.js';
import { type LdNode, asList, isNode } from './schemaOrg/nodes.js';

/** Responses of the Guardian's Open Platform: one item, or a list of results. */
export const guardian: Format = {
  name: 'guardian',
  label: 'JSON of the Guardian’s API',
  recognises: async (file) =>
    itemsOf(await file.json()).some((item) => 'webTitle' in item && 'webUrl' in item),
  async *read(file) {
    const { fromApi } = await import('./apis/apiItem.js');
    for (const [index, item] of itemsOf(await jsonOf(file)).entries())
      yield entryOf(index + 1, () => {
        const fields = isNode(item['fields']) ? item['fields'] : {};
        const tags = asList(item['tags']).filter(isNode);
        const titles = (type: string) =>
          tags.filter((tag) => tag['type'] === type).map((tag) => tag['webTitle']);
        const contributors = titles('contributor');
        return fromApi({
          headline: fields['headline'] ?? item['webTitle'],
          standfirst: fields['standfirst'] ?? fields['trailText'],
          authors: contributors.length > 0 ? contributors : [fields['byline']],
          publishedAt: item['webPublicationDate'] ?? fields['firstPublicationDate'],
          modifiedAt: fields['lastModified'],
          url: item['webUrl'],
          guid: item['id'],
          section: item['sectionName'],
          keywords: titles('keyword'),
          image: { url: fields['thumbnail'] },
          language: fields['lang'],
          publisher: fields['publication'] ?? 'The Guardian',
          body: fields['body'] ?? fields['bodyText'] ?? bodyOfBlocks(item['blocks']),
        });
      });
  },
};

function itemsOf(value: unknown): LdNode[] {
  const response = isNode(value) && isNode(value['response']) ? value['response'] : value;
  if (!isNode(response)) return asList(response).filter(isNode);
  if (isNode(response['content'])) return [response['content']];
  return asList(response['results'] ?? response).filter(isNode);
}

function bodyOfBlocks(blocks: unknown): string {
  const body = isNode(blocks) ? asList(blocks['body']).filter(isNode) : [];
  return body.map((block) => (typeof block['bodyHtml'] === 'string' ? block['bodyHtml'] : '')).join('');
}
