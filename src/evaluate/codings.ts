import countries from 'i18n-iso-countries';
import type { ParsedArticle, ParsedEvent, ParticipantRole, Span } from '../parse/types.js';
import { isEventMention, type GoldActor, type GoldArticle, type GoldCoding } from './gold.js';
import { shared } from './span.js';
import { countShare, judge, noteMistake, type Tally } from './tally.js';

/** Country codes of event data that differ from ISO 3166-1. */
const CODE_ALIASES: Record<string, string> = { JAP: 'JPN', VTN: 'VNM' };

/** Scores the first event of coded sentences: type, source country, target country, trigger. */
export function scoreCodings(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  if (!gold.events || gold.sentences) return;
  const codings = gold.events.filter((event): event is GoldCoding => !isEventMention(event));
  const event = parsed.events[0];
  if (gold.events.length === 0) countShare(tally, 'events.noneAsWanted', event === undefined);
  const [coding] = codings;
  if (!coding) return;
  scoreType(gold, codings, event, tally);
  scoreActors(gold, coding, event, tally);
  const triggers = coding.spans?.filter((span) => span.role === 'trigger') ?? [];
  const mentions = event?.mentions ?? [];
  if (triggers.length > 0) {
    const overlaps = triggers.some((trigger) => mentions.some((mention) => shared(trigger, mention) > 0));
    countShare(tally, 'events.trigger', overlaps);
  }
}

function scoreType(
  gold: GoldArticle,
  codings: GoldCoding[],
  event: ParsedEvent | undefined,
  tally: Tally,
): void {
  const types = codings.flatMap((coding) => coding.type ?? []);
  if (types.length === 0) return;
  const right = event !== undefined && types.includes(event.type);
  countShare(tally, 'events.type', right);
  const mention = event?.mentions[0];
  if (mention) judge(tally, 'events.type', mention.confidence, right);
  if (right) return;
  const note = `wanted ${types.join(' or ')}, got ${event ? `${event.type}, ${mention?.why ?? ''}` : 'no event'}`;
  noteMistake(tally, gold, mention ?? startOf(gold), {
    field: 'events.type',
    kind: event ? 'wrong' : 'missed',
    note,
    confidence: mention?.confidence ?? null,
  });
}

/** A side is right if the event has a country of the coding on that side. Sides without a country are not scored. */
function scoreActors(
  gold: GoldArticle,
  coding: GoldCoding,
  event: ParsedEvent | undefined,
  tally: Tally,
): void {
  const sides = [
    { name: 'source', role: 'ACTOR', wanted: countriesOf(coding.source) },
    { name: 'target', role: 'RECIPIENT', wanted: countriesOf(coding.target) },
  ] as const;
  const results = sides
    .filter(({ wanted }) => wanted.length > 0)
    .map(({ name, role, wanted }) => {
      const found = codesOf(event, role);
      const right = wanted.some((code) => found.includes(code));
      countShare(tally, `events.${name}`, right);
      countShare(tally, `events.${name}Exact`, sameSet(found, wanted));
      if (!right) {
        const span = event?.mentions[0] ?? startOf(gold);
        const note = `wanted ${wanted.join(' ')}, got ${found.join(' ') || 'none'}`;
        const confidence = event?.mentions[0]?.confidence ?? null;
        noteMistake(tally, gold, span, { field: `events.${name}`, kind: 'wrong', note, confidence });
      }
      return right;
    });
  if (results.length === 2) countShare(tally, 'events.bothSides', results.every(Boolean));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((code) => b.includes(code)) && b.every((code) => a.includes(code));
}

/** A sentence without an event is shown from its start. */
function startOf(gold: GoldArticle): Span {
  return { start: 0, end: gold.text.length };
}

function countriesOf(actors: GoldActor[]): string[] {
  return actors.flatMap(({ code }) => {
    const alpha3 = code.slice(0, 3);
    return countries.alpha3ToAlpha2(CODE_ALIASES[alpha3] ?? alpha3) ?? [];
  });
}

function codesOf(event: ParsedEvent | undefined, role: ParticipantRole): string[] {
  const participants = event?.participants.filter((participant) => participant.role === role) ?? [];
  return participants.flatMap((participant) => participant.countryCode ?? []);
}
