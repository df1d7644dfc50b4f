import { isEventMention, type GoldArticle } from '../../src/evaluate/gold.js';
import { foundIn, pairByType, withoutOptional, type Found } from '../../src/evaluate/pairs.js';
import { cellsOf } from '../../src/parse/events/confidence.js';
import { parseArticle } from '../../src/parse/parse.js';
import type { ParsedParticipant, ParticipantRole, Span } from '../../src/parse/types.js';

/** One event that the parser found: what its confidence depends on, and whether it is right. */
export interface Told {
  /** Names of the weights that are added up: see cellsOf. */
  cells: string[];
  right: boolean;
  /** 1, or 0.5 if readers marked it as optional. */
  weight: number;
}

/**
 * The events that the parser finds in the sentence. Each mark makes one event right. Others that overlap an optional mark
 * are left out.
 */
export function tell(gold: GoldArticle): Told[] {
  const chances = new Map<string, number | undefined>();
  const parsed = parseArticle({ text: gold.text }, undefined, {
    told: (mentions) => {
      for (const { trigger, chance } of mentions) chances.set(placeOf(trigger), chance);
    },
  });
  const found = foundIn(gold, parsed);
  const { plain, optional } = pairByType(gold, found);
  const right = new Set(plain.values());
  const half = new Set(optional.values());
  const marks = gold.events?.filter(isEventMention) ?? [];
  return withoutOptional(marks, found, new Set([...right, ...half])).map((one) => ({
    cells: cellsOfFound(one, chances.get(placeOf(one.mention))),
    right: right.has(one) || half.has(one),
    weight: half.has(one) ? 0.5 : 1,
  }));
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function cellsOfFound({ event, mention }: Found, chance: number | undefined): string[] {
  const { type, status, participants } = event;
  const actors = side(participants, 'ACTOR');
  return cellsOf({
    ...{ type, status, trigger: mention, actors, recipients: side(participants, 'RECIPIENT') },
    ...(chance !== undefined && { chance }),
  });
}

function side(participants: readonly ParsedParticipant[], wanted: ParticipantRole) {
  return participants
    .filter(({ role }) => role === wanted)
    .map(({ person, countryCode }) => ({ person, country: countryCode }));
}
