import { wordSet } from '../tables.js';

/** Verbs after which a clause says what was said: "she said (that) it was over". */
export const CLAUSE_VERBS = wordSet(
  `say tell add argue claim insist note suggest announce acknowledge admit concede warn predict declare reply respond
write tweet explain contend assert maintain allege joke stress confirm reiterate recall promise vow pledge deny complain
reveal report remark testify swear assure inform remind agree estimate indicate hint imply mention emphasize emphasise
underline underscore conclude counter retort state repeat proclaim profess boast brag confess caution lament observe
comment propose recommend demand stipulate specify clarify relate disclose affirm attest aver avow advise post speculate
theorize theorise opine quip answer continue protest quote elaborate signal charge rule request urge`,
);

/**
 * Of these, those after which a noun phrase is nearly always the subject of a clause: "said the race was
 * over".
 */
export const FREE_VERBS = wordSet(
  'say tell argue insist suggest admit acknowledge warn predict agree note add concede',
);

/** Of these, those after which a noun phrase is as often their object: "reported a loss". */
export const THAT_VERBS = wordSet(
  `recommend demand request urge signal charge rule propose mention quote relate post answer continue stipulate specify
disclose protest observe comment remark underline underscore state reveal report proclaim counter elaborate repeat`,
);

/** Of these, those of which things are the subject as well, and then nobody speaks: "the map suggests". */
export const EVIDENT_VERBS = wordSet(
  'suggest indicate imply signal confirm reveal hint underscore underline state',
);

/** Verbs after which a question says what was asked or told: "asked whether it was over". */
export const QUESTION_VERBS = wordSet(
  'ask wonder inquire query question explain say tell reveal recall describe',
);

/** Verbs by which somebody takes something on: "vowed to fight". */
export const UNDERTAKING_VERBS = wordSet('promise vow pledge offer threaten swear propose');

/** Verbs by which somebody is told to do something: "urged him to go". */
export const REQUEST_VERBS = wordSet(
  'ask tell urge advise order implore beg beseech entreat exhort command instruct direct warn remind encourage',
);

/** Verbs that name the hearer before what was said: "told reporters that". */
export const HEARER_VERBS = wordSet('tell inform assure remind warn advise promise ask');

/** Open a question that is reported after any of the question verbs. */
export const QUESTION_WORDS = wordSet('whether how why what who whom whose');

/** Open one only after "ask": elsewhere they open a side clause. */
export const SIDE_QUESTION_WORDS = wordSet('if where when which');

/** Open a clause beside the main one; a comma ends what is reported in it. */
export const SIDE_OPENERS = wordSet(
  'when while as after before since if although though because once unless',
);

/** Things and groups that speak for somebody, beside those who have a role. */
export const SOURCES = wordSet(
  `report poll survey study statement document letter email memo data figure analysis article filing transcript tally
record estimate account police people media agency company ministry research scholar authority family group firm
government hospital court university club council party palace office military army committee board union bank camp
campaign administration parliament senate congress department country church school airline operator charity regulator
watchdog commission institute team paper newspaper website magazine network channel station blog post tweet book
lawsuit complaint indictment affidavit ruling verdict order source critic supporter neighbour neighbor relative friend
colleague rival ally force team body organisation organization association federation foundation think-tank bureau`,
);

/** Things that suggest or reveal something and say nothing. */
export const SIGNS = wordSet(
  `evidence result test map image photo photograph picture footage video sign trend pattern fact move attack fire
behaviour behavior silence tone look smile presence absence history experience outcome score number price weather sky
name word title label colour color shape size timing case example incident episode event race chart graph graphic
choice lack jet car house market share`,
);

/** What something is done by or in line with: "according to plan". */
export const MANNERS = wordSet(
  'plan law legend rule custom tradition size schedule need taste ability age rank type',
);

/** What is said without a clause: "said nothing about it". */
export const SAID_NOUNS = wordSet(
  `nothing little more something everything anything much lot hello goodbye farewell prayer prayers word words thanks
sorry yes no grace mass`,
);

/** What the reporter calls what was said: ", a claim that he denies". */
export const VERDICTS = wordSet(
  `claim charge allegation accusation assertion suggestion statement remark comment reference move decision step view
position stance`,
);

/** After a comma they tell what came of it: ", prompting cheers". */
export const OUTCOMES = wordSet(
  'prompting sparking sending drawing triggering causing angering raising fuelling fueling',
);
