import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/parse/document.js';
import { makeNet } from '../../../src/parse/syntax/net.js';
import { parseSentence, parseWords } from '../../../src/parse/syntax/parse.js';
import { agentOf, objectOf, subjectOf } from '../../../src/parse/syntax/predicate.js';
import type { Tree } from '../../../src/parse/syntax/tree.js';
import { readWeightsFile } from '../../../src/parse/syntax/weightsFile.js';
import { unpackWeights } from '../../../src/parse/syntax/weightsFormat.js';
import type { Document } from '../../../src/parse/types.js';
import { tokenOf } from './handMade.js';

const WEIGHTS = new URL('../../../src/parse/data/syntaxWeights.bin', import.meta.url);

function treesOf(text: string): { document: Document; trees: Tree[] } {
  const document = readDocument(`Heads of the day\n\n${text}`);
  const trees = document.sentences.slice(1).map((sentence) => parseSentence(document, sentence));
  return { document, trees };
}

function parse(text: string): Tree {
  const [tree] = treesOf(text).trees;
  if (!tree) throw new Error(`"${text}" is no sentence.`);
  return tree;
}

const formOf = (token: { form: string } | null): string | null => token?.form ?? null;

/** Sentence, verb, and who did what by whom: subject, object, agent. */
const WHO_DID_WHAT: readonly (readonly [string, string, string, string | null, string | null])[] = [
  ['Kenya has sent troops to Somalia.', 'sent', 'Kenya', 'troops', null],
  ['The court jailed two reporters on Monday.', 'jailed', 'court', 'reporters', null],
  ['Two reporters were jailed by a military court.', 'jailed', 'reporters', null, 'court'],
  ['Ministers, who met in Oslo, rejected the plan.', 'rejected', 'Ministers', 'plan', null],
  ['The army said that rebels had attacked a convoy.', 'attacked', 'rebels', 'convoy', null],
  ['On Friday, the president will meet his French counterpart.', 'meet', 'president', 'counterpart', null],
  ['Farmers blocked roads and burned tyres.', 'blocked', 'Farmers', 'roads', null],
  ['The village was shelled by government forces.', 'shelled', 'village', null, 'forces'],
  ['Police arrested the man after he had threatened a judge.', 'threatened', 'he', 'judge', null],
  ['The union called a strike because wages had not been paid.', 'called', 'union', 'strike', null],
  ['Norway and Sweden signed an agreement.', 'signed', 'Norway', 'agreement', null],
  ['Its envoy accused the rebels of hiding weapons.', 'accused', 'envoy', 'rebels', null],
];
/** A parser that learns is right in most sentences, not in all. */
const MOST_WRONG = 2;

test('who did what to whom is right in most plain sentences of news', () => {
  const wrong = WHO_DID_WHAT.filter(([text, verb, subject, object, agent]) => {
    const tree = parse(text);
    const predicate = tokenOf(tree, verb);
    const found = [subjectOf(tree, predicate), objectOf(tree, predicate), agentOf(tree, predicate)].map(
      formOf,
    );
    return found.join() !== [subject, object, agent].join();
  });
  expect(wrong.length, wrong.map(([text]) => text).join('\n')).toBeLessThanOrEqual(MOST_WRONG);
});

test('each tree is one: a single root, no circle, spans in the unchanged text', () => {
  const text =
    'The minister, 61, said on Tuesday: “We don’t want war.” Iran’s well-known envoy can’t come; he isn’t there. ' +
    'No verbs here, only names and numbers (12.5%, $3bn, 4-3)! Why? Because “yes” means...no.';
  const { document, trees } = treesOf(text);
  expect(trees.length).toBeGreaterThan(3);
  for (const { tokens, roots } of trees) {
    expect(roots).toHaveLength(1);
    for (const { index, start, end, form } of tokens) {
      expect(document.text.slice(start, end)).toBe(form);
      let at = index;
      for (let steps = 0; at >= 0 && steps <= tokens.length; steps++) at = tokens[at]?.head ?? -1;
      expect(at).toBe(-1);
    }
  }
});

test('the same words give the same tree, whether their forms were met before or not', () => {
  const sentences = ['Rebels seized the town of Bria.', 'He was not there when it fell.', 'Two were hurt.'];
  const words = sentences.map((text) =>
    text.split(/ |(?=\.)/).map((form, documentToken) => ({ form, start: 0, end: 0, documentToken })),
  );
  const warm = makeNet(unpackWeights(readWeightsFile()));
  for (const each of words) parseWords(warm, each);
  for (const each of words) {
    const cold = makeNet(unpackWeights(readWeightsFile()));
    expect(parseWords(warm, each)).toEqual(parseWords(cold, each));
  }
});

test('more forms than are kept: memory stays bounded, and trees stay the same', () => {
  const net = makeNet(unpackWeights(readWeightsFile()));
  const words = (first: number) =>
    Array.from({ length: 100 }, (_, index) => ({
      form: `word${String(first + index)}x`,
      start: 0,
      end: 0,
      documentToken: index,
    }));
  const before = parseWords(net, words(0));
  for (let first = 0; first < 9000; first += 100) parseWords(net, words(first));
  expect(net.slots.size).toBeLessThanOrEqual(8192);
  expect(parseWords(net, words(0))).toEqual(before);
});

describe('what is no sentence', () => {
  test.each([
    ['nothing but marks', '!?. (((( ]]]] ,,, — “ ” … …'],
    ['no verbs', 'Red lorry, yellow lorry, '.repeat(80)],
    ['brackets that are never closed', 'He said (that [they ("were '.repeat(200)],
    ['one very long word', 'x'.repeat(1_000_000)],
    ['one very long word of pieces', 'ab-'.repeat(300_000)],
    ['5,000 words without a stop', 'and then the men who saw it went home '.repeat(625)],
    ['strange letters', '𝒜𝓃𝓃𝒶 met Łukasz 😀😀 in \u0000 Zürich \ufffd\ud800 today'],
  ])('%s', (_name, text) => {
    const { document, trees } = treesOf(text);
    for (const { tokens } of trees)
      for (const { start, end, head } of tokens) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(document.text.length);
        expect(head).toBeLessThan(tokens.length);
      }
  });

  test('an empty sentence has an empty tree', () => {
    expect(parseWords(makeNet(unpackWeights(readWeightsFile())), [])).toEqual({
      roots: [],
      tokens: [],
    });
  });
});

describe('the file of weights', () => {
  const path = join(tmpdir(), `weights-${String(process.pid)}.bin`);
  const whole = readFileSync(WEIGHTS);

  test.each([
    ['cut off', whole.subarray(0, whole.length - 100)],
    ['with a changed byte', Buffer.from(whole.map((byte, at) => (at === 5000 ? byte ^ 1 : byte)))],
    ['of something else', Buffer.from('not weights at all')],
    ['empty', Buffer.alloc(0)],
  ])('%s: the message names the file', (_name, bytes) => {
    writeFileSync(path, bytes);
    try {
      expect(() => readWeightsFile(pathToFileURL(path))).toThrow(path);
    } finally {
      rmSync(path);
    }
  });

  test('missing: the message names the file', () => {
    expect(() => readWeightsFile(pathToFileURL(path))).toThrow(path);
  });

  test('is small, and says whose texts it was made from', () => {
    expect(whole.length).toBeLessThan(1_300_000);
    expect(unpackWeights(readWeightsFile()).credits).toMatch(/CC BY-SA 4\.0/);
  });
});
