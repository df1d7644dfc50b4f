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

/** The edits of facts. Those of people change who is who: src/store/edits. */
const factEditKinds: { [K in FactEditName]: FactEditKind<Changes[K]> } = {
  SET_SPEAKER: setSpeaker,
  REJECT_FACT: rejectFact,
  SET_EVENT: setEvent,
};

/** An edit, with its change in the form of its kind. */
export type FactEdit = { [K in FactEditName]: { kind: K; change: Changes[K] } }[FactEditName];

/** Whom an edit names. */
export function actorsOf({ kind, change }: FactEdit): NamedActor[] {
  return factEditKinds[kind].actors(change as never);
}

/** Applies an edit to the words of one place; says why where that cannot be. */
export function applyEdit(article: EditedArticle, place: Place, { kind, change }: FactEdit): string | null {
  return factEditKinds[kind].apply(article, place, change as never);
}
