/** Words that make up a third or more of English running text and are rare in other languages. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to for that is was with it as he be by on not his at from this have are which or had they you were ' +
    'their has been would she who will more there out all when than about said after its into can what could should ' +
    'other some new two over where how before most through also because between both under while during against says'
  ).split(' '),
);
