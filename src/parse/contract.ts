import { isoWeek, monthRange, readIsoDay, weekRange, yearAndMonth, yearRange } from './dates/calendar.js';
import type {
  CountryMentionKind,
  DatePrecision,
  EventStatus,
  EventType,
  OrganizationKind,
  Paragraph,
  ParsedArticle,
  ParsedDate,
  ParsedEvent,
  ParticipantRole,
  QuoteKind,
  Span,
} from './types.js';

interface SpanOfText extends Span {
  text: string;
}

/**
 * Person, country and organization are names, or null; `country` is the participant itself or the country it
 * represents.
 */
interface ParticipantLine {
  role: ParticipantRole;
  label: string;
  start: number | null;
  end: number | null;
  person: string | null;
  country: string | null;
  organization: string | null;
}

interface EventLine extends SpanOfText {
  type: EventType;
  actors: string[];
  recipients: string[];
  participants: ParticipantLine[];
  country: string | null;
  date: string | null;
  datePrecision: DatePrecision | null;
  status: EventStatus;
}

/** What `npm run parse` prints for one article. Property order is the order of the line. */
export interface ContractLine {
  id: string | number | null;
  headline: string;
  language: string;
  publishedAt: string | null;
  people: { name: string; titles: string[]; mentions: SpanOfText[] }[];
  countries: { code: string; mentions: (SpanOfText & { kind: CountryMentionKind })[] }[];
  organizations: {
    name: string;
    kind: OrganizationKind | null;
    country: string | null;
    aliases: string[];
    mentions: SpanOfText[];
    /** Where a common noun refers to it: "the ministry". A body may be known only by these. */
    nominals: SpanOfText[];
  }[];
  quotes: (SpanOfText & {
    kind: QuoteKind;
    speaker: string | null;
    speakerOrganization: string | null;
    speakerLabel: string | null;
    speakerStart: number | null;
    speakerEnd: number | null;
    cue: string | null;
  })[];
  events: EventLine[];
  /** `value` in the format of dateOf; null if the unknown publication date is needed. */
  dates: (SpanOfText & { value: string | null })[];
  paragraphs: Paragraph[];
}

/**
 * Converts a parsed article to the stable output format: one row for each event mention, all in text order.
 */
export function toContract(parsed: ParsedArticle, id: string | number | null): ContractLine {
  return {
    id,
    headline: parsed.headline,
    language: parsed.language,
    publishedAt: parsed.publishedAt,
    people: parsed.people.map(({ name, titles, mentions }) => ({
      name,
      titles: titles.map(({ title }) => title),
      mentions: mentions.filter(({ kind }) => kind === 'NAME').map(spanOfText),
    })),
    countries: parsed.countries.map(({ code, mentions }) => ({
      code,
      mentions: mentions.map((mention) => ({ ...spanOfText(mention), kind: mention.kind })),
    })),
    organizations: parsed.organizations.map(({ name, kind, countryCode, aliases, mentions }) => ({
      name,
      kind,
      country: countryCode,
      aliases,
      mentions: mentions.filter((mention) => mention.kind === 'NAME').map(spanOfText),
      nominals: mentions.filter((mention) => mention.kind !== 'NAME').map(spanOfText),
    })),
    quotes: parsed.quotes.map((quote) => ({
      ...spanOfText(quote),
      kind: quote.kind,
      speaker: quote.speaker,
      speakerOrganization: nameAt(parsed, quote.speakerOrganization),
      speakerLabel: quote.speakerLabel,
      speakerStart: quote.speakerSpan?.start ?? null,
      speakerEnd: quote.speakerSpan?.end ?? null,
      cue: quote.cue,
    })),
    events: parsed.events
      .flatMap((event) => event.mentions.map((mention) => eventLine(parsed, event, spanOfText(mention))))
      .sort((one, other) => one.start - other.start || one.end - other.end),
    dates: parsed.dates.map((date) => ({ ...spanOfText(date), value: dateOf(date) })),
    paragraphs: parsed.paragraphs.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}

function spanOfText({ start, end, text }: SpanOfText): SpanOfText {
  return { start, end, text };
}

function eventLine(parsed: ParsedArticle, event: ParsedEvent, { start, end, text }: SpanOfText): EventLine {
  const date = event.date === null ? null : dateOf(event.date);
  return {
    type: event.type,
    start,
    end,
    text,
    actors: namesOf(parsed, event, 'ACTOR'),
    recipients: namesOf(parsed, event, 'RECIPIENT'),
    participants: event.participants.map(({ role, label, span, person, countryCode, organization }) => ({
      role,
      label,
      start: span?.start ?? null,
      end: span?.end ?? null,
      person,
      country: countryCode,
      organization: nameAt(parsed, organization),
    })),
    country: event.placeCountry,
    date,
    datePrecision: date === null ? null : (event.date?.precision ?? null),
    status: event.status,
  };
}

/** Name of the organization at this index of the article's list. */
function nameAt({ organizations }: ParsedArticle, place: number | null): string | null {
  return place === null ? null : (organizations[place]?.name ?? null);
}

/** Canonical names and ISO codes, each once; participants known only by a label are left out. */
function namesOf(parsed: ParsedArticle, event: ParsedEvent, role: ParticipantRole): string[] {
  const names = event.participants
    .filter((participant) => participant.role === role)
    .map(({ person, countryCode, organization }) => person ?? countryCode ?? nameAt(parsed, organization));
  return [...new Set(names.filter((name) => name !== null))];
}

/**
 * ISO 8601 with reduced precision: "2017-05-02", "2017-W27", "2017-04", "2016"; other periods as
 * "first/last".
 */
export function dateOf({ date, dateEnd, precision }: ParsedDate): string | null {
  const first = date === null ? null : readIsoDay(date);
  const last = dateEnd === null ? null : readIsoDay(dateEnd);
  if (date === null || dateEnd === null || first === null || last === null) return null;
  const { year, month } = yearAndMonth(first);
  const whole = {
    DAY: { first, last: first },
    WEEK: weekRange(first),
    MONTH: monthRange(year, month),
    YEAR: yearRange(year),
  }[precision];
  if (whole.first !== first || whole.last !== last) return `${date}/${dateEnd}`;
  return { DAY: date, WEEK: isoWeek(first), MONTH: date.slice(0, 7), YEAR: date.slice(0, 4) }[precision];
}
