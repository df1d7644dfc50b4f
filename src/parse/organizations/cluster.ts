import type { KnownBody } from '../data/bodies.js';
import { BODY_NOUNS } from '../data/bodyNouns.js';
import { COUNTRY_NAMES } from '../data/countryNames.js';
import { itemAt } from '../lists.js';
import { COUNTRY, is, POSSESSIVE } from '../people/words.js';
import type { Document, OrganizationKind } from '../types.js';
import type { BodyName } from './body.js';
import { textOf } from './tagged.js';

const CODES: ReadonlyMap<string, string> = new Map(COUNTRY_NAMES.map(({ name, code }) => [name, code]));

/** One body: its coreferent names, in text order. */
export interface Body {
  names: BodyName[];
  /** The distinct forms of its name, in order of their first mention. */
  forms: string[];
  known: KnownBody | null;
  kind: OrganizationKind | null;
}

/**
 * Coreference of bodies: joins equal names, names of one known body, and initials in brackets after a full
 * name.
 */
export function clusterBodies(document: Document, names: readonly BodyName[]): Body[] {
  const byForm = new Map<string, Body>();
  /** Keyed by the owning country as well: "Kenya's Supreme Court", "Uganda's Supreme Court". */
  const byOwner = new Map<string, Body>();
  const byKnown = new Map<KnownBody, Body>();
  /** The latest body whose name has this word first or last. */
  const byWord = new Map<string, Body>();
  const bodies: Body[] = [];
  const owned = new Set<Body>();
  let last: { body: Body; to: number } | null = null;
  for (const name of names) {
    const form = textOf(document, name.from, name.to);
    const owner: Body | null =
      last !== null && isInBrackets(document, last.to, name, form) && lettersFit(last.body, form)
        ? last.body
        : null;
    const short = isShortForm(document, name) && !byForm.has(keyOf(form)) ? byWord.get(form) : undefined;
    const ownerKey = countryBefore(document, name.from, form);
    const body: Body = owner ??
      short ??
      (ownerKey === null ? byForm.get(keyOf(form)) : ownedAs(ownerKey, form)) ??
      (name.known && byKnown.get(name.known)) ?? {
        names: [],
        forms: [],
        known: null,
        kind: null,
      };
    // The initials occurred alone before: "The OAS … the Organization of American States (OAS)"
    const before = byForm.get(keyOf(form));
    if (owner && before && before !== owner) join(owner, before);
    if (body.names.length === 0) bodies.push(body);
    body.names.push(name);
    if (!body.forms.includes(form)) body.forms.push(form);
    body.known ??= name.known;
    body.kind ??= name.known?.kind ?? name.kind;
    byForm.set(keyOf(form), body);
    if (ownerKey !== null) {
      byOwner.set(ownerKey, body);
      owned.add(body);
    }
    if (name.to - name.from > 1)
      for (const end of [name.from, name.to - 1]) byWord.set(document.tokens[end]?.text ?? '', body);
    if (name.known) byKnown.set(name.known, body);
    last = { body, to: name.to };
  }
  return bodies
    .filter(({ names: own }) => own.length > 0)
    .map((body) => ({
      ...body,
      names: body.names.sort((one, other) => one.from - other.from),
    }))
    .sort((one, other) => (one.names[0]?.from ?? 0) - (other.names[0]?.from ?? 0));

  /** The body of this name with this owner, or one whose owner is still unknown. */
  function ownedAs(key: string, form: string): Body | undefined {
    const same = byForm.get(keyOf(form));
    return byOwner.get(key) ?? (same && !owned.has(same) ? same : undefined);
  }

  function join(body: Body, other: Body): void {
    body.names.push(...other.names);
    for (const form of other.forms) {
      if (!body.forms.includes(form)) body.forms.push(form);
      byForm.set(keyOf(form), body);
    }
    body.known ??= other.known;
    if (other.known) byKnown.set(other.known, body);
    body.kind ??= other.kind;
    other.names = [];
  }
}

/**
 * "Deutsche" for Deutsche Bank, "the Commission" for the European Commission: one word that is not a name in
 * any table.
 */
function isShortForm({ tokens }: Document, { from, to, known, why }: BodyName): boolean {
  if (why === 'short-name') return true;
  if (to - from > 1 || known !== null) return false;
  return !BODY_NOUNS.has(tokens[from]?.text ?? '') || itemAt(tokens, from - 1)?.lower === 'the';
}

/**
 * The name with the code of the country that owns it; null if no country precedes it. "Britain's" equals "the
 * UK's".
 */
function countryBefore({ tokens }: Document, from: number, form: string): string | null {
  const country = itemAt(tokens, from - 2);
  if (!is(itemAt(tokens, from - 1), POSSESSIVE) || country === undefined || !is(country, COUNTRY))
    return null;
  return `${CODES.get(country.text) ?? country.text} ${keyOf(form)}`;
}

function keyOf(form: string): string {
  return form.toLowerCase().replaceAll('’', "'");
}

/** "the Organization of American States (OAS)" */
function isInBrackets({ tokens }: Document, before: number, { from, to }: BodyName, form: string): boolean {
  return (
    from === before + 1 &&
    to === from + 1 &&
    tokens[before]?.text === '(' &&
    itemAt(tokens, to)?.text === ')' &&
    /^\p{Lu}[\p{L}.]{1,9}$/u.test(form)
  );
}

/** Whether the first of the initials starts a word of the full name. */
function lettersFit({ forms }: Body, letters: string): boolean {
  const first = letters.charAt(0);
  return forms.some((form) => form.split(' ').some((word) => word.startsWith(first)));
}
