/** Maximum number of features per example; further ones are dropped. */
const MOST = 400;

/** Collects the features of an example as slots of a hashed weight table; features may collide. */
export class FeatureBag {
  private readonly places = new Int32Array(MOST);
  private count = 0;

  /** @param slots number of slots, a power of two */
  constructor(private readonly slots: number) {}

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature of a template and its values: numbers, or strings by `keptHashOf`. */
  add(template: number, one = 0, two = 0, three = 0, four = 0): void {
    if (this.count === MOST) return;
    let hash = Math.imul(template + 1, 0x9e3779b1);
    hash = Math.imul((hash ^ one) + 0x7f4a7c15, 0x85ebca6b);
    hash ^= hash >>> 15;
    hash = Math.imul((hash ^ two) + 0x165667b1, 0xc2b2ae35);
    hash ^= hash >>> 13;
    hash = Math.imul((hash ^ three) + 0x27d4eb2f, 0x2545f491);
    hash ^= hash >>> 16;
    if (four !== 0) hash = Math.imul((hash ^ four) + 0x61c88647, 0x85ebca6b) ^ (hash >>> 14);
    this.places[this.count++] = (hash ^ (hash >>> 15)) & (this.slots - 1);
  }

  /** A copy of the slots added since `clear`. */
  take(): Int32Array {
    return this.places.slice(0, this.count);
  }
}
