/** What a third-person pronoun says by itself. */
export interface ThirdPerson {
  gender: 'FEMALE' | 'MALE' | 'PLURAL';
  /** Its place in the clause. */
  role: 'SUBJECT' | 'OBJECT' | 'POSSESSIVE' | 'REFLEXIVE';
}

/** Third-person pronouns, lower case. */
export const THIRD_PERSON: ReadonlyMap<string, ThirdPerson> = new Map(
  Object.entries({
    he: { gender: 'MALE', role: 'SUBJECT' },
    him: { gender: 'MALE', role: 'OBJECT' },
    his: { gender: 'MALE', role: 'POSSESSIVE' },
    himself: { gender: 'MALE', role: 'REFLEXIVE' },
    she: { gender: 'FEMALE', role: 'SUBJECT' },
    her: { gender: 'FEMALE', role: 'OBJECT' },
    hers: { gender: 'FEMALE', role: 'POSSESSIVE' },
    herself: { gender: 'FEMALE', role: 'REFLEXIVE' },
    they: { gender: 'PLURAL', role: 'SUBJECT' },
    them: { gender: 'PLURAL', role: 'OBJECT' },
    their: { gender: 'PLURAL', role: 'POSSESSIVE' },
  } as const),
);

/** The pronoun of "she'd", "they've". */
export const CONTRACTED_THIRD_PERSON = /^(?:he|she|they)(?=['’])/;
