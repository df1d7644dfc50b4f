/**
 * What a block of an article is. HEADLINE and STANDFIRST stand above the story; LEAD, PARAGRAPH, CROSSHEAD, QUOTATION and
 * LIST_ITEM are its body; CAPTION, BYLINE, DATELINE and BOILERPLATE belong to the page.
 */
export const PARAGRAPH_KINDS = [
  'HEADLINE',
  'STANDFIRST',
  'LEAD',
  'PARAGRAPH',
  'CROSSHEAD',
  'QUOTATION',
  'LIST_ITEM',
  'CAPTION',
  'BYLINE',
  'DATELINE',
  'BOILERPLATE',
] as const;

export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

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
