import { contentHash, placeId, stableId } from '../../src/store/ids.js';
import { publishedOrderOf, UNDATED } from '../../src/store/times.js';
import type { Random } from '../random.js';
import { type Span, Text } from './text.js';
import { SEARCHED } from './words.js';
import type { Known, World } from './world.js';

/** Rows by table: an article with everything that a parser could have found in it. */
export type Rows = Record<string, object[]>;

/** Approximate number of characters of an article. */
const LENGTH = 3000;
const QUOTES = 5;
const EVENTS = 2;
/** Share of articles with both words of SEARCHED. */
const SEARCHED_SHARE = 0.018;
const UNDATED_SHARE = 0.01;
/** Share of articles that report an event of the article before again. */
const RETOLD_SHARE = 0.2;

const FIRST_INSTANT = Date.UTC(2019, 0, 1);
const YEARS = 5;
const DAY_MS = 86_400_000;

const EVENT_TYPES = [
  ...['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST'],
  ...['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
] as [string, ...string[]];

interface Mention extends Span {
  of: Known;
}

interface Quote {
  words: Span;
  speaker: Mention;
  cue: Span;
  sentence: Span;
}

interface Telling {
  type: string;
  trigger: Span;
  sentence: Span;
  actor: Mention;
  recipient: Mention;
}

/** An event of the article before, to be reported again. */
export interface Told {
  eventId: string;
  telling: Telling;
}

/** Writes one article: a headline, five quotes, two events and ten mentions of people, organizations and countries. */
class Writer {
  readonly text = new Text();
  readonly blocks: Span[] = [];
  readonly mentions: Mention[] = [];
  readonly quotes: Quote[] = [];
  readonly tellings: Telling[] = [];
  readonly #world: World;
  readonly #random: Random;

  constructor(world: World, random: Random) {
    this.#world = world;
    this.#random = random;
  }

  write(retold: Telling | null): void {
    const searched = this.#random.chance(SEARCHED_SHARE);
    this.#block(() => this.text.write(this.#words(8)));
    const facts = [
      ...Array.from({ length: QUOTES }, () => () => {
        this.#quote();
      }),
      ...Array.from({ length: EVENTS }, () => () => {
        this.#telling();
      }),
      ...(retold
        ? [
            () => {
              this.#tell(retold.type, retold.actor.of, retold.recipient.of);
            },
          ]
        : []),
      () => {
        this.#place();
      },
    ];
    for (const [place, fact] of facts.entries()) {
      this.text.write('\n\n');
      this.#block(() => {
        fact();
        if (searched && place % 2 === 0)
          this.text.write(` ${this.#words(4)} ${SEARCHED.join(` ${this.#words(1)} `)}.`);
        while (this.text.length < (LENGTH * (place + 1)) / facts.length)
          this.text.write(` ${this.#words(16)}.`);
      });
    }
  }

  #words(count: number): string {
    const words = Array.from({ length: count }, this.#world.word).join(' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  #block(write: () => void): void {
    const start = this.text.length;
    write();
    this.blocks.push({ start, end: this.text.length, text: '' });
  }

  #mention(of: Known): Mention {
    const mention = { ...this.text.write(of.name), of };
    this.mentions.push(mention);
    return mention;
  }

  #someone(): Known {
    if (this.#random.chance(0.5)) return this.#world.country();
    return this.#random.chance(0.3) ? this.#world.organization() : this.#world.person();
  }

  #quote(): void {
    const start = this.text.length;
    this.text.write('“');
    const words = this.text.write(this.#words(6 + this.#random.below(20)));
    this.text.write(',” ');
    const speaker = this.#mention(
      this.#random.chance(0.15) ? this.#world.organization() : this.#world.person(),
    );
    this.text.write(' ');
    const cue = this.text.write('said');
    this.text.write('.');
    this.quotes.push({ words, speaker, cue, sentence: this.text.since(start) });
  }

  #telling(): void {
    this.#tell(this.#random.pick(EVENT_TYPES), this.#someone(), this.#someone());
  }

  #tell(type: string, by: Known, to: Known): void {
    const start = this.text.length;
    const actor = this.#mention(by);
    this.text.write(' ');
    const trigger = this.text.write(`${type.toLowerCase()}s`);
    this.text.write(' ');
    const recipient = this.#mention(to);
    this.text.write(` ${this.#words(10)}.`);
    this.tellings.push({ type, trigger, sentence: this.text.since(start), actor, recipient });
  }

  #place(): void {
    this.text.write(`${this.#words(5)} `);
    this.#mention(this.#world.country());
    this.text.write('.');
  }
}

/**
 * Generates the next article.
 *
 * @param number makes its slug unique
 * @param before an event of the article before
 */
export function makeArticle(
  number: number,
  world: World,
  random: Random,
  before: Told | null,
): { rows: Rows; told: Told | null } {
  const retold = before && random.chance(RETOLD_SHARE) ? before : null;
  const writer = new Writer(world, random);
  writer.write(retold?.telling ?? null);
  const text = writer.text.toString();
  const articleId = stableId('article', contentHash(text));
  const instant = FIRST_INSTANT + random.below(YEARS * 365) * DAY_MS + random.below(DAY_MS);
  const publishedAt = random.chance(UNDATED_SHARE) ? null : new Date(instant).toISOString();
  const article = { articleId, publishedOrder: publishedOrderOf(publishedAt, new Date(FIRST_INSTANT)) };
  const events = writer.tellings.map((telling, index) => {
    const again = retold !== null && index === EVENTS;
    const { start, end } = telling.trigger;
    return {
      telling,
      again,
      id: again ? retold.eventId : placeId('event', articleId, start, end, telling.type),
    };
  });
  const drafts = events.filter(({ again }) => !again);
  const [first] = drafts;
  const eventRows = drafts.map(({ id, telling }) => eventRow(id, telling, publishedAt, world, random));
  return {
    told: first ? { eventId: first.id, telling: first.telling } : null,
    rows: {
      Article: [articleRow(articleId, number, text, writer.blocks, publishedAt)],
      ...linkRows(writer.mentions, article),
      ArticleRole: roleRows(writer.quotes, article),
      Mention: writer.mentions.map((mention) => mentionRow(mention, article)),
      ...quoteRows(writer.quotes, article, world, random),
      Event: eventRows,
      EventParticipant: drafts.flatMap(({ id, telling: { actor, recipient } }, index) =>
        [actor, recipient].map(({ of, text: label }, position) => ({
          id: stableId('participant', id, position),
          eventId: id,
          role: position === 0 ? 'ACTOR' : 'RECIPIENT',
          position,
          personId: of.personId,
          organizationId: of.organizationId,
          countryCode: of.countryCode,
          selfCode: of.countryCode,
          label,
          dateOrder: eventRows[index]?.date ?? UNDATED.slice(0, 10),
        })),
      ),
      EventMention: events.map(({ id, telling: { trigger, sentence, type } }) => ({
        ...article,
        id: placeId('telling', articleId, trigger.start, trigger.end, type),
        eventId: id,
        ...trigger,
        sentenceStart: sentence.start,
        sentenceEnd: sentence.end,
        why: 'bench',
        confidence: 0.8,
      })),
    },
  };
}

interface InArticle {
  articleId: string;
  publishedOrder: string;
}

function articleRow(id: string, number: number, text: string, blocks: Span[], publishedAt: string | null) {
  const [headline] = blocks;
  const end = headline?.end ?? 0;
  const kinds = ['HEADLINE', 'LEAD'];
  return {
    id,
    slug: `${text.slice(0, 30).toLowerCase().replaceAll(' ', '-')}-${String(number)}`,
    headline: text.slice(0, end),
    headlineStart: 0,
    headlineEnd: end,
    text,
    language: 'en',
    wordCount: text.split(/\s+/).length,
    paragraphs: blocks.map(({ start, end }, place) => ({ kind: kinds[place] ?? 'PARAGRAPH', start, end })),
    url: `https://news.example.org/${String(number)}`,
    publisher: `The Example ${String(number % 40)}`,
    publishedAt,
    ingestedAt: publishedAt ?? new Date(FIRST_INSTANT).toISOString(),
  };
}

function mentionRow({ of, start, end, text }: Mention, { articleId }: InArticle) {
  return {
    id: placeId('mention', articleId, start, end, 'NAME'),
    articleId,
    personId: of.personId,
    organizationId: of.organizationId,
    countryCode: of.countryCode,
    kind: 'NAME',
    start,
    end,
    text,
    why: 'bench',
    confidence: 0.9,
  };
}

/** One row for each person, organization and country that the article mentions. */
function linkRows(mentions: Mention[], article: InArticle): Rows {
  const links = new Map<Known, { mentionCount: number; start: number }>();
  for (const { of, start } of mentions) {
    const link = links.get(of);
    if (link) link.mentionCount++;
    else links.set(of, { mentionCount: 1, start });
  }
  const all = [...links].map(([of, link]) => ({ of, row: { ...article, ...link } }));
  return {
    ArticlePerson: all.flatMap(({ of: { personId }, row }) =>
      personId === null ? [] : [{ ...row, personId }],
    ),
    ArticleOrganization: all.flatMap(({ of: { organizationId }, row }) =>
      organizationId === null ? [] : [{ ...row, organizationId }],
    ),
    ArticleCountry: all.flatMap(({ of: { countryCode }, row }) =>
      countryCode === null ? [] : [{ ...row, countryCode }],
    ),
  };
}

/** Roles of a fifth of the people whom the article quotes. */
function roleRows(quotes: Quote[], { articleId, publishedOrder }: InArticle) {
  const people = new Set(quotes.flatMap(({ speaker: { of } }) => of.personId ?? []));
  return [...people]
    .filter((_, place) => place % 5 === 0)
    .map((personId) => ({ articleId, roleId: roleId(personId), publishedOrder }));
}

/** A person's only role. */
export const roleId = (personId: string): string => stableId('role', personId);

function quoteRows(quotes: Quote[], article: InArticle, world: World, random: Random): Rows {
  const rows = quotes.map(({ words, speaker, cue, sentence }) => ({
    ...article,
    id: placeId('quote', article.articleId, words.start, words.end, 'DIRECT'),
    speakerId: speaker.of.personId,
    organizationId: speaker.of.organizationId,
    kind: 'DIRECT',
    ...words,
    cue: cue.text,
    cueStart: cue.start,
    cueEnd: cue.end,
    speakerLabel: speaker.text,
    speakerStart: speaker.start,
    speakerEnd: speaker.end,
    context: sentence.text,
    contextStart: sentence.start,
    contextEnd: sentence.end,
    why: 'bench',
    confidence: 0.9,
  }));
  const { publishedOrder } = article;
  const about = (share: number) => rows.filter(() => random.chance(share)).map(({ id }) => id);
  return {
    Quote: rows,
    QuotePerson: about(0.3).map((quoteId) => ({
      quoteId,
      personId: world.person().personId,
      publishedOrder,
    })),
    QuoteOrganization: about(0.1).map((quoteId) => ({
      quoteId,
      organizationId: world.organization().organizationId,
      publishedOrder,
    })),
    QuoteCountry: about(0.3).map((quoteId) => ({
      quoteId,
      countryCode: world.country().countryCode,
      publishedOrder,
    })),
  };
}

function eventRow(
  id: string,
  { type, sentence }: Telling,
  publishedAt: string | null,
  world: World,
  random: Random,
) {
  const daysAgo = random.below(7);
  const date =
    publishedAt === null || random.chance(0.1)
      ? null
      : new Date(Date.parse(publishedAt) - daysAgo * DAY_MS).toISOString().slice(0, 10);
  return {
    id,
    type,
    status: random.chance(0.8) ? 'ACTUAL' : 'PLANNED',
    summary: sentence.text,
    date,
    dateEnd: date,
    datePrecision: date && 'DAY',
    dateText: date && 'last week',
    countryCode: random.chance(0.5) ? world.country().countryCode : null,
    mentionCount: 1,
  };
}
