/** What a part of an operation takes. */
export interface Load {
  /** Time of the database and of this process, in microseconds. */
  time: number;
  /** Of the answer, in bytes. */
  bytes: number;
  /** Of those, bytes of response keys: the client chooses them, and their length is known. */
  keys: number;
  /** The one field that takes the most time, without what is below it. */
  slowest: Part;
  /** The one field that takes the most bytes. */
  longest: Part;
  /** Whether the rows of the connection's page are needed, where it is part of a connection. */
  needsRows: boolean;
}

/** One field of an operation, and how much it takes. */
export interface Part {
  /** The fields that lead to it, by response key and name. */
  path: readonly { key: string; name: string }[];
  amount: number;
}

const NO_PART: Part = { path: [], amount: 0 };

export const NOTHING: Load = {
  time: 0,
  bytes: 0,
  keys: 0,
  slowest: NO_PART,
  longest: NO_PART,
  needsRows: false,
};

const larger = (one: Part, other: Part): Part => (other.amount > one.amount ? other : one);

/** What a field takes itself. */
export function own(time: number, bytes = 0): Load {
  return {
    time,
    bytes,
    keys: 0,
    slowest: { path: [], amount: time },
    longest: { path: [], amount: bytes },
    needsRows: false,
  };
}

export function plus(one: Load, other: Load): Load {
  return {
    time: one.time + other.time,
    bytes: one.bytes + other.bytes,
    keys: one.keys + other.keys,
    slowest: larger(one.slowest, other.slowest),
    longest: larger(one.longest, other.longest),
    needsRows: one.needsRows || other.needsRows,
  };
}

/** The one that takes more time, with as many bytes as the larger one. */
export function dearer(one: Load, other: Load): Load {
  const [most, least] = one.time >= other.time ? [one, other] : [other, one];
  return {
    ...most,
    bytes: Math.max(one.bytes, other.bytes),
    keys: Math.max(one.keys, other.keys),
    longest: larger(most.longest, least.longest),
    needsRows: one.needsRows || other.needsRows,
  };
}

const scaled = ({ path, amount }: Part, times: number): Part => ({ path, amount: amount * times });

/** The same so many times. */
export function times(load: Load, count: number): Load {
  return {
    ...load,
    time: load.time * count,
    bytes: load.bytes * count,
    keys: load.keys * count,
    slowest: scaled(load.slowest, count),
    longest: scaled(load.longest, count),
  };
}

/** What stands under a response key, with the key. */
export function under(key: string, name: string, load: Load): Load {
  const below = ({ path, amount }: Part): Part => ({ path: [{ key, name }, ...path], amount });
  const own = key.length + 4;
  const { path, amount } = load.longest;
  return {
    ...load,
    bytes: load.bytes + own,
    keys: load.keys + own,
    slowest: below(load.slowest),
    longest: below({ path, amount: path.length === 0 ? amount + own : amount }),
  };
}
