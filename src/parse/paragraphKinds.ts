/** What a block of an article is. HEADLINE, STANDFIRST and the body hold news; all others belong to the page. */
export type ParagraphKind =
  | 'HEADLINE'
  | 'STANDFIRST'
  | 'LEAD'
  | 'PARAGRAPH'
  | 'CROSSHEAD'
  | 'QUOTATION'
  | 'LIST_ITEM'
  | 'CAPTION'
  | 'BYLINE'
  | 'DATELINE'
  | 'BOILERPLATE';

const BODY: ReadonlySet<string> = new Set<ParagraphKind>([
  'LEAD',
  'PARAGRAPH',
  'CROSSHEAD',
  'QUOTATION',
  'LIST_ITEM',
]);
const ABOVE_BODY: ReadonlySet<string> = new Set<ParagraphKind>(['HEADLINE', 'STANDFIRST']);

/** Whether such blocks make up the body. */
export function isBody(kind: string): boolean {
  return BODY.has(kind);
}

/** Whether the parser looks for facts in such blocks. */
export function isNews(kind: string): boolean {
  return BODY.has(kind) || ABOVE_BODY.has(kind);
}
