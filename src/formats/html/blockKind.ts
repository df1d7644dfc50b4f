import { kindByShape } from '../../parse/layout/lineShapes.js';
import type { ParagraphKind } from '../../parse/paragraphKinds.js';
import { cleanText } from '../cleanText.js';
import { NOTES, NOTES_ON_PICTURES } from '../data/pageNotes.js';
import { type Element, ancestors, findFirst, isTag, rawText } from '../markup/tree.js';
import { type Candidate, HOLDS_STORY, isHidden } from './candidates.js';
import { namingWords } from './classWords.js';
import { ASIDE, BYLINE, CAPTION, KEY_POINTS, PULL_QUOTE, STANDFIRST } from './clutterWords.js';
import type { Known } from './known.js';
import { isAboutAuthor, isData, isDatedByline } from './lines.js';
import { sameTitle } from './siteName.js';
import { isStamp } from './stamp.js';

/** The kind of a block of the story; null if it is inside the story but not part of it. */
export function nameBlock(
  block: Candidate,
  shares: ReadonlyMap<Element, number>,
  known: Known,
): ParagraphKind | null {
  const { element, text, linked, words } = block;
  if (known.captions.some((caption) => sameTitle(caption) === sameTitle(text))) return 'CAPTION';
  if (block.kind === 'CAPTION') return 'CAPTION';
  const line = isSignedOff(block) ? null : kindByShape(text);
  if (line === 'BOILERPLATE' || isData(text) || isStamp(text)) return null;
  if (NOTES.some((note) => note.test(text))) return null;
  if (NOTES_ON_PICTURES.test(text)) return 'CAPTION';
  if (line !== null) return line;
  if (isAboutAuthor(text, known.authors) || isDatedByline(text, known.authors)) return 'BYLINE';
  if (element === null) return block.kind;
  // Only the heading of another story is a link from end to end.
  const isLink = linked >= text.replace(/\s/g, '').length * 0.9 && text.length > 0;
  if (isLink && (words >= 3 || block.kind === 'LIST_ITEM' || block.kind === 'CROSSHEAD')) return null;
  const around = [...inlineAround(block), element, ...ancestors(element)].filter(
    (outer) => (shares.get(outer) ?? 0) < HOLDS_STORY || outer === element,
  );
  for (const outer of around) {
    // A container named "paywall" asks for payment; a paragraph with that name is text that only subscribers can read.
    const called =
      outer === element && block.prose ? namingWords(outer).replace(' paywall ', ' ') : namingWords(outer);
    const small = (shares.get(outer) ?? 0) < HOLDS_STORY;
    if (small && isHidden(outer)) return null;
    if (called === ' ' || !small) continue;
    if (PULL_QUOTE.test(called)) return null;
    if (CAPTION.test(called)) return 'CAPTION';
    if (BYLINE.test(called) && words < 60) return 'BYLINE';
    if (STANDFIRST.test(called) && block.kind !== 'LIST_ITEM' && words > 3) return 'STANDFIRST';
    // The summary of many Polish, German and Italian pages; elsewhere the first paragraph has this name.
    if (called.includes(' lead ') && block.bold >= text.replace(/\s/g, '').length) return 'STANDFIRST';
    if (KEY_POINTS.test(called))
      return block.kind === 'PARAGRAPH' || block.kind === 'LIST_ITEM' ? 'STANDFIRST' : null;
    if (ASIDE.test(called) || outer.name === 'aside' || outer.name === 'nav' || outer.name === 'footer')
      return null;
  }
  if (
    around.some(
      (outer) => (shares.get(outer) ?? 0) < HOLDS_STORY && (isPicture(outer) || isImageObject(outer)),
    )
  )
    return 'CAPTION';
  return block.kind;
}

/** Whether it is in a box of the story's key points, by the name of an element close around it. */
export function isKeyPoint({ element, kind }: Candidate): boolean {
  if (kind !== 'STANDFIRST' || element === null) return false;
  return [element, ...ancestors(element)]
    .slice(0, BOX_DEPTH)
    .some((outer) => KEY_POINTS.test(namingWords(outer)));
}
const BOX_DEPTH = 4;

/** "The quake was felt in other towns as well. (ABC)": the last paragraph of an agency's story. */
function isSignedOff({ text, prose, element }: Candidate): boolean {
  return prose && element?.name === 'p' && /[.!?…]["”»]?\s\(\p{Lu}{2,8}\)\.?$/u.test(text);
}

const LONGEST_CAPTION = 400;
const MOST_CHILDREN = 10;

/** The inline elements with all the words of a short block: <div><img><span class="img-desc">…</span></div>. */
function inlineAround({ element, text }: Candidate): Element[] {
  if (element === null || text.length > LONGEST_CAPTION || element.children.length > MOST_CHILDREN) return [];
  return element.children.filter(
    (child): child is Element => isTag(child) && child.name === 'span' && cleanText(rawText(child)) === text,
  );
}

/** What microdata describes as a picture, with its caption. */
function isImageObject({ attribs }: Element): boolean {
  return /\/ImageObject\/?$/.test(attribs['itemtype'] ?? '');
}

/** A cache, because each table is checked once per row. */
const pictures = new WeakMap<Element, boolean>();

/** A table with a picture and its caption. */
export function isPicture(element: Element): boolean {
  if (element.name !== 'table') return false;
  const known = pictures.get(element);
  if (known !== undefined) return known;
  const found =
    findFirst(element, ({ name }) => name === 'img') !== undefined &&
    rawText(element).trim().length <= LONGEST_CAPTION;
  pictures.set(element, found);
  return found;
}
