/**
 * The item at `index`; undefined outside the list. `list[-1]` is undefined too, but as a property look-up,
 * after which V8 reads lists slowly at that place.
 */
export function itemAt<Item>(list: readonly Item[], index: number): Item | undefined {
  return index < 0 ? undefined : list[index];
}
