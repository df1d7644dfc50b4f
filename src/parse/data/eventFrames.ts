import type { EventType } from '../types.js';
import type { ObjectClass } from './eventNouns.js';

/** Verbs that report an event of the type only with an object of one of these classes. */
export interface EventFrame {
  /** Lemmas, with "+" before a required particle. */
  verbs: string;
  objects: readonly ObjectClass[];
  type: EventType;
}

/**
 * In the order they are tried for a verb: "signed a ceasefire" before "signed a treaty".
 */
export const EVENT_FRAMES: readonly EventFrame[] = [
  { verbs: 'concede', objects: ['land', 'demand', 'office', 'amnesty'], type: 'CONCEDE' },
  // "violated the ceasefire agreement"
  { verbs: 'violate breach break flout', objects: ['ceasefire'], type: 'ASSAULT' },
  { verbs: 'break break+off sever cut+off cut', objects: ['relations', 'negotiation'], type: 'SANCTION' },
  // "lifted a blockade"; "eased emergency measures"; "called off a strike"
  {
    verbs: 'lift end ease remove cancel relax drop loosen waive terminate scrap',
    objects: ['blockade', 'embargo'],
    type: 'RETREAT',
  },
  {
    verbs:
      'lift ease relax remove loosen end abolish cancel scrap shorten suspend drop soften revoke repeal reduce waive',
    objects: ['restriction'],
    type: 'CONCEDE',
  },
  { verbs: 'call+off end suspend postpone abandon cancel halt break', objects: ['strike'], type: 'CONCEDE' },
  {
    verbs:
      'suspend halt stop freeze cut cut+off reduce end withhold cancel curtail slash terminate deny break+off ' +
      'discontinue interrupt limit block stop+off ban prohibit scale+back sever downgrade postpone',
    objects: ['supply', 'relations', 'negotiation', 'aid'],
    type: 'SANCTION',
  },
  {
    verbs:
      'impose slap extend tighten toughen expand reimpose maintain order announce adopt approve take renew enforce threaten+with',
    objects: ['embargo'],
    type: 'SANCTION',
  },
  {
    verbs:
      'impose declare extend tighten reimpose clamp enforce order introduce announce proclaim institute decree',
    objects: ['restriction', 'blockade'],
    type: 'COERCE',
  },
  { verbs: 'take hold seize', objects: ['hostage'], type: 'COERCE' },
  { verbs: 'set+on burn', objects: ['fire'], type: 'COERCE' },
  { verbs: 'set', objects: ['flames'], type: 'COERCE' },
  {
    verbs: 'destroy damage flatten tear+down level wreck smash uproot',
    objects: ['building'],
    type: 'COERCE',
  },
  { verbs: 'use fire deploy', objects: ['gas'], type: 'COERCE' },
  { verbs: 'close seal seal+off shut', objects: ['crossing'], type: 'COERCE' },
  { verbs: 'suspend shut close', objects: ['rights'], type: 'COERCE' },
  { verbs: 'burn', objects: ['flag'], type: 'PROTEST' },
  { verbs: 'boycott', objects: ['vote'], type: 'PROTEST' },
  { verbs: 'occupy seize storm', objects: ['premises'], type: 'PROTEST' },
  { verbs: 'close shut', objects: ['premises'], type: 'SANCTION' },
  { verbs: 'close shut shut+down close+down ban suspend dissolve raid', objects: ['media'], type: 'COERCE' },
  { verbs: 'break+up disperse ban crush suppress', objects: ['crowd'], type: 'COERCE' },
  { verbs: 'put place hold keep take', objects: ['custody'], type: 'COERCE' },
  { verbs: 'expel force+out drive+out deport', objects: ['migrant'], type: 'COERCE' },
  { verbs: 'ban halt suspend restrict block stop', objects: ['import'], type: 'SANCTION' },
  { verbs: 'freeze seize block', objects: ['assets'], type: 'SANCTION' },
  { verbs: 'exchange trade', objects: ['fire'], type: 'ASSAULT' },
  { verbs: 'exchange trade swap', objects: ['charge'], type: 'ACCUSE' },
  { verbs: 'engage join', objects: ['combat'], type: 'ASSAULT' },
  { verbs: 'set+off plant detonate explode throw lob', objects: ['weapon', 'attack'], type: 'ASSAULT' },
  { verbs: 'end halt stop suspend cease abandon', objects: ['attack', 'ceasefire'], type: 'RETREAT' },
  { verbs: 'dismantle scrap', objects: ['weapon', 'land'], type: 'RETREAT' },
  { verbs: 'evacuate leave abandon quit', objects: ['land'], type: 'RETREAT' },
  { verbs: 'deny', objects: ['entry'], type: 'REJECT' },
  { verbs: 'cancel postpone call+off boycott', objects: ['meeting'], type: 'REJECT' },
  { verbs: 'grant give announce declare make', objects: ['amnesty'], type: 'CONCEDE' },
  { verbs: 'introduce announce enact implement restore allow', objects: ['reform'], type: 'CONCEDE' },
  { verbs: 'dismiss sack fire replace', objects: ['official'], type: 'CONCEDE' },
  { verbs: 'forgive cancel waive write+off reschedule', objects: ['debt'], type: 'AID' },
  { verbs: 'accept take+in admit shelter house host', objects: ['refugee'], type: 'AID' },
  { verbs: 'approve allocate authorize authorise release disburse', objects: ['aid'], type: 'AID' },
  { verbs: 'sell export import buy purchase', objects: ['commodity'], type: 'COOPERATE' },
  { verbs: 'pay', objects: ['tribute'], type: 'SUPPORT' },
  { verbs: 'drop withdraw', objects: ['complaint', 'demand'], type: 'CONCEDE' },
  { verbs: 'reduce commute cut shorten overturn', objects: ['sentence'], type: 'CONCEDE' },
  { verbs: 'drop', objects: ['weapon'], type: 'ASSAULT' },
  { verbs: 'drop parachute', objects: ['aid'], type: 'AID' },
  { verbs: 'set give issue impose', objects: ['deadline'], type: 'THREATEN' },
  { verbs: 'pour take+to', objects: ['street'], type: 'PROTEST' },
  {
    verbs: 'offer',
    objects: ['negotiation', 'aid', 'asylum', 'supply', 'ceasefire', 'meeting', 'troops'],
    type: 'AGREE',
  },
  { verbs: 'put+down quell break+up', objects: ['crowd', 'protest'], type: 'COERCE' },
  { verbs: 'put+off', objects: ['meeting', 'negotiation'], type: 'REJECT' },
  { verbs: 'commit', objects: ['abuse'], type: 'ASSAULT' },
  {
    verbs: 'accept allow admit receive let permit',
    objects: ['access', 'inspector', 'peacekeeper'],
    type: 'RETREAT',
  },
  { verbs: 'receive welcome greet', objects: ['envoy'], type: 'CONSULT' },
  // "held talks", "paid a visit", "gave a warm welcome"
  {
    verbs:
      'hold have conduct pay make attend host begin start resume open launch convene give join chair continue ' +
      'schedule arrange enter+into lead call organize complete conclude initiate kick+off wrap+up extend finish exchange',
    objects: ['meeting', 'negotiation'],
    type: 'CONSULT',
  },
  { verbs: 'send dispatch', objects: ['peacekeeper'], type: 'AID' },
  { verbs: 'send dispatch', objects: ['inspector'], type: 'ACCUSE' },
  {
    verbs:
      'launch open begin start order conduct announce initiate reopen undertake mount carry+out face hold set+up',
    objects: ['investigation'],
    type: 'ACCUSE',
  },
  // "staged a rally", "took to the streets"
  {
    verbs:
      'stage hold organize organise begin start launch continue mount go+on take+to join call observe plan resume ' +
      'converge convene lead attend participate stage',
    objects: ['protest'],
    type: 'PROTEST',
  },
  { verbs: 'block barricade occupy obstruct', objects: ['street'], type: 'PROTEST' },
  { verbs: 'collect gather', objects: ['signature'], type: 'PROTEST' },
  { verbs: 'throw hurl pelt', objects: ['attack', 'fire', 'stone'], type: 'PROTEST' },
  { verbs: 'lend loan', objects: ['aid'], type: 'AID' },
  // "joint exercises" of two are cooperation (decided by the number of actors), of one a show of force
  { verbs: 'hold conduct begin launch stage start carry+out', objects: ['exercise'], type: 'MOBILIZE' },
  {
    verbs:
      'launch carry+out mount order conduct stage unleash begin start resume wage commit step+up intensify perpetrate rain plan',
    objects: ['attack'],
    type: 'ASSAULT',
  },
  { verbs: 'use', objects: ['force'], type: 'ASSAULT' },
  { verbs: 'fire launch lob', objects: ['attack'], type: 'ASSAULT' },
  {
    verbs: 'test launch fire detonate build acquire develop manufacture produce',
    objects: ['weapon'],
    type: 'MOBILIZE',
  },
  { verbs: 'put place remain stay be', objects: ['alert'], type: 'MOBILIZE' },
  {
    verbs:
      'scramble send dispatch move rush strengthen reinforce increase bolster step+up position assemble train ready prepare ' +
      'boost concentrate mount tighten add raise',
    objects: ['troops'],
    type: 'MOBILIZE',
  },
  {
    verbs: 'withdraw pull pull+out/back remove recall evacuate ship+out',
    objects: ['peacekeeper', 'inspector', 'envoy'],
    type: 'SANCTION',
  },
  { verbs: 'recall', objects: ['envoy'], type: 'SANCTION' },
  { verbs: 'pull pull+out/back remove evacuate reduce', objects: ['troops'], type: 'RETREAT' },
  { verbs: 'send dispatch appoint', objects: ['envoy'], type: 'CONSULT' },
  { verbs: 'grant give offer provide', objects: ['asylum'], type: 'AID' },
  { verbs: 'seek request', objects: ['asylum', 'aid'], type: 'REQUEST' },
  {
    verbs:
      'send provide give contribute deliver ship supply grant extend distribute fly allocate hand+out earmark disburse sell funnel channel',
    objects: ['aid'],
    type: 'AID',
  },
  // "signed a ceasefire" ends fighting, "signed a treaty" supports
  { verbs: 'sign declare announce observe honor honour', objects: ['ceasefire'], type: 'RETREAT' },
  {
    verbs: 'sign ratify initial conclude finalize finalise seal ink approve endorse',
    objects: ['treaty'],
    type: 'SUPPORT',
  },
  {
    verbs:
      'reach strike clinch make enter+into hammer+out forge achieve negotiate broker secure cut work+out',
    objects: ['understanding', 'treaty'],
    type: 'AGREE',
  },
  { verbs: 'accept', objects: ['proposal'], type: 'AGREE' },
  // A new port or road is opened too.
  { verbs: 'open', objects: ['border'], type: 'RETREAT' },
  { verbs: 'reopen re-open', objects: ['crossing'], type: 'RETREAT' },
  { verbs: 'return send+back', objects: ['detainee', 'land'], type: 'RETREAT' },
  { verbs: 'accept meet grant satisfy heed fulfill fulfil', objects: ['demand'], type: 'CONCEDE' },
  { verbs: 'quit leave', objects: ['office'], type: 'CONCEDE' },
  { verbs: 'give+up', objects: ['office', 'demand', 'land', 'weapon', 'rights'], type: 'CONCEDE' },
  { verbs: 'seize take conquer occupy', objects: ['land'], type: 'ASSAULT' },
  { verbs: 'hold question round+up', objects: ['person'], type: 'COERCE' },
  { verbs: 'destroy', objects: ['land', 'troops'], type: 'ASSAULT' },
  // "voiced concerns", "expressed support", "expressed willingness"
  { verbs: 'raise voice express air register convey', objects: ['concern'], type: 'ACCUSE' },
  {
    verbs: 'express voice offer give convey extend reaffirm reiterate pledge show declare enjoy',
    objects: ['solidarity'],
    type: 'SUPPORT',
  },
  { verbs: 'express voice reaffirm reiterate show signal declare', objects: ['willingness'], type: 'AGREE' },
  { verbs: 'lodge file bring deliver level press', objects: ['complaint'], type: 'ACCUSE' },
  { verbs: 'make', objects: ['charge'], type: 'ACCUSE' },
  { verbs: 'brandish', objects: ['arm', 'weapon'], type: 'THREATEN' },
  { verbs: 'lay+down put+down', objects: ['arm', 'weapon'], type: 'RETREAT' },
  { verbs: 'withdraw drop pull', objects: ['backing'], type: 'REJECT' },
  { verbs: 'make issue launch repeat reiterate renew send', objects: ['request'], type: 'REQUEST' },
  { verbs: 'make issue deliver renew give repeat', objects: ['threat'], type: 'THREATEN' },
  { verbs: 'cite name', objects: ['blame'], type: 'ACCUSE' },
  { verbs: 'present produce', objects: ['information'], type: 'ACCUSE' },
  { verbs: 'share exchange swap pool', objects: ['information', 'detainee'], type: 'COOPERATE' },
  {
    verbs:
      'improve boost expand strengthen deepen restore normalize normalise establish resume reestablish re-establish forge enhance upgrade',
    objects: ['relations'],
    type: 'SUPPORT',
  },
  { verbs: 'grant extend', objects: ['relations'], type: 'SUPPORT' },
];

/**
 * Verbs and adjectives that set the type of their infinitive: "threatened to ban" is a threat, whatever is
 * banned. Lemmas; adjectives as they are.
 */
export const CONTROL_TYPES: Readonly<Partial<Record<EventType, string>>> = {
  AGREE:
    'agree promise pledge offer undertake consent vow volunteer commit willing prepared ready committed propose',
  REJECT: 'refuse decline fail balk baulk unwilling reluctant opposed',
  THREATEN: 'threaten',
  REQUEST:
    'demand urge ask appeal call encourage implore beg order request press insist instruct pressure require exhort petition',
  CONCEDE: 'allow permit let',
  ACCUSE: 'accuse suspect',
};

/** Verbs and adjectives that leave the type to their infinitive: "began to shell", "is likely to hold". */
export const NEUTRAL_CONTROLS =
  'begin start continue resume try attempt manage seek go proceed help come decide choose serve appear seem tend ' +
  'likely set due scheduled expected slated poised about going plan intend want hope aim wish determined keep ' +
  'move happen bound unlikely hope prepare resort eager able honoured honored happy glad pleased';

/** Words of intention: the event becomes AGREE if it is cooperative, THREATEN if it is not. */
export const INTENTIONS =
  "will would shall 'll ’ll plan intend want vow pledge willing ready prepared determined going mean wish offer " +
  'promise undertake aim prepare honoured honored happy glad pleased committed';

/** The event is announced rather than promised by the actor: it keeps its type and becomes PLANNED. */
export const PROSPECTS = 'likely set due scheduled expected slated poised about unlikely';

/** Nouns that govern an infinitive as verbs do: "its plan to send", "a threat to strike". */
export const CONTROL_NOUNS: Readonly<Partial<Record<EventType, string>>> = {
  AGREE:
    'plan plans proposal proposals intention willingness readiness offer pledge promise commitment agreement deal vow desire',
  THREATEN: 'threat threats',
  REJECT: 'refusal unwillingness reluctance',
  REQUEST: 'request demand demands call calls appeal',
};

/** Words of disapproval that make "call", "brand", "describe" an accusation: 'called the claim "bogus"'. */
export const DISPARAGING =
  'bogus false lie lies liar nonsense ridiculous absurd baseless groundless unacceptable illegal unlawful ' +
  'illegitimate shameful disgraceful outrageous provocation provocative dangerous reckless irresponsible terrorist ' +
  'terrorists terrorism aggression barbaric criminal crime murderer dictator tyrant racist fascist coward cowardly ' +
  'hypocritical hypocrisy corrupt fraud fraudulent hoax disaster failure failed weak evil monstrous brutal heinous ' +
  'unjust unfair unconstitutional undemocratic inhumane violation betrayal blackmail propaganda fabrication rubbish ' +
  'misleading wrong mistake mistaken despicable disgusting appalling unfounded slander scandalous regrettable threat';
