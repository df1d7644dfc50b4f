import type { EventMention, ParsedArticle, ParsedEvent } from '../parse/types.js';
import { isTelling, type GoldArticle, type GoldTelling } from './gold.js';
import { shared } from './span.js';
import { countMatch, countShare, judge, noteMistake, type Tally } from './tally.js';

interface Found {
  event: ParsedEvent;
  mention: EventMention;
}

/**
 * Counts the tellings of events in whole articles. A telling is found when a mention overlaps its trigger;
 * `events` asks for the type too, `events.triggers` does not.
 */
export function scoreTellings(gold: GoldArticle, parsed: ParsedArticle, tally: Tally): void {
  const tellings = gold.events?.filter(isTelling) ?? [];
  if (tellings.length === 0) return;
  const found = parsed.events.flatMap((event) => event.mentions.map((mention) => ({ event, mention })));
  const at = (telling: GoldTelling): Found[] =>
    found.filter(({ mention }) => shared(telling.trigger, mention) > 0);
  const ofType = (telling: GoldTelling): Found | undefined =>
    at(telling).find(({ event }) => event.type === telling.type || event.type === telling.altType);

  const scored = tellings.filter((telling) => telling.optional !== true);
  const tolerated = new Set(tellings.filter((telling) => telling.optional === true).flatMap(at));
  const counted = found.filter((one) => !tolerated.has(one));
  const right = new Set(scored.flatMap((telling) => ofType(telling) ?? []));
  countMatch(tally, 'events', scored.filter(ofType).length, counted.length, scored.length);
  countMatch(
    tally,
    'events.triggers',
    scored.filter((t) => at(t).length > 0).length,
    counted.length,
    scored.length,
  );

  for (const one of counted) {
    judge(tally, 'events', one.mention.confidence, right.has(one));
    if (right.has(one)) continue;
    const note = `${one.event.type}, ${one.mention.why}`;
    noteMistake(tally, gold, one.mention, {
      field: 'events',
      kind: 'spurious',
      note,
      confidence: one.mention.confidence,
    });
  }
  for (const telling of scored) {
    const match = ofType(telling);
    if (match) scoreDetails(telling, match.event, tally);
    else
      noteMistake(tally, gold, telling.trigger, {
        field: 'events',
        kind: 'missed',
        note: telling.type,
        confidence: null,
      });
  }
}

function scoreDetails(telling: GoldTelling, event: ParsedEvent, tally: Tally): void {
  const sides = [
    ['events.actors', 'ACTOR', telling.actors],
    ['events.recipients', 'RECIPIENT', telling.recipients],
  ] as const;
  for (const [measure, role, wanted] of sides) {
    if (!wanted) continue;
    const found = new Set(
      event.participants.flatMap((one) => (one.role === role ? (one.countryCode ?? []) : [])),
    );
    const right = wanted.filter((code) => found.has(code)).length;
    countMatch(tally, measure, right, found.size, wanted.length);
  }
  if (telling.status) countShare(tally, 'events.status', event.status === telling.status);
}
