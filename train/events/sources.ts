import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const TREEBANKS = [
  'en_ewt-train',
  'en_ewt-dev',
  'en_ewt-test',
  'en_gum-train',
  'en_gum-dev',
  'en_gum-test',
  'en_pud',
];
const TEXTS = ['crossner', 're3d', 'redocred'];
const FILES = [...TREEBANKS.map((name) => `${name}.conllu`), ...TEXTS.map((name) => `${name}.jsonl`)];

/** The key of a sentence in marks, which may not contain its text: the first 16 hexadecimal digits of its SHA-256. */
export function hashOf(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 16);
}

/**
 * The sentences of the source files by their hashes. The files may be in subfolders.
 * @throws Error naming the files that are missing
 */
export function readSentences(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pathOf = (file: string): string | undefined => paths.find((path) => basename(path) === file);
  const missing = FILES.filter((file) => pathOf(file) === undefined);
  if (missing.length > 0)
    throw new Error(`${folder} lacks ${missing.join(', ')}. See train/README.md for these files.`);
  const sentences = FILES.flatMap((file) => {
    const content = readFileSync(join(folder, pathOf(file) ?? file), 'utf8');
    return file.endsWith('.conllu') ? textsOfTreebank(content) : sentencesOfTexts(content);
  });
  return new Map(sentences.map((sentence) => [hashOf(sentence), sentence]));
}

function textsOfTreebank(content: string): string[] {
  return [...content.matchAll(/^# text = (.*)$/gm)].map(([, text = '']) => text.trim());
}

/** Each text, and its sentences. Texts are included because some are one sentence with a full stop inside. */
function sentencesOfTexts(content: string): string[] {
  return content.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const { text } = JSON.parse(line) as { text: string };
    return [text, ...text.split(/(?<=[.!?])\s+(?=[A-Z“"])/)];
  });
}
