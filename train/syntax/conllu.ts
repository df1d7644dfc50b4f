import { readFileSync } from 'node:fs';
import { NO_HEAD, PARTS_OF_SPEECH, RELATIONS } from '../../src/parse/syntax/tree.js';

/** One sentence of a treebank. */
export interface GoldSentence {
  /** The text as it was written; empty if the file does not give it. */
  text: string;
  forms: string[];
  /** UPOS and Penn tag: "VERB|VBN". */
  tags: string[];
  /** Index of the head of each word; NO_HEAD for the root. */
  heads: number[];
  /** Index into RELATIONS. */
  labels: number[];
}

const RELATION_NUMBERS: ReadonlyMap<string, number> = new Map(RELATIONS.map((name, index) => [name, index]));
const UPOS: ReadonlySet<string> = new Set(PARTS_OF_SPEECH);

/** Reads a CoNLL-U file. Lines of multiword tokens and empty nodes are left out, because only words are parsed. */
export function readConllu(path: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of readFileSync(path, 'utf8').split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/);
    const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '';
    const sentence: GoldSentence = { text, forms: [], tags: [], heads: [], labels: [] };
    for (const line of lines) {
      const [id = '', form = '', , upos = '', xpos = '', , head = '', relation = ''] = line.split('\t');
      if (!/^\d+$/.test(id)) continue;
      if (!UPOS.has(upos)) throw new Error(`${path}: "${upos}" is not a part of speech: ${line}`);
      sentence.forms.push(form);
      sentence.tags.push(`${upos}|${xpos}`);
      sentence.heads.push(head === '0' ? NO_HEAD : Number(head) - 1);
      sentence.labels.push(relationNumber(relation, path));
    }
    if (sentence.forms.length > 0) sentences.push(sentence);
  }
  return sentences;
}

/** A subtype that is not in RELATIONS counts as its main relation. */
function relationNumber(relation: string, path: string): number {
  const number = RELATION_NUMBERS.get(relation) ?? RELATION_NUMBERS.get(relation.replace(/:.*/, ''));
  if (number === undefined) throw new Error(`${path}: "${relation}" is not a relation that English uses.`);
  return number;
}
