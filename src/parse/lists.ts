/**
 * The item at `index`; none outside the list. `list[-1]` is none either, but JavaScript looks it up as a property of
 * that name, and V8 reads slowly ever after where that has happened once.
 */
export function itemAt<Item>(list: readonly Item[], index: number): Item | undefined {
  return index < 0 ? undefined : list[index];
}
