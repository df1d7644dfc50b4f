import type { Span } from '../parse/types.js';

/** A span with its words, so that a shifted offset is noticed. */
export interface GoldSpan extends Span {
  text: string;
}

export interface GoldQuote extends GoldSpan {
  /** "direct", "partial" or any other kind; "direct" is also scored by itself. */
  kind: string;
  /** The words that name the speaker; null if nobody is named. */
  speaker?: string | null;
  speakerStart?: number;
  speakerEnd?: number;
  /** person, name, pronoun, nominal, org, group … */
  speakerType?: string | null;
  /** The speaker's canonical name, if known. */
  speakerName?: string | null;
}

/** What somebody is reported to have said without quotation marks. */
export interface GoldReport {
  /** In text order; several if the attribution interrupts the report. */
  spans: GoldSpan[];
  speakerStart?: number;
  speakerEnd?: number;
  cue?: string;
}

export interface GoldPerson {
  name: string;
  /** A mention without a kind is a name. */
  mentions: (GoldSpan & { kind?: string })[];
}

/** One side of a coded sentence. */
export interface GoldActor {
  /** Begins with an ISO 3166-1 alpha-3 code if the actor belongs to a country: USA, USAGOV; but IGO. */
  code: string;
}

/** The coding of one sentence: who did what to whom. */
export interface GoldCoding {
  type: string | null;
  source: GoldActor[];
  target: GoldActor[];
  spans?: (GoldSpan & { role: string })[];
}

/** One participant of an annotated event. Null means unknown or not applicable. */
export interface GoldParty {
  /** As the text names it. */
  label: string;
  /** ISO 3166-1 alpha-2: the country itself, or the one that the person or organization acts for. */
  country: string | null;
  person: string | null;
  org: string | null;
}

/** One mention of an event. In an article without `sentences`, all mentions are annotated. */
export interface GoldEventMention {
  type: string;
  /** One or more other types that are also right. */
  altType?: string | string[];
  /** If true, it does not matter whether it is found. */
  optional?: boolean;
  trigger: GoldSpan;
  /** ISO 3166-1 alpha-2 codes of the actors and of the recipients, if the text states them. */
  actors?: string[];
  recipients?: string[];
  /** The same with people and organizations. */
  actorParties?: GoldParty[];
  recipientParties?: GoldParty[];
  status?: string;
}

export interface GoldDate extends GoldSpan {
  /** YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Www, or two days with a slash between; null if it cannot be known. */
  value: string | null;
}

/** One annotated article. An absent field was not annotated; an empty one means that there is nothing to find. */
export interface GoldArticle {
  id: string;
  text: string;
  publishedAt?: string | null;
  quotes?: GoldQuote[];
  /** Text in quotation marks that nobody said: titles, scare quotes. */
  otherQuoted?: GoldSpan[];
  indirect?: GoldReport[];
  people?: GoldPerson[];
  /** Everything named. Organizations are scored by it; for people it only says what a wrong one is. */
  entities?: (GoldSpan & { type: string })[];
  /** ISO 3166-1 alpha-2 codes of the countries that the text names, by name or as an adjective. */
  countries?: string[];
  /** Kind `place` is for towns and regions, which do not name their country. */
  countryMentions?: (GoldSpan & { iso2: string | null; kind?: string })[];
  events?: (GoldCoding | GoldEventMention)[];
  /** The sentences whose events are annotated; events elsewhere are ignored. Absent: the whole text. */
  sentences?: Span[];
  dates?: GoldDate[];
}

/**
 * Reads annotated articles, one JSON object per line.
 * @param content the file's text
 * @param name the file's name, for messages
 * @throws Error naming file and line if a line is not an article or a span does not contain its text
 */
export function readGold(content: string, name: string): GoldArticle[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [checked(JSON.parse(line) as GoldArticle)];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${name}, line ${String(index + 1)}: ${reason}`, { cause: error });
    }
  });
}

function checked(gold: GoldArticle): GoldArticle {
  if (typeof gold.id !== 'string' || typeof gold.text !== 'string') {
    throw new Error('expected an object with "id" and "text"');
  }
  for (const span of spansOf(gold)) {
    const found = gold.text.slice(span.start, span.end);
    if (found !== span.text) {
      throw new Error(
        `expected ${JSON.stringify(span.text)} at ${String(span.start)}, found ${JSON.stringify(found)}`,
      );
    }
  }
  return gold;
}

function spansOf(gold: GoldArticle): GoldSpan[] {
  return [
    ...(gold.quotes ?? []),
    ...(gold.otherQuoted ?? []),
    ...(gold.indirect ?? []).flatMap(({ spans }) => spans),
    ...(gold.people ?? []).flatMap((person) => person.mentions),
    ...(gold.countryMentions ?? []),
    ...(gold.events ?? []).flatMap((event) =>
      isEventMention(event) ? [event.trigger] : (event.spans ?? []),
    ),
    ...(gold.dates ?? []),
  ];
}

/** Whether an event is annotated as a mention in an article, not as the coding of a sentence. */
export function isEventMention(event: GoldCoding | GoldEventMention): event is GoldEventMention {
  return 'trigger' in event;
}
