import { wordSet } from '../tables.js';

/** Start a noun phrase. */
export const DETERMINERS = wordSet(
  `the a an this that these those my your his her its our their some any each every another both all no one two three four
five six seven eight nine ten many several few most other others such half dozens hundreds thousands`,
);

export const SUBJECT_PRONOUNS = wordSet('he she they we i it who you');

/** Stand for people by themselves: "one said", "others called it". */
export const STANDALONE = wordSet(
  'one another others some many several both few most everyone everybody someone somebody nobody none',
);

export const PREPOSITIONS = wordSet(
  `of for from in with at on to by about against among before after behind beside between during near over under since
through toward towards upon within without into onto outside inside across around despite amid alongside like per via
beyond until throughout including along off`,
);

export const CONJUNCTIONS = wordSet(
  `and but or nor yet so because when while as if though although that which whether where unless whereas than whom whose how
why what once lest`,
);

export const AUXILIARIES = wordSet(
  `is are was were be been being am has have had having do does did will would can could may might must shall should
ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
mightn't mustn't shouldn't ain't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t
can’t couldn’t shouldn’t`,
);

/** Between subject and verb: "Trump later also said". */
export const ADVERBS = wordSet(
  `also later then once never still now even too again soon often always sometimes just only first ever not recently
earlier previously instead thus hence further furthermore repeatedly finally eventually perhaps maybe rather simply
meanwhile however moreover nevertheless nonetheless indeed elsewhere afterward afterwards besides overall similarly likewise
additionally otherwise quite so therefore initially long twice already almost nearly ultimately back jokingly famously flatly`,
);

/** Pronouns with a verb drawn in: "she'd", "they've". */
export const CONTRACTED_PRONOUN = /^(he|she|they|we|i|it|who|you)['’](?:d|ll|ve|re|m|s)$/;

/** When: "Trump on Monday said". */
export const TIME_WORDS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun. yesterday today tonight
tomorrow week month year morning afternoon evening night weekend earlier later ago january february march april may june
july august september october november december jan. feb. aug. sept. sep. oct. nov. dec. noon midnight days weeks
months years hours minutes`,
);

/** Part of an expression of time when a time word follows. */
export const TIME_LEADS = wordSet(
  'on in at late early last this next that the a previous past few two three',
);

/** Words that open a subordinate clause before the main one: "When asked, …". */
export const SUBORDINATORS = wordSet(
  `when while as if though although because after before since once until unless whereas asked speaking writing turning
referring responding addressing citing noting calling saying arguing pressed questioned having being following here led
acknowledging describing given later earlier joined reached standing adding telling according`,
);

/** Frequent verb forms that no ending gives away: they end a subject seen from its left. */
export const COMMON_VERBS = wordSet(
  `made took met got gave went came saw kept left led held won lost ran sat stood put set let fell became brought bought built
caught chose drew drove ate flew grew knew laid meant paid rose sent shook sold slept spent struck threw wore hit broke
wants needs goes makes takes gets comes gives keeps leaves remains seems appears believes knows finds faces
looks works likes loves enjoys wins loses stands sits meets brings tries uses lives runs leads
thinks hopes plans feels sees helps turns starts ends becomes includes shot fought dropped died fled sank hid lied froze dealt`,
);
