import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodegenConfig, generate } from '@graphql-codegen/cli';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/root.js';
import { type Running, start } from '../../server/support.js';
import config from './codegen.js';

/** A front-end of its own, below the folder whose packages it uses. */
const folder = join(packageRoot, 'tests/client/generated/vite');

/** What Vite's template for TypeScript sets, as far as it decides what compiles. */
const VITE: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
  moduleDetection: ts.ModuleDetectionKind.Force,
  noEmit: true,
  strict: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  erasableSyntaxOnly: true,
  noFallthroughCasesInSwitch: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: true,
  types: [],
};

const USE = `import type { DatesQuery } from './graphql/graphql';
export const day: string | null = null as unknown as NonNullable<DatesQuery['articles']['nodes'][number]>['publishedAt'];
// @ts-expect-error a date is text on the wire, not anything
export const time: Date = null as unknown as NonNullable<DatesQuery['articles']['nodes'][number]['publishedAt']>;
`;

let server: Running;
beforeAll(async () => {
  server = await start();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src/dates.graphql'), 'query Dates { articles { nodes { publishedAt url } } }');
  writeFileSync(join(folder, 'src/use.ts'), USE);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

describe('the set-up of GraphQL Code Generator on the page', () => {
  it('types scalars from the running server, and compiles as Vite’s template does', async () => {
    const served: CodegenConfig = { ...config, schema: `${server.url}/graphql`, silent: true, cwd: folder };
    await generate(served, true);
    const generated = ['gql', 'graphql', 'index', 'possibleTypes'].map((name) =>
      join(folder, `src/graphql/${name}.ts`),
    );
    expect(readFileSync(generated[1] ?? '', 'utf8')).not.toContain('any;');
    const program = ts.createProgram([...generated, join(folder, 'src/use.ts')], VITE);
    const wrong = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText, file }) => [
        file?.fileName.replace(folder, ''),
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ]);
    expect(wrong).toEqual([]);
  });
});
