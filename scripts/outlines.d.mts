/** Size of the map, in units of the paths. */
export const WIDTH: number;
export const HEIGHT: number;

/** The SVG path of each country, by its ISO code. */
export function makeOutlines(): Record<string, string>;
