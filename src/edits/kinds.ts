import type { FactEditKind } from './kind.js';
import type { EventChange, NamedActor, RejectChange, SpeakerChange } from './changes.js';
import type { EditedArticle } from './edited.js';
import type { Place } from './place.js';
import { rejectFact } from './rejectFact.js';
import { setEvent } from './setEvent.js';
import { setSpeaker } from './setSpeaker.js';

interface Changes {
  SET_SPEAKER: SpeakerChange;
  REJECT_FACT: RejectChange;
  SET_EVENT: EventChange;
}

export type FactEditName = keyof Changes;

/** Edits of facts. Edits that say who is who, such as merges, are in src/store/edits. */
const factEditKinds: { [K in FactEditName]: FactEditKind<Changes[K]> } = {
  SET_SPEAKER: setSpeaker,
  REJECT_FACT: rejectFact,
  SET_EVENT: setEvent,
};

/** An edit, with its change in the form of its kind. */
export type FactEdit = { [K in FactEditName]: { kind: K; change: Changes[K] } }[FactEditName];

/** The people, organizations and countries that an edit names. */
export function actorsOf({ kind, change }: FactEdit): NamedActor[] {
  return factEditKinds[kind].actors(change as never);
}

/** Applies an edit at one place. Returns null, or the reason why it cannot be applied. */
export function applyEdit(article: EditedArticle, place: Place, { kind, change }: FactEdit): string | null {
  return factEditKinds[kind].apply(article, place, change as never);
}
