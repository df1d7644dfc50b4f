/** An article's picture. */
export interface ArticleImage {
  /** Saved in the form of toWebAddress. */
  url: string;
  caption?: string | null;
  /** Photographer or owner: "Jane Doe/AP". */
  credit?: string | null;
}

/** Metadata of an article. Null and an absent property both mean unknown. */
export interface ArticleSource {
  /** Where it was published. Saved in the form of toWebAddress. */
  url?: string | null;
  /** The publisher's canonical address. Saved in the form of toWebAddress. */
  canonicalUrl?: string | null;
  /** The source's identifier, unique within that source. */
  guid?: string | null;
  publisher?: string | null;
  /** Name, slug or domain of the source, if it differs from `publisher`: "Wire desk". */
  source?: string | null;
  /** ISO 8601 date or date-time of the last change. */
  modifiedAt?: string | null;
  /** The summary between headline and body. */
  standfirst?: string | null;
  /** Names, in the given order. */
  authors?: string[] | null;
  section?: string | null;
  keywords?: string[] | null;
  image?: ArticleImage | null;
}
