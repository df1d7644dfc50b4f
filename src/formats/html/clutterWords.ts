/**
 * Patterns of the words that name elements (see `namingWords`: lower case, separated by spaces). They are general: no
 * publisher is named.
 */

/** Banners that ask for consent; their text may be longer than the article. */
export const CONSENT =
  / (?:cookie|cookies|consent|gdpr|ccpa|onetrust|didomi|usercentrics|truste|trustarc|sourcepoint|cmp|cmpbox|cookiebot|cookiebanner|cookieconsent|cookielaw|privacy (?:banner|notice|overlay|modal|popup|wall|manager)|quantcast|qc cmp2|fc consent|sp message|borlabs) /;

/** Posts of social networks: other people's words. */
export const EMBED =
  / (?:twitter tweet|twitter video|tweet|embedded tweet|instagram media|tiktok embed|fb post|fb video|facebook post|reddit embed|reddit card|bluesky embed|mastodon embed|threads post|text post media|imgur embed|social embed|embed social|embed (?:twitter|instagram|facebook|tiktok|x|youtube|bluesky|threads)|(?:twitter|instagram|facebook|tiktok|bluesky|threads) embed|rumble embed|telegram post) /;

/** Captions and credits of pictures. */
export const CAPTION =
  / (?:caption|captions|figcaption|imagecaption|photo credit|photocredit|image credit|img credit|picture credit|media credit|credit|credits|photographer|photo info|image info|image source|img source|photo source|image meta|media meta|media info|(?:image|img|photo|pic|picture) desc(?:ription)?|copyright|imgcopyright|picture copyright|bildunterschrift|bildnachweis|legende|legend|pie de foto|didascalia|didas|media description|wp caption text|gallery|slideshow|carousel|photo byline|lightbox) /;

/** Author and date, above or below the story. */
export const BYLINE =
  / (?:byline|bylines|author|authors|author name|author info|author box|authorbox|author bio|author card|about author|about the author|contributor|contributors|writer|reporter|dateline|timestamp|time stamp|publish date|published date|pub date|pubdate|date published|article date|post date|entry date|post meta|entry meta|article meta|byline date|last updated|updated|dateline|autor|autoren|auteur|reading time|read time|metadata|meta data|article info|article infos|post info|entry info|publish info|publication info|time info) /;

/** The summary between headline and story. */
export const STANDFIRST =
  / (?:standfirst|subtitle|sub title|subtitulo|subheadline|sub headline|subheading|sub heading|subhead|subhed|deck|dek|chapo|chapeau|bajada|entradilla|sottotitolo|occhiello|vorspann|teaser text|article intro|article summary|article lead|article lede|intro text|article description|story description|headline description|excerpt|lead in|lede) /;

/** More names of the summary, but only between headline and story: elsewhere they have other meanings. */
export const ABOVE_STORY_SUMMARY =
  / (?:summary|desc|description|intro|introduction|abstract|lead|lede|standfirst|ingress|anriss|sommario|catenaccio|sumario|copete|hed sub|linha fina) /;

/** A box of key points: a summary if it is above the story, a repetition if it is inside. */
export const KEY_POINTS =
  / (?:key ?(?:points|takeaways)|takeaways|highlights|at a glance|tldr|tl dr|in short|summary box) /;

/** Elements around or inside a story that are not part of it. */
export const ASIDE =
  / (?:related|related (?:articles|content|links|posts|stories|topics)|\p{L}*(?:newsletter|paywall|signup)\p{L}*|who is online|post profile|postprofile|user (?:info|details|stats)|poster (?:info|details)|message user|video (?:title|duration|headline|description|info|meta|teaser)|embed video|inline article|rel ?content|tagline|read more|readmore|more (?:from|on|stories|news|like|about)|see also|also read|read also|recommended|recommendations|recommendation|recirculation|recirc|most (?:read|popular|viewed|shared|commented)|popular|trending|newsletter|newsletters|sign up|signup|subscribe|subscription|paywall|regwall|piano|promo|promos|promotion|advert|advertisement|advertising|adslot|ad slot|ad container|ad wrapper|ad unit|sponsored|sponsor|outbrain|taboola|teads|share|sharing|share bar|share tools|social|social (?:links|share|media|bar)|comments|comment|comment (?:list|form|section|count)|disqus|viafoura|livefyre|openweb|spotim|hyvor|respond|breadcrumb|breadcrumbs|pagination|pager|prev next|next prev|post navigation|tags|tag list|taglist|tag cloud|topics|topic list|keywords|toolbar|tools|actions|author bio|author box|authorbox|about author|about the author|author profile|authorprofile|bio|skip link|skip|screen reader text|sr only|visually hidden|visuallyhidden|widget|widgets|sidebar|side bar|rail|right rail|footer|site footer|masthead|navigation|nav|navbar|menu|site header|global header|site nav|poll|quiz|donate|donation|support us|membership|login|log in|sign in|signin|register|modal|popup|overlay|toast|disclaimer|correction policy|print only|no print|noprint|hidden print|teaser(?! content)|teasers|teaser list|card list|cards|story card|listing|live ticker|playlist|podcast|audio player|video player|player|app promo|download app|weather|stock|stocks|quote box|ticker|table of contents|toc|jump links|jumplink|anchor links|key (?:facts|events|moments)|live ?blog summary|internal ?link|end ?notes?|foot ?notes?|(?:fact|info|results?|score) ?box|rating|ratings|product|product card|product box|buy box|affiliate|price|prices|deal|deals|coupon|contentinfo|complementary|banner|search|searchbox|signature) /u;

/** A line of the story repeated in large type. */
export const PULL_QUOTE =
  / (?:pullquote|pull quote|pullquotes|pull quotes|blockquote pull|wp block pullquote|quote callout|inline quote highlight|big quote) /;
