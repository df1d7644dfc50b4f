import { Command } from 'commander';

/**
 * How a command is called, as its help shows it.
 * @param script how npm runs it here
 */
export function usageOf(script: string): string {
  return process.env['NEWSGRAPH_COMMAND'] ?? script;
}

/**
 * Reads the command line of a command that takes no argument but --help, which it answers.
 * @param script how npm runs it here
 */
export function takeNoArguments(script: string, description: string): void {
  new Command(usageOf(script))
    .description(description)
    .allowExcessArguments(false)
    .showHelpAfterError()
    .parse();
}
