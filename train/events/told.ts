import { isTelling, type GoldArticle } from '../../src/evaluate/gold.js';
import { shared } from '../../src/evaluate/span.js';
import { parseArticle } from '../../src/parse/parse.js';
import type { EventMention, ParsedEvent, ParticipantRole } from '../../src/parse/types.js';
import type { SideKind } from '../../src/parse/data/eventConfidence.js';

/** One event that the parser told: what its confidence depends on, and whether it is right. */
export interface Told {
  /** Names of the numbers that are added up: see cellsOf. */
  cells: string[];
  right: boolean;
  /** Half for what readers marked as optional. */
  weight: number;
}

/** What the parser tells in the sentence of its own accord. What tells an optional event as another type is left out. */
export function tell({ text, events = [] }: GoldArticle): Told[] {
  const marks = events.filter(isTelling);
  const told = parseArticle({ text }).events.flatMap((event) =>
    event.mentions.map((mention) => ({ event, mention })),
  );
  return told.flatMap(({ event, mention }) => {
    const near = marks.filter(({ trigger }) => shared(trigger, mention) > 0);
    const isOfType = ({ type, altType }: (typeof marks)[number]): boolean =>
      [type, altType].flat().includes(event.type);
    const match = near.find(isOfType) ?? marks.find(isOfType);
    if (match === undefined && near[0]?.optional === true) return [];
    const weight = match?.optional === true ? 0.5 : 1;
    return [{ cells: cellsOf(event, mention), right: match !== undefined, weight }];
  });
}

/** The numbers of src/parse/data/eventConfidence.ts that count for an event, as src/parse/events/confidence.ts adds them. */
function cellsOf(event: ParsedEvent, { why }: EventMention): string[] {
  return [
    'base',
    `rule ${why.startsWith('control-') ? 'control' : why}`,
    `type ${event.type}`,
    `sides ${kindOf(event, 'ACTOR')} ${kindOf(event, 'RECIPIENT')}`,
    ...(event.status === 'PLANNED' || event.status === 'CONDITIONAL' ? ['not yet'] : []),
  ];
}

function kindOf({ participants }: ParsedEvent, role: ParticipantRole): SideKind {
  const side = participants.filter((one) => one.role === role);
  if (side.length === 0) return 'NOBODY';
  return side.some(({ person, countryCode }) => person !== null || countryCode !== null) ? 'KNOWN' : 'GROUP';
}
