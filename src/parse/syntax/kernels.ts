import { KERNELS } from '../data/syntaxKernels.js';

/**
 * The sums and products of the net, written in WebAssembly (kernels.wat), which takes eight numbers at a time where
 * JavaScript takes one. All numbers are whole, so that every machine gives the same answers.
 *
 * Arguments are addresses and lengths in bytes. Rows and vectors hold numbers of 16 bits.
 */
export interface Kernels {
  /**
   * Adds up `count` rows, whose addresses stand at `offsets`, 32 bits each, and writes the units there: what is above 0, in
   * parts four times as large, and 0 for the rest.
   */
  addRows: (offsets: number, count: number, length: number, units: number) => void;
  /** The sum of the products of the units with one row, and the bias, a number of 32 bits. */
  score: (units: number, row: number, length: number, bias: number) => number;
  /** The number, from 0 on, of the row with the highest score among `count` rows one behind the other; of equals the first. */
  best: (units: number, rows: number, length: number, biases: number, count: number) => number;
  /** Writes the product of a vector of `size` bytes with a matrix (see `pairRows`) as a row of `length` bytes. */
  multiply: (vector: number, size: number, matrix: number, length: number, row: number) => void;
}

/** Memory that is shared with the kernels, and handed out piece by piece. */
export interface NetMemory {
  kernels: Kernels;
  buffer: ArrayBuffer;
  /** The same bytes as numbers of 16 bits. */
  numbers: Int16Array;
  /** Where the next piece starts. */
  next: number;
}

/** What is used of WebAssembly; the types of Node leave it out. */
interface Engine {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Module: new (code: Uint8Array) => object;
  validate: (code: Uint8Array) => boolean;
  Instance: new (module: object, imports: object) => { exports: object };
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: Engine };
const PAGE = 1 << 16;
let module: object | undefined;

/** What this machine lacks to run the kernels, in a sentence; null where it has all. */
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

/** Starts the kernels on a memory of at least so many bytes. What is never written to takes no room in the machine. */
export function makeNetMemory(bytes: number): NetMemory {
  module ??= new WebAssembly.Module(Buffer.from(KERNELS, 'base64'));
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { exports } = new WebAssembly.Instance(module, { net: { memory } });
  const { buffer } = memory;
  return { kernels: exports as Kernels, buffer, numbers: new Int16Array(buffer), next: 0 };
}

/** Rows start at multiples of so many bytes, as lines of the machine's cache do. */
const LINE = 64;

/** Sets so many bytes apart, all of them 0, and gives their address. */
export function takeBytes(memory: NetMemory, bytes: number): number {
  const address = memory.next;
  memory.next = Math.ceil((address + bytes) / LINE) * LINE;
  if (memory.next > memory.buffer.byteLength)
    throw new RangeError(
      `The net needs more than the ${String(memory.buffer.byteLength)} bytes that were set apart.`,
    );
  return address;
}

/** Writes numbers into the memory and gives their address. */
export function putNumbers(memory: NetMemory, numbers: Int16Array | Int32Array): number {
  const address = takeBytes(memory, numbers.byteLength);
  if (numbers instanceof Int16Array) memory.numbers.set(numbers, address / numbers.BYTES_PER_ELEMENT);
  else new Int32Array(memory.buffer, address, numbers.length).set(numbers);
  return address;
}

/** The rows of a matrix two by two, with their numbers in turns, as `multiply` reads them. */
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
