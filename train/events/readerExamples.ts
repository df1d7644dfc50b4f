import { readDocument } from '../../src/parse/document.js';
import { featuresOf, isCandidate, type View } from '../../src/parse/events/learned/features.js';
import { kindsOf } from '../../src/parse/events/learned/kinds.js';
import { lexicalTypes } from '../../src/parse/events/learned/lexicalTypes.js';
import { OUTCOMES } from '../../src/parse/events/learned/model.js';
import { NOUN_SENSES } from '../../src/parse/events/lexicon.js';
import type { Scene } from '../../src/parse/events/participants.js';
import type { Mention } from '../../src/parse/events/mentions.js';
import { parseArticle } from '../../src/parse/parse.js';
import { objectOf } from '../../src/parse/syntax/predicate.js';
import { headOf, topOf, type SyntaxToken, type Tree } from '../../src/parse/syntax/tree.js';
import type { Sentence, Span } from '../../src/parse/types.js';
import type { MarkedEvent, MarkedText } from './marks.js';

/** A verb or noun of a marked sentence. Its outcome is 0 if it reports no event, else its index in OUTCOMES plus 1. */
export interface ReaderExample {
  slots: Int32Array;
  words: Int32Array;
  outcome: number;
  weight: number;
  /** Whether a table of words has the token. The net is used for such tokens, and for stems that have reported an event. */
  listed: boolean;
}

/** Weights of an event that a careful reader may leave out, and of one that is denied. */
const WEIGHT_OF_OPTIONAL = 0.5;
const WEIGHT_OF_DENIED = 0.5;

/**
 * The verbs and nouns of a marked text with their events. Words inside a trigger that are not its head are left out, and so is
 * "held" beside a marked "talks", and the other way round.
 */
export function readerExamples({ text, events }: MarkedText): ReaderExample[] {
  const examples: ReaderExample[] = [];
  const watch = (scene: Scene, sentence: Sentence, told: readonly Mention[]): void => {
    const { tree } = scene;
    const view: View = { tree, kinds: kindsOf(tree, scene.words), types: [], told };
    const marks = events.filter(({ trigger: { start } }) => start >= sentence.start && start < sentence.end);
    const { outcomes, left } = outcomesOf(view, marks);
    for (const token of tree.tokens) {
      if (!isCandidate(view, token)) continue;
      const mark = outcomes.get(token);
      if (mark === undefined && left.has(token)) continue;
      examples.push({
        ...featuresOf(view, token),
        outcome: mark === undefined ? 0 : OUTCOMES.indexOf(mark.types[0] ?? 'CONSULT') + 1,
        weight: mark === undefined ? 1 : weightOf(mark),
        listed: lexicalTypes(tree, token).length > 0 || told.some(({ trigger }) => isIn(token, trigger)),
      });
    }
  };
  parseArticle({ text }, readDocument(text, []), { sentence: watch });
  return examples;
}

function isIn(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

function weightOf({ optional, status }: MarkedEvent): number {
  return (optional === true ? WEIGHT_OF_OPTIONAL : 1) * (status === 'DENIED' ? WEIGHT_OF_DENIED : 1);
}

interface Labels {
  outcomes: Map<SyntaxToken, MarkedEvent>;
  left: Set<SyntaxToken>;
}

function outcomesOf(view: View, marks: readonly MarkedEvent[]): Labels {
  const { tree } = view;
  const outcomes = new Map<SyntaxToken, MarkedEvent>();
  const left = new Set<SyntaxToken>();
  for (const mark of marks) {
    const inside = tree.tokens.filter(
      ({ start, end }) => start < mark.trigger.end && end > mark.trigger.start,
    );
    const top = headOfTrigger(view, mark, inside);
    if (top === null) continue;
    for (const token of inside) if (token !== top) left.add(token);
    const twin = twinOf(tree, top);
    if (twin !== null) left.add(twin);
    const known = outcomes.get(top);
    if (known === undefined || weightOf(known) < weightOf(mark)) outcomes.set(top, mark);
  }
  return { outcomes, left };
}

function headOfTrigger(
  view: View,
  { trigger }: MarkedEvent,
  inside: readonly SyntaxToken[],
): SyntaxToken | null {
  const top = topOf(view.tree, trigger);
  if (top !== null && isCandidate(view, top)) return top;
  return inside.find((token) => isCandidate(view, token)) ?? top;
}

/** "held" for "talks", and "talks" for "held": in "held talks", readers may mark either. */
function twinOf(tree: Tree, top: SyntaxToken): SyntaxToken | null {
  const head = headOf(tree, top);
  if (head !== null && top.relation === 'obj' && LIGHT.test(head.lower)) return head;
  const object = objectOf(tree, top);
  return object !== null && NOUN_SENSES.has(object.lower) && LIGHT.test(top.lower) ? object : null;
}

const LIGHT =
  /^(?:h[oe]ld|holding|ha[sd]|have|having|launch|ma[dk]e|giv|gave|conduct|stag|carr|mount|beg[aiu]n|start|sign|t[ao]ke|took|impos|paid|pay|fil|open|issu|express|announc|reach|resum|attend|led|lead|join|fac|draw|drew)/;
