import { Text } from 'domhandler';
import { cleanText } from '../cleanText.js';
import { BLOCKS, SKIPPED } from './elements.js';
import { type AnyNode, type Element, type ParentNode, isTag, localName } from './tree.js';

/** A block of text of a tree: what a browser shows as one paragraph, heading, list item or caption. */
export interface Block {
  text: string;
  /** Its lines, separated by single breaks. */
  lines: string[];
  /** The innermost block element around it. */
  element: Element | null;
  /** Number of its characters that are in links. */
  linked: number;
  /** Number of its characters that are bold. */
  bold: number;
}

/** Marks a single break inside a block: no text contains this character. */
const BREAK = '\u0000';

/**
 * The blocks of a tree in document order, without scripts and the like. A table row of short cells is one block.
 */
export function blocksOf(root: ParentNode): Block[] {
  const blocks: Block[] = [];
  let pieces: string[] = [];
  let linked = 0;
  let bold = 0;
  let breaks = 0;
  let owner: Element | null = null;

  const flush = (): void => {
    if (pieces.length > 0) {
      const lines = pieces
        .join('')
        .split(BREAK)
        .map(cleanText)
        .filter((line) => line !== '');
      const text = lines.join(' ');
      if (text !== '') blocks.push({ text, lines, element: owner, linked, bold });
    }
    pieces = [];
    linked = 0;
    bold = 0;
    breaks = 0;
  };

  const addText = (data: string, style: Style): void => {
    const isBlank = data.trim() === '';
    if (breaks > 0 && !isBlank) {
      // One break is a space; several separate paragraphs.
      if (breaks > 1) flush();
      else pieces.push(BREAK);
      breaks = 0;
    }
    if (pieces.length === 0 && isBlank) return;
    pieces.push(data.replaceAll(BREAK, ''));
    const { length } = data.trim();
    if (style.linked) linked += length;
    if (style.bold) bold += length;
  };

  const visit = (node: AnyNode, outerStyle: Style): void => {
    if (node instanceof Text) {
      addText(node.data, outerStyle);
      return;
    }
    if (!isTag(node)) {
      if ('children' in node) for (const child of node.children) visit(child, outerStyle);
      return;
    }
    const name = localName(node);
    if (SKIPPED.has(name)) return;
    if (name === 'br') {
      breaks++;
      return;
    }
    const isBlock = BLOCKS.has(name);
    const outer = owner;
    if (isBlock) {
      flush();
      owner = node;
    }
    const style = styleIn(name, outerStyle);
    if (name === 'tr' && isDataRow(node)) {
      for (const cell of node.children) {
        visitInline(cell, style);
        addText(' ', style);
      }
    } else for (const child of node.children) visit(child, style);
    if (isBlock) {
      flush();
      owner = outer;
    }
  };

  /** All text of a cell as one block. */
  const visitInline = (node: AnyNode, style: Style): void => {
    if (node instanceof Text) addText(node.data, style);
    else if (isTag(node) && !SKIPPED.has(localName(node))) {
      for (const child of node.children) {
        visitInline(child, node.name === 'a' ? { ...style, linked: true } : style);
        if (isTag(child) && BLOCKS.has(localName(child))) addText(' ', style);
      }
    }
  };

  for (const child of root.children) visit(child, { linked: false, bold: false });
  flush();
  return blocks;
}

/** Whether text belongs to a link, and whether it is bold. */
interface Style {
  linked: boolean;
  bold: boolean;
}

function styleIn(name: string, outer: Style): Style {
  const linked = outer.linked || name === 'a';
  const bold = outer.bold || BOLD.has(name);
  return linked === outer.linked && bold === outer.bold ? outer : { linked, bold };
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'em.bold']);

/** A table row of figures or names, not one that is used for the layout of the page. */
function isDataRow(row: Element): boolean {
  const cells = row.children.filter(isTag);
  return cells.length > 1 && cells.every((cell) => isShortCell(cell));
}

function isShortCell(cell: Element): boolean {
  let length = 0;
  const measure = (node: AnyNode): boolean => {
    if (node instanceof Text) {
      length += node.data.trim().length;
      return length <= 120;
    }
    if (
      isTag(node) &&
      /^(p|div|table|ul|ol|h\d|section|article)$/.test(node.name) &&
      node.children.length > 1
    )
      return false;
    return !('children' in node) || node.children.every(measure);
  };
  return measure(cell);
}
