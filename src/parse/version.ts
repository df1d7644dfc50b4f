/**
 * Counts the parsers that read differently. To be raised with every change after which stored articles should be read
 * again: each article keeps the version that read it. A test compares with the parser of the last release.
 */
export const PARSER_VERSION = 7;
