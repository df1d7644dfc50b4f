/**
 * The three inner loops of the net as a WebAssembly module with 128-bit vectors, eight numbers of 16 bits at a time: they are
 * nearly all of the parser's time, and take a fifth of what the same loops take in JavaScript. The module is put together
 * here from its instructions, so that nothing has to be compiled and every byte of it can be read. All its arithmetic is in
 * whole numbers, so that every machine gives the same trees.
 *
 * Opcodes: https://webassembly.github.io/spec/core/binary/instructions.html
 */
export interface Kernels {
  /** The sum of `count` rows of `bytes` bytes, whose addresses stand at `addresses`; of each number max(0, sum) / 4. */
  sumRows: (addresses: number, count: number, bytes: number, out: number) => void;
  /** For each of `count` rows from `rows` on the sum of products with the units, 32 bits each. */
  scoreRows: (units: number, rows: number, count: number, bytes: number, out: number) => void;
  /** A vector of `vectorBytes` bytes times a matrix with rows of `bytes` bytes, divided by ONE. */
  multiply: (vector: number, vectorBytes: number, matrix: number, bytes: number, out: number) => void;
}

/** Weights are whole numbers of 16 bits: so many of them are 1. */
export const ONE_BITS = 9;
/** Units are counted in larger parts, so that sums of products stay within 32 bits: so many bits fewer. */
export const UNIT_BITS = 2;
/** Rows are read in stretches of this many bytes, so that they need a multiple. */
export const STRETCH = 64;
const VECTOR = 16;

type Code = readonly number[];

const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const tee = (local: number): Code => [0x22, local];
const constant = (value: number): Code => [0x41, ...signed(value)];
const ADD: Code = [0x6a];
const MULTIPLY_BY_4: Code = [...constant(2), 0x74];
const LESS: Code = [0x49];
const LOAD: Code = [0x28, 2, 0];
const STORE: Code = [0x36, 2, 0];
const simd = (opcode: number, ...rest: number[]): Code => [0xfd, ...unsigned(opcode), ...rest];
const loadVector = (offset = 0): Code => simd(0, 0, ...unsigned(offset));
const storeVector = (offset = 0): Code => simd(11, 0, ...unsigned(offset));
/** One number of 16 bits in all eight lanes. */
const LOAD_IN_ALL = simd(8, 0, 0);
const ZERO = simd(12, ...new Array<number>(VECTOR).fill(0));
const IN_ALL_32 = simd(17);
const lane32 = (lane: number): Code => simd(27, lane);
const NARROW = simd(133);
const SHIFT_16 = simd(140);
const ADD_16 = simd(143);
const MAX_16 = simd(152);
const SHIFT_32 = simd(172);
const ADD_32 = simd(174);
/** Products of eight pairs, neighbours added. */
const DOT = simd(186);
const PRODUCT_LOW = simd(188);
const PRODUCT_HIGH = simd(189);

/** Runs `body` until the local `at` has reached `end`: at least once. */
const loop = (at: number, end: Code, ...body: Code[]): Code => [
  0x03, 0x40, ...body.flat(), ...get(at), ...end, ...LESS, 0x0d, 0, 0x0b,
]; // prettier-ignore
const step = (local: number, by: Code): Code => [...get(local), ...by, ...ADD, ...set(local)];

const I32 = 0x7f;
const V128 = 0x7b;

interface Kernel {
  name: keyof Kernels;
  parameters: number;
  /** Locals after the parameters: numbers, then vectors. */
  numbers: number;
  vectors: number;
  code: Code;
}

function sumRows(): Kernel {
  const [addresses, count, bytes, out, block, address, end, base, sum] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const parts = [0, 1, 2, 3];
  return {
    name: 'sumRows',
    parameters: 4,
    numbers: 4,
    vectors: 4,
    code: loop(
      block,
      get(bytes),
      ...parts.map((part) => [...ZERO, ...set(sum + part)]),
      [...get(addresses), ...tee(address), ...get(count), ...MULTIPLY_BY_4, ...ADD, ...set(end)],
      loop(
        address,
        get(end),
        [...get(address), ...LOAD, ...get(block), ...ADD, ...set(base)],
        ...parts.map((part) => [
          ...get(sum + part), ...get(base), ...loadVector(VECTOR * part), ...ADD_16, ...set(sum + part),
        ]), // prettier-ignore
        step(address, constant(4)),
      ),
      [...get(out), ...get(block), ...ADD, ...set(base)],
      ...parts.map((part) => [
        ...get(base), ...get(sum + part), ...ZERO, ...MAX_16, ...constant(UNIT_BITS), ...SHIFT_16,
        ...storeVector(VECTOR * part),
      ]), // prettier-ignore
      step(block, constant(STRETCH)),
    ),
  };
}

function scoreRows(): Kernel {
  const [units, rows, count, bytes, out, end, unit, lastUnit, sum] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  return {
    name: 'scoreRows',
    parameters: 5,
    numbers: 3,
    vectors: 1,
    code: [
      ...get(out), ...get(count), ...MULTIPLY_BY_4, ...ADD, ...set(end),
      ...get(units), ...get(bytes), ...ADD, ...set(lastUnit),
      ...loop(
        out,
        get(end),
        [...ZERO, ...set(sum), ...get(units), ...set(unit)],
        loop(
          unit,
          get(lastUnit),
          [...get(sum), ...get(unit), ...loadVector(), ...get(rows), ...loadVector(), ...DOT, ...ADD_32, ...set(sum)],
          step(unit, constant(VECTOR)),
          step(rows, constant(VECTOR)),
        ),
        get(out),
        [...get(sum), ...lane32(0), ...get(sum), ...lane32(1), ...ADD],
        [...get(sum), ...lane32(2), ...ADD, ...get(sum), ...lane32(3), ...ADD],
        STORE,
        step(out, constant(4)),
      ),
    ], // prettier-ignore
  };
}

function multiply(): Kernel {
  const [vector, vectorBytes, matrix, bytes, out, block, at, end, row, low, high, factor, numbers] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ];
  const half = [...constant(1 << (ONE_BITS - 1)), ...IN_ALL_32];
  const product = (opcode: Code, sum: number): Code => [
    ...get(sum), ...get(factor), ...get(numbers), ...opcode, ...ADD_32, ...set(sum),
  ]; // prettier-ignore
  const divided = (sum: number): Code => [...get(sum), ...constant(ONE_BITS), ...SHIFT_32];
  return {
    name: 'multiply',
    parameters: 5,
    numbers: 4,
    vectors: 4,
    code: [
      ...get(vector), ...get(vectorBytes), ...ADD, ...set(end),
      ...loop(
        block,
        get(bytes),
        [...half, ...set(low), ...half, ...set(high)],
        [...get(vector), ...set(at), ...get(matrix), ...get(block), ...ADD, ...set(row)],
        loop(
          at,
          get(end),
          [...get(at), ...LOAD_IN_ALL, ...set(factor), ...get(row), ...loadVector(), ...set(numbers)],
          product(PRODUCT_LOW, low),
          product(PRODUCT_HIGH, high),
          step(at, constant(2)),
          step(row, get(bytes)),
        ),
        [...get(out), ...get(block), ...ADD],
        [...divided(low), ...divided(high), ...NARROW, ...storeVector()],
        step(block, constant(VECTOR)),
      ),
    ], // prettier-ignore
  };
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}

const list = (items: readonly Code[]): number[] => [...unsigned(items.length), ...items.flat()];
const sized = (bytes: Code): number[] => [...unsigned(bytes.length), ...bytes];
const section = (id: number, items: readonly Code[]): number[] => [id, ...sized(list(items))];
const text = (word: string): number[] => sized([...Buffer.from(word)]);

function moduleBytes(kernels: readonly Kernel[]): Uint8Array {
  const types = kernels.map(({ parameters }) => [
    0x60, ...list(new Array<Code>(parameters).fill([I32])), 0,
  ]); // prettier-ignore
  const bodies = kernels.map(({ numbers, vectors, code }) =>
    sized([...list([[...unsigned(numbers), I32], [...unsigned(vectors), V128]]), ...code, 0x0b]),
  ); // prettier-ignore
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [[...text('net'), ...text('memory'), 0x02, 0, 1]]),
    ...section(3, kernels.map((_, index) => [index])),
    ...section(7, kernels.map(({ name }, index) => [...text(name), 0, index])),
    ...section(10, bodies),
  ]); // prettier-ignore
}

/** What this file uses of WebAssembly, which the types of Node do not describe. */
interface Memory {
  buffer: ArrayBuffer;
}
declare const WebAssembly: {
  Memory: new (descriptor: { initial: number }) => Memory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
};

const PAGE = 65_536;

/** The loops and the memory that they work on, of at least so many bytes. It costs only what is written to. */
export function makeKernels(bytes: number): { kernels: Kernels; buffer: ArrayBuffer } {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const module = new WebAssembly.Module(moduleBytes([sumRows(), scoreRows(), multiply()]));
  const { exports } = new WebAssembly.Instance(module, { net: { memory } });
  return { kernels: exports as Kernels, buffer: memory.buffer };
}
