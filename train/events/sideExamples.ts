import { readDocument } from '../../src/parse/document.js';
import { readLearned } from '../../src/parse/events/learned/reader.js';
import type { Scene } from '../../src/parse/events/participants.js';
import { candidatesOf, type Candidate } from '../../src/parse/events/sides/candidates.js';
import { featuresOf, type Features } from '../../src/parse/events/sides/features.js';
import { ACTOR, NEITHER, RECIPIENT } from '../../src/parse/events/sides/model.js';
import { candidateAt, viewOfMention, type ToldBare } from '../../src/parse/events/sides/sides.js';
import type { Mention } from '../../src/parse/events/mentions.js';
import { parseArticle } from '../../src/parse/parse.js';
import type { Tree } from '../../src/parse/syntax/tree.js';
import type { Sentence, Span } from '../../src/parse/types.js';
import type { MarkedEvent, MarkedText } from './marks.js';

/** A phrase of a marked sentence, and its side of one of the events. */
export interface SideExample extends Features {
  outcome: number;
  weight: number;
}

/** Weight of an event that a careful reader may leave out. */
const WEIGHT_OF_OPTIONAL = 0.7;

/**
 * The phrases of a marked sentence, once for each of its events: actor, recipient or neither. If the reader net finds the
 * event too, its trigger and type are used, otherwise those of the mark.
 */
export function sideExamples({ text, events }: MarkedText): SideExample[] {
  const examples: SideExample[] = [];
  const watch = (scene: Scene, sentence: Sentence, told: readonly Mention[]): void => {
    const marks = events.filter(({ trigger: { start } }) => start >= sentence.start && start < sentence.end);
    if (marks.length === 0) return;
    const { tree } = scene;
    const candidates = candidatesOf(scene, tree);
    const mentions = readLearned(scene, sentence, tree, told);
    for (const mark of marks) {
      const [type = 'CONSULT'] = mark.types;
      const mention = mentions.find(({ trigger }) => overlaps(trigger, mark.trigger));
      examples.push(
        ...examplesOf(
          tree,
          candidates,
          mention ?? { type, trigger: { ...mark.trigger, why: '' }, actors: [], recipients: [] },
          mark,
        ),
      );
    }
  };
  parseArticle({ text }, readDocument(text, []), { sentence: watch });
  return examples;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

function examplesOf(
  tree: Tree,
  candidates: readonly Candidate[],
  mention: ToldBare,
  mark: MarkedEvent,
): SideExample[] {
  const view = viewOfMention(tree, mention, candidates);
  if (view === null) return [];
  const outcomes = candidates.map(() => NEITHER);
  put(tree, candidates, mark.actors, ACTOR, outcomes);
  put(tree, candidates, mark.recipients, RECIPIENT, outcomes);
  return candidates.map((_, at) => ({
    ...featuresOf(view, at),
    outcome: outcomes[at] ?? NEITHER,
    weight: mark.optional === true ? WEIGHT_OF_OPTIONAL : 1,
  }));
}

/** Sets the outcome of the candidates that the spans name, and of those coordinated with them inside the spans. */
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
