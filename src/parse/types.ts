import type { ParagraphKind } from './paragraphKinds.js';

/**
 * What the parser reads and what it gives back: plain objects, no database, no GraphQL.
 * Every `start`/`end` is a UTF-16 code-unit offset into the unchanged text, end exclusive,
 * so that `text.slice(start, end)` is the thing itself.
 */

/** A stretch of the article's text. */
export interface Span {
  start: number;
  end: number;
}

/** How a value was derived: the rule that made it, and the share of such values that are right (0 to 1). */
export interface Evidence {
  why: string;
  confidence: number;
}

/** One article as it came in. */
export interface RawArticle {
  text: string;
  /** When it was published, if somebody stated it: ISO 8601 date or date-time. Never guessed. */
  publishedAt?: string | null;
  /**
   * The blocks whose kinds the mark-up of the article told, in text order. They win over what the parser would guess;
   * text between them that they leave out is cut up and named as in an article without mark-up.
   */
  paragraphs?: readonly Paragraph[] | null;
}

/** One block of the article. The spans of all paragraphs are in order and do not overlap. */
export interface Paragraph extends Span {
  kind: ParagraphKind;
}

/** How a word, a number or a mark is written: one for all tokens that are written so, but for very long or very many words. */
export interface Form {
  text: string;
  lower: string;
  kind: 'WORD' | 'NUMBER' | 'PUNCT';
  /** Begins with a capital letter. */
  upper: boolean;
  /** A word with a capital letter anywhere: "Trump", "al-Assad", "iPhone". */
  capitalised: boolean;
  /** Counts the forms that are kept (see forms.ts); -1 for others. */
  number: number;
  /** What the stages know of a form that is not kept. */
  known: unknown[] | null;
}

/** A word, a number or one punctuation mark. Hyphens and apostrophes inside a word belong to it; possessive 's is a token of its own. */
export interface Token extends Span {
  form: Form;
  /** These are the form's. */
  text: string;
  lower: string;
  kind: 'WORD' | 'NUMBER' | 'PUNCT';
  capitalised: boolean;
}

/** Index ranges point into `Document.tokens`, end exclusive. */
export interface Sentence extends Span {
  /** Index into `Document.paragraphs`. */
  paragraph: number;
  firstToken: number;
  endToken: number;
}

/** The text cut up once for all stages. Sentences never cross paragraphs; what is not news has none. */
export interface Document {
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
  /** Indexes of the capitalised tokens. */
  capitals: number[];
}

/** What stands between a pair of quotation marks (marks left out), whoever said it and whether anybody did. */
export interface Quotation extends Span {
  /** With the marks. */
  outer: Span;
  paragraph: number;
}

/** A pronoun or noun phrase that stands for people named elsewhere: "she", "the two leaders". */
export interface Reference extends Span, Evidence {
  text: string;
  kind: 'PRONOUN' | 'NOMINAL';
  /** Canonical names. Several for "they"; never empty. */
  people: string[];
}

/** Where a person stands in the text. NAME spans leave out honorific, title and possessive 's. */
export interface PersonMention extends Span, Evidence {
  kind: 'NAME' | 'PRONOUN' | 'NOMINAL';
  text: string;
}

/** A title or office as the article states it, with the country it belongs to where one is named with it. */
export interface PersonTitle {
  /** As written, without "the" and without "former": "Russian Foreign Minister". */
  title: string;
  /** ISO 3166-1 alpha-2, or null. */
  countryCode: string | null;
  /** The name in front of it whose title it is, other than a country's: "Apple" of "Apple's chief executive". */
  owner?: string;
}

export interface ParsedPerson {
  /** The fullest form the article gives: "Donald Trump". */
  name: string;
  /** What pronouns and honorifics say, else null. */
  gender: 'FEMALE' | 'MALE' | null;
  titles: PersonTitle[];
  /** In text order. */
  mentions: PersonMention[];
}

/**
 * What a body is. GOVERNMENT: what governs or serves the state, parliaments, ministries, armies and police included.
 * OTHER: known to be none of the rest (a university, a charity, a club).
 */
export type OrganizationKind =
  'GOVERNMENT' | 'PARTY' | 'COURT' | 'ARMED_GROUP' | 'COMPANY' | 'MEDIA' | 'INTERNATIONAL' | 'OTHER';

/**
 * Where a body stands in the text. NAME: its full name, its letters, its short name, without "the" and possessive 's.
 * NOMINAL: "the ministry" where one was named.
 */
export interface OrganizationMention extends Span, Evidence {
  kind: 'NAME' | 'NOMINAL';
  text: string;
}

/** A named body. A bare common noun ("the bank", "police") is none. */
export interface ParsedOrganization {
  /** The fullest form the article gives, or the usual one of a body that is well known: "European Union" for "EU". */
  name: string;
  /** Null when the text does not tell. */
  kind: OrganizationKind | null;
  /** ISO code of the country it belongs to, null for bodies of several countries and where the text does not tell. */
  countryCode: string | null;
  /** Other names that the article or the table of known bodies gives it: "EU". */
  aliases: string[];
  /** In text order. They overlap neither those of people nor one another. */
  mentions: OrganizationMention[];
}

/**
 * NAME: "Russia". DEMONYM: "Russian". METONYM: "Moscow" or "the Kremlin" standing for the government, or the name of a body
 * that holds the country's: "the Bank of Japan".
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
 * What somebody said. The span is what stands between the quotation marks, marks left out; of INDIRECT it is the reported
 * clause without its "that", with the attribution where that stands inside. Those of INDIRECT may lie in one another.
 */
export interface ParsedQuote extends Span, Evidence {
  text: string;
  kind: QuoteKind;
  /** Canonical name of a person of this article, or null: nobody found, or not a person. */
  speaker: string | null;
  /** Place of the speaker in `ParsedArticle.organizations`, or null: not a named body. Never set where `speaker` is. */
  speakerOrganization: number | null;
  /** The words that name the speaker: "she", "the White House", "Mr Trump". */
  speakerLabel: string | null;
  speakerSpan: Span | null;
  /** The reporting verb or words, as written: "said", "according to". */
  cue: string | null;
  cueSpan: Span | null;
  /** The sentence or sentences that hold quote and attribution. */
  context: Span;
  /** Canonical names of people the quote is about: mentioned in it, or for PARTIAL in its sentence, speaker left out. */
  aboutPeople: string[];
  /** The same for countries, by code. */
  aboutCountries: string[];
  /** The same for named bodies, by their places in `ParsedArticle.organizations`. */
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
  /** First day, ISO 8601 (YYYY-MM-DD); null when it is relative to a publication date that is not known. */
  date: string | null;
  /** Last day, inclusive; equals `date` for one day. Null when `date` is. */
  dateEnd: string | null;
  precision: DatePrecision;
}

export type ParticipantRole = 'ACTOR' | 'RECIPIENT';

/** Who did it, or to whom: a person or a country of this article, else only a label. */
export interface ParsedParticipant {
  role: ParticipantRole;
  /** Canonical name of a person of this article. */
  person: string | null;
  /**
   * ISO code: the country itself, or for a person or group the country it acts for where the text says so; for a group
   * without a name ("police") the country that the article is set in.
   */
  countryCode: string | null;
  /** Place in `ParsedArticle.organizations` of the named body that takes part itself. Never set where `person` is. */
  organization: number | null;
  /** As written: "the U.S. officials", "They". */
  label: string;
  span: Span | null;
}

/** One telling of a happening, inside one sentence. */
export interface EventMention extends Span, Evidence {
  /** The trigger: "spoke with", "missile strikes". */
  text: string;
  sentence: Span;
}

/** A happening. The tellings of one happening in one article are one event with several mentions. */
export interface ParsedEvent {
  type: EventType;
  status: EventStatus;
  /** One sentence of the article that tells it. */
  summary: string;
  participants: ParsedParticipant[];
  /** ISO code of the country it happened in, if stated. */
  placeCountry: string | null;
  date: ParsedDate | null;
  /** In text order, at least one. */
  mentions: EventMention[];
}

/** What the parser made of one article. */
export interface ParsedArticle {
  text: string;
  /** As it stands in the text, or derived from the lead where there is none. */
  headline: string;
  /** Null when the headline was derived. */
  headlineSpan: Span | null;
  /** BCP 47 tag: "en". Text that is not English has paragraphs and nothing else. "und" when unknown. */
  language: string;
  publishedAt: string | null;
  /** Names in the article's bylines, as written, each once. */
  authors: string[];
  /** Words of headline and body. */
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
