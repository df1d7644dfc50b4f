/**
 * Version of the parser. Raise it with every change after which stored articles should be parsed again: each
 * article stores the version that parsed it. A test compares it with the parser of the last release.
 */
export const PARSER_VERSION = 7;
