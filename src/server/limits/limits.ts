import type { Estimate } from '../../cost/estimate.js';
import type { Part } from '../../cost/load.js';
import { MAX_ANSWER_BYTES } from '../../store/answerSize.js';
import { refusal } from '../failures/refusal.js';

/** What is counted in an operation before execution. */
export type Counted =
  | 'tokens'
  | 'fields'
  | 'depth'
  | 'aliases'
  | 'repeats'
  | 'directives'
  | 'filters'
  | 'filtersInAll'
  | 'given'
  | 'nodes';

interface Limit {
  most: number;
  code: string;
  /** Unit of the number, for messages. */
  unit: string;
  /** What the client can change. */
  advice: string;
}

/**
 * Front-end pages stay far below these limits; together they bound the work of validation and execution. The
 * standard introspection query, the deepest in common use, has depth 15.
 */
export const LIMITS: Readonly<Record<Counted, Limit>> = {
  tokens: {
    most: 2000,
    code: 'TOO_MANY_TOKENS',
    unit: 'tokens (names, punctuation, values)',
    advice: 'Send fewer operations in one document, and give values as variables.',
  },
  fields: {
    most: 500,
    code: 'TOO_MANY_FIELDS',
    unit: 'fields, those of a fragment counted wherever it is spread',
    advice: 'Ask for fewer fields, or in several operations.',
  },
  depth: {
    most: 15,
    code: 'QUERY_TOO_DEEP',
    unit: 'fields inside one another',
    advice: 'Ask for the inner records by their ids in an operation of their own.',
  },
  aliases: {
    most: 50,
    code: 'TOO_MANY_ALIASES',
    unit: 'aliases',
    advice: 'Use filters or `nodes(ids:)` in place of one alias for each record, or several operations.',
  },
  repeats: {
    most: 20,
    code: 'TOO_MANY_DUPLICATES',
    unit: 'fields that stand in the same selection already',
    advice: 'Name each field once.',
  },
  directives: {
    most: 50,
    code: 'TOO_MANY_DIRECTIVES',
    unit: 'directives',
    advice: 'Put one directive on a fragment in place of one on each field.',
  },
  filters: {
    most: 30,
    code: 'FILTER_TOO_DEEP',
    unit: 'filters inside one another in the variables',
    advice: 'Write the filter flatter: conditions beside each other hold together.',
  },
  filtersInAll: {
    most: 300,
    code: 'ARGUMENTS_TOO_LARGE',
    unit: 'filters in the variables',
    advice: 'Use lists such as `countryCodes` in place of one filter for each value, or several operations.',
  },
  // Resolvers read the arguments of a field for each record anew, and this takes up to half a millisecond for a filter.
  given: {
    most: 3000,
    code: 'ARGUMENTS_TOO_LARGE',
    unit: 'filters and list values in arguments, those of a field counted for each record that it is asked of',
    advice: 'Give shorter filters, or ask of fewer records.',
  },
  nodes: {
    most: 500_000,
    code: 'QUERY_TOO_COSTLY',
    unit: 'nodes, counting every list full',
    advice: 'Give smaller `first` or `last`, above all on connections that hold other connections.',
  },
};

/**
 * Passes if all counts are within their limits.
 * @throws Refusal of the first that is not, with limit, actual value and advice
 */
export function checkLimits(counts: Partial<Record<Counted, number>>): void {
  for (const [name, count] of Object.entries(counts)) {
    const { most, code, unit, advice } = LIMITS[name as Counted];
    if (count <= most) continue;
    throw refusal(
      code,
      `At most ${most.toLocaleString('en')} ${unit}; this asks for ${count.toLocaleString('en')}. ${advice}`,
      { limit: most, requested: count },
    );
  }
}

/**
 * Estimates assume full lists and texts of mean length, so only an answer this many times over the limit is refused
 * in advance. This does not apply to response keys, whose length is known.
 */
const ROOM_FOR_DOUBT = 4;

const inMegabytes = (bytes: number) => (bytes / 1024 ** 2).toFixed(0);
const inSeconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** Advice by the most expensive field. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /^(facets|timeline|totalCount)$/,
    'Sums read every row of their connection: give it a filter, or begin at one article, person or country.',
  ],
  [/^(coMentions|relations)$/, 'It is computed for each row: ask for it on fewer rows.'],
  [/^search$/, 'Search fewer `types`, or in fewer fields of the operation.'],
];

/**
 * Passes if the estimated work and size are within the limits.
 * @param mostWork maximum work in milliseconds; 0 for no limit
 * @throws Refusal QUERY_TOO_COSTLY or ANSWER_TOO_LARGE, which names the most expensive field
 */
export function checkEstimate(
  { work, bytes, keys, slowest, slowestShare, longest }: Estimate,
  mostWork: number,
): void {
  if (mostWork > 0 && work > mostWork) {
    const names = slowest.path.map(({ name }) => name);
    const [, advice] = ADVICE.find(([fields]) => names.some((name) => fields.test(name))) ?? [
      null,
      'Ask for smaller pages inside pages, with a filter, or for less at once.',
    ];
    throw refusal(
      'QUERY_TOO_COSTLY',
      `This would take about ${inSeconds(work)} s of work; at most ${inSeconds(mostWork)} s are done for one request. ` +
        `${(slowestShare * 100).toFixed(0)} % of it is for "${keysOf(slowest)}". ${advice}`,
      { limit: mostWork, requested: Math.ceil(work), field: keysOf(slowest) },
    );
  }
  if (bytes > ROOM_FOR_DOUBT * MAX_ANSWER_BYTES || keys > MAX_ANSWER_BYTES) {
    throw refusal(
      'ANSWER_TOO_LARGE',
      `The answer could be ${inMegabytes(bytes)} MB; at most ${inMegabytes(MAX_ANSWER_BYTES)} MB are sent. ` +
        `Most of it is "${keysOf(longest)}". Ask for each long text once, by short names, and for smaller pages.`,
      { limit: MAX_ANSWER_BYTES, requested: bytes, field: keysOf(longest) },
    );
  }
}

/** Maximum length of a response key in an error message: clients choose them. */
const LONGEST_KEY = 100;

const keysOf = ({ path }: Part) => path.map(({ key }) => key.slice(0, LONGEST_KEY)).join('.');
