/**
 * Lines that a page puts into or under a story: invitations, notices, credits. Each is compared with a whole block, and only
 * with short ones. Written on kinds of lines, in the languages of the pages we meet.
 */
const LONGEST_SERVICE_LINE = 320;

const SERVICE_LINES: readonly RegExp[] = [
  // To another story
  /^(?:read|see|watch|listen|learn|find out|hear|explore)\s+(?:more|also|next|now|here|the full|our)\b.{0,200}$/i,
  /^(?:also )?(?:read|watch|listen|see)\s*[:|–—-]\s*\S/i,
  /^(?:also )?(?:read|see|watch) (?:also|next)\b/i,
  /^(?:more|related|see also|also read|read also|read more|further reading|recommended|don['’]t miss|related (?:stories|articles|content|coverage|topics|links)|more (?:stories|news|coverage|from|on|to read|like this)\b.{0,80}|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest news|editors?['’]? picks?|you (?:may|might) (?:also )?(?:like|be interested in).{0,60}|what to read next|in case you missed it|recommended stories|keep reading|up next|in this article|on this page|table of contents|topics|tags|share|follow us|popular|story continues(?: below)?)\s*[:.…]?$/i,
  /^(?:more|related|more on this|more on this story|background|opinion|explainer|analysis|video|podcast|gallery|in pictures|in pics|photos|live|live updates)\s*:\s+\S.{0,160}$/i,
  /^(?:mehr (?:zum thema|dazu|lesen|nachrichten|aus)|lesen sie (?:auch|mehr|hier|dazu)|lies auch|auch interessant|das könnte (?:sie|dich) auch|weiterlesen|siehe auch|zum thema|jetzt lesen|weitere (?:artikel|themen|informationen|meldungen|nachrichten)|passend dazu|themen|schlagwörter)\b.{0,160}$/i,
  /^(?:lire aussi|à lire|a lire|voir aussi|lire la suite|sur le même sujet|à découvrir|pour aller plus loin)\b.{0,200}$/i,
  /^(?:leer (?:también|más)|lee (?:también|además|aquí)|te puede interesar|le puede interesar|puede leer|más información|ver también|vea también|lea también|además|noticias relacionadas|mira también)\s*:?.{0,160}$/i,
  /^(?:leggi anche|leggi tutto|potrebbe interessarti|guarda anche|vedi anche|approfondimenti)\b.{0,160}$/i,
  /^(?:czytaj (?:też|także|więcej|dalej)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|polecamy|dowiedz się więcej|więcej na ten temat)\b.{0,160}$/i,
  /^(?:lees (?:ook|meer|verder)|bekijk ook|läs (?:också|mer|även)|les også|læs også|leia (?:também|mais)|saiba mais|veja também|читайте также|читать далее)\b.{0,160}$/i,
  /^the post .{1,250} (?:appeared first|first appeared) on .{1,80}$/i,
  /^(?:continue reading|weiterlesen|lire la suite|seguir leyendo|continua a leggere)\b.{0,200}$/i,
  /^\[?(?:…|\.\.\.)\]?$/,
  // To the reader's address, account or purse
  /^(?:sign up|subscribe|register|log in|sign in|join (?:us|our|the)|get (?:our|the|all the|more|unlimited|breaking|your)|follow (?:us|our|the|@)|like us|download (?:our|the)|click (?:here|the|on)|tap here|support (?:our|us|independent)|donate|become a (?:member|subscriber)|start your|try \S+ free|enter your email|stay (?:up to date|informed|connected)|never miss|to (?:subscribe|sign up|receive|get|read (?:the|more|this)|continue reading)|already (?:a|have)|not a (?:member|subscriber)|thank you for (?:reading|subscribing|signing)|thanks for (?:reading|subscribing|signing)|you (?:can|may) (?:unsubscribe|also sign|manage)|by (?:signing|clicking|subscribing|submitting|entering|providing|registering)|we (?:use|value|care about) (?:cookies|your privacy)|accept (?:all )?cookies|this site (?:uses|is protected)|please (?:enable|sign|log|subscribe|click|check|try|turn|disable|enter|whitelist))\b/i,
  /\b(?:newsletters?|push notifications?|whatsapp channel|telegram channel|our app|daily briefing|email alerts?)\b.{0,80}\b(?:sign up|subscribe|here|inbox|free|download|join|follow)\b/i,
  /\b(?:sign up|subscribe|delivered|straight) (?:for|to|now|here|today|with)?\b.{0,80}\b(?:newsletters?|inbox|briefing|alerts?|podcast|channel)\b/i,
  /^(?:jetzt (?:abonnieren|anmelden|registrieren|kostenlos)|abonnieren|newsletter|kostenlos|melden sie sich|hier klicken|folgen sie|zur startseite|zum seitenanfang|nach oben|artikel (?:drucken|teilen|merken|versenden|anhören)|drucken|teilen|kommentare?(?: \(\d+\))?|kommentar schreiben|startseite)\b.{0,120}$/i,
  /^(?:s['’]abonner|abonnez-vous|inscrivez-vous|suivez-nous|partager|suscríbete|suscribirse|síguenos|compartir|regístrate|iscriviti|seguici|condividi|zapisz się|udostępnij|obserwuj nas|skomentuj)\b.{0,160}$/i,
  // Notices of the page
  /^(?:advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|reklama|sponsored(?: content)?|ad feedback|skip (?:advertisement|to|past).{0,40}|article continues (?:below|after).{0,40}|story continues (?:below|after).{0,40}|this (?:ad|advertisement) (?:has|will).{0,60}|loading\s*[.…]*|close|play|pause|share(?: (?:this|on|via)\b.{0,60})?|print|email|e-?mail|save|comments?(?: \(\d+\))?|view comments|leave a (?:comment|reply)|join the conversation|copy link|copied|link copied.{0,20}|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|next|previous|prev|back to top|top|menu|search|home|show (?:more|less|all)|view (?:more|all|gallery|full)|load more|expand|collapse|open (?:image|in) .{0,40}|enlarge(?: image)?|image \d+ of \d+|\d+ of \d+|\d+\s?\/\s?\d+|share full article|listen to (?:this )?article.{0,40}|listen \(?\d.{0,20}|\d+ (?:min(?:ute)?s?|hours?) (?:read|listen|ago).{0,20}|\d+ comments?|getting your trinity audio.{0,40}|transcript|this video (?:can ?not|is).{0,80}|video (?:player|unavailable).{0,40}|your browser (?:does not|doesn).{0,80}|javascript (?:is|must|needs).{0,80})\s*[.:]?$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos)/i,
  /^(?:this (?:article|story|piece|post|report|content|column) (?:was|is|has been|first|originally|contains affiliate|may contain)\b.{0,40}\b(?:published|appeared|republished|produced|supported|updated|translated|generated|edited|funded|distributed|affiliate|corrected|amended))/i,
  /^(?:do you have|have you (?:got|been)|got) (?:a |an |any )?(?:story|tip|news tip|question|information|more information|views|photos|confidential)\b/i,
  /^(?:contact|email|write to|reach|send (?:us|your)|tips?:|letters?:|follow) .{0,120}(?:@|at [\w.]+\.(?:com|org|net|co)|on (?:x|twitter|facebook|instagram|threads|bluesky|linkedin)\b|here\b)/i,
  /^(?:additional )?(?:reporting|writing|editing|compiled|photography|production|research|translation) (?:and \w+ )?by\b.{0,160}$/i,
  /^\(?(?:additional |with )?(?:reporting|writing) by [^.]{2,120}(?:[;.] ?(?:additional )?(?:editing|writing|reporting|compiled) by .{0,160})?\)?$/i,
  /^(?:our standards|correction policy|terms of (?:use|service)|privacy policy|cookie policy|editorial (?:standards|guidelines)|about the author|about us|contact us|report (?:a correction|an error|a typo)|request a correction)\b.{0,80}$/i,
  /^(?:the views expressed|opinions expressed|views expressed|any views)\b/i,
  /^with (?:additional )?(?:files|material|reports?|reporting|inputs?) (?:from|by) .{2,100}$/i,
  /^.{3,160}\bcontributed (?:(?:additional )?reporting\b|to (?:this|the) (?:report|story|article|piece)\b).{0,80}$/i,
  /^a version of this (?:article|story|column|review) (?:appeared|appears|was published)\b/i,
  /^(?:follow|tweet|e-?mail|write to|contact) (?:the (?:author|reporter|writer)|\p{Lu}\S+ \p{Lu}\S+|him|her|them)\b.{0,160}$/iu,
  /^(?:kick off|start|begin|wake up to|get|receive|stay|keep up|catch up|read|find|want) .{0,80}\bnewsletters?\b.{0,160}$/i,
  /^for the best (?:commenting|reading|browsing|viewing) experience\b/i,
  // Times and counts that stand alone
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|last update|publication|stand|aktualisiert|veröffentlicht|erstellt|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|opublikowano|aktualizacja|data publikacji|posted on|published on|updated on|date))\b[\s:|,–-]{0,4}(?:(?:on|at|am|le|el|il)\s)?.{0,60}\d.{0,40}$/i,
  /^(?:\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?|uhr|h)?\s*(?:[A-Z]{2,5})?|\d{1,2}h\d\d|\d+ (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?) ago|vor \d+ \S+|hace \d+ \S+|il y a \d+ \S+)$/i,
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}(?:[\s,|–@-]+(?:at\s+)?\d{1,2}[:.]\d\d.{0,20})?(?:\s*[|•–-].{0,40})?$/i,
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:[\s,|–-]+(?:um\s+)?\d{1,2}[:.]\d\d.{0,20})?$/,
  // Marks of the end
  /^(?:[-–—*_=#•.·~]\s?){2,}$/,
  /^(?:ends?|-ends-|###|ad|ads)$/i,
];

/** "Photo: Jane Doe/AP", "(AP Photo/Jane Doe)", "Image credit: Getty". */
const CREDIT_LINES: readonly RegExp[] = [
  /^\(?(?:photo(?:graph)?s?|image|picture|video|illustration|foto|bild|imagen|immagine|fot|zdjęcie|graphic|file photo|file picture|archivfoto|symbolbild|crédito?|crédits?|credit|source|quelle|fuente|bildquelle|photo(?:graph)? (?:by|credit|courtesy|illustration)|image (?:credit|source|by|courtesy)|picture (?:credit|by)|courtesy(?: of)?)\s*(?:credit|courtesy|source|by|provided)?\s*[:/©].{1,160}$/i,
  /^\(?(?:photo|photograph|image|picture|illustration|foto|video) (?:by|courtesy|via|credit)\b.{1,160}$/i,
  /^\(?(?:AP|AFP|EPA|PA|Reuters|Getty|dpa)\s?(?:photo|images?|foto|pictures?)?\s?\/.{1,120}$/i,
  /^.{0,90}(?:\/|via |\()\s?(?:getty(?: images)?|afp|ap(?: photo)?|reuters|epa(?:-efe)?|shutterstock|alamy(?: stock photo)?|istock(?:photo)?|pa(?: wire| images)?|bloomberg|anadolu|xinhua|dpa|imago(?: images)?|unsplash|pexels|pixabay|zuma(?: press)?|picture alliance|adobe stock|ap images)\)?\.?$/i,
  /^(?:getty(?: images)?|afp|ap(?: photo)?|reuters|epa|shutterstock|alamy|istock|bloomberg|pa media|supplied|handout|file|courtesy photo)$/i,
  /^.{0,200}\((?:ap photo|photo by|photo:|image:|foto:|photo credit|credit:|picture:|ap\/|afp\/|reuters\/|getty)[^)]{0,100}\)\.?$/i,
  /^(?:©|foto:|bild:|fot\.)\s?.{1,120}$/i,
  // "Ann Lee speaks to reporters. (Jane Doe/The Example)", "The new bridge. (CBC)"
  /^.{10,300}[.!?”"’']\s?\((?:\p{Lu}{2,8}|[^()./]{2,50}\/[^()]{2,50}|[^()]{2,40}\b(?:press|photos?|images|news|staff|agency|handout|courtesy|supplied|file))\)\.?$/u,
];

/** "By Jane Doe", "By Jane Doe, Political Editor | 3 May 2024". */
const BYLINE_LINES: readonly RegExp[] = [
  /^(?:by|von|por|par|di|story by|written by|words by|words|text|texto|author|autor(?:in)?|auteur|reporter)\s*:?\s+\p{Lu}[\p{L}'’.-]+(?:[\s,&|/–]+(?:-\s+)?(?:and|und|y|et|e|in|of|the|for|de|van|von|der|da|bin|al|\p{Lu}[\p{L}'’.-]*|\d[\d:,.]*))*\.?$/u,
  /^(?:by|von|por|par)\s*:?$/i,
];

export type LineKind = 'SERVICE' | 'CREDIT' | 'BYLINE';

/** What a line is by its shape alone; null for a line of the story. */
export function lineKind(text: string): LineKind | null {
  if (text.length > LONGEST_SERVICE_LINE) return null;
  if (CREDIT_LINES.some((pattern) => pattern.test(text))) return 'CREDIT';
  if (SERVICE_LINES.some((pattern) => pattern.test(text))) return 'SERVICE';
  if (text.length <= 120 && BYLINE_LINES.some((pattern) => pattern.test(text))) return 'BYLINE';
  return null;
}
