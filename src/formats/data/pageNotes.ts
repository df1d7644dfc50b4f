/**
 * Lines that stand in or around the story of a web page and are none of it, in the languages of the pages we meet. What holds for
 * texts of every kind is in `src/parse/data/boilerplate.ts`.
 */

/** What a line does that says when a story was published or changed, or how long it takes to read. */
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

/** What is said to readers of a page about it, its makers, or what they sell: whole lines. */
export const NOTES: readonly RegExp[] = [
  // "Jane Doe contributed data reporting."
  /^.{3,120}\bcontributed (?:\p{Ll}+ ){0,2}(?:reporting|research|photography|translation)\.?$/u,
  // "Über dieses Thema berichtete die Rundschau am 4. Juni 2024 um 9:00 Uhr."
  /^(?:über dieses thema berichteten?|dieses thema im programm\b).{0,200}$/i,
  // "Example is a nonprofit newsroom. Sign up to receive our biggest stories."; not what somebody says.
  /^[^“”"«»]{0,260}\bsign up (?:to (?:receive|get)|for) our\b[^“”"«»]{0,160}$/i,
  // The word on a button, or "Je m’abonne - 1 € le premier mois"
  /^(?:abbonati|abonnieren|jetzt abonnieren|s[’']abonner|je m[’']abonne|suscríbete|suscribirse|assine|assinar|abonneer|prenumerera|zaprenumeruj)(?:\s+(?:ora|adesso|subito|jetzt|ahora|maintenant|já|agora|nu|teraz)|\s+[-–—:].{0,40})?\W*$/i,
  // "Scopri l'offerta digitale: tutte le notizie, da 2,99 euro al mese."
  /^(?:scopri|entdecken sie|découvrez|descubre|descubra|conheça)(?!\p{L}).{0,30}(?<!\p{L})(?:offert[ae]|abbonament[oi]|abos?|abonnements?|offres?|suscripci(?:ón|ones)|ofertas?|assinaturas?)(?!\p{L}).{0,200}$/iu,
  // "To encourage thoughtful and respectful conversations, first and last names will appear with each comment."
  /^to encourage (?:thoughtful|respectful|civil)\b.{0,40}\b(?:conversations?|discussions?)\b.{0,400}$/i,
];

/** What several pictures show, in a line of its own: "First image: The plant. Second image: A meter." */
export const NOTES_ON_PICTURES =
  /^(?:first|top|bottom|left|right|main|lead|header) (?:images?|photos?|photographs?|pictures?):\s/i;

/** Headings after a story; from there on its publisher speaks to other publishers, or of itself and its authors. */
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
