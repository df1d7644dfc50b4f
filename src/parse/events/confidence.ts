import { EVENT_CONFIDENCE } from '../data/eventConfidence.js';
import type { EventMention } from '../types.js';
import { isKnown, type Party } from './participants.js';
import type { Telling } from './tellings.js';

/** How sure an event is at most when its parties are only guessed to be of the country that is named most: 14 of 26 were right. */
const MOST_OF_GUESS = 0.55;

type Side = readonly Pick<Party, 'person' | 'country'>[];

/**
 * The share of events told like this one that are right: by the rule that found it, its type, its status and who is named.
 * To be asked when the parties are settled: the table was fitted to finished events.
 */
export function confidenceOf(telling: Telling): number {
  const cells = cellsOf(telling);
  const { isHomeGuessed } = telling;
  const points = cells.reduce((sum, cell) => sum + (EVENT_CONFIDENCE[cell] ?? 0), 0);
  const share = Math.round(100 / (1 + Math.exp(-points))) / 100;
  return isHomeGuessed === true ? Math.min(share, MOST_OF_GUESS) : share;
}

/** As much of a telling as its confidence depends on. */
export type Weighed = Pick<Telling, 'type' | 'status' | 'chance'> & {
  actors: Side;
  recipients: Side;
  mention: Pick<EventMention, 'why'>;
};

/** The names of the numbers that are added up for an event; one that the table lacks adds nothing. */
export function cellsOf({ type, status, mention: { why }, actors, recipients, chance }: Weighed): string[] {
  return [
    'base',
    `rule ${why.startsWith('control-') ? 'control' : why}`,
    `type ${type}`,
    `sides ${kindOf(actors)} ${kindOf(recipients)}`,
    ...(chance === undefined ? [] : [`chance ${bandOf(chance)}`]),
    ...(status === 'PLANNED' || status === 'CONDITIONAL' ? ['not yet'] : []),
  ];
}

/** The lower end of the tenth that the net's chance lies in; the highest tenth, where most lie, is parted again. */
function bandOf(chance: number): number {
  return chance >= 0.97 ? 0.97 : Math.floor(10 * chance) / 10;
}

/** Who is named on a side: nobody, a group by its words alone ("rebels"), or somebody with a name or a country. */
function kindOf(side: Side): 'NOBODY' | 'GROUP' | 'KNOWN' {
  if (side.length === 0) return 'NOBODY';
  return side.some(isKnown) ? 'KNOWN' : 'GROUP';
}
