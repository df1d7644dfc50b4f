/**
 * What pages say to their readers, beside the story: headings of lists of other stories, notices, time stamps, credits.
 * Rows are words or patterns without flags; the steps of src/parse/layout put them together and match whole lines.
 */

/** How far a section of the page goes: to where prose resumes, over one block, or to the end of the text. */
export type SectionReach = 'UNTIL_PROSE' | 'ONE_BLOCK' | 'TO_END';

/** Headings that open a section of other stories or of the page, lower case, without marks around them. */
export const SECTION_HEADINGS: readonly (readonly [SectionReach, string])[] = [
  [
    'UNTIL_PROSE',
    'related(?: (?:stories|story|articles?|content|coverage|links?|topics?|news|reading|posts?|videos?|items))?',
  ],
  [
    'UNTIL_PROSE',
    'more (?:on|about|from|in|like) (?:this|the|our|[a-z& ]{2,30})(?: (?:story|topic|author))?',
  ],
  [
    'UNTIL_PROSE',
    'more(?: (?:top|related|latest|popular))? (?:stories|news|coverage|articles|headlines|reading|videos)',
  ],
  [
    'UNTIL_PROSE',
    '(?:read|see|watch|find out|discover|explore)(?: also| more| next| the latest)(?: (?:stories|news|articles|here))?(?: (?:from|on|about) [a-z& ]{2,40})?',
  ],
  [
    'UNTIL_PROSE',
    '(?:also read|also see|see also|further reading|keep reading|up next|next up|what to read next|read this next)',
  ],
  [
    'UNTIL_PROSE',
    '(?:the )?(?:most|top)[ -](?:read|popular|viewed|shared|watched|commented|discussed|clicked|emailed|recent|stories|videos|news)(?: (?:stories|articles|now|today|this week|in [a-z& ]{2,24}))?',
  ],
  [
    'UNTIL_PROSE',
    '(?:popular|trending|latest|recommended|featured|suggested)(?: (?:now|today|stories|articles|news|headlines|videos|posts|reading|topics|for you|from [a-z& ]{2,24}|on [a-z& ]{2,24}|in [a-z& ]{2,24}))*',
  ],
  ['UNTIL_PROSE', "(?:our )?editors?['’]?s?['’]? (?:picks?|choice|selection)"],
  [
    'UNTIL_PROSE',
    "(?:you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in)|you['’]ll (?:also )?(?:like|love)|readers also (?:liked|read)|people are reading|others are reading)(?: this)?",
  ],
  [
    'UNTIL_PROSE',
    "(?:don['’]?t miss|in case you missed it|in other news|also (?:in the news|on [a-z& ]{2,24}|of interest)|elsewhere|other stories|other news|from our archives?|from the archives?)",
  ],
  ['UNTIL_PROSE', '(?:around|across|from|more from) (?:the )?(?:web|network|our partners)'],
  ['UNTIL_PROSE', '(?:sponsored|promoted|paid|partner)(?: (?:content|links?|stories|post|posts))?'],
  [
    'UNTIL_PROSE',
    "(?:today['’]s|this week['’]s|our) (?:top|best|most read|biggest)(?: (?:stories|headlines|reads))?",
  ],
  [
    'UNTIL_PROSE',
    '(?:topics?|tags?|keywords|filed under|categories|category|share this(?: [a-z]+)?|on this page|in this (?:article|story)|contents|table of contents|jump to|quick links|useful links|external links|internet links)',
  ],
  [
    'ONE_BLOCK',
    '(?:about the (?:authors?|writers?)|get in touch|got a (?:story|tip)(?: for us)?|contact the (?:author|reporter|newsroom)|our standards|how we report this|corrections? policy|disclaimer|newsletters?|email alerts?|stay informed|stay in the know)',
  ],
  [
    'TO_END',
    '(?:(?:view |show |post |add |leave |read )?(?:all )?(?:a |\\d{1,5} )?(?:reader )?comments?(?: \\(?\\d{1,5}\\)?| section| policy)?|join the (?:conversation|discussion)|what do you think|have your say)',
  ],
];

/** A heading of another story, then that story on the same line: "READ ALSO: Actor buys castle". */
export const TEASER_HEADINGS: readonly string[] = [
  '(?:also )?read(?: (?:also|more|next|on|here|the full (?:story|report|article)))?',
  '(?:see|watch|listen|hear) (?:also|more|now|here|too)',
  '(?:also|watch|listen|see|opinion piece|live|live updates|recap|explainer|in pictures|gallery|podcast|video|related(?: [a-z]+)?|recommended|trending|popular|sponsored|promoted|ad|advertisement)',
  "more(?: (?:on|from|about|in) [a-z& ]{2,30}| stories| news| coverage)?|don['’]?t miss|you (?:may|might) (?:also )?like|in case you missed it|icymi|up next|next|from the archives?|editors?['’]?s? (?:pick|choice)",
];

/** Words of time stamps, besides numbers, names of days and months, and zones. */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  (
    'published posted updated modified edited corrected created uploaded first last originally on at by date time ' +
    'am pm a.m a.m. p.m p.m. noon midnight ago min mins minute minutes hr hrs hour hours h sec secs second seconds day days week weeks ' +
    'month months year years read reading listen watch just now today yesterday local est edt cst cdt mst mdt pst pdt ' +
    'et ct mt pt gmt utc bst wet west cet cest eet eest msk ist jst aest aedt sgt hkt pkt wat eat sast the of to word words'
  ).split(' '),
);

/** Words that make a line with a number a time stamp: without one of them, or a day and a month, it may be anything. */
export const STAMP_ANCHORS: ReadonlySet<string> = new Set(
  'published posted updated modified edited corrected created uploaded ago now read reading am pm a.m a.m. p.m p.m. gmt utc est edt bst cet ist today yesterday'.split(
    ' ',
  ),
);

/** Agencies and archives that pictures are credited to. */
export const PICTURE_AGENCIES =
  '(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA(?:-EFE)?|EFE|PA(?: Wire| Images| Media)?|Xinhua|Bloomberg|TASS|Tass|ANSA|dpa|DPA|Shutterstock|Rex(?: Features)?|Alamy(?: Stock Photo)?|Anadolu(?: Agency)?|NurPhoto|UPI|Corbis|iStock|Zuma(?: Press)?|ZUMA|SOPA Images|Barcroft|Magnum|Panos|Yonhap|Kyodo|Handout|Associated Press|AAP|CP|The Canadian Press|Wikimedia(?: Commons)?|Flickr|Unsplash|Pixabay|Twitter|Facebook|Instagram|YouTube|Sipa(?: USA)?|Polaris|Redux|Imago|Action Images|USA TODAY Sports|Pool|NASA|Supplied|Courtesy)';

/** Agencies, papers and staff that stand where an author's name stands. */
export const AGENCY_AUTHORS: readonly string[] = [
  '(?:The )?Associated Press', 'AP', 'AFP', 'Agence France-Presse', 'Reuters', 'Bloomberg(?: News)?', 'PA(?: Media)?',
  'Press Association', 'Xinhua', 'dpa', 'UPI', 'ANI', 'PTI', 'IANS', 'AAP', 'The Canadian Press', 'TASS', 'Interfax',
  '(?:Our |Staff |Web |Online |News )+(?:[Cc]orrespondents?|[Rr]eporters?|[Ww]riters?|[Tt]eam|[Dd]esk|[Ss]taff)',
  '(?:[A-Z][\\w&]+ ){0,3}(?:News |Web |Online |Digital )?(?:Staff|Desk|Team|Agencies|Agency|Newsroom|Reporters?|Correspondents?)(?: (?:Writers?|Reporters?))?',
]; // prettier-ignore

/** What an author is at a paper: "Political Editor", "staff writer". Last words. */
export const AUTHOR_ROLES =
  '(?:correspondents?|editors?|reporters?|writers?|columnists?|journalists?|critics?|analysts?|producers?|bureau chief|contributors?|staff)';

/** What sections of papers are called; a line of one or two of them above a headline is no headline. */
export const SECTION_LABELS: ReadonlySet<string> = new Set(
  (
    'news|politics|world|business|economy|markets|money|finance|sport|sports|football|cricket|tennis|rugby|golf|opinion|comment|analysis|editorial|' +
    'letters|features|lifestyle|life|culture|arts|books|film|music|tv|television|media|entertainment|technology|tech|science|health|' +
    'environment|climate|climate change|education|society|travel|food|fashion|style|weather|local|national|international|region|regional|metro|' +
    'uk|us|u.s.|usa|europe|africa|asia|americas|middle east|australia|canada|india|china|england|scotland|wales|ireland|northern ireland|' +
    'crime|courts|law|justice|police|defence|defense|military|security|immigration|elections|election|explainer|explained|exclusive|breaking|breaking news|' +
    'live|live updates|developing|developing story|watch|video|podcast|in depth|in pictures|long read|the long read|special report|investigation|investigations|interview|' +
    'q&a|profile|obituary|obituaries|review|reviews|fact check|factcheck|world news|uk news|us news|top stories|latest|home|energy|industry|companies|retail|property|' +
    'real estate|housing|transport|motoring|cars|religion|faith|family|women|people|celebrity|royals|games|gaming|space|nature|animals|agriculture|farming|community|nation|state|city|cities|just in|alert|update'
  ).split('|'),
);
