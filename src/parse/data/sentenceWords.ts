import { wordSet } from '../tables.js';

/** Closed classes of words, for the shallow reading of a sentence. */
export const DETERMINERS = wordSet(
  'the a an this that these those some any no every each either neither both all another such several many few ' +
    'much more most other certain various my your his her its our their whose',
);
export const INDEFINITE = wordSet('a an another some any several');
export const POSSESSIVES = wordSet('my your his her its our their whose');
export const PRONOUNS = wordSet(
  'i you he she it we they me him us them himself herself itself themselves who whom which what one somebody ' +
    'someone everyone nobody anybody there',
);
export const PREPOSITIONS = wordSet(
  'of in on at by for with from to into onto against about over under between among amongst through throughout ' +
    'during after before since until till toward towards across along around near off out up down upon within ' +
    'without despite amid amidst following regarding concerning via per like unlike including besides beyond ' +
    'behind beside below above inside outside except as aboard alongside pending versus because',
);
export const SUBORDINATORS = wordSet(
  'that if whether because although though while whereas unless when where whenever why how lest',
);
export const RELATIVES = wordSet('who whom which whose');
export const COORDINATORS = wordSet('and or but nor yet plus');
export const MODALS = wordSet(
  "will would shall should can could may might must 'll ’ll 'd ’d cannot wo ca won't wouldn't can't couldn't shouldn't",
);
export const BE_FORMS = wordSet("be is are was were been being am isn't aren't wasn't weren't 're ’re 'm ’m");
export const HAVE_FORMS = wordSet("have has had having 've ’ve haven't hasn't hadn't");
export const DO_FORMS = wordSet("do does did don't doesn't didn't done");
export const NEGATIONS = wordSet(
  "not never n't n’t no hardly won't wouldn't can't cannot couldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't neither nor",
);
export const ADVERBS = wordSet(
  'also again already always ever still just now then soon once twice often sometimes yet only even meanwhile ' +
    'however therefore thus instead rather too very quite almost nearly perhaps maybe here there not never today ' +
    'than yesterday tonight tomorrow later earlier ago together apart abroad home back away forward further far ' +
    'outright first finally overnight altogether once',
);
/** Verbs of speech: a clause starts after them. */
export const SPEECH_VERBS = wordSet(
  'say tell announce report state declare claim add note explain believe think know confirm acknowledge reveal ' +
    'disclose insist argue stress reiterate conclude warn deny allege hope fear estimate predict suggest indicate ' +
    'write tweet recall maintain assert contend quote emphasize emphasise repeat',
);
export const OBLIGATIONS = wordSet('must should ought');
/** Heads that stand for whole governments and groups though no name is in them: a clause's actor without a country. */
export const DOMESTIC_GROUPS = wordSet(
  'opposition protesters protester demonstrators demonstrator rioters activists activist students student workers ' +
    'worker journalists journalist newspaper newspapers dissidents dissident rebels rebel citizens citizen party ' +
    'parties candidates candidate critics lawyers lawyer villagers residents prisoners supporters members ' +
    'parliament government president ministers minister officials official people civilians constitution ' +
    'politicians union unions opponents leaders leader authorities court judges police army media press radio ' +
    'television separatists insurgents guerrillas fundamentalists militants fundamentalist group movement',
);
