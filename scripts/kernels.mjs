// Compiles the net's kernels from WebAssembly text to the base64 that the parser reads. With --check, it only fails if the
// committed base64 is not what the text compiles to.
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import loadWabt from 'wabt';

const TEXT = 'src/parse/syntax/kernels.wat';
const CODE = 'src/parse/data/syntaxKernels.ts';

const wabt = await loadWabt();
const module = wabt.parseWat(TEXT, readFileSync(TEXT, 'utf8'), { simd: true });
const { buffer } = module.toBinary({});
module.destroy();

const code = await format(
  `// Made by scripts/kernels.mjs from syntax/kernels.wat.

/** A WebAssembly module, in base64; started by syntax/kernels.ts. */
export const KERNELS = '${Buffer.from(buffer).toString('base64')}';`,
  { ...(await resolveConfig(CODE)), parser: 'typescript' },
);
if (!process.argv.includes('--check')) writeFileSync(CODE, code);
else if (readFileSync(CODE, 'utf8') !== code) {
  console.error(`${CODE} is stale: run \`npm run -s kernels\` and commit it.`);
  process.exit(1);
}
