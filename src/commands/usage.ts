import { Command } from 'commander';

/**
 * The command as shown in its help.
 * @param script how npm runs it here
 */
export function usageOf(script: string): string {
  return process.env['NEWSGRAPH_COMMAND'] ?? script;
}

/**
 * Parses the command line of a command without arguments other than --help, which it handles.
 * @param script how npm runs it here
 */
export function takeNoArguments(script: string, description: string): void {
  new Command(usageOf(script))
    .description(description)
    .allowExcessArguments(false)
    .showHelpAfterError()
    .parse();
}
