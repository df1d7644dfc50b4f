import { KERNELS } from '../data/syntaxKernels.js';

/**
 * The arithmetic of the net in WebAssembly (kernels.wat), eight numbers at a time with SIMD. All numbers are
 * integers, so that results are the same on every machine.
 *
 * Arguments are addresses and lengths in bytes. Rows and vectors hold 16-bit numbers.
 */
export interface Kernels {
  /**
   * Adds up `count` rows, whose 32-bit addresses are at `offsets`, and writes the units to `units`: a ReLU,
   * with positive values divided by four.
   */
  addRows: (offsets: number, count: number, length: number, units: number) => void;
  /** The dot product of the units with one row, plus a 32-bit bias. */
  score: (units: number, row: number, length: number, bias: number) => number;
  /** The index of the row with the highest score among `count` consecutive rows; on a tie the first. */
  best: (units: number, rows: number, length: number, biases: number, count: number) => number;
  /**
   * Writes the product of a vector of `size` bytes with a matrix (see `pairRows`) as a row of `length` bytes.
   */
  multiply: (vector: number, size: number, matrix: number, length: number, row: number) => void;
}

/** Memory shared with the kernels, and a bump allocator for it. */
export interface NetMemory {
  kernels: Kernels;
  buffer: ArrayBuffer;
  /** The same bytes as 16-bit numbers. */
  numbers: Int16Array;
  /** Address of the next allocation. */
  next: number;
}

/** The part of WebAssembly used here; Node's types lack it. */
interface Engine {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Module: new (code: Uint8Array) => object;
  validate: (code: Uint8Array) => boolean;
  Instance: new (module: object, imports: object) => { exports: object };
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: Engine };
const PAGE = 1 << 16;
let module: object | undefined;

/** What this machine lacks to run the kernels, as a sentence; null if nothing. */
export function lackOf(
  littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1,
  validate = (code: Uint8Array): boolean => WebAssembly.validate(code),
): string | null {
  if (!littleEndian)
    return 'The parser needs a little-endian processor, such as x86-64 or ARM64; this one is big-endian.';
  return validate(Buffer.from(KERNELS, 'base64'))
    ? null
    : 'The parser needs WebAssembly with SIMD, which this processor or this Node.js does not have.';
}

/**
 * Instantiates the kernels on a memory of at least this many bytes. Pages that are never written cost no
 * physical memory.
 */
export function makeNetMemory(bytes: number): NetMemory {
  module ??= new WebAssembly.Module(Buffer.from(KERNELS, 'base64'));
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { exports } = new WebAssembly.Instance(module, { net: { memory } });
  const { buffer } = memory;
  return { kernels: exports as Kernels, buffer, numbers: new Int16Array(buffer), next: 0 };
}

/** Alignment of rows in bytes, a cache line. */
const LINE = 64;

/** Allocates zeroed bytes and returns their address. */
export function takeBytes(memory: NetMemory, bytes: number): number {
  const address = memory.next;
  memory.next = Math.ceil((address + bytes) / LINE) * LINE;
  if (memory.next > memory.buffer.byteLength)
    throw new RangeError(
      `The net needs more than the ${String(memory.buffer.byteLength)} bytes that were set apart.`,
    );
  return address;
}

/** Copies numbers into the memory and returns their address. */
export function putNumbers(memory: NetMemory, numbers: Int16Array | Int32Array): number {
  const address = takeBytes(memory, numbers.byteLength);
  if (numbers instanceof Int16Array) memory.numbers.set(numbers, address / numbers.BYTES_PER_ELEMENT);
  else new Int32Array(memory.buffer, address, numbers.length).set(numbers);
  return address;
}

/** Interleaves the rows of a matrix in pairs, as `multiply` reads them. */
export function pairRows(matrix: Int16Array, width: number): Int16Array {
  const paired = new Int16Array(matrix.length);
  let to = 0;
  for (let from = 0; from < matrix.length; from += 2 * width)
    for (let at = from; at < from + width; at++) {
      paired[to++] = matrix[at] ?? 0;
      paired[to++] = matrix[at + width] ?? 0;
    }
  return paired;
}
