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
  const walk = new BlockWalk();
  for (const child of root.children) walk.visit(child, { linked: false, bold: false });
  walk.flush();
  return walk.blocks;
}

/** Collects the text of nodes, visited in order, into blocks. */
class BlockWalk {
  readonly blocks: Block[] = [];
  #pieces: string[] = [];
  #linked = 0;
  #bold = 0;
  /** Number of breaks since the last text. */
  #breaks = 0;
  #owner: Element | null = null;

  visit(node: AnyNode, outerStyle: Style): void {
    if (node instanceof Text) this.#addText(node.data, outerStyle);
    else if (isTag(node)) this.#visitElement(node, outerStyle);
    else if ('children' in node) for (const child of node.children) this.visit(child, outerStyle);
  }

  /** Ends the block. */
  flush(): void {
    const lines = this.#pieces
      .join('')
      .split(BREAK)
      .map(cleanText)
      .filter((line) => line !== '');
    if (lines.length > 0) {
      const [linked, bold] = [this.#linked, this.#bold];
      this.blocks.push({ text: lines.join(' '), lines, element: this.#owner, linked, bold });
    }
    this.#pieces = [];
    this.#linked = 0;
    this.#bold = 0;
    this.#breaks = 0;
  }

  #visitElement(node: Element, outerStyle: Style): void {
    const name = localName(node);
    if (SKIPPED.has(name)) return;
    if (name === 'br') {
      this.#breaks++;
      return;
    }
    if (!BLOCKS.has(name)) {
      this.#visitChildren(node, name, outerStyle);
      return;
    }
    const outer = this.#owner;
    this.flush();
    this.#owner = node;
    this.#visitChildren(node, name, outerStyle);
    this.flush();
    this.#owner = outer;
  }

  #visitChildren(node: Element, name: string, outerStyle: Style): void {
    const style = styleIn(name, outerStyle);
    const isRow = name === 'tr' && isDataRow(node);
    for (const child of node.children) {
      if (!isRow) this.visit(child, style);
      else {
        this.#visitInline(child, style);
        this.#addText(' ', style);
      }
    }
  }

  /** Adds all text of a cell to the block of its row. */
  #visitInline(node: AnyNode, style: Style): void {
    if (node instanceof Text) this.#addText(node.data, style);
    if (!isTag(node) || SKIPPED.has(localName(node))) return;
    for (const child of node.children) {
      this.#visitInline(child, node.name === 'a' ? { ...style, linked: true } : style);
      if (isTag(child) && BLOCKS.has(localName(child))) this.#addText(' ', style);
    }
  }

  #addText(data: string, style: Style): void {
    const isBlank = data.trim() === '';
    if (this.#breaks > 0 && !isBlank) {
      // One break is a space; several separate paragraphs.
      if (this.#breaks > 1) this.flush();
      else this.#pieces.push(BREAK);
      this.#breaks = 0;
    }
    if (this.#pieces.length === 0 && isBlank) return;
    this.#pieces.push(data.replaceAll(BREAK, ''));
    const { length } = data.trim();
    if (style.linked) this.#linked += length;
    if (style.bold) this.#bold += length;
  }
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
