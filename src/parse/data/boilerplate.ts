/**
 * Lines that are page furniture. Each pattern must match the whole line. They are kept short and anchored, so
 * that a sentence of the story with the same beginning does not match.
 */
export const BOILERPLATE_LINES: readonly RegExp[] = [
  // "Contact Us", "About this site", "Privacy Policy", "Terms of Use | Privacy"
  /^(?:(?:contact|about|join|email|e-mail|write to|call|follow|like|find|support) (?:us|me)(?: (?:on|at|via|here)\b.{0,60})?|about this site|privacy(?: policy| notice)?|terms(?: (?:of|and) (?:use|service|conditions))?|cookie (?:policy|settings)|site ?map|home|menu|search|help|faqs?|feedback|careers|accessibility|disclaimer|rss|archives?)(?: ?[|·•/–-] ?.{0,60})?[.!]?$/i,
  // "Share this article", "Share on Facebook", "Tweet", "Print", "Email this"
  /^(?:share|tweet|print|pin it|e-?mail|save|bookmark|like|comments?|reply|recommend|facebook|twitter|whatsapp|linkedin|reddit|copy link)(?: (?:this|on|via|with|by|it|to|story|article|page|post|print|email|facebook|twitter|link)\b.{0,40})?[:.!]?$/i,
  // "Follow us on Twitter", "Follow @someone", "Like our page"
  /^(?:follow|like|find|join|get in touch with) (?:us|me|our|the|@|bbc|cnn|reuters)?.{0,60}(?:twitter|facebook|instagram|whatsapp|telegram|youtube|linkedin|social media|newsletter|@\w+).{0,60}$/i,
  // "Subscribe to our newsletter", "Sign up for ...", "Log in", "Already a subscriber?"
  /^(?:subscribe|sign[- ]?up|sign[- ]?in|log[- ]?in|register|already a (?:subscriber|member))(?: (?:to|for|now|here|today|with|or|free|and|in)\b.{0,90})?[.!?]?$/i,
  /^(?:get|receive) (?:the|our|all|more|breaking|daily|your)\b.{0,80}\b(?:newsletter|inbox|alerts?|updates|app|email)\b.{0,40}$/i,
  /^download (?:the|our)\b.{0,40}\bapp\b.{0,40}$/i,
  // "Advertisement", "Story continues below advertisement", "Continue reading", "Scroll for more"
  /^(?:\W*)(?:advertisements?|adverts?|sponsored(?: content)?|promoted(?: stories)?|(?:story|article) continues(?: below)?.{0,30}|continue reading.{0,40}|keep reading|scroll (?:down )?(?:for|to).{0,40}|skip (?:to|past).{0,40}|loading\W*|load more|show more|view comments?|leave a (?:comment|reply)|post a comment|no comments?|back to top|next (?:article|story)|previous (?:article|story)|play video|watch(?: the)? video|view gallery|click here.{0,60})\W*$/i,
  // "Read more: ...", "Also read: ...", "Related stories", "See also", "More from ..."
  /^(?:read (?:more|also|next|the full (?:story|article))|also read|see also|related(?: (?:stories|articles|content|topics|news|links?))?|more (?:from|on|in|stories|news|about)|recommended|most (?:read|popular|viewed)|trending(?: now)?|top stories|latest news|tags?|topics?|filed under|categories|category)(?:\b.{0,10}:.{0,160}|\b[^.!?]{0,30})$/i,
  // "© 2017 Reuters. All rights reserved.", "Copyright 2016 ...", "(c) AFP"
  /^(?:copyright\b|©|\(c\) |&copy;).{0,300}$/i,
  /^.{0,160}\ball rights reserved\b.{0,120}$/i,
  /^.{0,120}\b(?:may not be|cannot be|not to be) (?:published|reproduced|copied)\b.{0,160}$/i,
  // "Photo: AP", "Image: Twitter", "File photo", "Getty Images"
  /^(?:(?:file |stock )?(?:photo|image|picture|video|photograph|credit|source|illustration|graphic)s?(?: (?:credit|by|courtesy|source)\b.{0,5})?: ?.{0,60}|file (?:photo|image|picture)\.?|getty images)$/i,
  // "[[File:..."; a bare address; "###", "***", "-30-", "ENDS"
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[\p{P}\p{S}\s\d]*$/u,
  /^(?:-30-|ends?\.?|\(?more\)?|# # #)$/i,
];

/**
 * A line with only a date or time: "Tuesday, September 22, 2015", "Posted 12:40 pm, 3 May 2017", "Last
 * updated: ...".
 */
export const DATE_LINE =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|created)(?: (?:on|at))?:? ?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? ?)?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? ?(?:\d{1,2}(?:st|nd|rd|th)?,? ?)?(?:\d{4})?[,\s|–-]*(?:at )?(?:\d{1,2}[:.]\d{2}(?::\d{2})?)? ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4})?$/i;

/** Contact details: "at 555-0142", "on X". Not "by ferry", since places can be reached too. */
const AT_ADDRESS = String.raw`(?:at|by|on|via)\b.{0,80}(?:@|\w\.[a-z]{2,}|\+\d|(?<!\d)\d{3}[ .)-]{1,2}\d{4}\b|\b(?:[Ee]-?mail|[Tt]elephone|[Pp]hone|Twitter|X|WhatsApp|Signal)\b).{0,160}$`;

/** A telephone number of seven digits or more, or a mail address. */
const NUMBER_OR_MAIL = String.raw`(?:\+?[(\d](?:[ ().-]{0,2}\d){6,14}(?:,? ?ext\.? ?\d{1,5})?|[\w.+-]+@[\w-]+\.[\w.-]+)`;
const CONTACT = String.raw`(?:work|office|home|mobile|cell|direct|tel(?:ephone)?|(?:tele)?phone|ph|fax|e-?mail|media(?: contact| enquiries)?|contact)(?: (?:phone|number|no|email))?\.? ?: ?${NUMBER_OR_MAIL}`;

/** "Ann Poole", "Ann de Vries", "Tom van der Meer", "Ann B. Poole" */
const FULL_NAME = String.raw`\p{Lu}\S+(?:(?: (?:de|da|di|du|do|del|dos|das|der|den|van|von|le|la|al|el|bin|ten|ter))* \p{Lu}\S+){1,2}`;

/**
 * Lines in which a page addresses its reader, in several languages: invitations, notices, times. A line with
 * a quotation or an attribution never counts.
 */
export const PAGE_LINES: readonly RegExp[] = [
  // Links to other stories
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
  // Appeals to eyewitnesses
  /^(?:are you|have you been|were you|is your \w+) (?:affected|impacted|involved|caught up|in the area)\b.{0,200}$/i,
  /^(?:please include (?:a|your)|you can also (?:get in touch|contact us|reach us)|if you are (?:reading this page|happy to speak|willing to)|if you(?: have|['’]ve) (?:been affected|a story|any information|information about)|whatsapp:|tweet(?: us)?:? @|upload (?:your )?(?:pictures|photos|videos?)|please read our terms)\b.{0,200}$/i,
  // Breaks of the page: "Content continues below"
  /^(?:(?:the )?(?:content|post|text|video) continues (?:below|after)|what['’]s on your mind|users browsing this (?:forum|topic)|who is online|watch live|advertisement\W+scroll)\b.{0,120}$/i,
  // Newsletters, accounts and payments
  /^(?:sign up|subscribe|register (?:for|now|here|to)|log in|sign in|join (?:us|our (?:\w+ )?(?:newsletter|community|channel|group)|the (?:conversation|discussion|debate))|get (?:our|all the latest|the latest (?:news|headlines)|unlimited|breaking news|your (?:free|daily))|follow (?:us|our|@)|like us|download (?:our|the)|click (?:here|the|on)|tap here|support (?:us|independent|our (?:work|journalism|newsroom))|donate (?:now|today|here|to us)|become a (?:member|subscriber)|start your (?:free|trial|subscription|day)|try \S+ free|enter your email|stay (?:up to date|informed|connected)|never miss|to (?:subscribe|sign up|receive our|continue reading|read the (?:full|rest))|already (?:a (?:subscriber|member)|have an account|registered)|not a (?:member|subscriber)|thank you for (?:reading|subscribing|signing)|thanks for (?:reading|subscribing|signing)|you (?:can|may) (?:unsubscribe|also sign|manage)|by (?:signing|clicking|subscribing|submitting|entering|providing|registering)|we (?:use|value|care about) (?:cookies|your privacy)|accept (?:all )?cookies|this site (?:uses|is protected)|please (?:enable|sign|log|subscribe|click|check|try|turn|disable|enter|whitelist))\b/i,
  /\b(?:newsletters?|push notifications?|(?:whatsapp|telegram) channel|our app|e-?mail alerts?)\b.{0,80}\b(?:sign up|subscribe|your inbox|download|join us)\b/i,
  /\b(?:sign up|subscribe|delivered|straight) (?:for|to|with) (?:your|our|my|the|this|a)\b.{0,60}\b(?:newsletters?|inbox|alerts|podcast)\b/i,
  /^(?:jetzt (?:abonnieren|anmelden|registrieren|kostenlos)|abonnieren|newsletter|kostenlos|melden sie sich|hier klicken|folgen sie|zur startseite|zum seitenanfang|nach oben|artikel (?:drucken|teilen|merken|versenden|anhören)|drucken|teilen|kommentare?(?: \(\d+\))?|kommentar schreiben|startseite)\b.{0,120}$/i,
  /^(?:s['’]abonner|abonnez-vous|inscrivez-vous|suivez-nous|partager|suscríbete|suscribirse|suscríbase|suscribite|reciba (?:las|nuestr)|síguenos|síganos|únete a|inscríbete|ingrese aquí|compartir|comparte|regístrate|recevez|rejoignez|créez un compte|connectez-vous|iscriviti|seguici|condividi|zapisz się|udostępnij|obserwuj nas|skomentuj)\b.{0,160}$/i,
  // Shops
  /^(?:tax(?:es)? included|shipping (?:is )?calculated|free (?:shipping|delivery) on|add to (?:cart|basket|bag|wishlist)|in den warenkorb|(?:inkl|zzgl)\. (?:mwst|versand))\b.{0,80}$/i,
  // Paywalls
  /^(?:(?:article|contenu) réservé (?:aux|à nos) abonnés|il vous reste \d|la suite est réservée|dieser (?:artikel|inhalt) ist (?:nur|exklusiv)|weiter(?:lesen)? (?:nach der anzeige|mit)|jetzt weiterlesen|(?:contenido|artículo) exclusivo para|solo para suscriptores|contenuto riservato|dostęp (?:tylko )?dla (?:prenumeratorów|subskrybentów)|pozostało \d+ ?%)\b.{0,200}$/i,
  // The agency that material is from, on a separate line: "(Con información de EFE)", "Mit Material der dpa",
  // "(Avec AFP)"
  /^\(?(?:con información de|con datos de|avec (?:l['’])?(?:afp|reuters|ap|agences?)(?!\p{L})|mit (?:material|informationen) (?:der|von)|z (?:materiałów|informacji)|com informações d[aeo]s?) ?[^,]{0,60}\)?\.?$/iu,
  // Labels of the page
  /^(?:advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|reklama|sponsored(?: content)?|ad feedback|skip (?:advertisement|to|past).{0,40}|article continues (?:below|after).{0,40}|story continues (?:below|after).{0,40}|this (?:ad|advertisement) (?:has|will).{0,60}|loading\s*[.…]*|close|play|pause|share(?: (?:this|on|via)\b.{0,60})?|print|email|e-?mail|save|comments?(?: \(\d+\))?|view comments|leave a (?:comment|reply)|join the conversation|copy link|copied|link copied.{0,20}|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|ads?|next|previous|prev|back|back to top|top|menu|search|home|show (?:more|less|all)|view (?:more|all|gallery|full)|load more|expand|collapse|open (?:image|in) .{0,40}|enlarge(?: image)?|image \d+ of \d+|\d+ of \d+|\d+\s?\/\s?\d+|share full article|listen to (?:this )?article.{0,40}|listen \(?\d.{0,20}|\d+ (?:min(?:ute)?s?|hours?) (?:read|listen|ago).{0,20}|\d+ comments?|getting your trinity audio.{0,40}|transcript|this video (?:can ?not|is).{0,80}|video (?:player|unavailable).{0,40}|your browser (?:does not|doesn).{0,80}|javascript (?:is|must|needs).{0,80})\s*[.:]?$/i,
  /^(?:this (?:article|story|piece|post|content|column) (?:was|is|has been|first|originally|contains affiliate|may contain)\b.{0,40}\b(?:published|appeared|republished|produced|supported|updated|translated|generated|edited|funded|made possible|distributed|affiliate|corrected|amended))/i,
  /^(?:do you have|have you (?:got|been)|got) (?:a |an |any )?(?:story|tip|news tip|question|information|more information|views|photos|confidential)\b/i,
  /^(?:contact|e-?mail|write to|send (?:us|your)|tips?:|letters?:|follow) .{0,120}(?:@|at [\w.]+\.(?:com|org|net|co)|on (?:x|twitter|facebook|instagram|threads|bluesky|linkedin)\b)/i,
  /^(?:our standards|correction policy|terms of (?:use|service)|privacy policy|cookie policy|editorial (?:standards|guidelines)|about the author|about us|contact us|report (?:a correction|an error|a typo)|request a correction)\b.{0,80}$/i,
  /^(?:the views expressed|opinions expressed|views expressed|any views)\b/i,
  /^a version of this (?:article|story|column|review) (?:appeared|appears|was published)\b/i,
  /^(?:[Ff]ollow|[Tt]weet|[Ee]-?mail|[Ww]rite to|[Cc]ontact) (?:the (?:author|reporter|writer)|\p{Lu}\S+ \p{Lu}\S+|him|her|them)\b.{0,160}(?:@|\b[Tt]witter\b|\.(?:com|org|net)\b|\bhere\b).{0,60}$/u,
  /^(?:kick off|start|begin|wake up to|get|receive|stay|keep up|catch up|read|find|want) .{0,80}\bnewsletters?\b.{0,160}$/i,
  /^(?:this|our) (?:live ?)?(?:blog|page|coverage|feed) (?:has now|has|is now|is) (?:been )?(?:closed|ended|over|finished)\b.{0,160}$/i,
  new RegExp(
    String.raw`^(?:You can )?[Rr]each (?:him|her|them|me|(?:the )?(?:author|reporter|writer)|${FULL_NAME}) ${AT_ADDRESS}`,
    'u',
  ),
  new RegExp(String.raw`^${FULL_NAME} (?:can|may) be (?:reached|contacted|followed) ${AT_ADDRESS}`, 'u'),
  // "Work: +61 2 5550 0142", "Tel: 555-0142 | Email: desk@example.com"
  new RegExp(String.raw`^${CONTACT}(?:(?: ?[|,;/·•] ?| )${CONTACT}){0,4}\.?$`, 'iu'),
  // "Published in The Post, June 27th, 2024": with a day, it is the issue; a book has just a year.
  /^[Pp]ublished in \p{Lu}\S*(?: (?:of|and|the|\p{Lu}\S*)){0,5}, (?:\p{Lu}\p{Ll}+\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2} \p{Lu}\p{Ll}+\.?,?) \d{4}\.?$/u,
  /^[\w.+-]+@[\w-]+\.[\w.-]+$/,
  /^for the best (?:commenting|reading|browsing|viewing) experience\b/i,
  // Forms
  /^(?:(?:your )?e-?mail(?: address)?|(?:your )?(?:first|last|full)? ?name|password|submit|i agree|\d{1,2} ?min(?:s|utes?)?)\s*\*?$/i,
  // Editorial notes: "This interview has been edited for length and clarity." "The report" alone is
  // ambiguous.
  /^\(?(?:this (?:discussion|(?:news )?(?:report|item|piece))|(?:this|the) (?:transcript|interview|conversation|q ?& ?a|(?:news )?(?:article|story)|headline))(?: (?:above|below))? (?:has|have|was|were|is) (?:also |not |since |been |lightly |slightly )*(?:edited|condensed|updated|corrected|amended|revised|clarified|auto-?generated|shortened|translated)\b.{0,200}$/i,
  /^\(?this is a (?:breaking|developing)(?: news)? story\b.{0,120}$/i,
  // "AFP Copyright 2021", "((ann.lee@example.com; +46 8 555 0100;))", "PTI TGB SS"
  /^\p{Lu}{2,5} (?:[Cc]opyright|COPYRIGHT)\b.{0,80}$/u,
  /^\(\(.{0,300}@.{0,300}\)\)$/,
  /^(?:PTI|IANS|ANI|UNI)(?: \p{Lu}{2,4}){1,5}$/u,
  // Separate times and counts
  /^(?:stand|aktualisiert|veröffentlicht|erstellt|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|opublikowano|aktualizacja|data publikacji|posted by)\b[\s:|,–-]{0,4}(?:(?:on|at|am|le|el|il)\s)?.{0,60}\d.{0,40}$/i,
  /^(?:\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?|uhr|h)?\s*(?:[A-Z]{2,5})?|\d{1,2}h\d\d|\d+ (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?) ago|vor \d+ \S+|hace \d+ \S+|il y a \d+ \S+)$/i,
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}(?:[\s,|–@-]+(?:at\s+)?\d{1,2}[:.]\d\d.{0,20})?(?:\s*[|•–-].{0,40})?$/i,
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:[\s,|–-]+(?:um\s+)?\d{1,2}[:.]\d\d.{0,20})?$/,
];

/**
 * Picture credits, on a separate line or in brackets after the caption: "Foto: dpa", "Ann Lee speaks. (Jane
 * Doe/AP)".
 */
export const CREDIT_LINES: readonly RegExp[] = [
  /^\(?(?:photo(?:graph)?s?|image|picture|video|illustration|foto|bild|imagen|immagine|fot|zdjęcie|graphic|file photo|file picture|archivfoto|symbolbild|crédito?|crédits?|credit|source|quelle|fuente|bildquelle|photo(?:graph)? (?:by|credit|courtesy|illustration)|image (?:credit|source|by|courtesy)|picture (?:credit|by)|courtesy(?: of)?)\s*(?:credit|courtesy|source|by|provided)?\s*[:/©].{1,160}$/i,
  /^\(?(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Ii]mage|[Pp]icture|[Ii]llustration|[Ff]oto|[Vv]ideo) (?:by|courtesy(?: of)?|via|credit:?) (?:the )?\p{Lu}[^.]{1,80}\)?\.?$/u,
  /^\(?(?:AP|AFP|EPA|PA|Reuters|Getty|dpa)\s?(?:photo|images?|foto|pictures?)?\s?\/.{1,120}$/i,
  /^.{0,90}(?:\/|via |\()\s?(?:getty(?: images)?|afp|ap(?: photo)?|reuters|epa(?:-efe)?|shutterstock|alamy(?: stock photo)?|istock(?:photo)?|pa(?: wire| images)?|bloomberg|anadolu|xinhua|dpa|imago(?: images)?|unsplash|pexels|pixabay|zuma(?: press)?|picture alliance|adobe stock|ap images)\)?\.?$/i,
  /^(?:getty(?: images)?|afp|ap(?: photo)?|reuters|epa|shutterstock|alamy|istock|bloomberg|pa media|supplied|handout|file|courtesy photo)$/i,
  /^.{0,200}\((?:ap photo|photo by|photo:|image:|foto:|photo credit|credit:|picture:|ap\/|afp\/|reuters\/|getty)[^)]{0,100}\)\.?$/i,
  /^(?:©|foto:|bild:|fot\.)\s?.{1,120}$/i,
  // "Ann Lee speaks to reporters. (Jane Doe/The Example)", "The new bridge. (CBC)"
  /^.{10,300}[.!?”"’']\s?\((?:\p{Lu}{2,8}|[^()./]{2,50}\/[^()]{2,50}|[^()]{2,40}\b(?:press|photos?|images|news|staff|agency|handout|courtesy|supplied|file))\)\.?$/u,
];
