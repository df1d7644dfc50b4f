import { REPORTING_VERBS, type CueClass } from '../data/reportingVerbs.js';
import { inflect, type VerbForm } from '../inflection.js';

/** An inflected form of a reporting verb. */
export interface CueForm {
  lemma: string;
  cueClass: CueClass;
  form: 'BASE' | 'THIRD' | 'PAST' | 'ING';
}

/** Past and participle are treated alike. */
const FORMS: Readonly<Record<VerbForm, CueForm['form']>> = {
  base: 'BASE',
  s: 'THIRD',
  past: 'PAST',
  participle: 'PAST',
  ing: 'ING',
};

/** Forms that are usually other words. */
const NOT_CUES = new Set(['saw', 'felt', 'openings', 'opening', 'ruler', 'rulings', 'posting', 'sung']);

/** All forms of all reporting verbs, in lower case. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = buildForms();

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [cueClass, lemmas] of REPORTING_VERBS) {
    for (const lemma of lemmas.split(/\s+/)) {
      // "read the email": a form that may be present or past counts as past.
      for (const [word, form] of inflect(lemma).reverse()) {
        if (!forms.has(word) && !NOT_CUES.has(word)) forms.set(word, { lemma, cueClass, form: FORMS[form] });
      }
    }
  }
  return forms;
}
