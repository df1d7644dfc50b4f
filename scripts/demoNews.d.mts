/** The news to try things out with, in the order in which it is to be taken in. */
export function readDemoNews(): Promise<Record<string, unknown>[]>;
