import type { SpeakerChange } from './changes.js';
import type { FactEditKind } from './kind.js';
import { factAt, whyNot } from './place.js';

/** Sets who said a quote, or that the speaker is unknown. */
export const setSpeaker: FactEditKind<SpeakerChange> = {
  actors: ({ speaker }) => (speaker ? [speaker] : []),
  apply: (article, place, { speaker }) => {
    const quotes = article.quotes.filter(({ kind }) => kind === place.sort);
    const quote = factAt(article.text, place, quotes);
    if (!quote) return whyNot(article, place, 'a quote');
    quote.speaker = null;
    quote.speakerOrganization = null;
    quote.saidBy = speaker && { type: speaker.type ?? 'Person', id: speaker.id };
    quote.why = 'edit: speaker';
    quote.confidence = 1;
    return null;
  },
};
