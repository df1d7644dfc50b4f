import type { Span } from '../parse/types.js';

/** A stretch of the text with its words, so that a shifted offset is noticed. */
export interface GoldSpan extends Span {
  text: string;
}

export interface GoldQuote extends GoldSpan {
  /** direct, partial, or any other word for a kind that is only counted with all. */
  kind: string;
  /** The words that name the speaker, or null: nobody is named. */
  speaker?: string | null;
  speakerStart?: number;
  speakerEnd?: number;
  /** person, name, pronoun, nominal, org, group … */
  speakerType?: string | null;
  /** The speaker's canonical name, where it is known. */
  speakerName?: string | null;
}

/** What somebody is reported to have said without quotation marks. */
export interface GoldReport {
  /** In text order; several where the attribution stands inside. */
  spans: GoldSpan[];
  speakerStart?: number;
  speakerEnd?: number;
  cue?: string;
}

export interface GoldPerson {
  name: string;
  /** Without a kind a mention is a name. */
  mentions: (GoldSpan & { kind?: string })[];
}

/** One side of a coded sentence. */
export interface GoldActor {
  /** Begins with an ISO 3166-1 alpha-3 code where the actor belongs to a country: USA, USAGOV, IGO. */
  code: string;
}

/** What one sentence was coded as: who did what to whom. */
export interface GoldCoding {
  type: string | null;
  source: GoldActor[];
  target: GoldActor[];
  spans?: (GoldSpan & { role: string })[];
}

/** One participant of an annotated event. What is null is not known, or the participant is none of these. */
export interface GoldParty {
  /** As the text names it. */
  label: string;
  /** ISO 3166-1 alpha-2: the country itself, or the one that the person or body acts for. */
  country: string | null;
  person: string | null;
  org: string | null;
}

/** One place of an article that tells an event. Where an article has no `sentences`, all of them are annotated. */
export interface GoldEventMention {
  type: string;
  /** A type that is right as well, or several. */
  altType?: string | string[];
  /** Counts neither when found nor when missed. */
  optional?: boolean;
  trigger: GoldSpan;
  /** ISO 3166-1 alpha-2 codes of the actors and of the recipients, where the text says them. */
  actors?: string[];
  recipients?: string[];
  /** The same with people and bodies. */
  actorParties?: GoldParty[];
  recipientParties?: GoldParty[];
  status?: string;
}

export interface GoldDate extends GoldSpan {
  /** YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Www, or two days with a slash between; null: cannot be known. */
  value: string | null;
}

/** One annotated article. A field that is absent was not annotated; an empty one says that there is nothing. */
export interface GoldArticle {
  id: string;
  text: string;
  publishedAt?: string | null;
  quotes?: GoldQuote[];
  /** Text in quotation marks that nobody said: titles, scare quotes. */
  otherQuoted?: GoldSpan[];
  indirect?: GoldReport[];
  people?: GoldPerson[];
  /** Anything named; only tells what a wrong person is. */
  entities?: (GoldSpan & { type: string })[];
  /** ISO 3166-1 alpha-2 codes of the countries that the text names, by name or as an adjective. */
  countries?: string[];
  /** kind `place` for towns and regions, which do not name their country. */
  countryMentions?: (GoldSpan & { iso2: string | null; kind?: string })[];
  events?: (GoldCoding | GoldEventMention)[];
  /** The sentences whose events are annotated; what lies elsewhere counts neither way. Absent: the whole text. */
  sentences?: Span[];
  dates?: GoldDate[];
}

/**
 * Reads annotated articles, one JSON object a line.
 * @param content the file's text
 * @param name what messages call the file
 * @throws Error naming file and line when a line is not an article or a span does not hold its text
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

/** Whether an event is annotated as a place in an article, not as the coding of a sentence. */
export function isEventMention(event: GoldCoding | GoldEventMention): event is GoldEventMention {
  return 'trigger' in event;
}
