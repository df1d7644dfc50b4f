// The program of the parser's threads. It loads the parser and nothing else.
export { parseText as default } from './parseText.js';
