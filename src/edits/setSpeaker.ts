import type { SpeakerChange } from './changes.js';
import type { FactEditKind } from './kind.js';
import { factAt, whyNot } from './place.js';

/** Who said a quote, or that nobody who is known did. */
export const setSpeaker: FactEditKind<SpeakerChange> = {
  people: ({ speaker }) => (speaker ? [speaker] : []),
  apply: (article, place, { speaker }) => {
    const quotes = article.quotes.filter(({ kind }) => kind === place.sort);
    const quote = factAt(article.text, place, quotes);
    if (!quote) return whyNot(article.text, place, 'a quote');
    quote.speaker = null;
    quote.speakerOrganization = null;
    quote.speakerId = speaker?.id ?? null;
    quote.why = 'edit: speaker';
    quote.confidence = 1;
    return null;
  },
};
