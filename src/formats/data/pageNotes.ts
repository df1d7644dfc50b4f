/**
 * Lines in or around the story of a web page that are not part of it, in the languages of common pages. Lines that occur in
 * texts of every kind are in `src/parse/data/boilerplate.ts`.
 */

/** Verbs of a line that says when a story was published or changed, or how long it takes to read. */
export const STAMP_VERBS: ReadonlySet<string> = new Set([
  ...['published', 'posted', 'updated', 'modified', 'revised', 'created', 'read', 'reading'],
  ...['veröffentlicht', 'aktualisiert', 'aktualisierung', 'geändert', 'erstellt', 'stand', 'lesezeit'],
  ...['publié', 'publiée', 'mis', 'mise', 'modifié', 'modifiée', 'lecture'],
  ...['publicado', 'publicada', 'actualizado', 'actualizada', 'actualización', 'modificado', 'lectura'],
  ...['publicação', 'atualizado', 'atualizada', 'atualização', 'leitura'],
  ...['pubblicato', 'pubblicata', 'aggiornato', 'aggiornata', 'aggiornamento', 'modifica', 'lettura'],
  ...['gepubliceerd', 'bijgewerkt', 'gewijzigd', 'leestijd'],
  ...['opublikowano', 'publikacja', 'aktualizacja', 'zaktualizowano', 'czytania'],
  ...['publicerad', 'publicerat', 'uppdaterad', 'uppdaterat', 'publisert', 'oppdatert', 'lästid'],
]);

/** The other words of such a line; the names of months and time zones are added where it is read. */
export const STAMP_WORDS: ReadonlySet<string> = new Set([
  ...['first', 'last', 'on', 'at', 'date', 'time', 'estimated', 'a', 'p', 'm', 'am', 'pm', 'of', 'st', 'nd'],
  ...['rd', 'th', 'and', 'min', 'mins', 'minute', 'minutes', 'hour', 'hours', 'ago'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun'],
  ...['am', 'um', 'vom', 'uhr', 'zuletzt', 'letzte', 'der', 'minuten', 'und'],
  ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
  ...['le', 'la', 'à', 'de', 'et', 'du', 'h', 'temps', 'jour', 'dernière', 'er'],
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ...['el', 'las', 'los', 'y', 'última', 'último', 'tiempo', 'minutos', 'hora', 'horas'],
  ...['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  ...['em', 'às', 'tempo', 'e'],
  ...['il', 'alle', 'ore', 'ultimo', 'ultima', 'di', 'minuti', 'minuto'],
  ...['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  ...['op', 'om', 'uur', 'laatst', 'dnia', 'godz', 'czas', 'minut', 'den', 'kl'],
]);

/** Whole lines that speak to readers about the page, its makers, or what they sell. */
export const NOTES: readonly RegExp[] = [
  // "Jane Doe contributed data reporting."
  /^.{3,120}\bcontributed (?:\p{Ll}+ ){0,2}(?:reporting|research|photography|translation)\.?$/u,
  // "Über dieses Thema berichtete die Rundschau am 4. Juni 2024 um 9:00 Uhr."
  /^(?:über dieses thema berichteten?|dieses thema im programm\b).{0,200}$/i,
  // "Example is a nonprofit newsroom. Sign up to receive our biggest stories."; but not inside a quote.
  /^[^“”"«»]{0,260}\bsign up (?:to (?:receive|get)|for) our\b[^“”"«»]{0,160}$/i,
  // "The Example is paid for by readers like you. Join for $5 a month."
  /^[^“”"«»]{0,160}\b(?:(?:paid for|supported|funded|made possible) by|relies on|depends on|thanks to) (?:the )?(?:readers|listeners|viewers|members|donors|people) like you\b[^“”"«»]{0,160}$/i,
  // "Sie haben bereits ein Abonnement? Hier anmelden.", "Déjà abonné ? Se connecter"
  /^(?:(?:sie haben|du hast|haben sie|hast du|sie sind|bereits|schon) .{0,20}(?:abonne|abo\b|kund)|(?:vous êtes |êtes-vous )?déjà (?:abonné|inscrit)|(?:¿)?(?:ya (?:eres|es|soy|tienes)|eres) .{0,12}(?:suscriptor|suscrit|cuenta)|(?:sei |hai )?già (?:abbonat|un account|registrat)|(?:já é|é) assinante|al abonnee|masz już konto).{0,80}$/i,
  // "Los comentarios publicados son de exclusiva responsabilidad de sus autores."
  /^(?:los comentarios (?:publicados|expresados)|the (?:comments|views|opinions) (?:posted|published|expressed) (?:here|below|in this section)|les commentaires publiés|die kommentare geben) .{0,160}$/i,
  // "Puedes seguir a EL EJEMPLO en Facebook y Twitter."
  /^(?:puedes seguir a?|sigue (?:a|toda la)|segui(?:ci)? |suivez |folgen sie |volg |siga ).{2,80}(?<!\p{L})(?:facebook|twitter|x|instagram|whatsapp|telegram|tiktok|youtube|linkedin|newsletter)(?!\p{L}).{0,60}$/iu,
  // The word on a button, or "Je m’abonne - 1 € le premier mois"
  /^(?:abbonati|abonnieren|jetzt abonnieren|s[’']abonner|je m[’']abonne|suscríbete|suscribirse|assine|assinar|abonneer|prenumerera|zaprenumeruj)(?:\s+(?:ora|adesso|subito|jetzt|ahora|maintenant|já|agora|nu|teraz)|\s+[-–—:].{0,40})?\W*$/i,
  // "Scopri l'offerta digitale: tutte le notizie, da 2,99 euro al mese."
  /^(?:scopri|entdecken sie|découvrez|descubre|descubra|conheça)(?!\p{L}).{0,30}(?<!\p{L})(?:offert[ae]|abbonament[oi]|abos?|abonnements?|offres?|suscripci(?:ón|ones)|ofertas?|assinaturas?)(?!\p{L}).{0,200}$/iu,
  // "To encourage thoughtful and respectful conversations, first and last names will appear with each comment."
  /^to encourage (?:thoughtful|respectful|civil)\b.{0,40}\b(?:conversations?|discussions?)\b.{0,400}$/i,
  // "This audio is generated by an AI tool."
  /^this (?:audio|voice|recording|translation|summary) (?:is|was) (?:auto-?|automatically )?(?:generated|made|created)\b.{0,60}$/i,
  // "Stay updated with notifications for breaking news", and the word on its button
  /^(?:stay (?:updated|informed|up to date)|get alerts|turn on notifications)\b[^“”"]{0,40}\b(?:notifications?|alerts?|app)\b[^“”"]{0,80}$/i,
  /^(?:download|get) (?:here|the app|our app)\W*$/i,
  // "doi: https://doi.org/10.1000/182"
  /^doi:\s*\S+$/i,
  // "Social3 nov. 2024": section and day of another story, without a space between them
  /^\p{Lu}\p{Ll}+\d{1,2} \p{L}{3,9}\.? \d{4}$/u,
];

/** A line that describes pictures, or says that one shows something else: "First image: The plant. Second image: A meter." */
export const NOTES_ON_PICTURES =
  /^(?:(?:first|top|bottom|left|right|main|lead|header) (?:images?|photos?|photographs?|pictures?):\s|(?:image|photo|picture) (?:is )?(?:used )?(?:only )?for (?:representation|illustrati)|(?:representational|representative|illustrative|file) (?:image|photo|picture)\b.{0,40}$)/i;

/** Headings after a story, below which its publisher speaks to other publishers, or about itself and its authors. */
export const END_HEADINGS = new RegExp(
  `^(?:${[
    String.raw`notes? (?:to|for) (?:the )?(?:editors?|journalists)`,
    String.raw`(?:media|press) (?:contacts?|enquiries|inquiries)`,
    'about the authors?',
    String.raw`hinweise? (?:für|an) (?:die )?redaktion(?:en)?`,
    String.raw`presse-?kontakt|über (?:den autor|die autor(?:in|en|innen))`,
    String.raw`contacts? presse|notes? aux rédactions`,
    String.raw`à propos (?:de l[’']auteure?|des auteurs)`,
    String.raw`contactos? de prensa|sobre (?:la firma|el autor|la autora|los autores)`,
    String.raw`contatos? (?:para a|de) imprensa|sobre (?:o autor|a autora|os autores)`,
    String.raw`contatti (?:per la )?stampa|note per i redattori|sull[’']autor[ei]`,
  ].join('|')})\\W*$`,
  'i',
);
