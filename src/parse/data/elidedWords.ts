/** Words whose first letters an apostrophe replaces: 'em, 'til, rock 'n' roll. */
export const ELIDED_WORDS: ReadonlySet<string> = new Set(
  'em til till tis twas twere cause bout round n im ere nuff cos coz fraid kay'.split(' '),
);
