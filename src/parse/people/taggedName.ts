/** The tagger's types of names. */
export type NameType = 'PERSON' | 'ORG' | 'LOC' | 'OTHER';

/** A name in the text: `document.tokens[from, to)`. */
export interface TaggedName {
  from: number;
  to: number;
  type: NameType;
}
