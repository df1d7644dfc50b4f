/**
 * How sure an event is, as log-odds that are added up: fitted by logistic regression to the 1,312 events that the rules told
 * in 3,429 sentences, which language-model readers had marked without seeing them. No rule was written with these sentences in
 * sight. 2,294 are from openly licensed texts (UD English EWT, GUM and PUD, CrossNER, re3d, Re-DocRED), the rest invented.
 * By the rule that found it (those with "control-" before their names are taken together), by type, by who did it and then to
 * whom, and by whether it is yet to come, which has been told wrongly more often: see src/parse/events/confidence.ts.
 * Made by train/events/confidence.ts; credits in train/README.md.
 */
export const EVENT_CONFIDENCE: Readonly<Record<string, number>> = {
  base: 1.03,
  'not yet': -1.59,
  'rule control': 0.26,
  'rule disparaging-word': 0.12,
  'rule event-noun': 0.59,
  'rule event-noun-repeated': 0.41,
  'rule public-group': -0.06,
  'rule said-must': -0.43,
  'rule tree-noun': -0.1,
  'rule tree-object': 0.39,
  'rule tree-verb': -0.53,
  'rule verb': 0.12,
  'rule verb-and-object': -0.33,
  'rule verb-and-particle': -0.03,
  'rule word-order': -0.41,
  'sides GROUP GROUP': -0.28,
  'sides GROUP KNOWN': 0.17,
  'sides GROUP NOBODY': -0.42,
  'sides KNOWN GROUP': 0.28,
  'sides KNOWN KNOWN': 0.38,
  'sides KNOWN NOBODY': 0.05,
  'sides NOBODY GROUP': -0.58,
  'sides NOBODY KNOWN': 0.13,
  'sides NOBODY NOBODY': 0.27,
  'type ACCUSE': 0.3,
  'type AGREE': -0.4,
  'type AID': 0.55,
  'type ASSAULT': 0.15,
  'type COERCE': -0.45,
  'type CONCEDE': -0.44,
  'type CONSULT': -0.36,
  'type COOPERATE': 0.49,
  'type MOBILIZE': 1,
  'type PROTEST': -0.15,
  'type REJECT': -0.08,
  'type REQUEST': 0.82,
  'type RETREAT': -1.05,
  'type SANCTION': -0.05,
  'type SUPPORT': -0.51,
  'type THREATEN': 0.19,
};
