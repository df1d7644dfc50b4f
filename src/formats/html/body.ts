import type { Document } from 'domhandler';
import { countWords } from '../../parse/layout/block.js';
import { kindByShape } from '../../parse/layout/lineShapes.js';
import type { ParagraphKind } from '../../parse/paragraphKinds.js';
import { cleanText } from '../cleanText.js';
import type { ItemParagraph } from '../item.js';
import { withLead } from '../markup/paragraphs.js';
import { type Element, ancestors, findFirst, isTag, rawText } from '../markup/tree.js';
import { isDateAlone } from './aboveStory.js';
import { SAYS_BY } from './authorLink.js';
import { type Candidate, HOLDS_STORY, findCandidates, isHidden, sharesOf } from './candidates.js';
import { chooseStory } from './chooseStory.js';
import { namingWords } from './classWords.js';
import { ASIDE, BYLINE, CAPTION, PULL_QUOTE, STANDFIRST } from './clutterWords.js';
import { isAboutAuthor, isData, isDatedByline } from './lines.js';
import type { Opinions } from './readers.js';
import { sameTitle } from './siteName.js';

/** What the rest of the page says, by which lines of the body are known. */
export interface Known {
  headline: string | null;
  description: string | null;
  captions: readonly string[];
  authors: readonly string[];
}

/** The story of a page, and the lines between its headline and its first paragraph. */
export interface Body {
  paragraphs: ItemParagraph[];
  above: string[];
}

/**
 * The paragraphs of the article of a page, in the order of the page and each once: those on which two of three agree, defuddle,
 * readability and the shape of the paragraph itself, and what only the better of the two readers has.
 */
export function bodyOf(page: Document, opinions: Opinions, known: Known): Body {
  const candidates = findCandidates(page, opinions);
  const story = chooseStory(candidates);
  const shares = sharesOf(story);
  const named = story.flatMap((block): Candidate[] => {
    const kind = nameBlock(block, shares, known);
    return kind === null ? [] : [{ ...block, kind }];
  });
  const ordered = withSummary(putInOrder(named, known), candidates, known);
  return {
    paragraphs: withLead(ordered.map(({ kind, text }) => ({ kind, text }))),
    above: linesAbove(candidates, ordered, known),
  };
}

const LONGEST_SUMMARY = 40;
const LONGEST_BYLINE = 14;

/** A first paragraph that stands above the byline is the summary. */
function withSummary(
  story: readonly Candidate[],
  candidates: readonly Candidate[],
  { authors }: Known,
): Candidate[] {
  const at = story.findIndex(({ kind }) => kind === 'PARAGRAPH');
  const first = story[at];
  const second = story.slice(at + 1).find(({ kind }) => kind === 'PARAGRAPH');
  if (!first || !second || first.words > LONGEST_SUMMARY) return [...story];
  const placeOf = (block: Candidate) => candidates.findIndex(({ text }) => text === block.text);
  const between = candidates.slice(placeOf(first) + 1, placeOf(second));
  const hasByline = between.some(
    ({ text, words }) =>
      words <= LONGEST_BYLINE && authors.some((author) => text.replace(SAYS_BY, '').startsWith(author)),
  );
  return hasByline ? story.with(at, { ...first, kind: 'STANDFIRST' }) : [...story];
}

/** Lines that a page has between headline and story at most. */
const MOST_LINES = 40;

function linesAbove(
  candidates: readonly Candidate[],
  story: readonly Candidate[],
  { headline }: Known,
): string[] {
  const first = story.find(({ kind }) => kind === 'PARAGRAPH')?.text;
  const start = candidates.findIndex(({ text }) => text === first);
  if (headline === null || start < 0) return [];
  const lines = candidates
    .slice(Math.max(0, start - MOST_LINES), start)
    .filter(({ element }) => element === null || ![...ancestors(element)].some(isPicture))
    .flatMap((block) => block.lines.map((text) => ({ text, element: block.element })));
  const said = lines.findLastIndex(({ text }) => sameTitle(text) === sameTitle(headline));
  // What the page says of itself may differ from what it shows.
  const title = said >= 0 ? said : lines.findLastIndex(({ element }) => element?.name === 'h1');
  if (title < 0) return [];
  const home = lines[title]?.element?.parent;
  const dates = lines
    .slice(Math.max(0, title - LINES_OVER_TITLE), title)
    .filter(
      ({ text, element }) =>
        POSTED.test(text) ||
        (isDateAlone(text) &&
          (element?.parent === home || (element !== null && namingWords(element).includes(' date ')))),
    );
  return [...dates, ...lines.slice(title + 1)].map(({ text }) => text);
}

/** Old pages say over their headline when it was posted; a date elsewhere is that of today. */
const LINES_OVER_TITLE = 3;
const POSTED = /^(?:posted|published|updated|last (?:updated|modified))\b/i;

/** What a block of the story is; null for what only stands in it. */
function nameBlock(
  block: Candidate,
  shares: ReadonlyMap<Element, number>,
  known: Known,
): ParagraphKind | null {
  const { element, text, linked, words } = block;
  if (known.captions.some((caption) => sameTitle(caption) === sameTitle(text))) return 'CAPTION';
  if (block.kind === 'CAPTION') return 'CAPTION';
  const line = kindByShape(text);
  if (line === 'BOILERPLATE' || isData(text)) return null;
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
    const called = namingWords(outer);
    const small = (shares.get(outer) ?? 0) < HOLDS_STORY;
    if (small && isHidden(outer)) return null;
    if (called === ' ' || !small) continue;
    if (PULL_QUOTE.test(called)) return null;
    if (CAPTION.test(called)) return 'CAPTION';
    if (BYLINE.test(called) && words < 60) return 'BYLINE';
    if (STANDFIRST.test(called) && block.kind !== 'LIST_ITEM' && words > 3) return 'STANDFIRST';
    // The summary of many a Polish, German or Italian page; elsewhere the first paragraph is called so.
    if (called.includes(' lead ') && block.bold >= text.replace(/\s/g, '').length) return 'STANDFIRST';
    if (ASIDE.test(called) || outer.name === 'aside' || outer.name === 'nav' || outer.name === 'footer')
      return null;
  }
  if (around.some((outer) => (shares.get(outer) ?? 0) < HOLDS_STORY && isPicture(outer))) return 'CAPTION';
  return block.kind;
}

const LONGEST_CAPTION = 400;
const MOST_CHILDREN = 10;

/** The inline elements that hold all the words of a short block: <div><img><span class="img-desc">…</span></div>. */
function inlineAround({ element, text }: Candidate): Element[] {
  if (element === null || text.length > LONGEST_CAPTION || element.children.length > MOST_CHILDREN) return [];
  return element.children.filter(
    (child): child is Element => isTag(child) && child.name === 'span' && cleanText(rawText(child)) === text,
  );
}

/** Each table is asked for all of its rows, and read once. */
const pictures = new WeakMap<Element, boolean>();

/** A table around a picture and what it shows. */
function isPicture(element: Element): boolean {
  if (element.name !== 'table') return false;
  const known = pictures.get(element);
  if (known !== undefined) return known;
  const found =
    findFirst(element, ({ name }) => name === 'img') !== undefined &&
    rawText(element).trim().length <= LONGEST_CAPTION;
  pictures.set(element, found);
  return found;
}

function putInOrder(blocks: readonly Candidate[], known: Known): Candidate[] {
  const body = withoutRepeats(blocks);
  const firstProse = body.findIndex(
    ({ kind, words, text }) =>
      kind === 'PARAGRAPH' && (words >= 12 || (words >= 4 && /[.!?…:"”’'»)]$/.test(text))),
  );
  const ordered = body.flatMap((block, index): Candidate[] => {
    if (known.headline !== null && isHeadline(block, known.headline)) return [];
    if (index >= firstProse && firstProse >= 0) return [afterLead(block)];
    return aboveStory(block, known);
  });
  return withoutTrailingHeadings(ordered);
}

/** The headline, alone or with lines under it that say who and when. */
function isHeadline({ text, lines: [first = '', ...rest] }: Candidate, headline: string): boolean {
  const title = sameTitle(headline);
  const isLabel = (line: string): boolean => countWords(line) < LONGEST_LABEL && !/[.!?]["”’)]*$/.test(line);
  return sameTitle(text) === title || (sameTitle(first) === title && rest.every(isLabel));
}

const LONGEST_LABEL = 20;
const LONGEST_CROSSHEAD = 10;

/** A "subheadline" below the first paragraph is a crosshead, whatever it is called. */
function afterLead(block: Candidate): Candidate {
  const isHeading = /^h[2-6]$/.test(block.element?.name ?? '') && block.words <= LONGEST_CROSSHEAD;
  return isHeading && block.kind === 'STANDFIRST' && !/[.!?]$/.test(block.text)
    ? { ...block, kind: 'CROSSHEAD' }
    : block;
}

/** A heading above the first paragraph is the summary, or a label: "Politics". */
function aboveStory(block: Candidate, { description }: Known): Candidate[] {
  // What a page lists above its story are the points of it, once more.
  if (block.kind === 'LIST_ITEM') return [{ ...block, kind: 'STANDFIRST' }];
  // A label or an office: "Politics", "Staff Writer".
  if (block.kind === 'PARAGRAPH') return block.words <= 5 ? [] : [block];
  if (block.kind !== 'CROSSHEAD') return [block];
  if (block.element?.name === 'h1') return [];
  const isSummary =
    description !== null && sameTitle(description).startsWith(sameTitle(block.text).slice(0, 40));
  if (isSummary || block.words >= 6) return [{ ...block, kind: 'STANDFIRST' }];
  // "Science & Environment" has two words.
  return block.text.split(' ').filter((word) => /\p{L}/u.test(word)).length <= 2 ? [] : [block];
}

/** Each text once; a line set large that repeats words of a paragraph is left out. */
function withoutRepeats(blocks: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  const long = blocks.filter(({ words }) => words >= 12).map(({ text }) => sameTitle(text));
  return blocks.filter(({ text, words, kind, element }) => {
    const plain = sameTitle(text);
    if (seen.has(plain)) return false;
    seen.add(plain);
    const setLarge =
      kind === 'QUOTATION' || kind === 'CROSSHEAD' || element?.name === 'q' || element?.name === 'div';
    if (!setLarge || words < 5) return true;
    return !long.some((other) => other.length > plain.length && other.includes(plain));
  });
}

/** A heading with nothing under it was the heading of what was left out. */
function withoutTrailingHeadings(blocks: readonly Candidate[]): Candidate[] {
  const end = blocks.findLastIndex(
    ({ kind }) => kind !== 'CROSSHEAD' && kind !== 'CAPTION' && kind !== 'BYLINE',
  );
  return blocks.filter(({ kind }, index) => index <= end || kind !== 'CROSSHEAD');
}
