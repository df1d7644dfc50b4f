import { kindByShape } from '../../parse/layout/lineShapes.js';
import type { ParagraphKind } from '../../parse/paragraphKinds.js';
import type { ItemParagraph } from '../item.js';
import { type Block, blocksOf } from './blocks.js';
import { CAPTIONS, HEADINGS, QUOTATIONS } from './elements.js';
import { type Element, type ParentNode, ancestors, localName, parseFragment } from './tree.js';

/** Most characters of a bold line that is a heading. */
const LONGEST_BOLD_HEADING = 110;

/**
 * The paragraphs of an item's body, with their kinds by the mark-up. The first running paragraph is the LEAD. Lines that are
 * by their shape not part of the story ("Read more", "Photo: AP", "By Jane Doe") are left out or get their own kind.
 *
 * @param html a fragment of HTML or XHTML, or a tree
 * @param headline of the item; paragraphs that repeat it are left out
 */
export function paragraphsOf(html: string | ParentNode, headline: string | null = null): ItemParagraph[] {
  const tree = typeof html === 'string' ? parseFragment(html) : html;
  const paragraphs = blocksOf(tree).flatMap((block): ItemParagraph[] => {
    const { text } = block;
    if (!/[\p{L}\p{N}]/u.test(text) || text === headline) return [];
    const line = kindByShape(text);
    return line === 'BOILERPLATE' ? [] : [{ kind: line ?? kindOf(block), text }];
  });
  return withLead(paragraphs);
}

/** The kind of a block by its mark-up. */
export function kindOf(block: Block): ParagraphKind {
  const { element } = block;
  if (element === null) return 'PARAGRAPH';
  const around = [element, ...ancestors(element)];
  if (around.some((outer) => CAPTIONS.has(localName(outer)))) return 'CAPTION';
  if (HEADINGS.has(localName(element))) return 'CROSSHEAD';
  if (around.some((outer) => QUOTATIONS.has(localName(outer)))) return 'QUOTATION';
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

/** Makes the first running paragraph the LEAD. */
export function withLead(paragraphs: ItemParagraph[]): ItemParagraph[] {
  const first = paragraphs.findIndex(({ kind }) => kind === 'PARAGRAPH');
  return paragraphs.map((paragraph, index) => (index === first ? { ...paragraph, kind: 'LEAD' } : paragraph));
}
