/** The news to try things out with, made while building (vite.config.ts). */
declare module 'virtual:demo' {
  export const ARTICLES: import('../generated/graphql').IngestArticleInput[];
}

/** Outlines of countries, made while building (vite.config.ts). */
declare module 'virtual:outlines' {
  export const WIDTH: number;
  export const HEIGHT: number;
  /** What draws each country, by its ISO code. */
  export const OUTLINES: Record<string, string>;
}

/** A style sheet as text. */
declare module '*.css?inline' {
  const text: string;
  export { text as default };
}
