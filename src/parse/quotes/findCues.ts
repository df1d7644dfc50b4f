import { PHASE_VERBS } from '../data/reportingVerbs.js';
import { itemAt } from '../lists.js';
import { CUE_FORMS, type CueForm } from './cueForm.js';
import { HAVE, PARTICLE_VERBS } from './cueOpeners.js';
import { OPENS_CUE } from './lexicalFeatures.js';
import type { Cue } from './cue.js';
import { isBreak, phraseAfter, phraseBefore, type Phrase } from './phrase.js';
import type { ReporterSentence, Unit } from './reporterSentence.js';
import { firstSubject } from './subject.js';
import { verbCue } from './verbCue.js';

/** Cache: several stages ask for the cues of a sentence. */
const KNOWN = new WeakMap<ReporterSentence, readonly Cue[]>();

/** All cues of a sentence, in order. */
export function findCues(sentence: ReporterSentence): readonly Cue[] {
  let cues = KNOWN.get(sentence);
  if (!cues) {
    cues = readCues(sentence);
    KNOWN.set(sentence, cues);
  }
  return cues;
}

function readCues({ units }: ReporterSentence): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined || (unit.bits & OPENS_CUE) === 0) continue;
    const cue = unit.kind === 'PUNCT' ? markCue(units, index, cues) : wordCue(units, index, cues);
    if (!cue) continue;
    cues.push(cue);
    index = Math.max(index, cue.rule === 'according-to' ? cue.end - 1 : index);
  }
  return cues;
}

function wordCue(units: readonly Unit[], index: number, cues: readonly Cue[]): Cue | null {
  const unit = units[index];
  if (!unit) return null;
  const { lower } = unit;
  if (lower === 'according' && units[index + 1]?.lower === 'to') {
    const subject = phraseAfter(units, index + 2);
    return subject
      ? { first: index, end: index + 2, cueClass: 'SAY', rule: 'according-to', subject, embedded: false }
      : null;
  }
  const next = units[index + 1]?.lower ?? '';
  if (lower === 'in') {
    // "in the words of the mayor"
    const words = ['the', 'words', 'of'].every((word, step) => units[index + 1 + step]?.lower === word);
    const subject = words ? phraseAfter(units, index + 4) : null;
    return subject
      ? { first: index, end: index + 4, cueClass: 'SAY', rule: 'according-to', subject, embedded: false }
      : null;
  }
  if (PARTICLE_VERBS.get(lower)?.has(next)) {
    const form: CueForm = { lemma: lower, cueClass: 'SAY', form: lower.endsWith('ing') ? 'ING' : 'PAST' };
    return verbCue(units, index, index + 2, form, cues);
  }
  if (HAVE.has(lower) && next === 'this' && units[index + 2]?.lower === 'to') {
    // "had this to say about it:"
    return verbCue(units, index, index + 4, { lemma: 'say', cueClass: 'SAY', form: 'PAST' }, cues);
  }
  const form = CUE_FORMS.get(lower);
  if (
    !form ||
    (next === 'to' && PHASE_VERBS.has(form.lemma)) ||
    (unit.upper &&
      index > 0 &&
      itemAt(units, index - 1)?.kind !== 'QUOTATION' &&
      !isBreak(itemAt(units, index - 1)))
  )
    return null;
  return verbCue(units, index, index + 1, form, cues);
}

/** Mook agreed: “…” */
function endsInVerb(units: readonly Unit[], { first, end }: Phrase): boolean {
  const last = units[end - 1];
  return end - first > 1 && last?.kind === 'WORD' && !last.upper && CUE_FORMS.has(last.lower);
}

/** Trump: “…”   “…” — Donald Trump */
function markCue(units: readonly Unit[], index: number, cues: readonly Cue[]): Cue | null {
  const mark = units[index]?.lower ?? '';
  if (mark === ':') {
    const next = units[index + 1];
    if (next && next.kind !== 'QUOTATION') return null;
    if (cues.some(({ first, cueClass }) => cueClass === 'SAY' && first < index)) return null;
    const direct = phraseBefore(units, index - 1, 0);
    const subject =
      direct?.first === 0 && !endsInVerb(units, direct) ? direct : firstSubject(units, 0, index);
    return subject
      ? { first: index, end: index + 1, cueClass: 'SAY', rule: 'colon', subject, embedded: false }
      : null;
  }
  // Only colons and dashes can be cues.
  if (itemAt(units, index - 1)?.kind === 'QUOTATION') {
    let at = index + 1;
    while (/[—–―-]/.test(units[at]?.lower ?? '')) at++;
    const subject = phraseAfter(units, at);
    if (!subject || !units[subject.first]?.upper || subject.end - subject.first > 8) return null;
    const after = units[subject.end];
    if (after && after.lower !== ',' && after.lower !== '(' && after.lower !== '.') return null;
    return { first: index, end: at, cueClass: 'SAY', rule: 'dash', subject, embedded: false };
  }
  return null;
}
