import { isEventMention, type GoldArticle, type GoldParty } from '../../src/evaluate/gold.js';
import type { EventStatus, EventType, Span } from '../../src/parse/types.js';
import type { MarkedText } from './marks.js';

/** An invented sentence in the form of the marks. Participants are located by the words that name them. */
export function invented({ id, text, events = [] }: GoldArticle): MarkedText {
  return {
    id,
    text,
    events: events.filter(isEventMention).map((mention) => ({
      trigger: mention.trigger,
      types: [mention.type, ...[mention.altType ?? []].flat()] as EventType[],
      status: (mention.status ?? 'ACTUAL') as EventStatus,
      ...(mention.optional === true && { optional: true }),
      actors: spansOf(text, mention.actorParties),
      recipients: spansOf(text, mention.recipientParties),
    })),
  };
}

function spansOf(text: string, parties: readonly GoldParty[] = []): Span[] {
  return parties.flatMap(({ label }) => {
    const start = text.indexOf(label);
    return start < 0 ? [] : { start, end: start + label.length };
  });
}
