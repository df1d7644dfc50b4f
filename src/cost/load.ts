/** Cost of a part of an operation. */
export interface Load {
  /** Time in the database and this process, in microseconds. */
  time: number;
  /** Size in the answer, in bytes. */
  bytes: number;
  /** Part of `bytes`: response keys, whose length is known because the client chooses them. */
  keys: number;
  /** The field that takes the most time, without its subfields. */
  slowest: Part;
  /** The field that takes the most bytes, without its subfields. */
  longest: Part;
  /** Inside a connection: whether the rows of its page are needed. */
  needsRows: boolean;
}

/** One field of an operation, and its cost. */
export interface Part {
  /** The path to it, by response key and field name. */
  path: readonly { key: string; name: string }[];
  /** Microseconds or bytes. */
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

/** Cost of a field without its subfields. */
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

/** The load with more time, but with the bytes of the larger one. */
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

/** The load, `count` times. */
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

/** The load under a response key, including the key itself. */
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
