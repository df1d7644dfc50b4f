/** The least value that a measure must reach, in percent. */
export interface Floor {
  measure: string;
  least: number;
}

/**
 * Reads `quotes.f1=96.5`.
 * @throws Error if it is not a name, an equals sign and a number
 */
export function readFloor(argument: string): Floor {
  const [, measure, least] = /^([\w.]+)=(\d+(?:\.\d+)?)$/.exec(argument) ?? [];
  if (measure === undefined || least === undefined) {
    throw new Error(`expected measure=number such as quotes.f1=96.5, got ${JSON.stringify(argument)}`);
  }
  return { measure, least: Number(least) };
}

/** One sentence per floor that is not reached; an unknown measure counts as not reached. */
export function belowFloor(scores: ReadonlyMap<string, number>, floors: readonly Floor[]): string[] {
  return floors.flatMap(({ measure, least }) => {
    const value = scores.get(measure);
    if (value === undefined)
      return [`${measure} was not measured; there are ${[...scores.keys()].join(' ')}`];
    return value < least ? [`${measure} is ${value.toFixed(2)}, below its floor of ${String(least)}`] : [];
  });
}
