/** Words that make up a third or more of English running text and are rare in other languages. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to for that is was with it as he be by on not his at from this have are which or had they you were ' +
    'their has been would she who will more there out all when than about said after its into can what could should ' +
    'other some new two over where how before most through also because between both under while during against says ' +
    'he i me my your our us him she if so do did does no only year years day days week month last first left met came went made take get make ' +
    'people government police officials country world news according told asked added yesterday today tomorrow monday tuesday wednesday ' +
    'thursday friday saturday sunday mr mrs ms then such any many much own well just like still even being used'
  ).split(' '),
);
