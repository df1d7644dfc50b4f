import { wordSet } from '../tables.js';

/*
 * Classes of words that the rules of events ask about. To have a word known, add it to its class.
 */

/** Verbs of travel are diplomacy only when officials travel. */
export const TRAVEL_VERBS = wordSet('visit arrive travel fly tour head return leave depart journey stop');

/** Whose they are is not who they are. */
export const KIN = wordSet(
  'mother father parents brother sister son daughter wife husband widow boyfriend girlfriend uncle ' +
    'aunt cousin nephew niece',
);

/** Bodies and groups that act in public at home, beside those of DOMESTIC_GROUPS. */
export const PUBLIC_GROUPS = wordSet(
  'thousands hundreds dozens scores groups farmers teachers nurses doctors drivers regulators ' +
    'regulator gunmen gunman attackers attacker bombers bomber spokesman spokeswoman spokesperson ' +
    'spokesmen senators senator lawmakers lawmaker legislators legislator congressmen mps commission ' +
    'council committee ministry senate congress cabinet coalition alliance tribunal judge magistrates ' +
    'magistrate jury juries prosecutor raiders raider bandits bandit poachers poacher strikers ' +
    'pensioners settlers marchers crowds crowd youths women families clerics bishops jihadists ' +
    'extremists terrorists kidnappers mob junta regime militias militia chairman secretary campaigners ' +
    'watchdog sides king queen emperor sultan emir pope ngos ngo charities premier mayor governor',
);

/** Groups and things whose acts are nobody else's business, though a list of people or forces holds them. */
export const PRIVATE_GROUPS = wordSet(
  'team members member candidate candidates party radio television press media system unit drone jet ' +
    'fighter plane ship vessel force security border presence mission aircraft carrier reserve guard',
);

/** Things whose names end as those of people do. */
export const THINGS_LIKE_PEOPLE = wordSet(
  'waters papers letters numbers matters barriers corners quarters headquarters shoulders borders ' +
    'orders offers powers answers chapters computers computer centers errors factors doors floors colors ' +
    'tractors reactors sectors lists restaurants plants grants chants giants pants acronyms specimen ' +
    'regimen fears dollars fees trees degrees guarantees knees',
);

/** "beheaded a British aid worker": who is often hurt far from home says nothing of who did it. */
export const OFTEN_ABROAD = wordSet(
  'worker workers tourist tourists journalist journalists reporter hostage hostages diplomat diplomats ' +
    'national nationals engineer engineers contractor contractors missionary missionaries traveller ' +
    'travellers teacher teachers ambassador embassy consulate',
);

/** "shelled a village", "a strike on a market": what is hit is of the other country of the sentence, if it names one. */
export const PLACES_HIT = wordSet(
  'region regions village villages town towns city district market hospital hospitals school schools ' +
    'camp base bases airport port building buildings checkpoint mosque church resort factory depot ' +
    'headquarters houses homes',
);

/** "the Iraqi city", "the Syrian border": nouns of places that follow an adjective of a country. */
export const PARTS_OF_LANDS = wordSet(
  'city capital town village province region state district port enclave border coast island desert ' +
    'territory side sector parliament countryside frontier',
);

/** What follows them is another act: "freed after talks with Iran". */
export const ELSEWHEN = wordSet('after during before since despite amid following until because through');

/** Verbs that have no passive: "the day she was seen Mr Park resigned from his post". */
export const OBJECTLESS_VERBS = wordSet(
  'resign abdicate agree march protest rally demonstrate talk speak travel arrive complain apologise ' +
    'apologize clash retreat relent',
);

/** Nouns whose "that" opens another clause: "the conclusion that". */
export const NOUNS_OF_CONTENT = wordSet(
  'conclusion claim allegation assessment view idea notion suggestion assertion belief report reports ' +
    'fact hope fear assurance argument evidence rumour rumor rumours rumors finding statement',
);

/** What is refused in courtesy: "declined to comment", "refused to say who". */
export const SILENCE_VERBS = wordSet(
  'comment elaborate say answer speculate discuss respond reply name identify give provide disclose ' +
    'reveal specify confirm share describe explain go be speak talk state divulge predict',
);

/** Words that say that an attack is one of force. */
export const ARMED_WORDS = wordSet(
  'killed killing kills wounded wounding injured injuring dead died deaths gun guns gunmen gunman ' +
    'gunfire shot shots shooting stabbed knife knives machete machetes axe bullets bullet grenades ' +
    'grenade mortars mortar explosives explosive explosion drones drone jihadists jihadist jihadis ' +
    'terrorists terrorist terror terrorism hostages hostage physically violently sexually hospital ' +
    'hospitalised hospitalized victims victim mob burned burnt raped bodily fled casualties soldiers ' +
    'soldier troops army navy militants militant rebels rebel insurgents insurgent militia militias ' +
    'fighters fighter armed military war wars airbase warplanes warplane jets jet warships warship tanks ' +
    'tank artillery airstrikes airstrike battalion brigade helicopters shelling village villages ' +
    'villagers town checkpoint convoy civilians civilian police guard guards bomb bombs bombing bomber ' +
    'bombers suicide',
);

/** Words that say that a strike is one of workers. */
export const LABOUR_WORDS = wordSet(
  'union unions unionized unionised unionists unionist workers worker staff teachers teacher nurses ' +
    'nurse doctors doctor drivers driver pilots pilot dockers docker miners miner lecturers lecturer ' +
    'wages wage pay salary salaries industrial labour labor subcontractors subcontractor strikers ' +
    'striker walkout stoppage employees employee bargaining picket employers employer',
);

/** Those who bear arms on their own. */
export const ARMED_GROUPS = wordSet(
  'rebel rebels militant militants insurgent insurgents gunman gunmen terrorist terrorists jihadist ' +
    'jihadists extremist extremists bandit bandits kidnapper kidnappers attacker attackers guerrilla ' +
    'guerrillas',
);

/** Nouns that name an act only beside other words: "on alert", "its test of a missile". */
export const OTHER_EVENT_NOUNS = wordSet('alert test tests launch launches firing');

/** Prepositions that say whose or whence somebody is: "leaders of", "rebels in". */
export const BELONGING = wordSet('of for from in at throughout across inside within near');

/** "the two leaders", "both sides" */
export const NOUNS_OF_PAIRS = wordSet(
  'pair leaders countries sides nations parties presidents governments ministers neighbours neighbors ' +
    'allies states rivals men women powers capitals',
);

/** What belongs to a government acts for it. */
export const GOVERNMENT_NOUNS = wordSet(
  'forces troops army navy military police government administration officials soldiers ambassador ' +
    'envoy team party aides campaign lawyers',
);

/** Adjectives that govern an infinitive as verbs do: "is willing to", "is likely to". */
export const CONTROL_ADJECTIVES = wordSet(
  'willing prepared ready committed unwilling reluctant likely set due scheduled expected slated ' +
    'poised bound determined able unlikely honoured honored happy glad pleased eager about going',
);

/** Verbs that are done by saying them: "I want to thank Kenya" thanks it. */
export const VOICED_VERBS = wordSet(
  'congratulate thank commend express convey condemn praise welcome salute honor honour apologize ' +
    'apologise applaud',
);

/** Words before "strike" that say that it is one of force. */
export const ARMED_BEFORE = wordSet(
  'air missile drone rocket military retaliatory nuclear precision artillery preemptive pre-emptive ' +
    'surgical deadly',
);

/** Verbs whose frame is completed after a preposition: "put under arrest", "remained on alert", "took to the streets". */
export const PREPOSITIONAL = wordSet(
  'put place remain stay go pour converge participate hold keep take engage enter join face',
);

/** Words in "ly" that are no adverbs. */
export const NOT_ADVERBS = wordSet(
  'likely unlikely weekly daily monthly family assembly ally rally italy supply reply july apply ' +
    'comply bully',
);

/** Verbs whose object is somebody caught, sued or freed, of whom a charge may follow: "arrested two men, accused of fraud". */
export const CATCHING_VERBS = wordSet(
  'arrest detain jail imprison hold seize capture catch question sue fine suspend sack dismiss fire ' +
    'expel deport extradite execute kill shoot release free try',
);

/** Verbs that name a person before what that person did: "blamed the ministry for withholding aid". */
export const BLAMING_FOR_VERBS = wordSet(
  'accuse blame criticise criticize condemn denounce slam blast flay lambast lambaste rebuke censure ' +
    'chide sue fine arrest jail detain punish indict prosecute investigate convict suspect sanction ' +
    'thank praise commend congratulate applaud laud hail forgive attack dismiss sack terminate fire ' +
    'suspend expel reprimand honour honor reward',
);

/** Verbs whose object does what the infinitive after it says: "prompted the minister to resign". */
export const MOVING_VERBS = wordSet(
  'prompt encourage lead cause force get want allow enable urge ask tell order persuade convince ' +
    'compel require push permit advise inspire pressure invite expect instruct hire pay',
);

/** Nouns of time: "two years after the war". */
export const TIME_NOUNS = wordSet(
  'moment moments minute minutes hour hours day days week weeks weekend month months year years decade ' +
    'decades century centuries morning afternoon evening night',
);

/** What they govern has not happened and may never. */
export const UNDOING = wordSet(
  'fail fails failed failing avoid avoided avoids avoiding prevent prevents prevented preventing ' +
    'unable refrain refrained fear fears feared fearing fail lack without instead against',
);

/** Verbs of harm, which one threatens and does not promise. */
export const HARMFUL_VERBS = wordSet(
  'attack strike hit bomb destroy invade retaliate avenge punish kill crush annihilate respond fight ' +
    'expel sanction shoot bombard crack wipe eliminate',
);

/** Verbs of what happens to things. */
export const MISHAP_VERBS = wordSet(
  'plunge plunges plunged crash crashes crashed fall falls fell collapse collapses collapsed derail ' +
    'derailed overturn overturned capsize capsized sink sank skid skidded veer veered collide collided ' +
    'erupt erupted topple toppled',
);

/** What harms people though nobody means it. */
export const ACCIDENTS = wordSet(
  'crash crashes accident accidents collision blaze fire fires wildfire wildfires flood floods ' +
    'flooding earthquake quake storm storms cyclone hurricane typhoon tornado derailment avalanche ' +
    'landslide landslides mudslide stampede wave lightning heart shark disease virus outbreak pandemic ' +
    'covid-19 cancer fall drought famine heat cold collapse wreck pileup bus train lorry truck car ferry ' +
    'boat van tram helicopter minibus crane tree roof bridge snow rain rains waves tsunami volcano ' +
    'eruption tide current pest pests locusts',
);

/** Nouns whose "of" names whom it is done to: "the killing of", not "the protests of". */
export const DONE_TO_NOUNS = wordSet(
  'killing killings arrest arrests assassination murder invasion bombing bombings shelling bombardment ' +
    'massacre massacres detention deportation deportations imprisonment eviction evictions kidnapping ' +
    'kidnappings abduction abductions repression persecution annexation shooting shootings torture ' +
    'beheading lynching expulsion expulsions impeachment prosecution condemnation criticism denunciation ' +
    'investigation investigations inquiry inquiries probe probes trial trials indictment indictments ' +
    'prosecutions rejection boycott boycotts praise endorsement release pardon pardons blockade stabbing ' +
    'stabbings raid raids',
);

/** Verbs that lend a noun their subject as the one who does it: "held talks", "launched an attack". */
export const LIGHT_VERBS = wordSet(
  'hold held holds holding have had has having launch launched launches launching make made makes ' +
    'making give gave given gives conduct conducted conducts stage staged carry carried mount mounted ' +
    'begin began begun start started continue continued attend attended attends join joined lead led ' +
    'leads organize organized organise organised plan planned plans order ordered open opened resume ' +
    'resumed express expressed voice voiced issue issued issues announce announced file filed renew ' +
    'renewed repeat repeated pay paid sign signed take took impose imposed call called commit committed ' +
    'perpetrate perpetrated wage waged',
);

/** Verbs whose subject the noun is done to: "faces criticism", "drew condemnation". */
export const SUFFERING_VERBS = wordSet(
  'face faces faced facing draw drew drawn draws receive received receives attract attracted spark ' +
    'sparked suffer suffered survive survived',
);

/** Words of war that politicians use of words. */
export const WORDS_OF_WAR = wordSet(
  'attack assault fight battle clash bash onslaught skirmish hit strike pummel pound crush rout beat',
);

/** People in politics, who attack each other with words. */
export const POLITICIANS = wordSet(
  'critics critic opponents opponent commentators commentator columnists pundits experts analysts ' +
    'campaigners opposition party parties republicans republican democrats democrat conservatives ' +
    'conservative liberals lawmakers lawmaker senators senator mps candidates candidate campaign rivals ' +
    'rival newspapers media',
);

/**
 * What a word makes of the clause or noun that it governs: it continues, lies ahead, is asked for, alleged,
 * denied, refused.
 */
export const GOVERNING_WORDS = {
  NEUTRAL: {
    verbs:
      'begin start continue try attempt help manage proceed choose vote rush allow use force compel lead stop end ' +
      'keep move gather join participate',
  },
  AHEAD: {
    verbs:
      'plan decide want intend expect prepare seek aim set schedule slate consider propose vow pledge promise agree',
    others: 'due poised going ready proposal intention',
  },
  ASKED: { verbs: 'urge ask demand call request order recommend appeal implore beg encourage tell instruct' },
  ALLEGED: { verbs: 'allege accuse claim suspect', others: 'suspicion allegation allegations' },
  DENIED: { verbs: 'deny' },
  REFUSED: { verbs: 'refuse', others: 'refusal' },
} as const;

/** Verbs by which a deed comes to nothing, with the particle that they need. */
export const CANCELLING_VERBS = 'cancel postpone abort scrap shelve avert foil thwart call+off put+off';
