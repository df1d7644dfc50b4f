import { endOfName, type BodyName } from './organizations/body.js';
import { stretchToBrackets } from './organizations/brackets.js';
import { clusterBodies, type Body } from './organizations/cluster.js';
import { countryOfBody } from './organizations/country.js';
import { kindBeside, kindByNoun } from './organizations/kind.js';
import { repeatBodies } from './organizations/repeated.js';
import { findNominals } from './organizations/nominals.js';
import { findOwned } from './organizations/owned.js';
import { findTagged } from './organizations/tagged.js';
import type { Name } from './people/name.js';
import type { Tagging } from './people/tagger.js';
import { makeCodeFinder, type CodeFinder } from './people/titles.js';
import type {
  Document,
  ParsedCountry,
  OrganizationKind,
  OrganizationMention,
  ParsedOrganization,
} from './types.js';

/** Precision of each rule, measured on newswire. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'known-body': 0.9,
  'legal-form': 0.9,
  'body-noun': 0.8,
  'body-alone': 0.7,
  tagger: 0.65,
  'acts-as-body': 0.7,
  office: 0.85,
  'noun-of-name': 0.8,
  lettered: 0.8,
  letters: 0.85,
  repeated: 0.7,
  'short-name': 0.6,
};

/**
 * Named bodies of the document, in order of their first mention. They overlap neither each other nor names of
 * people.
 *
 * @param sure the result of findSureBodies
 */
export function findOrganizations(
  document: Document,
  tagging: Tagging,
  sure: readonly BodyName[],
  people: readonly Name[],
  countries: readonly ParsedCountry[],
): ParsedOrganization[] {
  const taken = new Uint8Array(document.tokens.length);
  for (const { from, to } of people) taken.fill(1, from, to);
  const beside = sure.filter(({ from, to }) => !taken.subarray(from, to).includes(1));
  for (const { from, to } of beside) taken.fill(1, from, to);
  const tagged = findTagged(document, tagging, taken);
  for (const { from, to } of tagged) taken.fill(1, from, to);
  const found = [...beside, ...tagged];
  const names = stretchToBrackets(
    document.tokens,
    [...found, ...repeatBodies(document, tagging, found, taken)].sort((one, other) => one.from - other.from),
  );
  const countryAt = makeCodeFinder(countries);
  const bodies = clusterBodies(document, names);
  const nominals = findNominals(document, bodies);
  const named = bodies.map((body, place) => describe(document, body, nominals.get(place) ?? [], countryAt));
  return joinOwned(named, findOwned(document, people, countryAt));
}

/** Joins a body named with capitals in one place and without in another: "the Syrian Government". */
function joinOwned(
  named: readonly ParsedOrganization[],
  owned: readonly ParsedOrganization[],
): ParsedOrganization[] {
  const bodies = [...named];
  for (const body of owned) {
    const place = bodies.findIndex(({ name }) => name.toLowerCase() === body.name.toLowerCase());
    const same = bodies[place];
    if (same === undefined) bodies.push(body);
    else bodies[place] = { ...same, mentions: inOrder([...same.mentions, ...body.mentions]) };
  }
  return bodies.sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
}

function inOrder(mentions: readonly OrganizationMention[]): OrganizationMention[] {
  return [...mentions].sort((one, other) => one.start - other.start);
}

function describe(
  document: Document,
  body: Body,
  nominals: readonly BodyName[],
  countryAt: CodeFinder,
): ParsedOrganization {
  const mentionOf =
    (kind: OrganizationMention['kind']) =>
    ({ from, to, why }: BodyName): OrganizationMention => {
      const start = document.tokens[from]?.start ?? 0;
      const end = endOfName(document.tokens, to);
      return {
        kind,
        start,
        end,
        text: document.text.slice(start, end),
        why,
        confidence: CONFIDENCE[why] ?? 0.5,
      };
    };
  const { known, forms } = body;
  const kind = body.kind ?? kindOf(document, body);
  const name = known?.name ?? fullest(forms);
  return {
    name,
    kind,
    countryCode: known ? known.countryCode : countryOfBody(document, body, countryAt),
    aliases: [...new Set([...forms, ...(known?.names ?? [])])].filter((form) => form !== name),
    mentions: inOrder([...body.names.map(mentionOf('NAME')), ...nominals.map(mentionOf('NOMINAL'))]),
  };
}

function kindOf(document: Document, { names }: Body): OrganizationKind | null {
  for (const { from, to } of names) {
    const kind = kindByNoun(document.tokens, from, to);
    if (kind) return kind;
  }
  return kindBeside(document, names);
}

/** The longest of the names; on a tie the first. */
function fullest(forms: readonly string[]): string {
  let best = '';
  for (const form of forms) if (form.length > best.length) best = form;
  return best;
}
