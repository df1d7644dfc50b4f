/** Characters of programs, style sheets and data. At most two or three per cent of prose are such. */
const MARKS = /[{}()[\];=<>|\\$#*+_^~&@/]/g;
const MOST_MARKS = 0.06;
/** Shorter texts are too short for statistics. */
const SHORT = 200;

/** Whether a text seems to be a program, a style sheet, minified code or data rather than prose. */
export function seemsCode(text: string): boolean {
  const sample = text.slice(0, 20_000);
  if (sample.length < SHORT)
    return /^\s*(?:[{[<]|#!|(?:function|import|const|var|package|using|#include)\b[^.\n]*[;{(])/.test(sample);
  const marks = sample.match(MARKS)?.length ?? 0;
  if (marks / sample.length > MOST_MARKS) return true;
  // Base64, hashes, minified words: no spaces.
  const spaces = sample.match(/\s/g)?.length ?? 0;
  return (
    spaces / sample.length < 0.02 &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]{8}/u.test(
      sample,
    )
  );
}
