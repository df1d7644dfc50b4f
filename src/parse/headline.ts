import type { Document, Span } from './types.js';

/** "SEOUL, South Korea (AP) — ", "WASHINGTON - " before a lead. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’/-]{2,40}(?:, [\p{L} .]{2,30})?(?: ?\([\p{L} /]{2,30}\))? ?[—–_-]{1,2} (?=\p{Lu}|[“"‘'])/u;
const LONGEST_DERIVED = 300;

/** The headline as in the text, or the lead's first sentence (span null). Empty for a text without words. */
export function findHeadline(document: Document): { headline: string; span: Span | null } {
  const { text, paragraphs, sentences } = document;
  const headline = paragraphs.find((paragraph) => paragraph.kind === 'HEADLINE');
  if (headline) {
    const { start, end } = headline;
    return { headline: oneLine(text.slice(start, end)), span: { start, end } };
  }
  const lead = paragraphs.findIndex((paragraph) => paragraph.kind === 'LEAD');
  const sentence = sentences.find((candidate) => candidate.paragraph === lead);
  const source = sentence ?? paragraphs[0];
  return {
    headline: source ? shorten(oneLine(text.slice(source.start, source.end)).replace(DATELINE, '')) : '',
    span: null,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Cuts a sentence that is too long after the last whole word that fits. */
function shorten(sentence: string): string {
  const bare = sentence.replace(/(?<!\.)\.$/, '');
  if (bare.length <= LONGEST_DERIVED) return bare;
  const cut = bare.slice(0, LONGEST_DERIVED + 1).search(/\s\S*$/);
  return cut > 0
    ? `${bare.slice(0, cut)}…`
    : `${Array.from(bare.slice(0, LONGEST_DERIVED)).slice(0, -1).join('')}…`;
}
