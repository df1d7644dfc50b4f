/** What may stand before "by" in other languages; any other word is a given name: "Ursula von der Leyen". */
const WRITTEN = [
  ...['verfasst', 'geschrieben', 'veröffentlicht', 'text', 'bericht', 'posté', 'publié', 'écrit', 'rédigé'],
  ...['publicado', 'escrito', 'redactado', 'geschreven', 'geplaatst'],
];

/** Patterns of "by" before a name, in the languages of common pages. */
export const BY_WORDS = [
  // "Analysis by", "Words and music by"; photographers are not authors.
  String.raw`(?!(?:photo|picture|image|illustration|video|graphic|art|edit|fact)\p{L}*\s)(?:[\p{L}&]+\s){0,4}by`,
  // "Verfasst von", "Publié par", "Escrito por"
  `(?:(?:${WRITTEN.join('|')})\\s)?(?:von|par|por|door)`,
  ...['vom', 'di', 'da', 'av', 'af', 'autor', 'autore', 'autorin', 'author'],
  ...['text', 'texto', 'autorzy'],
];

/** "And" between two names, in the same languages. */
export const AND_WORDS = ['and', 'und', 'et', 'y', 'e', 'i', 'en', 'og', 'och', 'with', 'mit'];

/** What a person is rather than who: "Political Editor", "Staff Writer". */
export const ROLE_WORDS = [
  ...['editor', 'reporter', 'correspondent', 'writer', 'journalist', 'columnist', 'contributor', 'producer'],
  ...['photographer', 'staff', 'desk', 'team', 'newsroom', 'bureau', 'chief', 'analyst', 'agencies'],
  ...[
    'news agency',
    'news service',
    'wire service',
    'updated',
    'published',
    'aktualisiert',
    'veröffentlicht',
    'publié',
    'publicado',
    'actualizado',
    'atualizado',
    'pubblicato',
    'aggiornato',
    'guest',
    'freelance',
    'senior',
  ],
  ...['office', 'ministry', 'department', 'spokesperson', 'spokesman', 'press service'],
  ...['professor', 'lecturer', 'researcher', 'fellow', 'university', 'college', 'institute', 'school of'],
  ...['redaktion', 'redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'redacción', 'redaccion'],
  ...['rédaction', 'redaction', 'redazione', 'redakcja', 'envoyé', 'envoyés', 'enviado', 'enviada'],
];

/** Texts of links beside an author's name, and other texts that are not names: the first word, or the whole text. */
export const LINK_STARTS = [
  ...['the', 'for the', 'follow', 'share', 'contact', 'view', 'more', 'see', 'full bio', 'about', 'posted'],
  ...['via', 'special to', 'photo', 'photos'],
];
export const LINK_NAMES = [
  ...['google+', 'facebook', 'twitter', 'x', 'instagram', 'linkedin', 'rss', 'email', 'e-mail', 'comment'],
  ...[
    'permalink',
    'permanent link',
    'kommentare',
    'drucken',
    'teilen',
    'comments',
    'print',
    'save',
    'archive',
    'bio',
  ],
  // Sections and kinds of story beside a name.
  ...[
    'analysis',
    'business',
    'exclusive',
    'health',
    'opinion',
    'politics',
    'science',
    'special',
    'technology',
  ],
  // Default names of accounts in content management systems.
  ...['super user', 'admin', 'administrator', 'webmaster', 'root', 'system user', 'site admin', 'web admin'],
  ...['unknown', 'anonymous', 'no author', 'noreply'],
];

/** Words of publishers: "The Example Times", "Example News". */
export const COMPANY_WORDS = [
  ...[
    'news',
    'world service',
    'time',
    'times',
    'today',
    'post',
    'press',
    'sport',
    'sports',
    'tribune',
    'journal',
    'herald',
    'gazette',
  ],
  ...[
    'magazine',
    'media',
    'radio',
    'tv',
    'television',
    'online',
    'digital',
    'network',
    'agency',
    'newspaper',
  ],
  ...['group', 'daily', 'staff', 'portal'],
];

/** Words of publishers that are also family names: "Emily Post". */
export const COMPANY_FAMILY_NAMES: ReadonlySet<string> = new Set(['post', 'press', 'daily', 'group']);

/** Agencies that are authors beside the person who edited their report. Their names contain words of publishers. */
export const AGENCY_NAMES: ReadonlySet<string> = new Set([
  ...['associated press', 'canadian press', 'australian associated press', 'press association'],
  'agence france-presse',
]);

/** Abbreviations of agencies. Other abbreviations beside a person's name are of the station or paper where she works. */
export const AGENCY_LETTERS: ReadonlySet<string> = new Set([
  ...[
    'AFP',
    'AP',
    'PA',
    'AAP',
    'CP',
    'UPI',
    'EFE',
    'DPA',
    'APA',
    'SDA',
    'KNA',
    'EPD',
    'SID',
    'ANSA',
    'AGI',
    'PAP',
  ],
  ...[
    'ANP',
    'TT',
    'NTB',
    'STT',
    'BTA',
    'MTI',
    'CTK',
    'ČTK',
    'TASR',
    'TASS',
    'PTI',
    'ANI',
    'IANS',
    'UNI',
    'APP',
  ],
  ...['WAM', 'QNA', 'SPA', 'KUNA', 'MENA', 'NAN', 'SAPA', 'VNA', 'ATS', 'BELGA'],
]);

/** Words of government offices, which are the authors of what they publish on their own pages. */
export const INSTITUTION_WORDS = [
  ...['ministry', 'department', 'government', 'ministère', 'gouvernement', 'préfecture', 'ministerium'],
  ...['bundesregierung', 'bundesamt', 'landesamt', 'ministerio', 'gobierno', 'ayuntamiento', 'ministério'],
  ...['governo', 'prefeitura', 'ministero', 'ministerie', 'ministerstwo', 'departementet', 'regeringen'],
];

/** Words by which newsrooms sign, before the name of their paper: "Redazione ABC". */
export const DESK_WORDS = [
  'redazione',
  'redaktion',
  'redacción',
  'redação',
  'rédaction',
  'redakcja',
  'redactie',
];
