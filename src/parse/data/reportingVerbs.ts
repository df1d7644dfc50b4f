/**
 * SAY: what follows or precedes is what was said ("said", "tweeted").
 * CALL: the quoted words are a name or a judgement given to somebody or something ("called", "dismissed").
 * HINT: often, not always, a report ("wants", "praised", "pushed").
 */
export type CueClass = 'SAY' | 'CALL' | 'HINT';

const SAY = `say tell add write tweet retweet state declare note explain continue reply respond ask answer conclude
insist argue claim warn joke recall remark announce admit acknowledge concede suggest promise pledge vow
contend assert allege maintain stress emphasize emphasise observe comment exclaim shout yell scream cry
whisper mutter murmur quip predict testify confirm deny report reveal reiterate repeat counter retort
rejoin interject chime caution complain lament boast brag swear confess demand urge implore plead protest
proclaim profess pronounce relate recount reason muse ponder wonder inquire query elaborate clarify
volunteer advise inform assure reassure remind opine intone chant post text email e-mail telegraph sigh
snap growl bark bellow roar thunder fume scoff sneer sniff huff grumble gripe groan moan whine gush
enthuse crow gloat chuckle deadpan riff rant preach lecture scold chide admonish exhort beg beseech
entreat propose recommend specify stipulate summarize summarise underline underscore venture disclose
divulge guess speculate theorize theorise surmise posit retell quote paraphrase echo disagree demur
interrupt interpose intimate insinuate affirm attest vouch avow aver marvel rail rhapsodize wail weep
mouth utter voice recite rap blog scribble tout trumpet decree taunt tease blurt stammer stutter mumble
gasp giggle hiss spit howl shriek squeal read reckon editorialize grouse`;

const CALL = `call describe label brand dub term deem characterize characterise portray denounce dismiss decry blast slam
criticize criticise condemn praise hail mock deride refer attack accuse blame ridicule rip lambaste assail
bash paint liken compare nickname christen depict decry disparage belittle brand cast castigate
chastise commend compliment congratulate denigrate excoriate extol fault knock laud malign pan pillory rap rebuke
reprimand savage skewer thank vilify welcome cite credit salute caricature mischaracterize deplore rate bemoan judge express lambast`;

const HINT = `want hope think believe feel know fear expect support seek plan push talk speak discuss address promise
envision advocate oppose reject refuse decline pray wish worry regret appeal campaign challenge charge
consider defend demand detail dispute doubt encourage endorse envisage favor favour foresee imagine
intend invoke mention outline point prefer present question raise recognize recognise refute request
resist seethe see show signal threaten tout turn understand view rail remember reference liken insist
champion learn hear listen react rebut repeat retract revisit sound stand stop struggle commit dream joke
apologize bristle complain exult fret quibble rejoice sympathize gush pontificate bill offer order rule
command direct instruct allow estimate finish press prod probe certify apologise cheer applaud figure
begin open rage sing broadcast submit herald agree object laugh hint imply indicate pen find shrug grin beam smile nod wink
list define identify regard treat classify designate determine investigate coach forecast
anticipate disavow repudiate interpret construe perceive`;

/** The lists in the order in which they claim a verb. */
export const REPORTING_VERBS: readonly (readonly [CueClass, string])[] = [
  ['SAY', SAY],
  ['CALL', CALL],
  ['HINT', HINT],
];

/** Third-person forms that are more often plural nouns: verbs only after a pronoun or a name. */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  `states comments rules rates shows claims calls notes reports charges remarks posts tweets emails texts questions answers
requests demands offers orders plans attacks threats views pushes talks estimates figures commands promises pledges vows
warnings praises complaints jokes lectures counters hopes wants doubts fears supports campaigns challenges details
prefers points presents records regrets reads signals thanks cites credits blasts pans slams knocks fans faults terms
labels brands names brags raps quotes echoes protests raves cries screams whispers sighs laughs hints urges feels looks stands lists treats`.split(
    /\s+/,
  ),
);

/** Verbs that report nothing before "to": "prices continued to rise". */
export const PHASE_VERBS: ReadonlySet<string> = new Set(['continue', 'begin', 'stop', 'start']);

/** Verbs that stand right beside a quotation: "…," says she; their subject may follow them. */
export const INVERTING: ReadonlySet<string> = new Set(
  `say tell add write tweet state declare note explain continue reply respond ask answer conclude insist argue warn joke recall
remark announce admit concede exclaim shout yell cry quip counter retort report observe read post begin lament boast
complain demand wonder muse recount assert acknowledge suggest predict go claim run agree caution urge stress scream
whisper confess protest proclaim vow pledge promise elaborate interject chime snap tell sigh reason advise read
shrug grin beam smile laugh grumble growl bark mutter murmur`.split(/\s+/),
);

/** What a paper or an office does with a text of its own: "ran a piece that noted", "released a study which found". */
export const PUBLISHING: ReadonlySet<string> = new Set(
  `ran run runs published publishes publish released releases release issued issues issue wrote writes written posted posts printed prints
aired airs sent sends circulated circulates produced filed drafted signed`.split(/\s+/),
);
