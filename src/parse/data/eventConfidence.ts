import type { EventType } from '../types.js';

/**
 * How sure an event is, as log-odds that are added up: fitted by logistic regression to the 1,316 events that the rules told
 * in 3,429 sentences, which language-model readers had marked without seeing them. No rule was written with these sentences in
 * sight. 2,294 are from openly licensed texts (UD English EWT, GUM and PUD, CrossNER, re3d, Re-DocRED), the rest invented.
 * Made by train/events/confidence.ts; credits in train/README.md.
 */
export const BASE = 1.1;

/** What is planned or only possible has been told wrongly more often. */
export const NOT_YET = -1.55;

/** By the rule that found it; those with "control-" before their names are taken together. A rule that is not listed adds nothing. */
export const BY_RULE: Readonly<Record<string, number>> = {
  control: 0.19,
  'disparaging-word': 0.12,
  'event-noun': 0.44,
  'event-noun-repeated': 0.77,
  'public-group': 0.15,
  'said-must': -0.43,
  'tree-noun': -0.16,
  'tree-object': 0.35,
  'tree-verb': -0.62,
  verb: 0.12,
  'verb-and-object': -0.37,
  'verb-and-particle': -0.08,
  'word-order': -0.48,
};

export const BY_TYPE: Readonly<Record<EventType, number>> = {
  AGREE: -0.46,
  CONSULT: -0.11,
  SUPPORT: -0.56,
  CONCEDE: -0.48,
  COOPERATE: 0.48,
  AID: 0.53,
  RETREAT: -1.12,
  REQUEST: 0.78,
  ACCUSE: 0.3,
  REJECT: -0.14,
  THREATEN: 0.16,
  PROTEST: -0.09,
  SANCTION: -0.08,
  MOBILIZE: 0.96,
  COERCE: -0.44,
  ASSAULT: 0.28,
};

/** Who is named on a side: nobody, a group by its words alone ("rebels"), or somebody with a name or a country. */
export type SideKind = 'NOBODY' | 'GROUP' | 'KNOWN';

/** By who did it and then to whom. */
export const BY_SIDES: Readonly<Record<SideKind, Readonly<Record<SideKind, number>>>> = {
  NOBODY: { NOBODY: 0.21, GROUP: -0.52, KNOWN: 0.08 },
  GROUP: { NOBODY: -0.37, GROUP: -0.21, KNOWN: 0.14 },
  KNOWN: { NOBODY: 0.06, GROUP: 0.21, KNOWN: 0.4 },
};
