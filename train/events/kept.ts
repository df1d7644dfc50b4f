/** Every third of the invented sentences is not trained on, so that the floors in tests/evaluate mean something. */
export function isTrainedOn(index: number): boolean {
  return index % 3 !== 0;
}

/** Every eighth of the other marked texts is not shown to the net, so that its chances there are those of new text. */
export function isForConfidence(_: unknown, index: number): boolean {
  return index % 8 === 0;
}
