// Writes the database that new data folders start from into dist/template, with what is built. Brotli with a window of
// 16 MB packs the databases that Postgres itself copies from one another into one: 3.5 MB of 58.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { templateFile } from '../dist/src/store/embedded/template.js';
import { makeTemplate } from '../dist/src/store/migrate/makeTemplate.js';

const tar = await makeTemplate();
const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 24 };
const file = await templateFile();
rmSync(dirname(file), { recursive: true, force: true });
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, brotliCompressSync(tar, { params }));
