import { wordSet } from '../tables.js';

/** Nouns for offices, professions and relations that stand before or after a person's name. Lower case. */
export const ROLE_NOUNS = wordSet(
  'president vice-president premier chancellor minister secretary ambassador envoy diplomat king queen prince princess emperor sultan emir ' +
    'sheikh pope cardinal archbishop bishop priest pastor rabbi imam ayatollah cleric monk leader chief head chairman chairwoman chairperson ' +
    'chair director manager executive ceo cfo coo cto founder co-founder cofounder owner boss partner president-elect vice deputy governor mayor ' +
    'senator congressman congresswoman representative lawmaker legislator parliamentarian mp mep mla councillor councilor councilman ' +
    'councilwoman alderman speaker whip candidate nominee hopeful contender spokesman spokeswoman spokesperson adviser advisor aide ' +
    'assistant counsel counsellor counselor attorney lawyer solicitor barrister prosecutor advocate judge justice magistrate commissioner ' +
    'inspector superintendent sheriff detective sergeant officer constable commander general colonel major captain lieutenant admiral marshal ' +
    'brigadier soldier veteran pilot astronaut cosmonaut scientist physicist chemist biologist economist historian analyst expert researcher ' +
    'professor lecturer teacher principal dean rector doctor physician surgeon nurse psychologist author writer novelist poet playwright ' +
    'journalist reporter correspondent editor columnist broadcaster anchor presenter host commentator blogger photographer actor actress ' +
    'director filmmaker producer screenwriter singer musician composer conductor rapper guitarist drummer artist painter sculptor designer ' +
    'architect model dancer choreographer comedian player captain coach striker midfielder defender goalkeeper forward winger batsman ' +
    'bowler quarterback pitcher boxer wrestler swimmer sprinter runner cyclist golfer champion skipper trainer referee umpire driver ' +
    'businessman businesswoman entrepreneur tycoon billionaire banker investor broker engineer developer farmer fisherman worker ' +
    'activist campaigner dissident opposition militant rebel terrorist gunman suspect defendant victim witness survivor resident ' +
    'wife husband son daughter father mother brother sister uncle aunt nephew niece cousin grandfather grandmother widow widower friend ' +
    'girlfriend boyfriend fiance fiancee colleague counterpart successor predecessor student pupil intern whistleblower hacker convict ' +
    'teenager boy girl man woman couple secretary-general undersecretary vice-chancellor vice-chairman governor-general attorney-general ' +
    'coordinator organiser organizer administrator treasurer registrar auditor controller curator librarian chef cook singer-songwriter ' +
    'frontman bassist vocalist lawmaker strategist pollster fundraiser donor philanthropist heir heiress monarch statesman stateswoman ' +
    'czar politician negotiator mediator representative delegate rapporteur trustee member comptroller ombudsman medic paramedic firefighter ' +
    'editor-in-chief commander-in-chief',
);

/** Nouns that are titles only beside a name: elsewhere they are said of too much else. Lower case. */
export const TITLE_NOUNS = wordSet(
  'official director-general baker trader shopkeeper tailor carpenter miner mechanic plumber electrician butcher grocer vendor hawker ' +
    'herder shepherd weaver potter blacksmith nun chaplain deacon missionary translator interpreter consultant specialist technician ' +
    'accountant clerk geologist ecologist botanist zoologist astronomer anthropologist sociologist archaeologist linguist mathematician ' +
    'epidemiologist virologist statistician meteorologist seismologist pathologist oncologist cardiologist midwife pharmacist dentist',
);

/** What ministers are of, before the noun: "economy minister". Lower case. */
export const PORTFOLIOS = wordSet(
  'economy water oil gas mines mining electricity housing sports sport youth women immigration migration science technology industry commerce ' +
    'fisheries forestry land lands infrastructure works aviation railways telecoms media religious religion veterans climate petroleum roads',
);

/** What a minister or secretary is of: "secretary of state", "minister for foreign affairs". */
export const FIELDS = wordSet(
  'state defence defense affairs justice trade staff police operations relations sport parliament government',
);

/**
 * Words that make a role of what is around them: "vice president", "former prime minister", "acting foreign
 * minister".
 */
export const ROLE_MODIFIERS = wordSet(
  'former ex ex- vice deputy acting interim prime foreign interior defence defense finance justice health education trade energy ' +
    'environment culture home first assistant associate senior junior chief executive general managing national state federal regional ' +
    'local supreme high special secretary under staff press campaign party opposition presidential vice-presidential republican democratic ' +
    'conservative labour liberal socialist communist newly elected veteran legendary then late incumbent outgoing incoming current ' +
    'longtime long-time founding co fellow military army navy air police fire security intelligence financial economic political ' +
    'labor transport information communication communications tourism agriculture planning development external internal social public',
);

/** Verbs after a person's name. */
export const SPEECH_VERBS = wordSet(
  'said says told added asked wrote tweeted explained argued replied noted insisted stressed recalled warned',
);

/** Roles only women have. */
export const FEMALE_ROLES = wordSet(
  'wife widow daughter mother sister aunt niece grandmother girlfriend fiancee actress spokeswoman chairwoman congresswoman councilwoman ' +
    'businesswoman assemblywoman stateswoman heiress woman girl queen princess duchess',
);

/** Roles only men have. */
export const MALE_ROLES = wordSet(
  'husband widower son father brother uncle nephew grandfather boyfriend fiance actor spokesman chairman congressman councilman businessman ' +
    'statesman man boy king prince duke gunman',
);

/** Offices that are written with a capital before the bearer's family name. */
export const OFFICES: ReadonlySet<string> = new Set(
  (
    'Mayor Governor Senator President Premier Chancellor Minister Secretary Sheriff Superintendent Commissioner Councillor Councilman ' +
    'Councilwoman Judge Justice Congressman Congresswoman Representative Ambassador Professor Inspector Detective Sergeant Captain Colonel ' +
    'Coach Chairman Chairwoman Alderman Pastor Reverend Bishop Archbishop Cardinal'
  ).split(' '),
);
