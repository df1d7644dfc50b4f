/**
 * How sure an event is, as log-odds that are added up: fitted by logistic regression to the 1,315 events that the rules told
 * in 3,429 sentences, which language-model readers had marked without seeing them. No rule was written with these sentences in
 * sight. 2,294 are from openly licensed texts (UD English EWT, GUM and PUD, CrossNER, re3d, Re-DocRED), the rest invented.
 * By the rule that found it (those with "control-" before their names are taken together), by type, by who did it and then to
 * whom, and by whether it is yet to come, which has been told wrongly more often: see src/parse/events/confidence.ts.
 * Made by train/events/confidence.ts; credits in train/README.md.
 */
export const EVENT_CONFIDENCE: Readonly<Record<string, number>> = {
  base: 1.22,
  'not yet': -1.61,
  'rule control': 0.29,
  'rule disparaging-word': 0.11,
  'rule event-noun': 0.58,
  'rule event-noun-repeated': 0.43,
  'rule public-group': -0.23,
  'rule said-must': -0.42,
  'rule tree-noun': -0.26,
  'rule tree-object': 0.35,
  'rule tree-verb': -0.74,
  'rule verb': 0.14,
  'rule verb-and-object': -0.26,
  'rule verb-and-particle': 0.02,
  'sides GROUP GROUP': -0.32,
  'sides GROUP KNOWN': -0.01,
  'sides GROUP NOBODY': -0.39,
  'sides KNOWN GROUP': -0.03,
  'sides KNOWN KNOWN': 0.1,
  'sides KNOWN NOBODY': -0.09,
  'sides NOBODY GROUP': -0.22,
  'sides NOBODY KNOWN': 0.24,
  'sides NOBODY NOBODY': 0.73,
  'type ACCUSE': 0.35,
  'type AGREE': -0.36,
  'type AID': 0.51,
  'type ASSAULT': 0.04,
  'type COERCE': -0.43,
  'type CONCEDE': -0.44,
  'type CONSULT': -0.43,
  'type COOPERATE': 0.49,
  'type MOBILIZE': 0.99,
  'type PROTEST': -0.19,
  'type REJECT': -0.1,
  'type REQUEST': 0.8,
  'type RETREAT': -1.02,
  'type SANCTION': 0.06,
  'type SUPPORT': -0.47,
  'type THREATEN': 0.21,
};
