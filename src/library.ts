/**
 * The parser for programs that want no database: `import { parseArticle } from 'newsgraph'`.
 *
 * @example
 * const { people, quotes } = parseArticle({ text: 'Ann Lee met Bo Ek.\n\n"It went well," Ms Lee said on Monday.' });
 * quotes.map(({ start, end }) => text.slice(start, end));
 */
export { parseArticle } from './parse/parse.js';
export { toContract as toJsonLine } from './parse/contract.js';
export { type Segment, segmentsOf, type Span } from './segments.js';
export type {
  ParsedArticle,
  ParsedCountry,
  ParsedDate,
  ParsedEvent,
  ParsedOrganization,
  ParsedPerson,
  ParsedQuote,
  RawArticle,
} from './parse/types.js';
