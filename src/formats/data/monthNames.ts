/**
 * The names of the months in the languages of common pages, in lower case and without accents: English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Swedish and Polish (both cases). Short forms that do not begin a name follow. Source:
 * Unicode CLDR.
 */
const MONTHS: readonly string[] = [
  'january januar janvier enero janeiro gennaio januari styczen stycznia janner',
  'february februar fevrier febrero fevereiro febbraio februari luty lutego',
  'march marz mars marzo marco maart marzec marca mrz mrt',
  'april avril abril aprile kwiecien kwietnia',
  'may mai mayo maio maggio mei maj maja',
  'june juni juin junio junho giugno czerwiec czerwca',
  'july juli juillet julio julho luglio lipiec lipca',
  'august aout agosto augustus augusti sierpien sierpnia',
  'september septembre septiembre setembro settembre wrzesien wrzesnia',
  'october oktober octobre octubre outubro ottobre pazdziernik pazdziernika',
  'november novembre noviembre novembro listopad listopada',
  'december dezember decembre diciembre dezembro dicembre grudzien grudnia',
];
const NAMES = MONTHS.map((names) => names.split(' '));
const FEWEST_LETTERS = 3;

/** The number of a month, 1 to 12, by its name or at least its first three letters; 0 for any other word. */
export function monthNumber(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain.length < FEWEST_LETTERS) return 0;
  return NAMES.findIndex((names) => names.some((whole) => whole.startsWith(plain))) + 1;
}
