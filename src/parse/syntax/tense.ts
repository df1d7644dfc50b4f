import { wordSet } from '../tables.js';
import { auxiliariesOf, clauseOf } from './predicate.js';
import { dependentOf, headOf, type SyntaxToken, type Tree } from './tree.js';

/**
 * When the event of a clause takes place relative to the time of writing: before, at the same time or
 * generally, or after.
 */
export type Tense = 'PAST' | 'PRESENT' | 'FUTURE';

/**
 * The tense of a predicate's clause: by its own verb group ("was held", "will be held", "is due"), or else by
 * the clause that governs it ("agreed to meet" is in the future, "failed to meet" is not). Null if no verb
 * decides.
 */
export function tenseOf(tree: Tree, predicate: SyntaxToken): Tense | null {
  let at = predicate;
  // Each step goes up the tree, so there are no more steps than tokens.
  for (;;) {
    const own = tenseOfVerbGroup(tree, at);
    if (own !== null) return own;
    const governor = headOf(tree, at);
    if (governor === null) return null;
    if (isInfinitive(tree, at)) {
      // "a plan to meet", "due to meet", "agreed to meet"
      if (at.relation === 'acl' || PLANNING.has(governor.lower)) return 'FUTURE';
      if (BE.has(governor.lower)) return governor.xpos === 'VBD' ? 'PAST' : 'FUTURE';
    }
    at = clauseOf(tree, governor);
  }
}

/** The tense of the clause's own verb group; null for infinitives, participles and clauses without a verb. */
function tenseOfVerbGroup(tree: Tree, predicate: SyntaxToken): Tense | null {
  const auxiliaries = auxiliariesOf(tree, predicate);
  // "set for", "due in court", "is scheduled", whatever the tense of the copula.
  if (SCHEDULED.has(predicate.lower) && predicate.xpos !== 'VBD' && predicate.xpos !== 'VB') return 'FUTURE';
  if (auxiliaries.some(({ lower }) => HAVE.has(lower))) return 'PAST';
  if (auxiliaries.some(({ xpos }) => xpos === 'MD')) return 'FUTURE';
  // "is to meet": the copula of an infinitive.
  if (auxiliaries.length > 0 && isInfinitive(tree, predicate))
    return tenseOfForm(auxiliaries[0]) === 'PRESENT' ? 'FUTURE' : null;
  for (const auxiliary of auxiliaries) {
    const tense = tenseOfForm(auxiliary);
    // "is going to meet": the future is in the infinitive.
    if (tense !== null) return tense;
  }
  if (predicate.xpos === 'VBN' && auxiliaries.length === 0) return 'PAST';
  return tenseOfForm(predicate);
}

function tenseOfForm(token: SyntaxToken | undefined): Tense | null {
  if (token?.xpos === 'VBD') return 'PAST';
  return token?.xpos === 'VBZ' || token?.xpos === 'VBP' ? 'PRESENT' : null;
}

function isInfinitive(tree: Tree, predicate: SyntaxToken): boolean {
  if (predicate.xpos !== 'VB' && dependentOf(tree, predicate, 'cop') === null) return false;
  const mark = dependentOf(tree, predicate, 'mark');
  return mark?.lower === 'to';
}

const HAVE = wordSet("have has had having 've ’ve");
const BE = wordSet("is are was were 's ’s 're ’re");

/** Adjectives and participles whose event is in the future. */
const SCHEDULED = wordSet('due set scheduled slated expected planned poised');

/** Verbs, adjectives and nouns whose infinitive is in the future. */
const PLANNING = wordSet(
  'about agree agreed agrees aim aimed aims allow allowed allows ask asked asks call called calling decide decided decides ' +
    'due eager expect expected expects going hope hoped hopes hoping intend intended intends invite invited likely mean ' +
    'need needs offer offered offers order ordered orders permit permitted plan planned planning plans poised prepare prepared ' +
    'preparing promise promised promises propose proposed proposes ready scheduled set slated swear swore threaten threatened ' +
    'threatens unlikely urge urged urges vow vowed vows want wanted wants willing wish wished wishes pledge pledged pledges',
);
