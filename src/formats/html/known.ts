/** What the rest of a page says, to recognise lines of its body. */
export interface Known {
  headline: string | null;
  /** Descriptions of the story in JSON-LD and the head of the page. */
  descriptions: readonly string[];
  captions: readonly string[];
  authors: readonly string[];
}
