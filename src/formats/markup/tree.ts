import { type AnyNode, type ChildNode, DomHandler, Element, type ParentNode, Text, isTag } from 'domhandler';
import { Parser } from 'htmlparser2';
import { Limits } from './limits.js';

export { Element, isTag } from 'domhandler';
export type { AnyNode, ChildNode, ParentNode } from 'domhandler';

/** Builds the tree, and throws if it gets too big. */
class LimitedHandler extends DomHandler {
  private readonly limits = new Limits();
  override onopentag(name: string, attributes: Record<string, string>): void {
    this.limits.open();
    super.onopentag(name, attributes);
  }
  override onclosetag(): void {
    this.limits.close();
    super.onclosetag();
  }
}

/**
 * Parses a fragment of HTML, such as the body of a feed's item. Accepts tag soup. Fetches and runs nothing.
 * @throws FormatError if it is too big
 */
export function parseFragment(html: string): ParentNode {
  return build(html, false);
}

/**
 * Parses an XML document, even if it is not well-formed. Knows only the entities of XML and HTML, so that a document cannot
 * declare any. Fetches nothing. Names keep their prefixes; `localName` removes them.
 * @throws FormatError if it is too big
 */
export function parseXml(xml: string): ParentNode {
  return build(xml, true);
}

function build(text: string, xmlMode: boolean): ParentNode {
  const handler = new LimitedHandler();
  const parser = new Parser(handler, { xmlMode, decodeEntities: true, lowerCaseTags: !xmlMode });
  parser.end(text);
  return handler.root;
}

/** The name without its prefix: "encoded" for "content:encoded". */
export function localName(element: Element): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** Child elements by name without prefix. */
export function childrenNamed(node: ParentNode | undefined, ...names: string[]): Element[] {
  if (!node) return [];
  return node.children.filter((child): child is Element => isTag(child) && names.includes(localName(child)));
}

export function childNamed(node: ParentNode | undefined, ...names: string[]): Element | undefined {
  return childrenNamed(node, ...names)[0];
}

/** All descendants that pass the test, in document order, including those inside others that pass. */
export function findAll(node: ParentNode, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (parent: ParentNode): void => {
    for (const child of parent.children) {
      if (!isTag(child)) continue;
      if (test(child)) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** The first descendant that passes the test, or undefined. */
export function findFirst(node: ParentNode, test: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    if (test(child)) return child;
    const inside = findFirst(child, test);
    if (inside) return inside;
  }
  return undefined;
}

export function findNamed(node: ParentNode, ...names: string[]): Element[] {
  return findAll(node, (element) => names.includes(localName(element)));
}

/** All text below, unchanged. */
export function rawText(node: AnyNode): string {
  if (node instanceof Text) return node.data;
  if (!('children' in node)) return '';
  let text = '';
  for (const child of node.children) text += rawText(child);
  return text;
}

/** The elements around, from the inside out. */
export function* ancestors(node: AnyNode): Generator<Element> {
  for (let parent = node.parent; parent; parent = parent.parent) if (isTag(parent)) yield parent;
}

export function removeNode(node: ChildNode): void {
  const siblings = node.parent?.children;
  const index = siblings?.indexOf(node) ?? -1;
  if (index >= 0) siblings?.splice(index, 1);
  if (node.prev) node.prev.next = node.next;
  if (node.next) node.next.prev = node.prev;
  node.parent = null;
  node.prev = null;
  node.next = null;
}
