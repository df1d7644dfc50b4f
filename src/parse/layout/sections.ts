import { SECTION_HEADINGS, type SectionReach } from '../data/pageWords.js';
import { isProse, isSentence, type Block } from './block.js';

const LONGEST_HEADING = 60;
const HEADINGS = SECTION_HEADINGS.map(
  ([reach, pattern]) => [reach, new RegExp(`^(?:${pattern})$`, 'u')] as const,
);

/** The extent of the section that this line opens, or null if it is not such a heading. */
function sectionReach(line: string): SectionReach | null {
  if (line === '' || line.length > LONGEST_HEADING) return null;
  const bare = line
    .toLowerCase()
    .replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '')
    .replaceAll('’', "'");
  return HEADINGS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** Marks sections of other stories and of the page, from a heading to where prose resumes. */
export function markSections(blocks: readonly Block[]): void {
  let reach: SectionReach | null = null;
  let headings = 0;
  // Before the first sentence of the story, a section has no prose to end it: a menu, a share box.
  for (const block of blocks) {
    const opened = isOpen(block) ? sectionReach(block.line) : null;
    if (opened !== null) {
      reach = opened;
      headings = 0;
      block.kind = 'BOILERPLATE';
      continue;
    }
    if (reach === null) continue;
    if (reach === 'UNTIL_PROSE' && block.kind !== 'BOILERPLATE' && resumes(block, headings)) {
      reach = null;
      continue;
    }
    headings++;
    if (isOpen(block)) block.kind = 'BOILERPLATE';
    if (reach === 'ONE_BLOCK') reach = null;
  }
}

/**
 * Whether the story resumes: with running text, or with a full sentence after headings without full stops.
 */
function resumes(block: Block, headings: number): boolean {
  return isProse(block) || (block.kind === null && headings > 0 && isSentence(block));
}

function isOpen({ kind }: Block): boolean {
  return kind === null || kind === 'BOILERPLATE';
}
