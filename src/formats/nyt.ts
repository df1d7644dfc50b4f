import { type Format, entryOf } from './format.js';
import { jsonOf } from './newsFile.js';
import { type LdNode, asList, isNode } from './schemaOrg/nodes.js';

/** Responses of the New York Times' Article Search, Archive, Top Stories and Newswire APIs, which give only summaries. */
export const nyt: Format = {
  name: 'nyt',
  label: 'JSON of the New York Times’ APIs',
  recognises: async (file) =>
    itemsOf(await file.json()).some(
      (item) =>
        ('web_url' in item && 'headline' in item) ||
        ('abstract' in item && ('published_date' in item || 'des_facet' in item)),
    ),
  async *read(file) {
    const { fromApi } = await import('./apis/apiItem.js');
    for (const [index, item] of itemsOf(await jsonOf(file)).entries())
      yield entryOf(index + 1, () => {
        const headline = isNode(item['headline']) ? item['headline']['main'] : item['title'];
        const lead = item['lead_paragraph'] ?? item['snippet'];
        const byline = isNode(item['byline']) ? item['byline']['original'] : item['byline'];
        const keywords = asList(item['keywords']).map((word) => (isNode(word) ? word['value'] : word));
        return fromApi({
          headline,
          standfirst: lead === undefined || lead === item['abstract'] ? null : item['abstract'],
          authors: [byline],
          publishedAt: item['pub_date'] ?? item['published_date'] ?? item['created_date'],
          modifiedAt: item['updated_date'],
          url: item['web_url'] ?? item['url'],
          guid: item['uri'] ?? item['_id'],
          section: item['section_name'] ?? item['section'],
          keywords: keywords.length > 0 ? keywords : asList(item['des_facet']),
          image: pictureOf(item['multimedia']),
          language: null,
          publisher: item['source'] ?? 'The New York Times',
          body: lead ?? item['abstract'],
          summaryOnly: true,
        });
      });
  },
};

function itemsOf(value: unknown): LdNode[] {
  if (!isNode(value)) return [];
  const response = isNode(value['response']) ? value['response'] : value;
  return asList(response['docs'] ?? response['results']).filter(isNode);
}

function pictureOf(multimedia: unknown): { url: unknown; caption: unknown; credit: unknown } | null {
  const picture = isNode(multimedia)
    ? isNode(multimedia['default'])
      ? { ...multimedia, ...multimedia['default'] }
      : multimedia
    : asList(multimedia).find(isNode);
  if (!picture) return null;
  const address = picture['url'];
  const url =
    typeof address === 'string' && !/^https?:/.test(address)
      ? `https://static01.nyt.com/${address}`
      : address;
  return { url, caption: picture['caption'], credit: picture['copyright'] ?? picture['credit'] };
}
