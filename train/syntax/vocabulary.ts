import { FORM_FEATURES, readFormKeys, WORD_FEATURE } from '../../src/parse/syntax/formKeys.js';
import type { GoldSentence } from './conllu.js';

/** The tags and form features that the nets know. */
export interface Vocabulary {
  /** "VERB|VBN"; a tag's number is its index. */
  tags: string[];
  /** Rows, from 1, by the keys of form features. Row 0 is for unknown words. */
  keys: Map<number, number>;
  /** How often each row's key was seen. */
  counts: number[];
}

const FEWEST_TAGS = 12;
const FEWEST_WORDS = 2;
const FEWEST_PARTS = 6;

export const UNKNOWN_WORD = 0;
export const NO_ROW = -1;

/** The tags that are frequent enough to be learned. */
export function findTags(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of sentences) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST_TAGS)
    .map(([tag]) => tag)
    .sort();
}

export function makeVocabulary(sentences: readonly GoldSentence[], tags: string[]): Vocabulary {
  const keyCounts = new Map<number, number>();
  const words = new Set<number>();
  const found = new Uint32Array(FORM_FEATURES);
  for (const { forms } of sentences) {
    for (const form of forms) {
      readFormKeys(form, found);
      words.add(found[WORD_FEATURE] ?? 0);
      for (const key of found) keyCounts.set(key, (keyCounts.get(key) ?? 0) + 1);
    }
  }
  const kept = [...keyCounts]
    .filter(([key, count]) => count >= (words.has(key) ? FEWEST_WORDS : FEWEST_PARTS))
    .sort(([one], [other]) => one - other);
  return {
    tags,
    keys: new Map(kept.map(([key], index) => [key, index + 1])),
    counts: [0, ...kept.map(([, count]) => count)],
  };
}

/** The rows of a form, one for each of its features; NO_ROW for unknown features, UNKNOWN_WORD for an unknown word. */
function rowsOf({ keys }: Vocabulary, form: string): Int32Array {
  const found = new Uint32Array(FORM_FEATURES);
  readFormKeys(form, found);
  return Int32Array.from(
    found,
    (key, feature) => keys.get(key) ?? (feature === WORD_FEATURE ? UNKNOWN_WORD : NO_ROW),
  );
}

/** A sentence as the net reads it. */
export interface Example {
  length: number;
  /** FORM_FEATURES rows for each word. */
  rows: Int32Array;
  /** The right tag of each word; -1 for tags that are too rare to be learned. */
  goldTags: Int32Array;
  /** The tags that the parser is shown, from a tagger that did not learn from this sentence. */
  tags: Int32Array;
  /** The head of each word; that of the root is `length`. */
  heads: Int32Array;
  labels: Int32Array;
}

export function makeExample(vocabulary: Vocabulary, { forms, tags, heads, labels }: GoldSentence): Example {
  const length = forms.length;
  const rows = new Int32Array(length * FORM_FEATURES);
  for (const [index, form] of forms.entries()) rows.set(rowsOf(vocabulary, form), index * FORM_FEATURES);
  const goldTags = Int32Array.from(tags, (tag) => vocabulary.tags.indexOf(tag));
  return {
    length,
    rows,
    goldTags,
    tags: Int32Array.from(goldTags),
    heads: Int32Array.from(heads, (head) => (head < 0 ? length : head)),
    labels: Int32Array.from(labels),
  };
}

/** A word that was seen this often can have only the tags it was seen with. */
const OFTEN = 40;
/** Tags with a smaller share of a word's uses are taken for errors of the treebank. */
const LEAST_SHARE = 0.002;

/** The tags that frequent words may have, by the row of the word: the tagger need not look at others. */
export function findPossibleTags(examples: readonly Example[]): Map<number, number[]> {
  const uses = new Map<number, Map<number, number>>();
  for (const { rows, goldTags } of examples) {
    for (const [word, tag] of goldTags.entries()) {
      const row = rows[word * FORM_FEATURES + WORD_FEATURE] ?? UNKNOWN_WORD;
      if (row === UNKNOWN_WORD) continue;
      const counts = uses.get(row) ?? new Map<number, number>();
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      uses.set(row, counts);
    }
  }
  const possible = new Map<number, number[]>();
  for (const [row, counts] of uses) {
    const total = [...counts.values()].reduce((sum, count) => sum + count);
    if (total < OFTEN) continue;
    const tags = [...counts]
      .filter(([tag, count]) => tag >= 0 && count > LEAST_SHARE * total)
      .map(([tag]) => tag);
    possible.set(
      row,
      tags.sort((one, other) => one - other),
    );
  }
  return possible;
}
