/** Size of the map. */
export const WIDTH: number;
export const HEIGHT: number;

/** What draws each country, by its ISO code. */
export function makeOutlines(): Record<string, string>;
