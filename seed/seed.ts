import { MultiBar, Presets } from 'cli-progress';
import { Command } from 'commander';
import { formatOption } from '../src/commands/formatOption.js';
import { usageOf } from '../src/commands/usage.js';
import { withDatabase } from '../src/commands/withDatabase.js';
import { withoutPassword } from '../src/config.js';
import type { Format } from '../src/formats/format.js';
import { errorMessage } from '../src/store/errors.js';
import { resultLine } from './resultLine.js';
import { type Counts, type FileResult, seedFiles, seedFolder } from './seedFiles.js';

// npm run seed -- [file or folder …]: parses articles into the database. Running it twice does no harm.

const program = new Command(usageOf('npm run seed --'))
  .description('Parses articles into the database that DATABASE_URL or DATA_DIR names.')
  .argument('[paths...]', 'files of any format in docs/getting-news-in.md, or folders of them', [seedFolder])
  .addOption(formatOption())
  .parse();

const { format } = program.opts<{ format?: Format }>();

try {
  const counts = await seed(program.processedArgs[0] as string[]);
  process.stdout.write(`${summary(counts)}\n`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
  process.exitCode = 1;
}

function seed(paths: string[]): Promise<Counts> {
  return withDatabase((database) => {
    const { report, stop } = process.stderr.isTTY ? showBar() : { report: printLine, stop: () => undefined };
    return seedFiles(database, paths, report, format).finally(stop);
  });
}

function printLine(result: FileResult): void {
  (result.problem === undefined ? process.stdout : process.stderr).write(`${resultLine(result)}\n`);
}

function showBar(): { report: (result: FileResult) => void; stop: () => void } {
  const bars = new MultiBar(
    {
      format: '{bar} {value}/{total} · {rate} a second · {eta_formatted} left · {file}',
      clearOnComplete: true,
      // Articles finish in batches: estimate the time left from the last batches.
      etaBuffer: 1000,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  const bar = bars.create(0, 0, { file: '', rate: '' });
  return {
    report: (result) => {
      const { file, problem, differing, notes, done, total } = result;
      if (problem !== undefined || differing || notes) bars.log(`${resultLine(result)}\n`);
      bar.setTotal(total);
      const seconds = (performance.now() - started) / 1000;
      bar.update(done, { file, rate: (done / seconds).toFixed(seconds > done ? 1 : 0) });
    },
    stop: () => {
      bars.stop();
    },
  };
}

function summary({ added, updated, present, failed, passed, differing }: Counts): string {
  const unlike = differing === 0 ? '' : ` (${String(differing)} different from what is stored)`;
  const changed = updated === 0 ? '' : `${String(updated)} updated, `;
  const counts = `${String(added)} added, ${changed}${String(present)} already there${unlike}, ${String(failed)} failed${passed === 0 ? '' : `, ${String(passed)} skipped`}`;
  return added + updated === 0 ? `Nothing changed: ${counts}.` : `${counts}.`;
}
