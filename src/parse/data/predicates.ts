import type { EventStatus, EventType } from '../types.js';

/**
 * Who must take part before a predicate tells an event: nobody ("protests broke out"), somebody (a person, country, body
 * or role such as "police"), somebody known (a person or country), a known one to whom it is done, or two sides of whom one is
 * known.
 */
export type Needs = 'nobody' | 'somebody' | 'known' | 'target' | 'two';

/** What words say which event happened. One row holds many words that behave alike. */
export interface PredicateRow {
  type: EventType;
  /**
   * Lemmas; a particle or preposition that must follow is after "+", alternatives after "/": "call+for/on".
   */
  verbs?: string;
  /** Singular nouns between commas; of a pair the first word must stand directly before: "charge sheet". */
  nouns?: string;
  /** The verb counts only with one of these objects: lemmas, or classes of `OBJECT_CLASSES` after "@". */
  objects?: string;
  /** The noun counts only before one of these prepositions: "call for", "opposition to". */
  before?: string;
  needs: Needs;
  /** Whom it is done to is the subject: "Mr Park faces charges". */
  reversed?: true;
  status?: EventStatus;
  /** Objects, or modifiers and complements of the noun, that make it no event: "heart attack", "sign a player". */
  unless?: string;
}

/**
 * Predicates that the second reader knows beside the verbs, frames and nouns of the other tables. Written by hand after the
 * codebooks of PLOVER and CAMEO; a part of the words comes from the verb dictionary CAMEO.2.0 of the Open Event Data Alliance
 * (MIT licence, © 2015 Open Event Data Alliance, repository openeventdata/UniversalPetrarch).
 */
export const PREDICATES: readonly PredicateRow[] = [
  // What people do to people, in public and at home
  {
    type: 'COERCE',
    verbs:
      'arrest detain jail imprison incarcerate deport evict kidnap abduct apprehend remand fine extradite lock+up round+up ' +
      'take+into handcuff intern displace quarantine enslave traffic',
    needs: 'nobody',
    unless: 'attention imagination',
  },
  { type: 'COERCE', verbs: 'sentence', needs: 'nobody' },
  { type: 'COOPERATE', verbs: 'collaborate cooperate co-operate', needs: 'two' },
  {
    type: 'COERCE',
    verbs: 'suspend bar ban relocate hold prohibit forbid resettle displace uproot',
    objects: '@person family community villager',
    needs: 'nobody',
  },
  {
    type: 'COERCE',
    verbs: 'ban outlaw prohibit forbid censor confiscate nationalize nationalise',
    needs: 'known',
    unless: 'it',
  },
  { type: 'COERCE', verbs: 'put exert', objects: 'pressure', needs: 'known' },
  {
    type: 'COERCE',
    verbs: 'crack+down clamp+down tighten+on interfere+in meddle+in annex blockade besiege',
    needs: 'somebody',
  },
  {
    type: 'COERCE',
    verbs: 'impose declare enforce extend reimpose',
    objects: 'curfew lockdown emergency siege blockade moratorium',
    needs: 'nobody',
  },
  { type: 'COERCE', verbs: 'force compel coerce', objects: '@person community family', needs: 'somebody' },
  {
    type: 'COERCE',
    nouns:
      'crackdown, arrest, detention, deportation, imprisonment, eviction, kidnapping, abduction, repression, persecution, ' +
      'annexation, censorship, house arrest, blockade, hostage taking, forced labour, forced labor, human rights abuse, rights abuse',
    needs: 'nobody',
    unless: 'cardiac',
  },
  { type: 'COERCE', nouns: 'ban, curfew, siege', before: 'on in of', needs: 'known' },
  { type: 'SANCTION', verbs: 'expel', needs: 'somebody', unless: 'air gas water' },
  { type: 'SANCTION', verbs: 'sanction blacklist embargo boycott delist', needs: 'somebody' },
  { type: 'SANCTION', verbs: 'sack fire dismiss oust', objects: '@person @official', needs: 'known' },
  {
    type: 'SANCTION',
    verbs: 'recall expel withdraw summon+home',
    objects: "ambassador envoy diplomat attache attaché consul d'affaires charge",
    needs: 'known',
  },
  {
    type: 'SANCTION',
    verbs: 'hit slap punish target strike face',
    objects: 'sanction tariff embargo boycott',
    needs: 'somebody',
  },
  { type: 'SANCTION', verbs: 'strip+of', needs: 'known', unless: 'paint clothes' },
  { type: 'SANCTION', verbs: 'close shut shut+down', objects: 'consulate embassy mission', needs: 'known' },
  {
    type: 'SANCTION',
    verbs: 'impose slap introduce levy announce',
    objects: 'tariff duty sanction embargo penalty',
    needs: 'somebody',
  },
  {
    type: 'SANCTION',
    nouns: 'sanction, embargo, tariff, trade war',
    needs: 'nobody',
    unless: 'feed-in electricity water power',
  },
  { type: 'SANCTION', nouns: 'boycott, expulsion', before: 'of by from', needs: 'nobody' },
  {
    type: 'ASSAULT',
    verbs:
      'kill murder assassinate bomb shell massacre torture rape behead ambush bombard invade stab slaughter lynch ' +
      'gun+down open+fire strafe raid',
    needs: 'somebody',
    unless:
      'time bill deal project cancer pandemic virus disease storm flood earthquake cyclone hurricane crash accident fire blaze fridge collision',
  },
  {
    type: 'ASSAULT',
    verbs: 'attack shoot assault clash retaliate+by/with/against/for/after hit+back/by',
    needs: 'somebody',
    unless:
      'film movie video scene photo goal ball fire cancer pandemic virus disease inflation poverty corruption policy idea photographer photographers rider',
  },
  {
    type: 'ASSAULT',
    verbs: 'strike hit pound target',
    objects:
      'target position base camp convoy village town plant stronghold facility building depot hospital airfield airport port ' +
      'apartment school market',
    needs: 'known',
  },
  {
    type: 'ASSAULT',
    nouns: 'fighting, hostility, skirmish, battle',
    before: 'between with',
    needs: 'somebody',
  },
  { type: 'ASSAULT', verbs: 'execute', objects: '@person', needs: 'somebody' },
  { type: 'ASSAULT', verbs: 'injure wound', objects: '@person', needs: 'two' },
  {
    type: 'COERCE',
    verbs: 'seize confiscate impound',
    objects: '@land @weapon property asset vehicle ship vessel tanker drug',
    needs: 'known',
  },
  {
    type: 'ASSAULT',
    verbs: 'fire',
    objects: 'shell missile rocket shot round bullet mortar artillery gun',
    needs: 'somebody',
  },
  {
    type: 'ASSAULT',
    nouns:
      'airstrike, air strike, drone strike, missile strike, bombing, shelling, bombardment, massacre, assassination, genocide, ' +
      'shooting, killing, invasion, ambush, terror attack, terrorist attack, suicide attack, air raid, beheading, lynching, ' +
      'torture, incursion, gun battle, gunfight, ethnic cleansing, rocket attack, missile attack, knife attack, stabbing',
    needs: 'nobody',
    unless: 'film photo target clay',
  },
  {
    type: 'ASSAULT',
    nouns: 'attack, assault, offensive, raid, clash, war crime, atrocity, murder',
    needs: 'somebody',
    unless: 'heart panic asthma shark personal verbal cyber charm',
  },
  {
    type: 'PROTEST',
    nouns:
      'protest, demonstration, riot, sit-in, uprising, unrest, hunger strike, general strike, walkout, mutiny, revolt, ' +
      'street protest, civil disobedience, picket, satyagraha',
    needs: 'nobody',
    unless: 'product cooking live practical technology flight',
  },
  {
    type: 'PROTEST',
    nouns: 'march, rally, strike',
    before: 'against over for by of',
    needs: 'somebody',
    unless: 'price stock share market campaign lightning bowling air drone missile military',
  },
  {
    type: 'PROTEST',
    verbs:
      'protest+against/over/at/in/outside/for demonstrate+against/in/over/outside/for riot picket rally+against strike+over/for/against march+against/for/to/through',
    needs: 'somebody',
    unless: 'innocence ability commitment effectiveness',
  },
  { type: 'PROTEST', verbs: 'shout chant wave carry', objects: 'slogan placard banner', needs: 'somebody' },
  { type: 'PROTEST', verbs: 'take+to', objects: 'street', needs: 'nobody' },
  {
    type: 'PROTEST',
    verbs: 'stage hold organize organise join lead',
    objects: 'protest demonstration sit-in walkout strike picket march vigil',
    needs: 'somebody',
  },
  {
    type: 'PROTEST',
    verbs: 'strike walk+out down',
    needs: 'somebody',
    unless: 'deal balance agreement chord ball note pose',
  },

  // Blame, law and inquiry
  {
    type: 'ACCUSE',
    verbs:
      'accuse blame condemn criticize criticise denounce sue indict deplore decry slam blast rebuke castigate chide censure ' +
      'lambaste lambast assail reprimand berate prosecute impeach subpoena arraign chastise excoriate upbraid admonish ' +
      'vilify smear ridicule mock belittle insult lash+out hit+out rail+against hit+back fire+back take+issue',
    needs: 'somebody',
    unless: 'weather',
  },
  {
    type: 'ACCUSE',
    verbs: 'charge',
    objects: '@person',
    needs: 'nobody',
    unless: 'fee price rate battery phone',
  },
  {
    type: 'ACCUSE',
    verbs: 'call label brand describe+as denounce+as cast+as portray+as',
    objects:
      'liar racist criminal unworthy corrupt incompetent dishonest traitor coward thief terrorist hypocrite fascist crook fraud ' +
      'disgrace dangerous unfit third-rate unqualified bigot extremist dictator aggressor illegal unacceptable shameful unjust ' +
      'irresponsible reckless outrageous provocation lie failure hypocritical undemocratic barbaric cowardly',
    needs: 'two',
  },
  { type: 'ACCUSE', verbs: 'allege+that claim+that', needs: 'two' },
  { type: 'ACCUSE', verbs: 'charge+with convict+of book+for/under/on try+for', needs: 'nobody' },
  {
    type: 'ACCUSE',
    verbs: 'investigate probe interrogate scrutinize scrutinise look+into',
    needs: 'somebody',
    unless: 'cause matter crash accident',
  },
  { type: 'ACCUSE', verbs: 'question', objects: '@person', needs: 'known' },
  {
    type: 'ACCUSE',
    verbs: 'file lodge bring level press lay launch make',
    objects: 'charge lawsuit complaint suit petition fir accusation allegation sheet case',
    needs: 'somebody',
  },
  {
    type: 'ACCUSE',
    verbs: 'launch open begin order conduct lead reopen announce',
    objects: 'investigation inquiry probe enquiry',
    needs: 'somebody',
  },
  {
    type: 'ACCUSE',
    verbs: 'face',
    objects:
      'charge lawsuit criticism investigation trial inquiry accusation allegation indictment probe backlash prosecution impeachment',
    needs: 'somebody',
    reversed: true,
  },
  {
    type: 'ACCUSE',
    verbs: 'draw attract receive spark come+under',
    objects: 'criticism condemnation rebuke fire ire backlash',
    needs: 'somebody',
    reversed: true,
  },
  { type: 'ACCUSE', verbs: 'stand go+on', objects: 'trial', needs: 'somebody', reversed: true },
  {
    type: 'ACCUSE',
    nouns:
      'criticism, condemnation, accusation, denunciation, lawsuit, indictment, rebuke, prosecution, impeachment, reprimand, ' +
      'charge sheet, criminal charge',
    needs: 'nobody',
    unless: 'literary film art textual',
  },
  {
    type: 'ACCUSE',
    nouns: 'investigation, inquiry, probe, enquiry',
    needs: 'somebody',
    unless: 'space scientific research',
  },
  {
    type: 'ACCUSE',
    nouns: 'allegation, charge, complaint, trial',
    before: 'of against by over',
    needs: 'known',
    unless: 'clinical drug vaccine free',
  },

  // Words of demand, refusal and threat
  {
    type: 'REQUEST',
    verbs:
      'urge demand call+for/on/upon appeal+to/for implore beseech exhort petition lobby plead+with/for press+for pressure prod ' +
      'insist+on',
    needs: 'somebody',
    unless: 'attention rain help-desk',
  },
  {
    type: 'REQUEST',
    verbs: 'recommend request propose advise',
    needs: 'known',
    unless: 'marriage toast book',
  },
  {
    type: 'REQUEST',
    verbs: 'make issue repeat renew',
    objects: 'appeal demand plea request',
    needs: 'somebody',
  },
  {
    type: 'REQUEST',
    nouns: 'call, appeal, plea',
    before: 'for to',
    needs: 'nobody',
    unless: 'phone telephone conference video',
  },
  {
    type: 'REQUEST',
    nouns: 'demand, request',
    before: 'for to that',
    needs: 'known',
    unless: 'market consumer energy domestic oil global strong',
  },
  {
    type: 'REJECT',
    verbs: 'veto rebuff spurn repudiate campaign+against vote+against rule+against',
    needs: 'somebody',
    unless: 'volume heat',
  },
  {
    type: 'REJECT',
    verbs: 'reject oppose rule+out turn+down',
    needs: 'known',
    unless: 'volume heat',
  },
  { type: 'REJECT', verbs: 'refuse dismiss defy', needs: 'known', unless: 'goal win victory' },
  { type: 'REJECT', nouns: 'refusal, rejection, veto', needs: 'somebody' },
  { type: 'REJECT', nouns: 'opposition, objection', before: 'to', needs: 'somebody' },
  {
    type: 'THREATEN',
    verbs: 'threaten intimidate blackmail',
    needs: 'somebody',
    unless: 'climate weather storm flood drought species',
  },
  { type: 'THREATEN', verbs: 'warn', needs: 'two', unless: 'weather rain storm flood heat wind' },
  { type: 'THREATEN', verbs: 'make issue', objects: 'threat ultimatum', needs: 'somebody' },
  {
    type: 'THREATEN',
    verbs: 'vow promise swear pledge threaten',
    objects: 'revenge retaliation consequence retribution vengeance reprisal',
    needs: 'somebody',
  },
  { type: 'THREATEN', nouns: 'ultimatum, death threat', needs: 'somebody' },

  // Meeting, agreeing, helping
  {
    type: 'CONSULT',
    verbs: 'meet meet+with confer+with negotiate+with consult+with',
    needs: 'two',
    unless: 'demand need target standard deadline goal requirement expectation challenge',
  },
  { type: 'CONSULT', verbs: 'visit', needs: 'target', unless: 'website site page' },
  { type: 'CONSULT', verbs: 'establish make resume', objects: 'contact', needs: 'two' },
  {
    type: 'CONSULT',
    verbs: 'hold have conduct attend host begin open resume convene chair',
    objects: 'talk meeting summit negotiation discussion consultation dialogue',
    needs: 'somebody',
  },
  { type: 'CONSULT', verbs: 'pay', objects: 'visit', needs: 'somebody' },
  { type: 'CONSULT', nouns: 'talk', before: 'with between on about', needs: 'somebody' },
  { type: 'CONSULT', nouns: 'summit', needs: 'nobody', unless: 'mountain peak' },
  {
    type: 'CONSULT',
    nouns: 'meeting, negotiation, discussion, consultation, dialogue, contact',
    before: 'with between of',
    needs: 'known',
    unless: 'prayer',
  },
  { type: 'CONSULT', nouns: 'visit', before: 'to by of', needs: 'known', unless: 'hospital doctor home' },
  { type: 'AGREE', verbs: 'agree', needs: 'two' },
  { type: 'AGREE', verbs: 'agree+to/on pledge promise vow commit+to undertake', needs: 'known' },
  {
    type: 'AGREE',
    verbs: 'reach strike sign negotiate clinch',
    objects: 'agreement deal accord pact truce ceasefire memorandum understanding compromise settlement',
    needs: 'known',
    unless: 'contract-year',
  },
  { type: 'AGREE', nouns: 'pledge, commitment', before: 'to from by', needs: 'known' },
  {
    type: 'AGREE',
    nouns: 'agreement, accord, pact, deal',
    before: 'between with',
    needs: 'known',
    unless: 'business great good',
  },
  {
    type: 'SUPPORT',
    verbs: 'endorse back praise hail+as applaud commend congratulate ratify rally+behind side+with',
    needs: 'known',
    unless: 'car vehicle truck',
  },
  { type: 'SUPPORT', verbs: 'support defend welcome', needs: 'two', unless: 'title family' },
  {
    type: 'SUPPORT',
    verbs: 'express voice offer give declare pledge',
    objects: 'support solidarity condolence backing gratitude apology appreciation',
    needs: 'known',
  },
  { type: 'SUPPORT', nouns: 'praise, endorsement', before: 'for of from by', needs: 'known' },
  {
    type: 'SUPPORT',
    nouns: 'support',
    before: 'for from of',
    needs: 'two',
    unless: 'financial technical life',
  },
  {
    type: 'COOPERATE',
    verbs:
      'cooperate+with/in/on co-operate+with/in/on collaborate+with/on/to partner+with team+up join+forces work+together',
    needs: 'somebody',
  },
  {
    type: 'COOPERATE',
    nouns: 'cooperation, co-operation, collaboration, partnership',
    before: 'with between',
    needs: 'somebody',
  },
  { type: 'COOPERATE', verbs: 'sign launch form establish', objects: 'partnership alliance', needs: 'two' },
  {
    type: 'AID',
    verbs: 'receive get obtain secure accept',
    objects:
      'aid assistance help relief vaccine donation grant loan funding fund money million billion support',
    needs: 'two',
    reversed: true,
    unless: 'vote prize award salary',
  },
  {
    type: 'AID',
    verbs: 'give pump pour inject lend send',
    objects:
      'money million billion check cheque dollar euro loan cash food tonne ton shelter weapon arms tank',
    needs: 'two',
    unless: 'fire bail',
  },
  { type: 'AID', verbs: 'donate airlift', needs: 'somebody', unless: 'blood organ kidney' },
  {
    type: 'AID',
    verbs: 'provide give send deliver offer supply grant distribute contribute pledge allocate',
    objects:
      'aid assistance relief vaccine food medicine humanitarian donation fund funding grant support shelter weapon arms ' +
      'tank missile ammunition jet drone equipment loan',
    needs: 'two',
  },
  {
    type: 'AID',
    nouns: 'donation, humanitarian aid, humanitarian assistance, military aid, food aid, airlift',
    before: 'to from for by',
    needs: 'somebody',
    unless: 'organ blood',
  },
  {
    type: 'CONCEDE',
    verbs: 'ease lift relax loosen scrap repeal revoke abolish',
    objects: 'restriction curfew lockdown ban measure rule emergency',
    needs: 'nobody',
  },
  {
    type: 'CONCEDE',
    verbs:
      'pardon acquit legalize legalise decriminalize decriminalise exonerate apologize+for apologise+for',
    needs: 'somebody',
  },
  {
    type: 'CONCEDE',
    nouns: 'easing, lifting, relaxation',
    before: 'of',
    needs: 'nobody',
    unless: 'muscle weight quantitative monetary inflation',
  },
  { type: 'CONCEDE', nouns: 'pardon, amnesty, concession', before: 'for to of from', needs: 'somebody' },
  {
    type: 'RETREAT',
    verbs: 'withdraw retreat pull+out surrender disarm demobilize demobilise',
    needs: 'known',
    unless:
      'money cash candidacy bid name nomination application nationality citizenship passport licence license title',
  },
  {
    type: 'RETREAT',
    verbs: 'release free',
    objects: '@detainee prisoner hostage detainee captive inmate',
    needs: 'somebody',
  },
  {
    type: 'RETREAT',
    nouns: 'withdrawal, pullout, surrender, ceasefire',
    before: 'of from by between',
    needs: 'somebody',
    unless: 'cash money drug',
  },
  { type: 'MOBILIZE', verbs: 'deploy mobilize mobilise mass', objects: '@troops', needs: 'somebody' },
  {
    type: 'MOBILIZE',
    verbs: 'deploy mobilize mobilise test-fire militarize',
    needs: 'known',
    unless: 'resource fund technology community voter',
  },
  { type: 'MOBILIZE', verbs: 'mine', needs: 'known', unless: 'coal gold bitcoin copper ore data' },
  { type: 'MOBILIZE', verbs: 'put place', objects: 'alert', needs: 'nobody' },
  {
    type: 'MOBILIZE',
    nouns:
      'missile test, nuclear test, rocket test, missile launch, rocket launch, weapons test, deployment, mobilization, mobilisation, military exercise, military drill, war game, military build-up',
    before: 'of by in with',
    needs: 'somebody',
    unless: 'resource revenue',
  },
];
