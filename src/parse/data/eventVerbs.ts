import type { EventType } from '../types.js';

/**
 * Verbs that name an act of a PLOVER type whatever their object is: lemmas by type, after the definitions of
 * the PLOVER and CAMEO codebooks. A particle or preposition that must follow is after "+", alternatives after
 * "/": "call+for" is "calls for", "speak+with/to" is "spoke with" or "spoke to".
 */
export const EVENT_VERBS: Readonly<Record<EventType, string>> = {
  AGREE:
    'agree promise pledge offer undertake+to consent vow+to invite volunteer+to commit+to assent acquiesce+to ' +
    'guarantee swear+to propose+to assure',
  CONSULT:
    'meet talk talk+with/to/about speak+with/to discuss confer+with visit host negotiate consult mediate telephone phone ' +
    'parley tour arrive+in fly+to/into travel+to sit+down huddle hobnob chat+with/to ' +
    'converse lunch+with dine+with brief debrief interview call+in call+at stop+over shuttle+between broker ' +
    'leave+for depart+for head+to journey+to',
  SUPPORT:
    'support praise welcome endorse back hail applaud commend congratulate defend apologize apologise forgive recognize ' +
    'recognise ratify thank honor honour laud salute champion favor favour uphold approve credit compliment ' +
    'vindicate rally+behind side+with stand+by vouch+for sympathize sympathise pardon+for ' +
    'embrace reconcile+with legitimize legitimise reassure acclaim',
  CONCEDE:
    'relent capitulate yield+to accede+to bow+to give+in cave resign abdicate step+down step+aside ' +
    'backtrack pardon amnesty legalize legalise decriminalize decriminalise reinstate rehabilitate backpedal ' +
    'back+down climb+down apologize+for relinquish acquit',
  COOPERATE:
    'cooperate co-operate collaborate team+up partner+with trade+with work+together join+forces extradite ' +
    'interoperate liaise+with swap barter co-host',
  AID:
    'donate airlift assist aid finance fund subsidize subsidise resettle rescue evacuate bail+out shelter ' +
    'lend+to supply+with arm+with bankroll vaccinate',
  RETREAT:
    'withdraw retreat surrender release free disarm demobilize demobilise pull+out/back evacuate+from repatriate ' +
    'vacate cede hand+over/back disengage de-escalate deescalate stand+down unfreeze readmit',
  REQUEST:
    'demand urge appeal request call+on/upon/for ask+to/for/that beg implore plead+with/for exhort entreat beseech petition ' +
    'press+for/to lobby insist+on/that seek+from solicit beckon+to require+that recommend suggest+that propose push+for advise+to ' +
    'encourage+to plea direct+to instruct+to order+to command+to pressure+to prod+to nudge+to insist',
  ACCUSE:
    'accuse blame condemn criticize criticise denounce charge sue indict investigate deplore decry slam blast ' +
    'rebuke castigate chide censure lambaste lambast lament deride ridicule assail fault allege complain protest+to ' +
    'reprimand reproach scold berate vilify disparage denigrate attack+over deride disapprove object+to ' +
    'regret implicate incriminate prosecute impeach probe interrogate summon question+over/about/for suspect ' +
    'excoriate flay pillory malign mock disavow lash+out hit+out rail+against rap scrutinize scrutinise inspect ' +
    'subpoena arraign convict+of cross-examine look+into react+angrily/furiously/bitterly/sharply/critically upbraid admonish bemoan bash lash take+issue ' +
    'inveigh finger question convict demonize demonise chastise smear fire+back hit+back',
  REJECT:
    'reject refuse deny decline veto oppose rebuff spurn dismiss rule+out turn+down turn+away resist defy rescind ' +
    'renege+on balk+at baulk+at disregard ignore repudiate scorn shun snub block vote+against ' +
    'overrule disobey flout nix walk+out back+out stonewall fail+to withhold+consent',
  THREATEN:
    'threaten warn menace intimidate blackmail saber-rattle caution+against declare+war vow+revenge swear+revenge',
  PROTEST:
    'protest demonstrate rally march riot picket strike+over/for/against chant heckle rebel revolt mutiny ' +
    'loot+in occupy+square boo jeer self-immolate walk+off blockade+road/roads/street/streets/highway',
  SANCTION: 'sanction embargo boycott expel divest blacklist ostracize ostracise delist blackball',
  MOBILIZE:
    'mobilize mobilise deploy mass amass militarize remilitarize conscript rearm re-arm test-fire ' +
    'test-launch patrol redeploy encircle shadow overfly station garrison call+up beef+up fortify ' +
    'dig+in militarise',
  COERCE:
    'arrest detain jail imprison deport censor ban outlaw banish exile kidnap abduct seize confiscate evict ' +
    'demolish bulldoze raze vandalize vandalise ransack plunder loot torch imprison incarcerate intern ' +
    'crack+down suppress quash repress blockade hijack sabotage hack persecute gag silence muzzle raid disperse ' +
    'prohibit outlaw forbid coerce extort subjugate oust overthrow topple depose expropriate nationalize ' +
    'nationalise apprehend handcuff round+up harass shut+down close+down cordon besiege purge stifle annex ' +
    'interfere+in/with meddle+in/with tear-gas teargas sentence fine impound interdict ambuscade force+out burn ' +
    'disenfranchise deface desecrate subdue',
  ASSAULT:
    'attack kill bomb shell murder assassinate torture rape execute massacre slaughter behead ambush bombard ' +
    'assault invade strafe gun+down shoot stab wound injure maim beat stone detonate explode blow+up/itself/himself/themselves ' +
    'storm overrun retake recapture capture clash fight battle skirmish firebomb fire+on/at/into/upon open+fire ' +
    'airstrike gas poison lynch hang decapitate electrocute mutilate abuse molest slay butcher annihilate ' +
    'exterminate destroy downed shoot+down pound pummel strike rocket conquer rout repel repulse ' +
    'infiltrate mow+down mortar crush suffocate dismember cleanse ' +
    'wipe+out mug manhandle club bludgeon',
};

/** Objects that make a verb a figure of speech: "beating the record", "fighting the pandemic". By lemma. */
export const FIGURATIVE_OBJECTS: Readonly<Record<string, string>> = {
  abuse: 'position power powers trust authority office alcohol drug drugs substance substances system',
  capture: 'mood imagination attention video camera moment spirit film',
  charge:
    '$ € £ fee fees price prices rent rents interest premium premiums toll tolls fare fares dollars euros',
  deny: 'bail entry access win victory chance opportunity goal penalty title place spot',
  deploy: 'technology software app apps strategy network product tactics',
  execute: 'plan plans order orders strategy contract contracts project projects',
  free: 'time space funds money resources up',
  hand: 'cheque check money cash key keys baton wallet',
  meet:
    'need needs standard standards criteria deadline deadlines challenge challenges goal goals expectation expectations ' +
    'target targets demand demands requirement requirements obligation obligations cost costs threshold condition conditions',
  mobilise:
    'farmer farmers voter voters supporter supporters people resources funds funding community communities capital savings workers women youth volunteers donors opinion',
  mobilize:
    'farmer farmers voter voters supporter supporters people resources funds funding community communities capital savings workers women youth volunteers donors opinion',
  attack: 'problem problems issue poverty inflation pandemic virus',
  battle:
    'pandemic virus covid covid-19 coronavirus disease inflation poverty fire fires blaze cancer hunger illness odds injury',
  block: 'user users account accounts number numbers website sites view views',
  beat: 'goalkeeper keeper defender defenders opponent opponents rival rivals record expectations estimates forecasts odds market heat traffic eggs',
  crush: 'hopes dreams record garlic competition',
  defend: 'crown title thesis belt trophy dissertation',
  destroy: 'hopes dreams confidence career marriage',
  fight:
    'pandemic virus covid covid-19 coronavirus disease inflation poverty corruption crime fire fires blaze cancer ' +
    'hunger malnutrition illness odds injury climate change cold goal harder rights right justice equality freedom ' +
    'democracy jobs wages reform recognition',
  kill: 'bill deal time proposal amendment joy conversation',
  pledge: 'delegate delegates',
  raid: 'fridge pantry wardrobe savings',
  release:
    'movie movies song single singles trailer ad ads advert adverts advertisement advertisements commercial commercials memo memos letter letters transcript ' +
    'transcripts recording recordings footage guidelines name names information report reports statement statements ' +
    'ranking rankings data video videos album albums film films book books result results figures statistics list lists ' +
    'songs image images photo photos document documents details plan plans paper papers survey surveys poll polls ' +
    'product products version versions funds water findings tape tapes email emails',
  seize:
    'on upon developments issue issues remark remarks comments news opportunity opportunities moment chance day initiative',
  shoot: 'film films video movie scene scenes photo photos footage commercial',
  protest: 'that',
  surrender: 'nationality citizenship passport licence license title lead possession documents',
  strike: 'balance chord tone pose',
  warn: 'rain rains snow snowfall ice storm storms thunderstorms flood floods flooding wind winds fog heat frost',
  withdraw:
    'candidacy nomination application name money cash bid motion funds savings deposit deposits remark remarks',
};

/** Acts that are told though none of their parties has a country: "Police detained eleven demonstrators". */
export const PUBLIC_ACTS =
  'arrest detain jail imprison kidnap abduct deport evict raid disperse kill murder massacre shoot open attack ' +
  'ambush bomb shell wound injure clash behead accuse condemn criticize criticise denounce blame allege sue indict ' +
  'decry deplore reject refuse deny oppose veto urge demand call appeal threaten warn protest demonstrate march riot ' +
  'rally charge sentence expel block surrender withdraw release sign agree resign concede apologise apologize pardon free';

/** What people suffer is told though nobody known does it: "Two students were shot dead". */
export const PUBLIC_HARMS =
  'arrest detain jail imprison kidnap abduct deport evict kill murder massacre shoot attack ambush bomb wound ' +
  'injure behead threaten torture rape assassinate execute behead lynch stab accuse condemn reject indict charge sentence';

/** Verbs without an event of their own that the reading of a sentence must know as verbs. */
export const COMMON_VERBS =
  'say tell announce report state declare claim add note explain believe think know hope expect want wish like ' +
  'need seem appear become remain stay live work go come leave enter reach achieve run walk move bring carry ' +
  'take make give get put set let keep hold have do use try attempt seek manage begin start continue resume ' +
  'stop end halt cease open close lift ease impose sign seal initial conclude finalize finalise join lead head ' +
  'launch mount stage organize organise conduct carry perform lodge file issue raise voice express show cite ' +
  'name find lose win pay buy sell send dispatch ship deliver provide supply grant extend tighten relax ' +
  'strengthen reinforce bolster step improve boost expand deepen restore normalize normalise establish ' +
  'break sever cut freeze suspend cancel reduce scrap slash accept adopt approve pass vote elect appoint fire ' +
  'test build develop produce acquire share exchange train prepare place put allow permit enable admit deny ' +
  'dispel refute confirm acknowledge reveal disclose indicate suggest mean follow cause prompt lead force ' +
  'leave die flee escape fall rise grow increase fear worry feel see hear read write publish post tweet call ' +
  'describe label brand term dub order decide choose plan intend aim plead repeat reiterate renew stress ' +
  'emphasize emphasise insist argue answer reply respond react return withdraw recall remove replace break ' +
  'violate breach abide comply respect honour meet attend host stay participate take throw pelt wave shout cry ' +
  'set light burn damage hurt save protect secure guard defend involve include contain cover base link tie ' +
  'connect relate affect target aim focus happen occur erupt emerge result stem arise fly sail drive arrive ' +
  'depart land cross pass speed vow swear pledge push press urge help support face suffer sustain hit strike ' +
  'warn predict forecast estimate wonder ask question know learn discover see consider regard view treat ' +
  'speak talk converge gather assemble collect mark commemorate describe unveil present submit propose draft ' +
  'control run govern rule manage watch monitor observe track oversee serve own possess resort';
