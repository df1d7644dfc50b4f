import { BODY_NOUNS, KIND_WORDS, LEGAL_FORMS } from '../data/bodyNouns.js';
import type { Document, OrganizationKind, Token } from '../types.js';
import type { BodyName } from './body.js';

/** The kind by the nouns of a name: null if they disagree, undefined if there is none. */
export function kindByNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
): OrganizationKind | null | undefined {
  let kind: OrganizationKind | null | undefined;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    // "Bank of Ghana": ignore the words after "of".
    if (token?.lower === 'of' || token?.lower === 'for') break;
    const own = BODY_NOUNS.get(token?.text ?? '');
    if (own !== undefined) kind = own;
    else if (LEGAL_FORMS.has(token?.text ?? '') && index > from) kind = 'COMPANY';
  }
  return kind;
}

/** Maximum number of words in "a state-owned oil and gas company". */
const REACH = 7;

/** The kind by nouns next to the names: "the carmaker Tesla", "Monex, a Tokyo brokerage". */
export function kindBeside({ tokens }: Document, names: readonly BodyName[]): OrganizationKind | null {
  for (const { from, to } of names) {
    const before = KIND_WORDS.get(tokens[from - 1]?.lower ?? '');
    if (before !== undefined && tokens[from - 1]?.capitalised === false) return before;
    if (tokens[to]?.text === ',' && /^(?:a|an|the|one)$/.test(tokens[to + 1]?.lower ?? '')) {
      for (let index = to + 2; index < to + 2 + REACH; index++) {
        const token = tokens[index];
        if (token?.kind !== 'WORD') break;
        const kind = KIND_WORDS.get(token.lower);
        if (kind !== undefined) return kind;
        if (/^(?:of|that|which|in|for|from|based)$/.test(token.lower)) break;
      }
    }
    // "the Samyukta party", "Reuters news agency"
    const behind = tokens[to];
    if (behind?.capitalised === false) {
      if (behind.lower === 'news' && tokens[to + 1]?.lower === 'agency') return 'MEDIA';
      const kind = KIND_WORDS.get(behind.lower);
      if (kind === 'PARTY' || kind === 'MEDIA' || kind === 'ARMED_GROUP') return kind;
    }
  }
  return null;
}
