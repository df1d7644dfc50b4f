import { type Format, entryOf } from './format.js';
import { jsonOf } from './newsFile.js';
import { type LdNode, asList, isNode } from './schemaOrg/nodes.js';

/** NewsAPI cuts its texts: "… [+1234 chars]". */
const CUT = /\s*(?:…|\.\.\.)?\s*\[\+\d+ chars\]\s*$/;

/** Responses of NewsAPI, and of Event Registry, which has a similar list of articles. */
export const newsApi: Format = {
  name: 'newsapi',
  label: 'JSON of NewsAPI or Event Registry',
  recognises: async (file) =>
    itemsOf(await file.json()).some(
      (item) =>
        'title' in item &&
        'url' in item &&
        ('publishedAt' in item || 'dateTimePub' in item || 'dateTime' in item),
    ),
  async *read(file) {
    const { fromApi } = await import('./apis/apiItem.js');
    for (const [index, item] of itemsOf(await jsonOf(file)).entries())
      yield entryOf(index + 1, () => {
        const source = isNode(item['source'])
          ? (item['source']['name'] ?? item['source']['title'])
          : item['source'];
        const content = item['content'] ?? item['body'];
        const isCut = typeof content === 'string' && CUT.test(content);
        const body = isCut ? content.replace(CUT, '') : content;
        return fromApi({
          headline: withoutSource(item['title'], source),
          standfirst: body == null ? null : item['description'],
          authors: [
            item['author'],
            ...asList(item['authors']).map((one) => (isNode(one) ? one['name'] : one)),
          ],
          publishedAt: item['publishedAt'] ?? item['dateTimePub'] ?? item['dateTime'],
          url: item['url'],
          guid: item['uri'] ?? item['url'],
          keywords: asList(item['concepts']).map((one) =>
            isNode(one) && isNode(one['label']) ? one['label']['eng'] : null,
          ),
          image: { url: item['urlToImage'] ?? item['image'] },
          language: item['lang'] ?? item['language'],
          publisher: source,
          body: body ?? item['description'],
          summaryOnly: isCut || body == null,
        });
      });
  },
};

/** "Zoo names panda - Example Daily": NewsAPI gives the title of the window, which ends with the source. */
function withoutSource(title: unknown, source: unknown): unknown {
  const end = ` - ${String(source)}`;
  return typeof title === 'string' && title.endsWith(end) ? title.slice(0, -end.length) : title;
}

function itemsOf(value: unknown): LdNode[] {
  if (!isNode(value)) return [];
  const articles = value['articles'];
  return asList(isNode(articles) ? articles['results'] : articles).filter(isNode);
}
