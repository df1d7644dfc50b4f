/**
 * Measures the tagger and the parser as the product runs them, by default with the weights of the repository.
 *
 *   npx tsx train/syntax/evaluate.ts [--weights FILE] FILE.conllu ...
 *
 * For each treebank, in per cent: words with the right part of speech (UPOS), the right head (UAS), and the right head and
 * relation (LAS, without subtypes as is usual), all with the treebank's tokens; and the share of the treebank's tokens that
 * the product also finds in the running text.
 */
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeNet, type Net } from '../../src/parse/syntax/net.js';
import { parseWords } from '../../src/parse/syntax/parse.js';
import { RELATIONS } from '../../src/parse/syntax/tree.js';
import { loadNet } from '../../src/parse/syntax/weights.js';
import { readWeightsFile } from '../../src/parse/syntax/weightsFile.js';
import { unpackWeights } from '../../src/parse/syntax/weightsFormat.js';
import { wordsOf } from '../../src/parse/syntax/words.js';
import { findTokens } from '../../src/parse/tokens.js';
import { readConllu, type GoldSentence } from './conllu.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { weights: { type: 'string' } },
});
const net =
  values.weights === undefined
    ? loadNet()
    : makeNet(unpackWeights(readWeightsFile(pathToFileURL(values.weights))));

console.log('treebank              words  UPOS   UAS   LAS  cut alike');
for (const path of positionals) {
  const scores = evaluate(net, readConllu(path));
  const name = basename(path, '.conllu').padEnd(20);
  console.log(`${name} ${scores.map((score) => score.padStart(6)).join('')}`);
}

function evaluate(trained: Net, sentences: readonly GoldSentence[]): string[] {
  let words = 0;
  let tags = 0;
  let heads = 0;
  let labelled = 0;
  let alike = 0;
  for (const gold of sentences) {
    const { tokens } = parseWords(
      trained,
      gold.forms.map((form, documentToken) => ({ form, start: 0, end: 0, documentToken })),
    );
    words += tokens.length;
    alike += countAlike(gold);
    for (const { index, upos, head, relation } of tokens) {
      if (upos === gold.tags[index]?.split('|')[0]) tags++;
      if (head !== gold.heads[index]) continue;
      heads++;
      if (universal(relation) === universal(RELATIONS[gold.labels[index] ?? 0] ?? '')) labelled++;
    }
  }
  const share = (count: number): string => ((100 * count) / words).toFixed(1);
  return [String(words), share(tags), share(heads), share(labelled), share(alike)];
}

function universal(relation: string): string {
  return relation.replace(/:.*/, '');
}

/** Number of the treebank's tokens that the product finds too. */
function countAlike({ text, forms }: GoldSentence): number {
  const tokens = findTokens(text, 0, text.length);
  const document = { text, paragraphs: [], sentences: [], tokens, capitals: [] };
  const sentence = { start: 0, end: text.length, paragraph: 0, firstToken: 0, endToken: tokens.length };
  const spans = new Set(
    wordsOf(document, sentence).map(({ start, end }) => `${String(start)}-${String(end)}`),
  );
  let at = 0;
  return forms.filter((form) => {
    const start = text.indexOf(form, at);
    if (start < 0) return false;
    at = start + form.length;
    return spans.has(`${String(start)}-${String(at)}`);
  }).length;
}
