import type { CueClass } from '../data/reportingVerbs.js';
import type { Phrase } from './phrase.js';

/** Reporting words in a statement and who reports. Unit indices, `end` exclusive. */
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
  /** Stands in what an earlier reporting verb of the statement reports: "said | she thinks". */
  embedded: boolean;
}
