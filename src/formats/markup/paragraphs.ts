import type { ItemParagraph, ItemParagraphKind } from '../item.js';
import { type Block, blocksOf } from './blocks.js';
import { CAPTIONS, HEADINGS, QUOTATIONS } from './elements.js';
import { type Element, type ParentNode, ancestors, parseFragment } from './tree.js';

/** Longest line in bold that is still a heading. */
const LONGEST_BOLD_HEADING = 110;

/**
 * The paragraphs of an item's body with the kinds that its mark-up gives them. The first running paragraph is the LEAD.
 *
 * @param html a piece of HTML or XHTML, or a tree
 */
export function paragraphsOf(html: string | ParentNode): ItemParagraph[] {
  const tree = typeof html === 'string' ? parseFragment(html) : html;
  return withLead(
    blocksOf(tree)
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
      .map((block) => ({ kind: kindOf(block), text: block.text })),
  );
}

/** What the mark-up says a block is. */
export function kindOf(block: Block): ItemParagraphKind {
  const { element } = block;
  if (element === null) return 'PARAGRAPH';
  const around = [element, ...ancestors(element)];
  if (around.some(({ name }) => CAPTIONS.has(name))) return 'CAPTION';
  if (HEADINGS.has(element.name)) return 'CROSSHEAD';
  if (around.some(({ name }) => QUOTATIONS.has(name))) return 'QUOTATION';
  if (around.some(isListItem)) return 'LIST_ITEM';
  if (isBoldHeading(block)) return 'CROSSHEAD';
  return 'PARAGRAPH';
}

function isListItem({ name }: Element): boolean {
  return name === 'li' || name === 'dt' || name === 'dd';
}

/** <p><strong>What happens next</strong></p> */
function isBoldHeading({ text, bold, linked }: Block): boolean {
  const letters = text.replace(/\s/g, '').length;
  return (
    bold >= letters &&
    linked < letters / 2 &&
    text.length <= LONGEST_BOLD_HEADING &&
    !/[.!…:;,”"»]$/.test(text)
  );
}

/** The first running paragraph leads. */
export function withLead(paragraphs: ItemParagraph[]): ItemParagraph[] {
  const first = paragraphs.findIndex(({ kind }) => kind === 'PARAGRAPH');
  return paragraphs.map((paragraph, index) => (index === first ? { ...paragraph, kind: 'LEAD' } : paragraph));
}
