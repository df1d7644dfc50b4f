import { wordSet } from '../tables.js';

/** What people utter: "Clinton's claim", "in a statement", "the email read". */
export const SPEECH_NOUNS = wordSet(
  `statement statements letter letters speech speeches tweet tweets comment comments remark remarks claim claims email emails
e-mail memo message messages post posts interview interviews testimony response reply answer answers question questions
quote quotes description call calls promise promises pledge pledges vow vows warning warnings threat threats criticism
attack attacks assertion assertions declaration argument arguments allegation allegations accusation accusations insult
insults slogan slogans chant chants words phrase phrases rhetoric suggestion proposal demand demands complaint
characterization view views insistence admission observation denial apology retort joke jokes reference references
plea plan vision praise op-ed column editorial report article essay caption headline note review book press release
announcement address lecture sermon toast piece story study paper leaflet brochure flyer ad advert lyrics lyric line refrain motto mantra idea message opinion ruling verdict
survey poll sentence analysis document filing complaint lawsuit broadside dictum tirade outburst rebuttal rebuke salvo swipe jab boast
conclusion conclusions assessment assessments finding findings contention judgment judgement recommendation prediction explanation`,
);

/** Where something is said, which does not say it itself: "who in a later interview said". */
export const OCCASIONS = wordSet(
  'interview interviews speech speeches conference briefing hearing debate address rally testimony appearance news-conference',
);

/** Works that have titles: "host of “The Press Pool”", "the film “Fast & Furious”". */
export const WORK_NOUNS = wordSet(
  `book books novel memoir film films movie movies show shows series program programme programs song songs album single play
musical opera ballet painting sculpture poem story episode sitcom drama documentary podcast exhibit exhibition magazine
newspaper column blog website site hit anthem ballad record track video game games tour author host hosts anchor star
stars co-host moderator creator director producer host's nbc's abc's cbs's cnn's fox's msnbc's msnbc nbc abc cbs cnn pbs hbo
comedy thriller bestseller biography autobiography trilogy sequel report study paper article essay headline headlined titled
entitled segment newsletter ad ads commercial award prize exhibit watch watching watched hosted hosts starred
smash blockbuster remake miniseries operetta cantata mixtape ep lp paperback`,
);

/** Who makes works: "author of “Emma”". */
export const WORK_MAKERS = wordSet(
  'author co-author writer editor director producer creator star host composer translator publisher illustrator narrator cast performance production',
);

/** Announce a term or a name, not an utterance: "so-called", "known as", "the word". */
export const TERM_WORDS = wordSet(
  `so-called socalled known titled entitled named dubbed nicknamed word words term terms phrase labeled labelled marked
reading called codenamed code-named hashtag slogan name names`,
);

/** What a name in quotation marks is: "her stage name “Lark”", "nicknamed “Rusty”", "alias “the Duke”". */
export const BY_NAMES = wordSet(
  `name nickname nicknamed pseudonym alias aka a.k.a. moniker by-name byname codename codenamed code-named handle persona
dubbed christened called`,
);
