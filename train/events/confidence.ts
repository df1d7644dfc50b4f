/**
 * Fits the confidence of events to what the rules find in marked sentences, and writes the table.
 *
 *   npx tsx train/events/confidence.ts FOLDER [--output src/parse/data/eventConfidence.ts]
 *
 * FOLDER has the texts for which marks.jsonl was made, see ../README.md. The same folder and rules give the same table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGold } from '../../src/evaluate/gold.js';
import { packageRoot } from '../../src/root.js';
import { chance, fit } from './logistic.js';
import { isForConfidence, isTrainedOn } from './kept.js';
import { joinMarks, toGold } from './marks.js';
import { readAllNews } from './news.js';
import { readSentences } from './sources.js';
import { writeTable } from './table.js';
import { tell } from './told.js';

const FOLDS = 5;
/** Lower bounds of the bands of confidence that are reported. */
const BANDS = [0.8, 0.7, 0.5, 0];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { output: { type: 'string', default: 'src/parse/data/eventConfidence.ts' } },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('Expected the folder of the texts.');

const open = joinMarks(read('train/events/marks.jsonl'), readSentences(folder)).filter(isForConfidence);
const news = readAllNews().filter(isForConfidence).map(toGold);
const invented = readGold(read('tests/gold/newswire.jsonl'), 'newswire.jsonl').filter(
  (_, index) => !isTrainedOn(index),
);
const sentences = [...open, ...news, ...invented];
const documents = [...new Set(sentences.map(({ id }) => id))];
const foldOf = new Map(documents.map((id, index) => [id, index % FOLDS]));
const rows = sentences.flatMap((sentence) =>
  tell(sentence).map((told) => ({ ...told, fold: foldOf.get(sentence.id) })),
);
report();
const counts = { told: rows.length, sentences: sentences.length, open: open.length };
writeFileSync(values.output, await writeTable(fit(rows), counts));

function read(path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8');
}

/** Reports the share of right events per band, in documents that were not fitted on. Optional events do not count. */
function report(): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const numbers = fit(rows.filter((row) => row.fold !== fold));
    return rows
      .filter((row) => row.fold === fold && row.weight === 1)
      .map((row) => ({ right: row.right, band: BANDS.find((least) => chance(numbers, row) >= least) }));
  }).flat();
  for (const least of BANDS) {
    const told = judged.filter(({ band }) => band === least);
    const right = told.filter((one) => one.right).length;
    console.error(
      `from ${least}: ${right} of ${told.length} right (${((100 * right) / told.length).toFixed(0)} %)`,
    );
  }
}
