/** What the rest of a page says, by which lines of its body are known. */
export interface Known {
  headline: string | null;
  /** What JSON-LD and the head of the page say that the story is about. */
  descriptions: readonly string[];
  captions: readonly string[];
  authors: readonly string[];
}
