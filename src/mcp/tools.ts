import { type Ask, ToolError } from './ask.js';
import { ARTICLE, EVENTS, FIND_SPEAKER, QUOTES, SEARCH } from './operations.js';

type Arguments = Record<string, unknown>;

/** A question that a language model may ask. */
export interface Tool {
  name: string;
  title: string;
  /** When to ask it, and what comes back. */
  description: string;
  /** JSON Schema of the properties of its argument. */
  properties: Record<string, object>;
  required: string[];
  run: (ask: Ask, args: Arguments) => Promise<Record<string, unknown>>;
}

const FIRST = { type: 'integer', minimum: 1, maximum: 50, default: 10, description: 'How many at most.' };
const SPANS =
  'Every fact names the article that states it; "start" and "end" are its place in that article’s text (UTF-16 code units).';
const day = (description: string) => ({ type: 'string', format: 'date', description });

const firstOf = ({ first = 10 }: Arguments) => first;

/** A day as the moment at which it begins. */
const moment = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value;

/** Without what was not given. */
const given = (filter: Arguments) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));

interface Speaker {
  id: string;
  name: string;
}

/** The person, or the organization, that is called so; an organization of exactly this name goes before people like it. */
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
    `Nobody is called ${JSON.stringify(name)}. Try the surname alone, or the tool "search".`,
  );
}

export const TOOLS: readonly Tool[] = [
  {
    name: 'search',
    title: 'Search the news',
    description: `Finds articles, people, organizations, quotes and events by words, best first. "quoted words" are a phrase, "or" is an alternative, a minus leaves out. ${SPANS}`,
    properties: {
      query: { type: 'string', description: 'The words, such as: missile "safe zones" -Iran' },
      types: {
        type: 'array',
        items: { enum: ['ARTICLE', 'PERSON', 'ORGANIZATION', 'QUOTE', 'EVENT'] },
        description: 'What to look for; all where left out.',
      },
      first: FIRST,
    },
    required: ['query'],
    run: (ask, args) => ask(SEARCH, { query: args['query'], types: args['types'], first: firstOf(args) }),
  },
  {
    name: 'who_said_what',
    title: 'Who said what',
    description: `Quotes, newest first, with their speakers: of one speaker, about one country, with certain words, of certain days. ${SPANS}`,
    properties: {
      speaker: {
        type: 'string',
        description: 'A person or an organization by name, which may be incomplete: "Putin".',
      },
      about_country: { type: 'string', description: 'Two letters of ISO 3166: "RU".' },
      words: { type: 'string', description: 'Words of the quote, as for "search".' },
      published_after: day('The first day.'),
      published_before: day('The day after the last.'),
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
        description: 'Two countries, each as two letters of ISO 3166: ["US", "RU"].',
      },
      types: {
        type: 'array',
        items: { type: 'string' },
        description:
          'Kinds of PLOVER, such as CONSULT, AGREE, ACCUSE, SANCTION, ASSAULT; all where left out.',
      },
      after: day('The first day on which it happened.'),
      before: day('The day after the last.'),
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
      slug: { type: 'string', description: 'As other tools give it.' },
      id: { type: 'string', description: 'In place of the slug.' },
    },
    required: [],
    async run(ask, { slug, id }) {
      const { article } = await ask(ARTICLE, given({ slug, id }));
      if (article === null) throw new ToolError('There is no such article. The tool "search" finds some.');
      return { article };
    },
  },
];
