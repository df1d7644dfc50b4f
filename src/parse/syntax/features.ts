import { NONE, type ParseState } from './state.js';
import { RELATIONS } from './tree.js';

/**
 * Input of the net before each move: the vectors of ten words, and thirty-six small facts (tags, relations,
 * numbers of children, distances), each with one table row for every position and value.
 */
export const WORD_POSITIONS = 10;
const TAG_POSITIONS = 20;
const LABEL_POSITIONS = 9;
const COUNT_POSITIONS = 5;
const DISTANCE_POSITIONS = 2;
export const FACTS = TAG_POSITIONS + LABEL_POSITIONS + COUNT_POSITIONS + DISTANCE_POSITIONS;

/** Absent words, and the root. They come after the tags. */
const SPECIAL_TAGS = 2;
const LABEL_VALUES = RELATIONS.length + 1;
const MOST_COUNTED = 4;
const COUNT_VALUES = MOST_COUNTED + 2;
/** Buckets: 1 to 5, 6 to 8, 9 to 14, more, none. */
const DISTANCE_VALUES = 9;

/** Number of rows of the fact table with this many tags. */
export function factRows(tags: number): number {
  return (
    TAG_POSITIONS * (tags + SPECIAL_TAGS) +
    LABEL_POSITIONS * LABEL_VALUES +
    COUNT_POSITIONS * COUNT_VALUES +
    DISTANCE_POSITIONS * DISTANCE_VALUES
  );
}

/**
 * Features of a state: indexes of words (NONE for absent words and for the root), and rows of the fact table.
 */
export interface Reading {
  words: Int32Array;
  facts: Int32Array;
}

export function makeReading(): Reading {
  return { words: new Int32Array(WORD_POSITIONS), facts: new Int32Array(FACTS) };
}

/** Scratch: the words whose tags and relations are read, and numbers of children. */
const tagged = new Int32Array(TAG_POSITIONS);
const labelled = new Int32Array(LABEL_POSITIONS);
const counted = new Int32Array(COUNT_POSITIONS);

/** The rows of one fact, `from` inclusive, `to` exclusive; `empty` is the row for an absent value. */
export interface FactRows {
  from: number;
  to: number;
  empty: number;
}

export function rowsOfFacts(tagCount: number): FactRows[] {
  const rows: FactRows[] = [];
  let from = 0;
  for (const [positions, values, none] of [
    [TAG_POSITIONS, tagCount + SPECIAL_TAGS, tagCount],
    [LABEL_POSITIONS, LABEL_VALUES, LABEL_VALUES - 1],
    [COUNT_POSITIONS, COUNT_VALUES, COUNT_VALUES - 1],
    [DISTANCE_POSITIONS, DISTANCE_VALUES, DISTANCE_VALUES - 1],
  ] as const)
    for (let position = 0; position < positions; position++, from += values)
      rows.push({ from, to: from + values, empty: from + none });
  return rows;
}

/**
 * Extracts the features of a state.
 * @param tags tag of each word
 * @param tagCount number of distinct tags
 */
export function readState(
  state: ParseState,
  tags: ArrayLike<number>,
  tagCount: number,
  reading: Reading,
): void {
  const { words: end, stack, depth, front, left1, left2, right1, right2, leftCount, rightCount } = state;
  const { words, facts } = reading;
  const s0 = depth > 0 ? (stack[depth - 1] ?? NONE) : NONE;
  const s1 = depth > 1 ? (stack[depth - 2] ?? NONE) : NONE;
  const s2 = depth > 2 ? (stack[depth - 3] ?? NONE) : NONE;
  const s3 = depth > 3 ? (stack[depth - 4] ?? NONE) : NONE;
  const b1 = front + 1 <= end ? front + 1 : NONE;
  const b2 = front + 2 <= end ? front + 2 : NONE;
  const b3 = front + 3 <= end ? front + 3 : NONE;
  const s0Left = childOf(left1, s0);
  const s0Left2 = childOf(left2, s0);
  const s0Right = childOf(right1, s0);
  const s0Right2 = childOf(right2, s0);
  const s1Left = childOf(left1, s1);
  const s1Right = childOf(right1, s1);
  const s1Right2 = childOf(right2, s1);
  const b0Left = childOf(left1, front);
  const b0Left2 = childOf(left2, front);
  const preposition = childOf(state.preposition, s0);

  words[0] = s0;
  words[1] = s1;
  words[2] = s2;
  words[3] = front === end ? NONE : front;
  words[4] = b1 === end ? NONE : b1;
  words[5] = b2 === end ? NONE : b2;
  words[6] = preposition;
  words[7] = s0Right;
  words[8] = s1Right;
  words[9] = s0Left;

  tagged[0] = s0;
  tagged[1] = s1;
  tagged[2] = s2;
  tagged[3] = s3;
  tagged[4] = front;
  tagged[5] = b1;
  tagged[6] = b2;
  tagged[7] = b3;
  tagged[8] = s0 > 0 ? s0 - 1 : NONE;
  tagged[9] = s0 === NONE ? NONE : s0 + 1;
  tagged[10] = front > 0 ? front - 1 : NONE;
  tagged[11] = s1 === NONE ? NONE : s1 + 1;
  tagged[12] = s0Left;
  tagged[13] = s0Right;
  tagged[14] = s1Left;
  tagged[15] = s1Right;
  tagged[16] = b0Left;
  tagged[17] = preposition;
  tagged[18] = s0Right2;
  tagged[19] = s1Right2;
  const none = tagCount;
  const root = tagCount + 1;
  let base = 0;
  let fact = 0;
  for (let place = 0; place < TAG_POSITIONS; place++) {
    const word = tagged[place] ?? NONE;
    facts[fact++] = base + (word === NONE ? none : word === end ? root : (tags[word] ?? none));
    base += tagCount + SPECIAL_TAGS;
  }

  labelled[0] = s0Left;
  labelled[1] = s0Left2;
  labelled[2] = s0Right;
  labelled[3] = s0Right2;
  labelled[4] = s1Right;
  labelled[5] = s1Right2;
  labelled[6] = s1Left;
  labelled[7] = b0Left;
  labelled[8] = b0Left2;
  const { labels } = state;
  for (let place = 0; place < LABEL_POSITIONS; place++) {
    const word = labelled[place] ?? NONE;
    facts[fact++] = base + (word === NONE ? LABEL_VALUES - 1 : (labels[word] ?? 0));
    base += LABEL_VALUES;
  }

  counted[0] = s0 === NONE ? NONE : (leftCount[s0] ?? 0);
  counted[1] = s0 === NONE ? NONE : (rightCount[s0] ?? 0);
  counted[2] = s1 === NONE ? NONE : (leftCount[s1] ?? 0);
  counted[3] = s1 === NONE ? NONE : (rightCount[s1] ?? 0);
  counted[4] = leftCount[front] ?? 0;
  for (let place = 0; place < COUNT_POSITIONS; place++) {
    const count = counted[place] ?? NONE;
    facts[fact++] = base + (count === NONE ? COUNT_VALUES - 1 : Math.min(count, MOST_COUNTED));
    base += COUNT_VALUES;
  }

  facts[fact++] = base + (s0 === NONE ? DISTANCE_VALUES - 1 : distanceClass(front - s0));
  base += DISTANCE_VALUES;
  facts[fact] = base + (s1 === NONE ? DISTANCE_VALUES - 1 : distanceClass(s0 - s1));
}

function childOf(children: Int32Array, word: number): number {
  return word === NONE ? NONE : (children[word] ?? NONE);
}

function distanceClass(distance: number): number {
  if (distance <= 5) return distance - 1;
  if (distance <= 8) return 5;
  return distance <= 14 ? 6 : 7;
}
