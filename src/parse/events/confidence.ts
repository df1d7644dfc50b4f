import { EVENT_CONFIDENCE } from '../data/eventConfidence.js';
import type { EventStatus, EventType } from '../types.js';
import { isKnown, type Party } from './participants.js';
import type { Telling } from './tellings.js';

/** How sure an event is at most when its parties are only guessed to be of the country that is named most: 14 of 26 were right. */
const MOST_OF_GUESS = 0.55;

type Side = readonly Pick<Party, 'person' | 'country'>[];

/**
 * The share of events told like this one that are right: by the rule that found it, its type, its status and who is named.
 * To be asked when the parties are settled: the table was fitted to finished events.
 */
export function confidenceOf({ type, status, actors, recipients, mention, isHomeGuessed }: Telling): number {
  const cells = cellsOf(type, status, mention.why, actors, recipients);
  const points = cells.reduce((sum, cell) => sum + (EVENT_CONFIDENCE[cell] ?? 0), 0);
  const share = Math.round(100 / (1 + Math.exp(-points))) / 100;
  return isHomeGuessed === true ? Math.min(share, MOST_OF_GUESS) : share;
}

/** The names of the numbers that are added up for an event; one that the table lacks adds nothing. */
export function cellsOf(
  type: EventType,
  status: EventStatus,
  why: string,
  actors: Side,
  recipients: Side,
): string[] {
  return [
    'base',
    `rule ${why.startsWith('control-') ? 'control' : why}`,
    `type ${type}`,
    `sides ${kindOf(actors)} ${kindOf(recipients)}`,
    ...(status === 'PLANNED' || status === 'CONDITIONAL' ? ['not yet'] : []),
  ];
}

/** Who is named on a side: nobody, a group by its words alone ("rebels"), or somebody with a name or a country. */
function kindOf(side: Side): 'NOBODY' | 'GROUP' | 'KNOWN' {
  if (side.length === 0) return 'NOBODY';
  return side.some(isKnown) ? 'KNOWN' : 'GROUP';
}
