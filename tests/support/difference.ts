/** Where two answers differ, and how. */
export interface Difference {
  /** Where: "data.people.nodes.0.name". */
  path: string;
  one: unknown;
  other: unknown;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first place where two JSON values differ; null where there is none. */
export function firstDifference(one: unknown, other: unknown, path = ''): Difference | null {
  if (one === other) return null;
  const within = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(one) && Array.isArray(other)) {
    for (let i = 0; i < Math.min(one.length, other.length); i++) {
      const difference = firstDifference(one[i], other[i], within(String(i)));
      if (difference) return difference;
    }
    return firstDifference(one.length, other.length, within('length'));
  }
  if (!isObject(one) || !isObject(other)) return { path, one, other };
  // The order of keys is part of an answer.
  const keys = [Object.keys(one).join(' '), Object.keys(other).join(' ')];
  if (keys[0] !== keys[1]) return { path: within('keys'), one: keys[0], other: keys[1] };
  for (const key of Object.keys(one)) {
    const difference = firstDifference(one[key], other[key], within(key));
    if (difference) return difference;
  }
  return null;
}
