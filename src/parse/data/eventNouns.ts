import type { EventType } from '../types.js';

/**
 * Nouns that report an event if a party is attached: "US strikes on Syria", "criticism from the party", "its
 * deployment". Singular, separated by commas.
 */
export const EVENT_NOUNS: Readonly<Partial<Record<EventType, string>>> = {
  CONSULT:
    // "talk" alone is speech, "exchange" a market
    'meeting, talks, discussion, conversation, negotiation, visit, summit, telephone call, phone call, ' +
    'phone conversation, telephone conversation, consultation, dialogue, sit-down, tete-a-tete',
  SUPPORT: 'praise, endorsement',
  AID: 'airlift',
  RETREAT: 'withdrawal, pullout, pull-out, surrender, pullback, disengagement',
  ACCUSE:
    'criticism, condemnation, investigation, inquiry, enquiry, probe, accusation, denunciation, lawsuit, ' +
    'indictment, rebuke, censure, prosecution, impeachment, interrogation, complaint',
  REJECT: 'rejection, refusal, veto',
  PROTEST:
    'protest, demonstration, rally, march, riot, hunger strike, general strike, sit-in, uprising, revolt, walkout, mutiny',
  SANCTION: 'sanction, embargo, boycott, expulsion',
  MOBILIZE:
    'deployment, mobilization, mobilisation, missile test, nuclear test, rocket test, icbm test, weapons test, ' +
    'bomb test, missile launch, rocket launch, satellite launch, buildup, build-up, military exercise, ' +
    'military drill, redeployment',
  COERCE:
    'crackdown, arrest, detention, deportation, kidnapping, abduction, imprisonment, eviction, confiscation, ' +
    'interference, meddling, repression, annexation, hijacking, cyberattack, cyber attack, cyber-attack, hacking, jailing',
  ASSAULT:
    'attack, airstrike, air strike, air-strike, missile strike, drone strike, rocket strike, military strike, ' +
    'strike, raid, air raid, bombing, shelling, bombardment, killing, assassination, massacre, offensive, invasion, ' +
    'clash, ambush, shooting, slaying, slaughter, murder, execution, assault, incursion, beheading, torture, ' +
    'stabbing, poisoning, lynching, rape, gunbattle, gun battle, gunfight, firefight, shootout, suicide bombing, onslaught, fighting, beating',
};

/** Nouns that make a test or a launch one of weapons: "its test of a ballistic missile". */
export const WEAPON_NOUNS =
  'missile missiles rocket rockets icbm icbms bomb bombs warhead warheads weapon weapons torpedo satellite slbm';

/**
 * Noun classes for the heads of objects in frames. A noun may be in several. Singular if the plural is
 * regular.
 */
export const OBJECT_CLASSES = {
  restriction:
    'curfew ban restriction censorship emergency siege law curb limit measures crackdown checkpoint constraint ' +
    'decree dictatorship moratorium',
  embargo: 'sanction sanctions embargo boycott tariff tariffs penalty duty quota duties penalties levy',
  blockade: 'blockade siege cordon roadblock',
  strike: 'strike protest boycott rally demonstration march sit-in walkout stoppage riot hunger-strike',
  protest:
    'strike protest rally demonstration march sit-in walkout riot vigil picket stoppage uprising revolt ' +
    'hunger-strike sit-ins',
  street: 'street road highway bridge motorway thoroughfare traffic airport parliament railway square',
  aid:
    'aid assistance food medicine medicines relief grain flour loan grant money dollars euros pounds supplies ' +
    'equipment help arms weapons ammunition donation fund funds funding goods credit clothing tent blanket rice ' +
    'wheat vaccine medical helicopter fuel shipment expertise package humanitarian cash oil hospital subsidy ' +
    'million billion tonnes tons doctor nurse jets aircraft uniforms vehicle generator ambulance stove pump mattress seed ' +
    'fertiliser fertilizer ventilator oxygen',
  asylum: 'asylum refuge sanctuary shelter visa citizenship',
  peacekeeper: 'peacekeeper peacekeepers peacekeeping peace-keepers blue-helmet',
  inspector: 'inspector observer monitor investigator fact-finding inspection expert auditor prosecutor',
  envoy:
    'envoy delegation emissary representative negotiator diplomat mission ambassador minister mediator team official',
  troops:
    'troop soldier force army tank warship marine battalion brigade navy fleet aircraft carrier missile ' +
    'artillery police regiment paratrooper gunboat submarine bomber plane contingent unit personnel reinforcement ' +
    'military militia missiles system forces frigate destroyer drone jet fighter guard reservist reserve security ' +
    'border presence patrol defences defenses defense defence armor armour helicopters convoy hacker ship vessel',
  relations:
    'relation relations tie ties contact cooperation trade link diplomatic recognition membership dialogue ' +
    'participation partnership exports imports export import',
  supply:
    'aid assistance loan supply supplies delivery deliveries shipment funding funds electricity gas oil water ' +
    'flight credit payment subsidy investment food fuel visa arms sales sale mail power services operation ' +
    'operations support contribution',
  negotiation: 'talk talks negotiation negotiations mediation effort efforts consultations contacts',
  treaty:
    'treaty agreement accord pact deal memorandum protocol convention contract communique declaration constitution ' +
    'cooperation charter friendship',
  understanding:
    'agreement accord deal consensus compromise understanding settlement pact treaty truce ceasefire cease-fire',
  ceasefire: 'ceasefire cease-fire truce armistice cessation hostilities',
  proposal:
    'proposal offer invitation plan request demand call appeal term condition deal suggestion idea bid ' +
    'overture resolution draft amendment demands calls ultimatum initiative allegation accusation claim charge ' +
    'mediation roadmap criticism settlement verdict',
  access: 'access observer inspector monitor peacekeeper mediator aid convoy entry mission relief',
  entry: 'entry access permission visa admittance admission passage landing request asylum bail visit',
  refugee: 'refugee migrant evacuee exile deserter defector asylum-seeker orphan',
  debt: 'debt debts arrears',
  commodity:
    'oil gas grain wheat coal electricity uranium goods product commodity crude petroleum steel cotton rice',
  amnesty:
    'amnesty autonomy self-rule pardon rights right concession concessions independence clemency citizenship freedom',
  reform:
    'reform reforms democracy liberalization liberalisation pluralism freedom constitution rights election elections ' +
    'referendum',
  official:
    'minister general official chief commander governor cabinet government adviser ambassador premier head director',
  flag: 'flag effigy effigies portrait',
  vote: 'election vote poll class classes referendum parliament school ballot lecture',
  premises:
    'embassy office building university factory consulate campus plant mine square headquarters prison',
  media:
    'newspaper station radio television magazine website school university media network channel weekly daily internet ' +
    'mosque broadcaster party parties organization organisation group union',
  crowd:
    'demonstration protest rally march crowd gathering protester demonstrator sit-in riot rioter meeting',
  custody: 'arrest custody detention surveillance jail prison trial',
  migrant:
    'worker immigrant refugee resident journalist student people migrant national civilian citizen missionary person ' +
    'dissident foreigner family families alien',
  import:
    'import imports export exports trade product beef flight flights shipment oil goods meat livestock purchase travel',
  assets: 'asset assets account accounts',
  combat: 'firefight battle combat gunbattle fighting clash',
  tribute: 'tribute homage respects',
  sentence: 'sentence sentences term conviction',
  deadline: 'deadline ultimatum',
  abuse: 'abuse crime atrocity massacre rape murder genocide torture',
  border: 'border frontier crossing corridor checkpoint airspace',
  crossing: 'border frontier bridge crossing corridor road airspace port checkpoint gate airport embassy',
  concern:
    'concern regret anger alarm outrage opposition dismay disappointment displeasure dissatisfaction ' +
    'objection frustration indignation condemnation disapproval misgiving scepticism skepticism criticism ' +
    'reservation worry unease grievance concerns complaint discontent',
  solidarity:
    'support backing blessing solidarity appreciation gratitude condolence condolences sympathy thanks confidence satisfaction praise ' +
    'apology apologies backing admiration regret-for congratulations respect endorsement recognition',
  willingness: 'willingness readiness desire intention interest eagerness hope commitment',
  complaint:
    'protest complaint charge lawsuit suit accusation objection allegation indictment petition warrant case charges ' +
    'appeal-against reprimand rebuke condemnation',
  request: 'appeal call demand request plea ultimatum demands',
  threat: 'threat threats warning ultimatum blow war',
  investigation:
    'investigation inquiry probe enquiry hearing trial inquest review audit prosecution case proceedings',
  meeting:
    'talk talks meeting discussion discussions summit conversation negotiation negotiations consultation dialogue ' +
    'conference call exchange session visit lunch dinner ceremony consultations audience chat mediation tour trip ' +
    'round breakfast handshake welcome reception',
  attack:
    'attack offensive strike airstrike raid assault bombing invasion war operation rocket missile missiles rockets ' +
    'ambush incursion shelling mortar grenade shell bombardment suicide mission massacre airstrikes genocide ' +
    'atrocity torture salvo bomb battery batteries bullet shots',
  exercise: 'exercise manoeuvre maneuver drill game games wargame patrol',
  weapon:
    'missile missiles rocket bomb icbm satellite warhead weapon weapons torpedo device arsenal nuclear chemical ' +
    'uranium warheads',
  fire: 'fire house office building car home flag bus effigy church mosque village shop vehicle embassy tyre tire',
  flames: 'fire ablaze alight flame',
  building:
    'house home building office shop crop property mosque church school farm orchard settlement olive',
  hostage: 'hostage prisoner captive hostages',
  land: 'town village city territory base airport area hill stronghold district outpost position headquarters ground island',
  person:
    'man woman people person protester activist demonstrator opponent leader dissident suspect militant student ' +
    'journalist reporter member worker civilian lawyer rebel politician supporter',
  detainee: 'prisoner detainee hostage captive inmate dissident suspect body remains',
  demand:
    'demand demands pressure reform reforms election elections request calls law rights victory victories',
  office: 'post office power presidency seat premiership',
  gas: 'gas tear-gas cannon truncheon baton bullets teargas',
  force: 'force forces weapon weapons violence military gas missiles bomb',
  blame: 'reason cause culprit factor',
  information: 'intelligence information expertise data technology evidence experience know-how',
  rights: 'right rights law laws ceasefire truce cease-fire agreement accord sanctions sovereignty airspace',
  stone: 'stone stones rock rocks brick bricks bottle bottles firebomb firebombs petrol',
  signature: 'signature signatures petition petitions',
  alert: 'alert guard standby',
  arm: 'gun pistol knife rifle weapon machete sword firearm revolver axe arms sabre saber',
  backing: 'support backing endorsement',
  charge: 'complaint accusation allegation objection protest',
} as const satisfies Record<string, string>;

export type ObjectClass = keyof typeof OBJECT_CLASSES;
