// What a thread of the parser's pool runs: it loads the parser and nothing else.
export { parseText as default } from './parseText.js';
