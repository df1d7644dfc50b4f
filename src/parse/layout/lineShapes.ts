import {
  AGENCY_AUTHORS,
  AUTHOR_ROLES,
  PICTURE_AGENCIES,
  SECTION_LABELS,
  TEASER_HEADINGS,
} from '../data/pageWords.js';
import { BOILERPLATE_LINES, CREDIT_LINES, DATE_LINE, PAGE_LINES } from '../data/boilerplate.js';
import type { ParagraphKind } from '../paragraphKinds.js';
import { isNotice, tellsNews } from './notice.js';
import { matchesAny } from './patterns.js';
import { isTimeStamp } from './timeStamp.js';

/** A name in the style of bylines: "Jane Q. Doe", "SHELBY GOOD", "Ludwig van der Berg". */
const WORD = "\\p{Lu}[\\p{L}’'.-]*";
const PARTICLE = '(?:de|da|di|del|van|von|der|den|bin|al|el|la|le|dos|du)';
export const NAME = `${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){1,3}`;
export const AGENCY = `(?:${AGENCY_AUTHORS.join('|')})`;
const AUTHOR = `(?:${AGENCY}|${NAME})`;
const AUTHORS = `${AUTHOR}(?:(?:,? and |, ?| & |; ?)${AUTHOR}){0,7}`;
/**
 * Place, publication or office after an author's name: "in Washington", "for The Courier", ", Political
 * Editor".
 */
const PLACE = `(?:,? (?:in|at|for|of|from) (?:the )?${WORD}(?:,? ${WORD}){0,4})`;
const ROLE = `(?:,? ?(?:[|·•/–—-] ?)?(?:[\\p{L}&’'-]+ ){0,4}${AUTHOR_ROLES}(?: (?:in|at|for) ${WORD}(?: ${WORD}){0,2})?)`;
const OUTLET = `(?:,? ?[|·•/–—-]? ?(?:${AGENCY}|The ${WORD}(?: ${WORD}){0,3}|\\p{Lu}{2,6}(?: News| Sports?)?|[\\w.-]+@[\\w.-]+|@\\w+))`;
const WHEN = '(?:,? ?[|·•/–—-] ?[\\p{L}\\d,.: ]{0,40}\\d[\\p{L}\\d,.: ]{0,16})';
export const BY =
  '(?:By|BY|by|Analysis by|Opinion by|Commentary by|Review by|Interview by|Words by|Story by|Written by|Report by|From|Text by|Author:?|Authors:?|By:)';

const WIRE_JOB =
  '(?:(?:Additional |Further |Extra )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Gg]raphics|[Pp]roduction|[Cc]ompiled|[Ww]ritten|[Ee]dited|[Rr]eported|[Pp]roduced|[Tt]ranslated|[Pp]hotography))';
const CREDIT_WORD =
  '(?<!\\p{L})(?:[Pp]hotos?|[Pp]hotographs?|PHOTO|[Ii]mages?|[Pp]ictures?|[Ff]ile (?:photo|picture|image)|[Ii]llustration|[Gg]raphic|[Vv]ideo|[Cc]redit|CREDIT|[Pp]ic)';
const SLASHED = `[\\p{L}\\d.,’'& -]{2,60}(?: ?(?:/|via|for|\\|) ?[\\p{L}\\d.,’'& -]{2,40}){0,4}`;
const CREDIT = `${CREDIT_WORD}(?: (?:[Cc]redit|[Ss]ource|[Cc]ourtesy(?: of)?|by))?(?: by (?=\\p{Lu})|: ?|\\.{3} ?|(?<=[Ss]ource), )${SLASHED}`;

/** The agency part of a credit: "Sven Dahl/Getty Images", "AP Photo/John Doe", "Reuters/John Doe". */
const AGENCY_CREDIT = `(?:(?:${NAME} ?(?:/|\\||via|for|–|-) ?)+(?:The )?${PICTURE_AGENCIES}(?: ?/ ?${PICTURE_AGENCIES})*(?: via ${PICTURE_AGENCIES})?|(?:AP|AFP) [Pp]hoto ?/ ?${SLASHED}|(?:REUTERS|Reuters|AFP|EPA|AP|Getty(?: Images)?) ?/ ?${NAME})`;

const LEAST_MENU_WORDS = 3;

/** "Home News Sport Weather": only names of sections. */
function isMenu(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(/[\s|·•>/]+/)
    .filter((word) => word !== '');
  return words.length >= LEAST_MENU_WORDS && words.every((word) => SECTION_LABELS.has(word));
}

/** A kind, the maximum length of such lines, a cheap pre-check, and the full pattern. */
type Shape = readonly [
  ParagraphKind,
  longest: number,
  holds: RegExp,
  shape: RegExp | ((line: string) => boolean),
];

const whole = (source: string, flags = 'u') => new RegExp(`^(?:${source})$`, flags);
const ANY = /^/;
const CREDITED = /\/|\bvia\b|photo|image|picture|credit|graphic|illustration|video|pic\b/i;

const isCredit = matchesAny(CREDIT_LINES);
const isOfPage = matchesAny(PAGE_LINES);

/** Kinds that the shape of a line decides anywhere in the text; the first match wins. */
const SHAPES: readonly Shape[] = [
  ['BOILERPLATE', 320, ANY, matchesAny(BOILERPLATE_LINES)],
  ['BOILERPLATE', 120, /\d|ago|now/i, (line) => DATE_LINE.test(line) || isTimeStamp(line)],
  ['BOILERPLATE', 160, ANY, isMenu],
  // "(Reporting by Ann Lee in Lyon; Editing by Bo Ek)", "Editing by Bo Ek"
  ['BOILERPLATE', 500, /^[([].* by /u, whole(`[([]${WIRE_JOB} by \\p{Lu}.*[)\\]]\\.?`)],
  ['BOILERPLATE', 320, /^[([]?\p{L}{6,12}(?: \p{L}+)? by/u, whole(`[([]?${WIRE_JOB} by:? ${AUTHORS}${PLACE}?(?:(?:;|,|\\.| and) ?(?:${WIRE_JOB} by:? )?${AUTHORS}${PLACE}?){0,8}[)\\].]*`)],
  // "Associated Press writer Ann Lee in Lyon contributed to this report.", "With files from Reuters"
  ['BOILERPLATE', 400, / contributed /, whole(`[([*_—– -]*(?:${AGENCY}|${NAME}|The |${WORD} ).{0,260} contributed (?:to (?:this|the) (?:report|story|article|piece)|(?:additional )?(?:reporting|research))\\b.{0,80}`)],
  // "Ann Lee in Lyon and Bo Ek contributed.", "AP reporter Ann Lee contributed.", not "Bad weather contributed."
  ['BOILERPLATE', 400, / contributed\./, whole(`[([*_—– -]*(?:The )?(?:(?:${AGENCY} )?(?:\\p{Ll}+ )?(?:writer|reporter|journalist|correspondent|producer)s? )?${AUTHORS}${PLACE}?(?:(?:,? and|,) ${AUTHORS}${PLACE}?){0,4} contributed\\.[)\\]*_]*`)],
  ['BOILERPLATE', 250, /^[^\p{L}]*with /iu, whole('[([*_—– -]*[Ww]ith (?:(?:additional )?(?:reporting|files|input|inputs|assistance|agencies|contributions?|help|material)(?: (?:by|from))? ?\\p{Lu}.{0,160}|agencies|agency inputs)[)\\].]*')],
  // "(Photo by Ann Lee/Reuters)", "Photo: AP", "Ann Lee/Getty Images", "Image source, Getty Images"
  ['BOILERPLATE', 160, CREDITED, whole(`[([]?(?:${CREDIT}|${AGENCY_CREDIT})[)\\].]*`)],
  // "(Ann Lee / Harwick Post)"
  ['BOILERPLATE', 120, /^\(.*\/.*\)$/, whole(`[(]${NAME} ?/ ?(?:The )?${WORD}(?: ${WORD}){0,3}[)]`)],
  ['CAPTION', 600, CREDITED, whole(`.{12,}(?:[.!?”"’)] ?[([|–—-]? ?| [([|] ?)(?:${CREDIT}|${AGENCY_CREDIT})[)\\].]*`)],
  ['CAPTION', 400, /^.{4,24}: |^Pictured/u, whole('(?:(?:[Ii]mage |[Pp]hoto )?[Cc]aption|Pictured|PICTURED|File photo|FILE PHOTO|Above|Left|Right|Top|Below)(?: (?:left|right|above|below))?:? .{4,}')],
  ['CAPTION', 600, /^FILE|^[Ii]n this /, whole('FILE ?(?:[-–—]|PHOTO:).{8,}|[Ii]n this (?:[\\p{L}\\d.,’ ]{0,60})(?:photo|image|picture|frame|video)(?:graph)?\\b[^“"]{8,}')],
  ['BYLINE', 260, /^[([]?(?:by|analysis|opinion|commentary|review|interview|words|story|written|report|from|text|authors?)[ :]/i, whole(`[([]?${BY} ${AUTHORS}(?:${PLACE}|${ROLE}|${OUTLET}|${WHEN}){0,3}[)\\].]?`)],
  ['BOILERPLATE', 240, /[:|»>–—▶]/, whole(`[^\\p{L}\\d]*(?:${TEASER_HEADINGS.join('|')}) ?(?::|\\||»|>|–|—|▶) ?\\S.{0,200}`, 'iu')],
  ['BOILERPLATE', 300, ANY, isNotice],
  ['CAPTION', 320, ANY, (line) => isCredit(line) && !tellsNews(line)],
  ['BOILERPLATE', 320, ANY, (line) => isOfPage(line) && !tellsNews(line)],
]; // prettier-ignore

const PLACED = new RegExp(`(?:\\b(?:in|[a-z ]*${AUTHOR_ROLES})\\b|[|/–—-])`, 'iu');
/**
 * Between headline and body, a name with a place or office is a byline too: "Ann Lee in Lyon", "Ann Lee,
 * Health Editor".
 */
const NAMES_ABOVE_BODY = whole(
  `${AUTHORS}(?: in ${WORD}(?:(?:,| and)? ${WORD}){0,4}|${ROLE}|,? ?[|/–—-] ?${AGENCY})`,
);
/** "LYON, France (Reuters) -", "LYON, 3 May (AFP)", "LYON —" */
const DATELINE = whole(
  `\\p{Lu}[\\p{Lu}.’'-]+(?: \\p{Lu}[\\p{Lu}.’'-]+){0,3}(?:(?:, [\\p{L}\\d. ]{2,30}){1,3}(?: ?\\([\\p{L} /]{2,30}\\))?(?: ?[—–_-]{1,2})?| ?\\([\\p{L} /]{2,30}\\)(?: ?[—–_-]{1,2})?| ?[—–_-]{1,2})`,
);

/** The kind of a line by its shape, or null. */
export function kindByShape(line: string): ParagraphKind | null {
  if (line === '') return null;
  const found = SHAPES.find(
    ([, longest, holds, shape]) =>
      line.length <= longest &&
      holds.test(line) &&
      (typeof shape === 'function' ? shape(line) : shape.test(line)),
  );
  return found?.[0] ?? null;
}

/** The kind of a line between headline and body by its shape, or null. Elsewhere such lines may be news. */
export function kindAboveBody(line: string): ParagraphKind | null {
  if (line.length > 160) return null;
  if (PLACED.test(line) && NAMES_ABOVE_BODY.test(line)) return 'BYLINE';
  return DATELINE.test(line) ? 'DATELINE' : null;
}
