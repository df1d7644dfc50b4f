/**
 * What a thread is started with: its program, built or as source, and the arguments that Node needs to run it.
 *
 * @param from `import.meta.url` of whoever starts it
 * @param name of the program's file from there, without its ending
 */
export function threadProgram(from: string, name: string): { url: URL; execArgv: string[] } {
  if (!from.endsWith('.ts')) return { url: new URL(`${name}.js`, from), execArgv: [] };
  // In tests and with npm run dev, where nothing is built.
  const loader = new URL('../scripts/sourceThread.mjs', import.meta.url).href;
  return { url: new URL(`${name}.ts`, from), execArgv: ['--import', loader] };
}
