/** Verbs whose base form and -s form are nouns as often: "calls", "strikes", "plans". Lemmas. */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  (
    'plan report claim fear hope need call demand order charge back face name lie set fire bar support aid help ' +
    'appeal request offer promise vow pledge protest march visit attack strike shell bomb blow move aim work force ' +
    'state issue blame cause place step end stop start ban limit release return share exchange trade contact deal ' +
    'fight battle shoot raid patrol control access target mark focus view doubt concern question answer vote test ' +
    'train ship supply loan fund finance grant treat feed guard monitor purge hack fine sentence interview brief ' +
    'credit favor favour host mass station probe fault rally riot picket strike revolt rebel embargo boycott ' +
    'sanction veto command tour talk chat murder massacre slaughter torture rape assault storm clash battle rocket ' +
    'mortar gas poison crush pound rout stone club beat hit shot attempt win loss lead head launch mount stage ' +
    'conduct voice show find pay buy send present transfer transport project produce process object subject ' +
    'record rebuke censure pardon retreat advance withdraw desire wish want promise swap barter finance ' +
    'treaty dispute permit pass press push pull rise fall run walk stay stand sleep rest drive fly sail cross ' +
    'land pass speed label brand term estimate forecast guard wonder rule watch experience worry damage hurt wound ' +
    'project balance respect honor honour reward thank salute cheer hail welcome greet summit block drop cut cap ' +
    'pressure shelter rescue escape search surprise shadow garrison cordon raid ambush police man power book ' +
    'finger slam blast rap mock lash crack burn torch sabotage hijack fear bid study review purchase tie bond link'
  ).split(' '),
);

/** Plural though without s. */
export const PLURAL_NOUNS: ReadonlySet<string> = new Set([
  'police',
  'people',
  'men',
  'women',
  'children',
  'militia',
  'military',
  'forces',
  'youth',
]);
