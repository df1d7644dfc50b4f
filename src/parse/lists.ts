/**
 * The item at `index`; undefined outside the list. `list[-1]` is undefined too, but as a property look-up,
 * after which V8 reads lists slowly at that place.
 */
export function itemAt<Item>(list: readonly Item[], index: number): Item | undefined {
  return index < 0 ? undefined : list[index];
}

/** Adds an item to the list that the map has for a key, which it begins if there is none. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
