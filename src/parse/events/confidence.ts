import { EVENT_CONFIDENCE } from '../data/eventConfidence.js';
import type { EventMention } from '../types.js';
import { isKnown, type Participant } from './participants.js';
import { ruleOf, type Mention } from './mentions.js';

/**
 * Highest confidence of an event whose participants' country is only guessed from the article: 14 of 26 such
 * events were right.
 */
const MOST_OF_GUESS = 0.55;

type Side = readonly Pick<Participant, 'person' | 'country'>[];

/**
 * The estimated share of similar events that are right, 0 to 1: by rule, type, status and who is named. Call
 * it only once the participants are final: the table was fitted to finished events.
 */
export function confidenceOf(mention: Mention): number {
  const cells = cellsOf(mention);
  const { isHomeGuessed } = mention;
  const points = cells.reduce((sum, cell) => sum + (EVENT_CONFIDENCE[cell] ?? 0), 0);
  const share = Math.round(100 / (1 + Math.exp(-points))) / 100;
  return isHomeGuessed === true ? Math.min(share, MOST_OF_GUESS) : share;
}

/** The parts of a mention that its confidence depends on. */
export type Weighed = Pick<Mention, 'type' | 'status' | 'chance'> & {
  actors: Side;
  recipients: Side;
  trigger: Pick<EventMention, 'why'>;
};

/** Names of the table entries that are added up for an event; a missing entry adds nothing. */
export function cellsOf({ type, status, trigger: { why }, actors, recipients, chance }: Weighed): string[] {
  return [
    'base',
    `rule ${ruleOf(why)}`,
    `type ${type}`,
    `sides ${kindOf(actors)} ${kindOf(recipients)}`,
    ...(chance === undefined ? [] : [`chance ${bandOf(chance)}`]),
    ...(status === 'PLANNED' || status === 'CONDITIONAL' ? ['not yet'] : []),
  ];
}

/**
 * Lower bound of the decile that the net's chance is in. Most chances fall in the highest decile, so it is
 * split in two.
 */
function bandOf(chance: number): number {
  return chance >= 0.97 ? 0.97 : Math.floor(10 * chance) / 10;
}

/**
 * Who is named on a side: nobody, a group known only by its description ("rebels"), or somebody with a name
 * or a country.
 */
function kindOf(side: Side): 'NOBODY' | 'GROUP' | 'KNOWN' {
  if (side.length === 0) return 'NOBODY';
  return side.some(isKnown) ? 'KNOWN' : 'GROUP';
}
