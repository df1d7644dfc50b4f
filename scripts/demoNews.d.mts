/** The demo news, in the order in which it is to be ingested. */
export function readDemoNews(): Promise<Record<string, unknown>[]>;
