import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { growParser, growthLines, timeParser } from './parser.js';

const program = new Command('bench')
  .description('Times the parser on one core, in processor time: speeds, and ratios within this run.')
  .argument('[files...]', 'articles of your own, one JSON object with "text" a line')
  .option('--quick', 'small inputs, timed once')
  .showHelpAfterError()
  .parse();

const { quick = false } = program.opts<{ quick?: boolean }>();
const rounds = quick ? 1 : 3;

print('parser', ...growthLines(growParser(quick ? 50_000 : 500_000, rounds)));
for (const file of program.args) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  const { bytes, milliseconds } = timeParser(texts, rounds);
  print(`${file}: ${(bytes / 1000 / milliseconds).toFixed(2)} MB/s for ${String(texts.length)} articles`);
}

function print(...lines: string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
