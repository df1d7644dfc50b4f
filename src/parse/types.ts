import type { ParagraphKind } from './paragraphKinds.js';

/**
 * Input and output of the parser: plain objects, no database, no GraphQL. `start` and `end` are UTF-16
 * code-unit offsets into the unchanged text, `end` exclusive, so that `text.slice(start, end)` is the item
 * itself.
 */

/** A range of the article's text. */
export interface Span {
  start: number;
  end: number;
}

/** How a value was derived: the rule, and the share of its values that are right (0 to 1). */
export interface Evidence {
  why: string;
  confidence: number;
}

/** An article as received. */
export interface RawArticle {
  text: string;
  /** Date of publication, if stated: ISO 8601 date or date-time. Never guessed. */
  publishedAt?: string | null;
  /**
   * Blocks whose kinds the article's markup states, in text order. They override what the parser would infer;
   * text between them is split and classified as usual.
   */
  paragraphs?: readonly Paragraph[] | null;
}

/** A block of the article. Spans of paragraphs are in order and do not overlap. */
export interface Paragraph extends Span {
  kind: ParagraphKind;
}

/**
 * The written form of a token. Tokens with the same text share one, except very long words or when there are
 * very many.
 */
export interface Form {
  text: string;
  lower: string;
  kind: 'WORD' | 'NUMBER' | 'PUNCT';
  /** Begins with a capital letter. */
  upper: boolean;
  /** Whether it is a word with a capital letter anywhere: "Trump", "al-Assad", "iPhone". */
  capitalised: boolean;
  /** Index among the cached forms (see forms.ts); -1 for others. */
  number: number;
  /** Results of look-ups for a form that is not cached. */
  known: unknown[] | null;
}

/**
 * A word, a number or a punctuation mark. Hyphens and apostrophes inside a word belong to it; possessive 's
 * is a separate token.
 */
export interface Token extends Span {
  form: Form;
  /** Copied from the form. */
  text: string;
  lower: string;
  kind: 'WORD' | 'NUMBER' | 'PUNCT';
  capitalised: boolean;
}

/** Index ranges refer to `Document.tokens`, end exclusive. */
export interface Sentence extends Span {
  /** Index into `Document.paragraphs`. */
  paragraph: number;
  firstToken: number;
  endToken: number;
}

/**
 * The text split once for all stages. Sentences never cross paragraphs; paragraphs that are not news have
 * none.
 */
export interface Document {
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
  /** Indexes of the capitalized tokens. */
  capitals: number[];
}

/** The text between a pair of quotation marks, excluding the marks, whether or not anybody said it. */
export interface Quotation extends Span {
  /** Including the marks. */
  outer: Span;
  paragraph: number;
}

/** A pronoun or noun phrase that refers to people named elsewhere: "she", "the two leaders". */
export interface Reference extends Span, Evidence {
  text: string;
  kind: 'PRONOUN' | 'NOMINAL';
  /** Canonical names of its referents: several for "they"; never empty. */
  people: string[];
}

/** A mention of a person. NAME spans exclude honorific, title and possessive 's. */
export interface PersonMention extends Span, Evidence {
  kind: 'NAME' | 'PRONOUN' | 'NOMINAL';
  text: string;
}

/** A title or office as the article states it, with its country if one is named with it. */
export interface PersonTitle {
  /** As written, without "the" and without "former": "Russian Foreign Minister". */
  title: string;
  /** ISO 3166-1 alpha-2, or null. */
  countryCode: string | null;
  /**
   * The name before it of a body or person, other than a country, that it belongs to: "Apple" for "Apple's
   * chief executive".
   */
  owner?: string;
}

export interface ParsedPerson {
  /** The fullest form the article gives: "Donald Trump". */
  name: string;
  /** By pronouns and honorifics, or null. */
  gender: 'FEMALE' | 'MALE' | null;
  titles: PersonTitle[];
  /** In text order. */
  mentions: PersonMention[];
}

/**
 * Kinds of bodies. GOVERNMENT: bodies that govern or serve a state, including parliaments, ministries, armies
 * and police. OTHER: known to be none of the rest (a university, a charity, a club).
 */
export type OrganizationKind =
  'GOVERNMENT' | 'PARTY' | 'COURT' | 'ARMED_GROUP' | 'COMPANY' | 'MEDIA' | 'INTERNATIONAL' | 'OTHER';

/**
 * A mention of a body. NAME: its full name, initials or short name, without "the" and possessive 's. NOMINAL:
 * "the ministry", if one was named.
 */
export interface OrganizationMention extends Span, Evidence {
  kind: 'NAME' | 'NOMINAL';
  text: string;
}

/** A named body. A bare common noun ("the bank", "police") is not one. */
export interface ParsedOrganization {
  /** The fullest form in the article, or the usual name of a well-known body: "European Union" for "EU". */
  name: string;
  /** Null if the text does not say. */
  kind: OrganizationKind | null;
  /** ISO code of its country; null for international bodies and if the text does not say. */
  countryCode: string | null;
  /** Other names in the article or in the table of known bodies: "EU". */
  aliases: string[];
  /** In text order. They overlap neither each other nor those of people. */
  mentions: OrganizationMention[];
}

/**
 * NAME: "Russia". DEMONYM: "Russian". METONYM: "Moscow" or "the Kremlin" for the government, or a body's name
 * that contains the country's: "the Bank of Japan".
 */
export type CountryMentionKind = 'NAME' | 'DEMONYM' | 'METONYM';

export interface CountryMention extends Span, Evidence {
  kind: CountryMentionKind;
  text: string;
}

export interface ParsedCountry {
  /** ISO 3166-1 alpha-2 (XK for Kosovo). */
  code: string;
  /** In text order. */
  mentions: CountryMention[];
}

/** DIRECT: a whole clause or more in quotation marks. PARTIAL: a quoted fragment inside a sentence. INDIRECT: reported speech without marks. */
export type QuoteKind = 'DIRECT' | 'PARTIAL' | 'INDIRECT';

/**
 * What somebody said. The span is the text between the quotation marks, excluding them; for INDIRECT it is
 * the reported clause without "that", including the attribution if it is inside. INDIRECT quotes may be
 * nested.
 */
export interface ParsedQuote extends Span, Evidence {
  text: string;
  kind: QuoteKind;
  /** Canonical name of a person of this article; null if the speaker is unknown or not a person. */
  speaker: string | null;
  /**
   * Index of the speaker in `ParsedArticle.organizations`; null if it is not a named body. Never set if
   * `speaker` is.
   */
  speakerOrganization: number | null;
  /** The words that name the speaker: "she", "the White House", "Mr Trump". */
  speakerLabel: string | null;
  speakerSpan: Span | null;
  /** The reporting verb or words, as written: "said", "according to". */
  cue: string | null;
  cueSpan: Span | null;
  /** The sentences that contain quote and attribution. */
  context: Span;
  /**
   * Canonical names of the people that the quote, or for PARTIAL its sentence, mentions, excluding the
   * speaker.
   */
  aboutPeople: string[];
  /** The same for countries, by code. */
  aboutCountries: string[];
  /** The same for named bodies, as indexes into `ParsedArticle.organizations`. */
  aboutOrganizations: number[];
}

/** PLOVER's event types. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type EventStatus = 'ACTUAL' | 'PLANNED' | 'ALLEGED' | 'DENIED' | 'CONDITIONAL';

export type DatePrecision = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** A date expression of the text. */
export interface ParsedDate extends Span, Evidence {
  text: string;
  /** First day, ISO 8601 (YYYY-MM-DD); null if it is relative to an unknown publication date. */
  date: string | null;
  /** Last day, inclusive; equals `date` for a single day. Null if `date` is. */
  dateEnd: string | null;
  precision: DatePrecision;
}

export type ParticipantRole = 'ACTOR' | 'RECIPIENT';

/** An actor or recipient: a person or country of this article, or just a label. */
export interface ParsedParticipant {
  role: ParticipantRole;
  /** Canonical name of a person of this article. */
  person: string | null;
  /**
   * ISO code: the country itself; for a person or group, the country it represents, if the text says so; for
   * a group without a name ("police"), the country that the article is set in.
   */
  countryCode: string | null;
  /** Index in `ParsedArticle.organizations` of the named body that takes part. Never set if `person` is. */
  organization: number | null;
  /** As written: "the U.S. officials", "They". */
  label: string;
  span: Span | null;
}

/** A mention of an event, within one sentence. */
export interface EventMention extends Span, Evidence {
  /** The trigger: "spoke with", "missile strikes". */
  text: string;
  sentence: Span;
}

/** An event. Its mentions in one article are joined into one event. */
export interface ParsedEvent {
  type: EventType;
  status: EventStatus;
  /** A sentence of the article that mentions it. */
  summary: string;
  participants: ParsedParticipant[];
  /** ISO code of the country it happened in, if stated. */
  placeCountry: string | null;
  date: ParsedDate | null;
  /** In text order, at least one. */
  mentions: EventMention[];
}

/** The result of parsing one article. */
export interface ParsedArticle {
  text: string;
  /** As in the text, or derived from the lead if there is none. */
  headline: string;
  /** Null if the headline was derived. */
  headlineSpan: Span | null;
  /** BCP 47 tag: "en". Text that is not English only has paragraphs. "und" if unknown. */
  language: string;
  publishedAt: string | null;
  /** Names in the article's bylines, as written, each once. */
  authors: string[];
  /** Number of words of headline and body. */
  wordCount: number;
  paragraphs: Paragraph[];
  people: ParsedPerson[];
  countries: ParsedCountry[];
  organizations: ParsedOrganization[];
  quotes: ParsedQuote[];
  events: ParsedEvent[];
  /** All date expressions, in text order. */
  dates: ParsedDate[];
}
