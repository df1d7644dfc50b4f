import { type Ask, ToolError } from './ask.js';
import { ARTICLE, EVENTS, FIND_SPEAKER, QUOTES, SEARCH } from './operations.js';

type Arguments = Record<string, unknown>;

/** A tool that a language model may call. */
export interface Tool {
  name: string;
  title: string;
  /** When to call it, and what it returns. */
  description: string;
  /** JSON Schema of the properties of its arguments. */
  properties: Record<string, object>;
  required: string[];
  run: (ask: Ask, args: Arguments) => Promise<Record<string, unknown>>;
}

const FIRST = {
  type: 'integer',
  minimum: 1,
  maximum: 50,
  default: 10,
  description: 'Maximum number of results.',
};
const SPANS =
  'Every fact names the article that states it; "start" and "end" are its position in that article’s text (UTF-16 code units).';
const day = (description: string) => ({ type: 'string', format: 'date', description });

const firstOf = ({ first = 10 }: Arguments) => first;

/** The start of a day, in UTC. Other values are passed on, for the API to refuse. */
const moment = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value;

/** Drops what is undefined. */
const given = (filter: Arguments) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));

interface Speaker {
  id: string;
  name: string;
}

/** The person or organization of this name. An organization with exactly this name goes before people with similar ones. */
async function speakerCalled(
  ask: Ask,
  name: unknown,
): Promise<{ speaker: Speaker; by: 'speakerId' | 'organizationId' }> {
  const found = await ask(FIND_SPEAKER, { name });
  const [person] = (found['people'] as { nodes: Speaker[] }).nodes;
  const [body] = (found['organizations'] as { nodes: Speaker[] }).nodes;
  const isBody = body?.name.toLowerCase() === String(name).trim().toLowerCase();
  if (person && !isBody) return { speaker: person, by: 'speakerId' };
  if (body) return { speaker: body, by: 'organizationId' };
  throw new ToolError(
    `No person or organization is called ${JSON.stringify(name)}. Try only the surname, or the tool "search".`,
  );
}

export const TOOLS: readonly Tool[] = [
  {
    name: 'search',
    title: 'Search the news',
    description: `Finds articles, people, organizations, quotes and events by words, best first. "quoted words" match as a phrase, "or" separates alternatives, a minus excludes a word. ${SPANS}`,
    properties: {
      query: { type: 'string', description: 'The words, such as: missile "safe zones" -Iran' },
      types: {
        type: 'array',
        items: { enum: ['ARTICLE', 'PERSON', 'ORGANIZATION', 'QUOTE', 'EVENT'] },
        description: 'Types to search; all if left out.',
      },
      first: FIRST,
    },
    required: ['query'],
    run: (ask, args) => ask(SEARCH, { query: args['query'], types: args['types'], first: firstOf(args) }),
  },
  {
    name: 'who_said_what',
    title: 'Who said what',
    description: `Quotes with their speakers, newest first. Filter by speaker, by the country they are about, by words and by day of publication. ${SPANS}`,
    properties: {
      speaker: {
        type: 'string',
        description: 'Name of a person or an organization; a part of it such as "Putin" is enough.',
      },
      about_country: { type: 'string', description: 'ISO 3166-1 alpha-2 code: "RU".' },
      words: { type: 'string', description: 'Words of the quote, as for "search".' },
      published_after: day('First day of publication.'),
      published_before: day('The day after the last day of publication.'),
      first: FIRST,
    },
    required: [],
    async run(ask, args) {
      const named = args['speaker'] === undefined ? undefined : await speakerCalled(ask, args['speaker']);
      const speaker = named?.speaker;
      const filter = given({
        ...(named && { [named.by]: named.speaker.id }),
        aboutCountryCode: args['about_country'],
        text: args['words'],
        publishedAfter: moment(args['published_after']),
        publishedBefore: moment(args['published_before']),
      });
      const answer = await ask(QUOTES, { filter, first: firstOf(args) });
      return { ...(speaker && { speaker }), ...answer };
    },
  },
  {
    name: 'what_happened_between',
    title: 'What happened between two countries',
    description: `Events in which both countries took part, latest first: meetings, agreements, accusations, sanctions, attacks and others, with who did it to whom, and whether it happened, is planned, alleged or denied. ${SPANS}`,
    properties: {
      countries: {
        type: 'array',
        items: { type: 'string' },
        minItems: 2,
        maxItems: 2,
        description: 'Two ISO 3166-1 alpha-2 codes: ["US", "RU"].',
      },
      types: {
        type: 'array',
        items: { type: 'string' },
        description:
          'PLOVER event types, such as CONSULT, AGREE, ACCUSE, SANCTION, ASSAULT; all if left out.',
      },
      after: day('First day on which it happened.'),
      before: day('The day after the last day on which it happened.'),
      first: FIRST,
    },
    required: ['countries'],
    run(ask, args) {
      const { countries: betweenCountries, types, after, before } = args;
      return ask(EVENTS, { filter: given({ betweenCountries, types, after, before }), first: firstOf(args) });
    },
  },
  {
    name: 'article',
    title: 'An article with its facts',
    description: `The text of one article with the people, quotes and events that were found in it. ${SPANS}`,
    properties: {
      slug: { type: 'string', description: 'Slug, as other tools return it.' },
      id: { type: 'string', description: 'Id, instead of the slug.' },
    },
    required: [],
    async run(ask, { slug, id }) {
      const { article } = await ask(ARTICLE, given({ slug, id }));
      if (article === null)
        throw new ToolError('There is no such article. The tool "search" finds articles.');
      return { article };
    },
  },
];
