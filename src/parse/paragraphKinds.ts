/**
 * Kinds of blocks of an article. HEADLINE and STANDFIRST precede the story; LEAD, PARAGRAPH, CROSSHEAD,
 * QUOTATION and LIST_ITEM are its body; CAPTION, BYLINE, DATELINE and BOILERPLATE are page furniture.
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

/** Whether such a block is part of the body. */
export function isBody(kind: string): boolean {
  return BODY.has(kind);
}

/** Whether the parser extracts facts from such a block. */
export function isNews(kind: string): boolean {
  return BODY.has(kind) || ABOVE_BODY.has(kind);
}
