import type { Paragraph, Span } from '../types.js';
import { AGENCY, BY, NAME } from './lineShapes.js';

const LONGEST_LINE = 500;
const LEADING = new RegExp(`^[([]?${BY} `, 'u');
const NAMES = new RegExp(`^(?:${AGENCY}|${NAME})`, 'u');
const JOINT = /^(?:,? and |, ?| & |; ?)/u;
const REPORTERS = /(?:[Rr]eporting|[Rr]eported|[Ww]riting|[Ww]ritten) by:? ([^;)\]]{3,200})/gu;
const NAME_IN_LIST = new RegExp(NAME, 'gu');
const PLACE = /(?: in| at| from) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}/gu;

/** The article's authors, each once: from its bylines, or else from the agency's closing credit. */
export function findAuthors(text: string, paragraphs: readonly Paragraph[]): string[] {
  const lines = (kind: string) =>
    paragraphs.filter((one) => one.kind === kind && one.end - one.start <= LONGEST_LINE);
  const named = lines('BYLINE').flatMap((line) => namesOfByline(oneLine(text, line)));
  const found =
    named.length > 0 ? named : lines('BOILERPLATE').flatMap((line) => reporters(oneLine(text, line)));
  return [...new Set(found.map(inMixedCase))];
}

function oneLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** "By Ann Lee, Bo Ek and Cy Dahl in Lyon": names from the left, as long as they are coordinated. */
function namesOfByline(line: string): string[] {
  const names: string[] = [];
  let rest = line.replace(LEADING, '');
  for (;;) {
    const name = NAMES.exec(rest)?.[0];
    if (name === undefined) return names;
    // "By Ann Lee, Health Editor": an office after the first name is not another author.
    if (names.length > 0 && ROLE_END.test(name)) return names;
    names.push(name.replace(/[.,]$/, ''));
    rest = rest.slice(name.length);
    const joint = JOINT.exec(rest)?.[0];
    if (joint === undefined) return names;
    rest = rest.slice(joint.length);
  }
}

const ROLE_END = /(?:Editor|Correspondent|Reporter|Writer|Columnist|Critic|Analyst|Chief|Producer|Staff)$/u;

/** "(Reporting by Ann Lee in Lyon and Bo Ek; Editing by Cy Dahl)" */
function reporters(line: string): string[] {
  return [...line.matchAll(REPORTERS)].flatMap(
    ([, names = '']) => names.replace(PLACE, '').match(NAME_IN_LIST) ?? [],
  );
}

/** "SHELBY MCGOOD" is a way to print "Shelby McGood". */
function inMixedCase(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}|(?<=(?<!\p{L})(?:mc|o['’]))\p{L}|(?<=-)\p{L}/gu, (letter) =>
      letter.toUpperCase(),
    );
}
