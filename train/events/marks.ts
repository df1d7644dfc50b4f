import type { GoldArticle } from '../../src/evaluate/gold.js';
import type { EventStatus, EventType, Span } from '../../src/parse/types.js';

/** Start and end, in UTF-16 code units of the sentence. */
type Offsets = [number, number];

/** One event as a reader marked it. */
interface Mark {
  trigger: Offsets;
  /** The type, then others that are also right. */
  types: EventType[];
  status: EventStatus;
  /** Whether a careful reader may leave it out. */
  optional?: boolean;
  actors: Offsets[];
  recipients: Offsets[];
}

/** The events of one sentence of somebody else's text, without the text itself. */
interface MarkedSentence {
  source: string;
  doc: string;
  /** See hashOf. */
  sha256: string;
  events: Mark[];
}

/**
 * Joins marks, one JSON object per line, with their sentences.
 * @param sentences by their hashes, see readSentences
 * @throws Error naming line, source and document if a sentence is missing
 */
export function joinMarks(content: string, sentences: ReadonlyMap<string, string>): GoldArticle[] {
  return joinTexts(content, sentences).map(toGold);
}

/** A marked text in the form of the gold sets. */
export function toGold({ id, text, events }: MarkedText): GoldArticle {
  return {
    id,
    text,
    sentences: [{ start: 0, end: text.length }],
    events: events.map((mark) => tellingOf(mark, text)),
  };
}

/** One event of a marked text, with the spans of its participants. */
export interface MarkedEvent extends Omit<Mark, 'trigger' | 'actors' | 'recipients'> {
  trigger: Span;
  actors: Span[];
  recipients: Span[];
}

/** A sentence with its marks. */
export interface MarkedText {
  id: string;
  text: string;
  events: MarkedEvent[];
}

/** The same as joinMarks, but with the participants. */
export function joinTexts(content: string, sentences: ReadonlyMap<string, string>): MarkedText[] {
  const spanOf = ([start, end]: Offsets): Span => ({ start, end });
  return content
    .trim()
    .split('\n')
    .map((line, index) => {
      const { source, doc, sha256, events } = JSON.parse(line) as MarkedSentence;
      const text = sentences.get(sha256);
      if (text === undefined) {
        throw new Error(
          `marks.jsonl, line ${index + 1}: no sentence of the files has the hash ${sha256} ` +
            `(${source}, document ${doc}). Are the files of another version than train/README.md names?`,
        );
      }
      return {
        id: `${source}/${doc}`,
        text,
        events: events.map((mark) => ({
          ...mark,
          trigger: spanOf(mark.trigger),
          actors: mark.actors.map(spanOf),
          recipients: mark.recipients.map(spanOf),
        })),
      };
    });
}

function tellingOf({ trigger: { start, end }, types, status, optional }: MarkedEvent, text: string) {
  const [type = '', ...altType] = types;
  const trigger = { start, end, text: text.slice(start, end) };
  return { trigger, type, altType, status, ...(optional === true && { optional }) };
}
