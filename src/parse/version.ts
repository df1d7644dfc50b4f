/**
 * Counts the parsers that read differently. To be raised with every change after which stored articles should be read
 * again: each article keeps the version that read it.
 */
export const PARSER_VERSION = 6;
