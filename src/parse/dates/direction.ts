import { wordSet } from '../tables.js';
import { clauseOf, prepositionOf } from '../syntax/predicate.js';
import { tenseOf } from '../syntax/tense.js';
import { dependentOf, dependentsOf, headOf, topOf, type SyntaxToken, type Tree } from '../syntax/tree.js';
import type { ParagraphKind } from '../paragraphKinds.js';
import type { Span } from '../types.js';

/**
 * Whether a date is after publication, by the tense of its clause: "Kenya sent troops, and the union will
 * meet on Saturday" puts Saturday in the future. The present tense counts if it announces ("opens on Friday",
 * "is due", "runs until"), but not in headlines and captions, where it is about the past, nor with verbs of
 * speech.
 */
export function liesAhead(tree: Tree, date: Span, kind: ParagraphKind): boolean {
  const token = topOf(tree, date);
  if (token === null) return false;
  if (hasPlannedHead(tree, token)) return true;
  const predicate = verbBefore(tree, token) ?? clauseOf(tree, token);
  const tense = tenseOf(tree, predicate);
  if (tense === null) return UNTIL.has(prepositionOf(tree, token));
  if (tense !== 'PRESENT') return tense === 'FUTURE';
  return IN_RUNNING_TEXT.has(kind) && announces(tree, predicate, token);
}

/**
 * "said Thursday the country wants talks", "left on Friday": a verb directly before the date governs it,
 * whatever the tree says.
 */
function verbBefore(tree: Tree, date: SyntaxToken): SyntaxToken | null {
  let index = date.index - 1;
  while (index >= 0 && tree.tokens[index]?.head === date.index) index--;
  const before = tree.tokens[index];
  return before?.upos === 'VERB' ? before : null;
}

const IN_RUNNING_TEXT: ReadonlySet<ParagraphKind> = new Set(['LEAD', 'PARAGRAPH', 'QUOTATION', 'LIST_ITEM']);

/** "the upcoming elections in May", "planned talks on Friday" */
function hasPlannedHead(tree: Tree, date: SyntaxToken): boolean {
  const noun = headOf(tree, date);
  return noun !== null && dependentsOf(tree, noun, 'amod').some(({ lower }) => PLANNED.has(lower));
}

const PLANNED = wordSet('upcoming forthcoming planned scheduled coming');

/** "opens on Friday"; not "police say", "mourns after Friday's attack", "has been shut since Friday", "dates from May". */
function announces(tree: Tree, predicate: SyntaxToken, date: SyntaxToken): boolean {
  if (LOOKS_BACK.has(predicate.lower)) return false;
  if (date.relation === 'nmod:poss' || dependentOf(tree, date, 'case')?.xpos === 'POS') return false;
  let phrase = date;
  // The dependents between the predicate and the date: "since the crash on Friday".
  for (let head = headOf(tree, phrase); head !== null && phrase !== predicate; head = headOf(tree, phrase)) {
    if (SINCE.has(prepositionOf(tree, phrase))) return false;
    phrase = head;
  }
  return true;
}

/** Something that lasts "until Friday" is still going on, unless the verb is in the past. */
const UNTIL = wordSet('until till');
const SINCE = wordSet('since after following despite over amid');

/** Verbs that report the past even in the present tense. */
const LOOKS_BACK = wordSet(
  'say says tell tells show shows suggest suggests reveal reveals report reports claim claims describe describes recall ' +
    'recalls mark marks dates date stems stem believe believes know knows think thinks remember remembers allege alleges ' +
    'accuse accuses accused deny denies confirm confirms add adds argue argues insist insists mean means comes come mourn ' +
    'mourns probe probes remain remains investigate investigates appear appears seem seems look looks include includes',
);
