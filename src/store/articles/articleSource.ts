/** The picture that goes with an article. */
export interface ArticleImage {
  /** Saved as toWebAddress writes it. */
  url: string;
  caption?: string | null;
  /** Who took it or owns it: "Jane Doe/AP". */
  credit?: string | null;
}

/**
 * What is known of an article besides its text, as far as somebody said so. Null and an absent property mean the same:
 * nothing is said.
 */
export interface ArticleSource {
  /** Where it was published. Saved as toWebAddress writes it. */
  url?: string | null;
  /** The address that its publisher gives as the one to know it by. Saved as toWebAddress writes it. */
  canonicalUrl?: string | null;
  /** The identifier that its source gives it, unique within that source. */
  guid?: string | null;
  publisher?: string | null;
  /** Name, slug or domain of the source it belongs to, where that is not what `publisher` names: "Wire desk". */
  source?: string | null;
  /** ISO 8601 date or date-time of the last change. */
  modifiedAt?: string | null;
  /** The summary between headline and body. */
  standfirst?: string | null;
  /** Names, in the order in which they are given. */
  authors?: string[] | null;
  section?: string | null;
  keywords?: string[] | null;
  image?: ArticleImage | null;
}
