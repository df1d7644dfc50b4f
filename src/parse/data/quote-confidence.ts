/** Share of quotes of each rule that have the right speaker, measured on annotated news; one figure a rule. */
export const RULE_CONFIDENCE: Readonly<Record<string, number>> = {
  'subject-verb-after': 0.97,
};

/** For rules too rare to measure. */
export const OTHER_CONFIDENCE = 0.6;

/** A quotation without a speaker: the share of them that are quotes at all. */
export const SPEAKERLESS_CONFIDENCE = 0.4;
