import { Command } from 'commander';
import { growParser, growthLines } from './parser.js';

const { quick = false } = new Command('bench')
  .description('Times the parser on one core, as speeds and as ratios within this run.')
  .option('--quick', 'small inputs, timed once')
  .showHelpAfterError()
  .parse()
  .opts<{ quick?: boolean }>();

const growths = quick ? growParser(50_000, 1) : growParser(500_000, 3);
process.stdout.write(['parser', ...growthLines(growths)].map((line) => `${line}\n`).join(''));
