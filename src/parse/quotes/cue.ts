import type { CueClass } from '../data/reportingVerbs.js';
import type { Phrase } from './phrase.js';

/** Reporting words in a sentence, with the speaker. Unit indices, `end` exclusive. */
export interface Cue {
  first: number;
  end: number;
  cueClass: CueClass;
  rule:
    | 'subject-verb'
    | 'verb-subject'
    | 'according-to'
    | 'colon'
    | 'dash'
    | 'participle'
    | 'shared-subject'
    | 'relative'
    | 'aside'
    | 'by-agent'
    | 'passive';
  subject: Phrase | null;
  /** It is inside the content of an earlier reporting verb: "said | she thinks". */
  embedded: boolean;
}
