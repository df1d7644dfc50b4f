import { readDocument } from '../../src/parse/document.js';
import { readLearned } from '../../src/parse/events/learned/reader.js';
import { candidatesOf, type Candidate } from '../../src/parse/events/sides/candidates.js';
import { featuresOf } from '../../src/parse/events/sides/features.js';
import { slotOf } from '../../src/parse/events/sides/model.js';
import { candidateAt, viewOfTelling, type ToldBare } from '../../src/parse/events/sides/sides.js';
import type { Scene } from '../../src/parse/events/participants.js';
import type { Telling } from '../../src/parse/events/tellings.js';
import { parseArticle } from '../../src/parse/parse.js';
import type { Tree } from '../../src/parse/syntax/tree.js';
import type { Sentence, Span } from '../../src/parse/types.js';
import type { MarkedEvent, MarkedText } from './marks.js';
import type { Example } from './softmax.js';

/** How much an event counts that a careful reader may leave out. */
const WEIGHT_OF_OPTIONAL = 0.7;
const ACTOR = 1;
const RECIPIENT = 2;

/**
 * The phrases of a marked sentence, once for each of its events: actor, recipient or neither. An event that the rules tell too
 * is looked at as they tell it, any other as if a rule without a name had told it and knew no sides.
 */
export function sideExamples({ text, events }: MarkedText): Example[] {
  const examples: Example[] = [];
  const watch = (scene: Scene, sentence: Sentence, told: readonly Telling[], treeOf: () => Tree): void => {
    const marks = events.filter(({ trigger: { start } }) => start >= sentence.start && start < sentence.end);
    if (marks.length === 0) return;
    const tree = treeOf();
    const candidates = candidatesOf(scene, tree);
    for (const [mark, telling] of pair(marks, readLearned(scene, sentence, tree, told)))
      examples.push(...examplesOf(tree, candidates, telling ?? untold(mark), mark));
  };
  parseArticle({ text }, readDocument(text, []), { sentence: watch });
  return examples;
}

/** Each mark with what the rules tell at its words, else with the first of its type that no other mark has. */
function pair(marks: readonly MarkedEvent[], told: readonly Telling[]): Map<MarkedEvent, Telling | null> {
  const pairs = new Map<MarkedEvent, Telling | null>(marks.map((mark) => [mark, null]));
  for (const telling of told) {
    const free = marks.filter((mark) => pairs.get(mark) === null);
    const { start, end } = telling.mention;
    const mark =
      free.find(({ trigger }) => trigger.start < end && trigger.end > start) ??
      free.find(({ types }) => types.includes(telling.type));
    if (mark !== undefined) pairs.set(mark, telling);
  }
  return pairs;
}

function untold({ types: [type = 'CONSULT'], trigger }: MarkedEvent): ToldBare {
  return { type, mention: { ...trigger, why: '' }, actors: [], recipients: [] };
}

function examplesOf(
  tree: Tree,
  candidates: readonly Candidate[],
  telling: ToldBare,
  mark: MarkedEvent,
): Example[] {
  const view = viewOfTelling(tree, telling, candidates);
  if (view === null) return [];
  const outcomes = candidates.map(() => 0);
  put(tree, candidates, mark.actors, ACTOR, outcomes);
  put(tree, candidates, mark.recipients, RECIPIENT, outcomes);
  return candidates.map((_, at) => ({
    slots: Int32Array.from(featuresOf(view, at), slotOf),
    outcome: outcomes[at] ?? 0,
    weight: mark.optional === true ? WEIGHT_OF_OPTIONAL : 1,
  }));
}

/** Marks the candidates that the words name, with those joined to them inside of the words. */
function put(
  tree: Tree,
  candidates: readonly Candidate[],
  spans: readonly Span[],
  outcome: number,
  outcomes: number[],
): void {
  for (const span of spans) {
    const named = candidateAt(tree, candidates, span);
    const first = candidates[named]?.first;
    if (first === undefined) continue;
    outcomes[named] = outcome;
    for (const [at, { token, first: other }] of candidates.entries())
      if (other === first && token.start < span.end && token.end > span.start) outcomes[at] = outcome;
  }
}
