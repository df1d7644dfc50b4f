export type VerbForm = 'BASE' | 'THIRD' | 'PAST' | 'ING';

/** Past tense and participle where they are not made with -ed. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said', tell: 'told', write: 'wrote written', swear: 'swore sworn', sing: 'sang', read: 'read',
  broadcast: 'broadcast', retell: 'retold', begin: 'began', weep: 'wept', think: 'thought', feel: 'felt',
  know: 'knew known', speak: 'spoke spoken', foresee: 'foresaw foreseen', see: 'saw seen', find: 'found',
  hold: 'held', spit: 'spat', cast: 'cast', seek: 'sought', show: 'showed shown', stand: 'stood',
  understand: 'understood', hear: 'heard', plead: 'pleaded pled', beseech: 'besought', go: 'went gone',
  put: 'put', give: 'gave given', make: 'made', take: 'took taken', let: 'let', get: 'got', run: 'ran run',
  come: 'came come', leave: 'left', meet: 'met', keep: 'kept', become: 'became become', tear: 'tore torn',
  shoot: 'shot', fight: 'fought', win: 'won', lose: 'lost', sit: 'sat', hit: 'hit', lead: 'led', send: 'sent',
}; // prettier-ignore

/** Last consonant is doubled: "admitted", "quipped". */
const DOUBLING = /^(?:.*(?:[^aeiou]|qu))?[aeiou][bdgklmnprt]$/;
const DOUBLES = new Set(
  'quip beg rap chat brag submit admit commit blog refer rip slam snap pan grin nod plan stop regret demur tag rebut knit pen pet blur label aver shrug dub spit fret prod'.split(
    ' ',
  ),
);

/** The forms of a verb: "deny" gives deny, denies, denied, denying. */
export function inflect(lemma: string): [string, VerbForm][] {
  const stem = DOUBLES.has(lemma) && DOUBLING.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  const forms: [string, VerbForm][] = [
    [lemma, 'BASE'],
    [thirdPerson(lemma), 'THIRD'],
    [ingForm(lemma, stem), 'ING'],
  ];
  for (const past of (IRREGULAR[lemma] ?? pastForm(lemma, stem)).split(' ')) forms.push([past, 'PAST']);
  if (lemma === 'label') forms.push(['labeled', 'PAST'], ['labeling', 'ING']);
  return forms;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function ingForm(lemma: string, stem: string): string {
  return /[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
}

function pastForm(lemma: string, stem: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
}
