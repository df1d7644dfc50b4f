/** Names of columns by their meaning. Only letters are compared, without case. */
const COLUMNS = {
  text: [
    'text',
    'body',
    'content',
    'article',
    'articletext',
    'articlebody',
    'fulltext',
    'maintext',
    'bodytext',
    'story',
    'inhalt',
    'texte',
    'texto',
  ],
  headline: [
    'headline',
    'title',
    'articletitle',
    'heading',
    'titel',
    'titre',
    'titulo',
    'titolo',
    'überschrift',
  ],
  standfirst: [
    'standfirst',
    'description',
    'summary',
    'abstract',
    'subtitle',
    'deck',
    'teaser',
    'snippet',
    'lead',
    'excerpt',
  ],
  authors: ['authors', 'author', 'byline', 'by', 'creator', 'writer', 'autor', 'auteur'],
  publishedAt: [
    'publishedat',
    'published',
    'date',
    'publicationdate',
    'publishdate',
    'pubdate',
    'datepublished',
    'datepublish',
    'datetime',
    'timestamp',
    'publishtime',
    'created',
    'createdat',
    'time',
    'datum',
    'fecha',
  ],
  modifiedAt: [
    'modifiedat',
    'modified',
    'updated',
    'updatedat',
    'datemodified',
    'lastmodified',
    'datemodify',
  ],
  url: ['url', 'link', 'canonicalurl', 'href', 'address', 'weburl', 'articleurl', 'sourceurl', 'permalink'],
  publisher: [
    'publisher',
    'source',
    'outlet',
    'publication',
    'medianame',
    'sourcename',
    'sourcedomain',
    'newspaper',
    'site',
    'domain',
    'medium',
    'quelle',
  ],
  guid: ['guid', 'id', 'articleid', 'uid', 'uuid', 'identifier', 'storiesid'],
  section: ['section', 'category', 'rubric', 'topic', 'desk', 'ressort'],
  keywords: ['keywords', 'tags', 'subjects', 'categories'],
  language: ['language', 'lang', 'languagecode'],
  image: ['image', 'imageurl', 'urltoimage', 'thumbnail', 'img', 'picture'],
} as const;

export type Column = keyof typeof COLUMNS;

/** The meaning of each column of a table; null for unknown ones. Each meaning is given once, to the name listed first above. */
export function nameColumns(header: readonly string[]): (Column | null)[] {
  const taken = new Set<Column>();
  const plain = header.map((cell) => cell.toLowerCase().replace(/[^\p{L}]/gu, ''));
  const result: (Column | null)[] = plain.map(() => null);
  for (const [column, names] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const name = names.find((candidate) => plain.includes(candidate));
    const index = name === undefined ? -1 : plain.indexOf(name);
    if (index < 0 || result[index] !== null || taken.has(column)) continue;
    result[index] = column;
    taken.add(column);
  }
  return result;
}
