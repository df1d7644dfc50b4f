import { makeKernels, type Kernels } from './kernels.js';

/** The memory that the kernels work on, handed out piece by piece. Addresses count bytes. */
export interface Arena {
  kernels: Kernels;
  buffer: ArrayBuffer;
  /** Where the next piece starts. */
  next: number;
}

const ALIGNMENT = 16;

export function makeArena(bytes: number): Arena {
  return { ...makeKernels(bytes), next: 0 };
}

/** Room for so many numbers of 16 bits, all 0. */
export function takeNumbers(arena: Arena, count: number): Int16Array<ArrayBuffer> {
  return new Int16Array(arena.buffer, take(arena, count * Int16Array.BYTES_PER_ELEMENT), count);
}

/** Room for so many numbers of 32 bits, all 0. */
export function takeLongNumbers(arena: Arena, count: number): Int32Array<ArrayBuffer> {
  return new Int32Array(arena.buffer, take(arena, count * Int32Array.BYTES_PER_ELEMENT), count);
}

/** Copies numbers into the arena. */
export function keepNumbers(arena: Arena, numbers: Int16Array): Int16Array<ArrayBuffer> {
  const kept = takeNumbers(arena, numbers.length);
  kept.set(numbers);
  return kept;
}

function take(arena: Arena, bytes: number): number {
  const address = arena.next;
  arena.next += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
  return address;
}
