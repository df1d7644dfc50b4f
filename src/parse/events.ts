import { isUpperAt } from './characters.js';
import { collectActors, countriesOfPeople, type Actor } from './events/actors.js';
import { canAct, isOfficialNoun, isPublicGroup, TRAVEL } from './events/agents.js';
import { attributionStart, isSpeech, lemmaAt, verbGroup, withSharedModal } from './events/clause.js';
import { isBody, isKnown, partiesOf, type Party, type Scene } from './events/participants.js';
import { findNominals, findPredicates, type Nominal, type Predicate } from './events/predicates.js';
import { definiteness, governingSubject, isSame, rolesOf, rolesOfNoun } from './events/roles.js';
import { isPlayed, isSport } from './events/sport.js';
import { readSentence, type Word } from './events/sentence.js';
import { isArmed } from './events/happening.js';
import { CLASSES_OF, NOUN_SENSES, PUBLIC_SUFFERING, PUBLIC_VERBS } from './events/lexicon.js';
import { joinTellings, MUTUAL, type Telling } from './events/tellings.js';
import type {
  Document,
  EventType,
  ParsedCountry,
  ParsedDate,
  ParsedEvent,
  ParsedPerson,
  ParsedQuote,
  Reference,
  Sentence,
} from './types.js';

/** What other stages found in the same document. */
export interface EventContext {
  people: readonly ParsedPerson[];
  countries: readonly ParsedCountry[];
  references: readonly Reference[];
  dates: readonly ParsedDate[];
  quotes: readonly ParsedQuote[];
}

/** Titles of those who act for a country; not "chief executive" or "striker". */
const OFFICE =
  /\b(?:president|minister|premier|chancellor|king|queen|prince|emir|sultan|governor|mayor|senator|secretary|ambassador|envoy|general|commander|chief of staff|army chief|lawmaker|deputy|judge|justice|speaker|leader|candidate|spokes(?:man|woman|person)|official|commissioner|sen|gov|rep|mp|gen|col)\b/i;

/** Longer sentences are lists or broken text, not telling. */
const LONGEST_SENTENCE = 250;

function isEnvoy({ person, head, country, label }: Party): boolean {
  return person !== null || (country !== null && label.toLowerCase() === head) || isOfficialNoun(head);
}

/** Verbs of talking that take the press as well. */
const TELLING = new Set('speak talk brief debrief chat interview'.split(' '));

/** "The visit allowed us to talk": a happening may kill, but it asks, allows and promises nothing. */
function acts({ type }: Predicate, party: Party): boolean {
  return (
    type === 'ASSAULT' || type === 'COERCE' || isKnown(party) || party.named || !NOUN_SENSES.has(party.head)
  );
}

/** Somebody, not something: "the waters" are no party. */
function isActor(party: Party): boolean {
  return isKnown(party) || party.named || canAct(party.head) || isPublicGroup(party.head, party.label);
}

/** Acts are aimed at those who can act, not at acts: "killed in the protests", "agreed to a sit-down". */
function isRecipient(party: Party): boolean {
  return (
    isKnown(party) || (isActor(party) && !NOUN_SENSES.has(party.head) && !/^[a-z]+ing\b/.test(party.label))
  );
}

/** What is told again in the passive without naming anybody: "the truce was agreed". */
const SETTLED: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'RETREAT', 'SUPPORT']);

/** Share of the events that a rule finds that have the right type, rounded down from annotated sentences. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  verb: 0.8,
  'verb-and-object': 0.75,
  'verb-and-particle': 0.55,
  'public-group': 0.7,
  'disparaging-word': 0.75,
  'said-must': 0.9,
  'event-noun': 0.7,
  'event-noun-repeated': 0.65,
  'weapon-test': 0.85,
  'on-alert': 0.8,
  'control-agree': 0.85,
  'control-reject': 0.9,
  'control-threaten': 0.9,
  'control-request': 0.85,
  'control-accuse': 0.85,
  'control-noun': 0.7,
};

/**
 * Events of PLOVER's sixteen types, told inside one sentence by a verb or a noun, with who did it to whom.
 * Tellings of one happening are joined (see joinTellings). In text order of their first telling.
 */
export function findEvents(document: Document, context: EventContext): ParsedEvent[] {
  const { people, countries, references } = context;
  const countryOf = countriesOfPeople(document.text, people, countries);
  const officials = new Set(
    people.filter(({ titles }) => titles.some(({ title }) => OFFICE.test(title))).map(({ name }) => name),
  );
  const actors = collectActors(people, countries, references, countryOf);
  const sport = isSport(document);
  const tellings: Telling[] = [];
  let antecedent: Party[] = [];
  let pair: Party[] = [];
  let actorIndex = 0;
  let dateIndex = 0;
  for (const sentence of document.sentences) {
    while ((actors[actorIndex]?.end ?? Infinity) <= sentence.start) actorIndex++;
    while ((context.dates[dateIndex]?.end ?? Infinity) <= sentence.start) dateIndex++;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    const within = actorsOf(actors, actorIndex, sentence);
    const dates = [];
    for (let index = dateIndex; (context.dates[index]?.start ?? Infinity) < sentence.end; index++) {
      const date = context.dates[index];
      if (date !== undefined) dates.push(date);
    }
    const words = readSentence(document, sentence, within, dates);
    const before = antecedent;
    antecedent = firstCountry(document.text, words) ?? antecedent;
    // "Has he spoken to the minister?" tells nothing.
    if (document.tokens[sentence.endToken - 1]?.text === '?') continue;
    const predicates = findPredicates(words).filter(
      ({ group }) => !isPartOfName(document.text, words, group.verb),
    );
    const nominals = findNominals(words, predicates);
    if (predicates.length === 0 && nominals.length === 0) continue;
    const scene: Scene = {
      text: document.text,
      words,
      countryOf,
      officials,
      // "It condemned Uganda": somebody named before.
      antecedent: words[0]?.lower === 'it' || words[0]?.lower === 'its' ? before : antecedent,
      pair,
      end: attributionStart(words),
    };
    const told = tellingsOf(scene, sentence, predicates, nominals).filter(
      (telling) => !(sport && isPlayed(telling.type, telling.mention.text)) && !isOwnRally(telling),
    );
    tellings.push(...told);
    pair = pairOf(told) ?? pair;
  }
  return joinTellings(tellings);
}

/** The parties of the last act between two or more. */
function pairOf(tellings: readonly Telling[]): Party[] | null {
  for (const { actors, recipients } of [...tellings].reverse()) {
    const parties = [...actors, ...recipients].filter(isKnown);
    const [one, other, third] = parties;
    if (one === undefined || other === undefined || third !== undefined) continue;
    // A country beside a person may be that person's own, or where they met.
    const isPair =
      one.person === null
        ? other.person === null && one.country !== other.country
        : other.person !== null && one.person !== other.person;
    if (isPair) return parties;
  }
  return null;
}

function actorsOf(actors: readonly Actor[], from: number, { end }: Sentence): Actor[] {
  const within: Actor[] = [];
  for (let index = from; (actors[index]?.start ?? Infinity) < end; index++) {
    const actor = actors[index];
    if (actor !== undefined) within.push(actor);
  }
  return within;
}

/** What "it" will stand for: the first country or body of the sentence that is no mere adjective. */
function firstCountry(text: string, words: readonly Word[]): Party[] | null {
  for (const [at, word] of words.entries()) {
    const actor = word.actor;
    if (actor === null || actor.people.length > 0 || actor.kind === 'PLACE') continue;
    if (/^(?:in|at|near|across|throughout)$/.test(words[at - 1]?.lower ?? '')) continue; // only where it was
    return [
      {
        person: null,
        country: actor.country,
        label: text.slice(word.start, word.end),
        start: word.start,
        end: word.end,
        head: word.lower,
        named: true,
      },
    ];
  }
  return null;
}

function tellingsOf(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  nominals: readonly Nominal[],
): Telling[] {
  const { words, end } = scene;
  const tellings: Telling[] = [];
  for (const predicate of predicates) {
    if (predicate.group.verb >= end && !isOccasion(words, predicate.group.start, end)) continue;
    const outside = predicate.group.verb >= end;
    const telling = tellingOfVerb(
      scene,
      sentence,
      predicate,
      outside ? words.length : end,
      outside ? sourceOf(scene) : null,
    );
    if (telling !== null) tellings.push(telling);
  }
  for (const nominal of nominals) {
    if (predicates.some((predicate) => isWanted(words, predicate, nominal))) continue;
    if (isPartOfName(scene.text, words, nominal.to - 1)) continue;
    const outside = nominal.from >= end;
    const telling = tellingOfNoun(
      scene,
      sentence,
      nominal,
      outside ? words.length : end,
      tellings,
      outside && isOccasion(words, nominal.from, end) ? sourceOf(scene) : null,
    );
    if (telling !== null) tellings.push(telling);
  }
  return withoutDoubles(tellings).sort((one, other) => one.mention.start - other.mention.start);
}

/** "he said after meeting Mr Okello": what the source did when it spoke is told, though the naming of a source is not. */
function isOccasion(words: readonly Word[], start: number, end: number): boolean {
  return start > end && /^(?:after|before|while)$/.test(words[start - 1]?.lower ?? '');
}

/** Whom the words after the statement name as its source. */
function sourceOf(scene: Scene): Party[] {
  const { words, end } = scene;
  let to = end;
  while (to < words.length && !/^(?:after|before|while)$/.test(words[to]?.lower ?? '')) to++;
  for (let from = end; from < to; from++) {
    const tag = words[from]?.tag;
    if (tag !== 'NAME' && tag !== 'NOUN' && tag !== 'DET' && tag !== 'PRON') continue;
    const parties = partiesOf(scene, { from, to }).filter(isKnown);
    if (parties.length > 0) return parties.slice(-1);
  }
  return [];
}

/** "were killed in an attack by": the verb without an actor gives way to the noun, and hands it its recipients. */
function withoutDoubles(tellings: Telling[]): Telling[] {
  const dropped = new Set<Telling>();
  for (const verb of tellings) {
    if (verb.type !== 'ASSAULT' || verb.mention.why !== 'verb' || verb.actors.length > 0) continue;
    const noun = tellings.find(
      (other) =>
        other !== verb &&
        other.type === 'ASSAULT' &&
        other.mention.why === 'event-noun' &&
        other.mention.start > verb.mention.start,
    );
    if (noun === undefined) continue;
    if (verb.recipients.length > 0) noun.recipients = verb.recipients;
    dropped.add(verb);
  }
  return tellings.filter((telling) => !dropped.has(telling));
}

function tellingOfVerb(
  scene: Scene,
  sentence: Sentence,
  predicate: Predicate,
  end: number,
  source: readonly Party[] | null,
): Telling | null {
  const { words } = scene;
  const roles = rolesOf(scene, predicate, end);
  if (source !== null) roles.actors = [...source];
  if (roles.actors.length > 0 && !roles.actors.some((party) => isActor(party) && acts(predicate, party)))
    return null;
  const actors = roles.actors.filter(isActor);
  const recipients = roles.recipients.filter(
    (party) =>
      (isRecipient(party) || (predicate.group.passive && isVictim(party.head))) &&
      !(
        (MUTUAL.has(predicate.type) || party.person !== null) &&
        actors.some((actor) => isSame(actor, party))
      ),
  );
  const repeats =
    predicate.group.passive &&
    actors.length === 0 &&
    !recipients.some(isKnown) &&
    SETTLED.has(predicate.type);
  // "Lanner's visa, allowing him to stay": nobody gives way to himself.
  if (predicate.type === 'CONCEDE' && recipients.length === 0 && roles.recipients.some(isKnown)) return null;
  // "while instructing its agents", "companies willing to help": nobody is said to do it.
  const idle =
    predicate.group.gerund || predicate.why === 'control-agree' || predicate.why === 'control-reject';
  if (actors.length === 0 && !predicate.group.passive && idle) return null;
  const known = actors.some(isKnown) || recipients.some(isKnown);
  if (!repeats && !known && !isPublic(scene, predicate, actors, recipients)) return null;
  if (
    predicate.why === 'said-must' &&
    !recipients.some((party) => isKnown(party) && !actors.some((actor) => isSame(actor, party)))
  )
    return null;
  // "meet locust plagues", "discussed the weather": it takes two.
  if (
    /^(?:meet|confer|huddle|discuss)$/.test(lemmaAt(words, predicate.object)) &&
    actors.length + recipients.length < 2
  )
    return null;
  const verb = lemmaAt(words, predicate.object);
  // "offered flights" is trade, "offered Togo a lake" a promise.
  if (
    verb === 'offer' &&
    predicate.why === 'verb' &&
    !(actors.some(hasCountry) && recipients.some(hasCountry))
  )
    return null;
  if (verb === 'invite' && !isStateVisit(actors, recipients)) return null;
  if (predicate.type === 'CONSULT' && predicate.noun === null) {
    if (/^(?:visit|host|tour)$/.test(verb) && !recipients.some(isKnown)) return null;
    if (TRAVEL.has(verb) && (!actors.some(isEnvoy) || (recipients.length === 0 && verb !== 'visit')))
      return null;
    // "spoke to reporters", "briefed the newspaper": the press is told, not consulted.
    if (TELLING.has(verb) && actors.length < 2 && !recipients.some(isKnown)) return null;
  }
  if (predicate.type === 'RETREAT' && predicate.noun === null && /^(?:release|free)$/.test(verb)) {
    if (!recipients.some(isFreed)) return null;
  }
  const type = isWar(predicate.type, verb, predicate.why === 'verb')
    ? bySpeech(scene, predicate.from, actors, recipients, predicate.group.passive)
    : typeOfSeveral(words, predicate, actors);
  if (type === null) return null;
  return {
    type,
    status: predicate.status,
    actors,
    recipients: repeats ? [] : distinct(recipients),
    definite: repeats,
    indefinite: false,
    ...circumstances(
      scene,
      sentence,
      predicate.from,
      predicate.to,
      known || repeats ? predicate.why : 'public-group',
      end,
    ),
  };
}

/** Words of war that politicians use of words. */
const WORDS_OF_WAR =
  /^(?:attack|assault|fight|battle|clash|bash|onslaught|skirmish|hit|strike|pummel|storm|crush|rout|destroy|conquer|beat)$/;

function isWar(type: EventType, lemma: string, bare: boolean): boolean {
  return type === 'ASSAULT' && bare && WORDS_OF_WAR.test(lemma);
}

const POLITICAL =
  /^(?:opposition|party|parties|critics?|republicans?|democrats?|conservatives?|liberals?|lawmakers?|senators?|congressmen|mps|candidates?|campaign|campaigns|rivals?|opponents?|newspapers?|commentators?|pundits|media|rhetoric|ads?)$/;

/**
 * "Ms Ruiz attacked Mr Park for his vote": people in politics who attack each other do so with words, where nothing
 * in the sentence is of arms. An attack with words accuses; to fight or clash with words is no act.
 */
function bySpeech(
  { words }: Scene,
  trigger: number,
  actors: readonly Party[],
  recipients: readonly Party[],
  passive: boolean,
): EventType | null {
  const verbal = /^(?:verbal|rhetorical|personal|scathing|blistering|political|public)$/.test(
    words[trigger - 1]?.lower ?? '',
  );
  const inPolitics = ({ person, head }: Party): boolean => person !== null || POLITICAL.test(head);
  const political =
    actors.length > 0
      ? actors.every(inPolitics)
      : !passive && recipients.length > 0 && recipients.every(inPolitics);
  if (!verbal && (!political || isArmed(words.filter((_, at) => at !== trigger)))) return 'ASSAULT';
  if (
    recipients.some(
      ({ person, head, named, country }) => person === null && country === null && !named && isVictim(head),
    )
  )
    return verbal ? 'ACCUSE' : 'ASSAULT';
  return actors.length > 0 &&
    recipients.length > 0 &&
    /^(?:attack|assault|bash|onslaught)/.test(lemmaAt(words, trigger))
    ? 'ACCUSE'
    : null;
}

/** "the Commission of Inquiry", "the Lagos Exchange": a capital inside a sentence that is no headline. */
function isPartOfName(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || at === 0 || !isUpperAt(text, word.start)) return false;
  if (words[at - 1]?.tag === 'PUNCT') return false;
  let upper = 0;
  let lower = 0;
  for (const { tag, actor, start } of words) {
    if (actor !== null || (tag !== 'NOUN' && tag !== 'VERB')) continue;
    if (isUpperAt(text, start)) upper++;
    else lower++;
  }
  return lower >= upper;
}

/** "The suspect, Ada Park, was charged": one person, named twice. */
function distinct(parties: readonly Party[]): Party[] {
  return parties.filter(
    ({ person }, at) => person === null || parties.findIndex((other) => other.person === person) === at,
  );
}

/** "French and Egyptian warships launched war games": what one does to show force, two do together. */
function typeOfSeveral(
  words: readonly Word[],
  { type, noun }: Predicate,
  actors: readonly Party[],
): EventType {
  const exercise = noun !== null && CLASSES_OF.get(words[noun]?.lower ?? '')?.includes('exercise') === true;
  const countries = new Set(actors.map(({ country }) => country));
  return type === 'MOBILIZE' && exercise && countries.size > 1 && !countries.has(null) ? 'COOPERATE' : type;
}

/**
 * "Police detained eleven demonstrators", "Two students were shot dead": acts of public groups at home, whose
 * country is not stated, told by verbs that mean nothing else. "The European Union urged restraint": bodies act
 * for themselves.
 */
function isPublic(
  { words }: Scene,
  { group, object, why, type }: Predicate,
  actors: readonly Party[],
  recipients: readonly Party[],
): boolean {
  const verb = lemmaAt(words, why.startsWith('control') ? group.verb : object);
  const acting = actors.some(
    ({ head, label, start, end }) =>
      isPublicGroup(head, label) ||
      words.some((word, at) => word.start >= start && word.end <= end && isBody(words, at, at + 1)),
  );
  if (group.passive) {
    if (!PUBLIC_SUFFERING.has(verb)) return false;
    return acting || (actors.length === 0 && recipients.some(({ head }) => isVictim(head)));
  }
  if (!acting) return false;
  return PUBLIC_VERBS.has(verb) || (why === 'verb-and-object' && /^(?:PROTEST|MOBILIZE|ASSAULT)$/.test(type));
}

function hasCountry({ country }: Party): boolean {
  return country !== null;
}

/** "invited the Danish premier"; not "invited a singer to the party". */
function isStateVisit(actors: readonly Party[], recipients: readonly Party[]): boolean {
  return actors.some(isKnown) && recipients.some(isKnown) && [...actors, ...recipients].some(hasCountry);
}

/** "three Greek soldiers", "the Iranians", "Ada Park"; not "a Kenyan film". */
function isFreed({ person, country, label, head }: Party): boolean {
  return person !== null || isVictim(head) || (country !== null && label.toLowerCase() === head);
}

/** "two students", "a man", "eleven"; not "hopes" */
function isVictim(head: string): boolean {
  return (
    canAct(head) ||
    /^(?:people|passengers|children|child|boys?|girls?|teenagers?|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d+)$/.test(
      head,
    )
  );
}

function tellingOfNoun(
  scene: Scene,
  sentence: Sentence,
  nominal: Nominal,
  end: number,
  verbal: readonly Telling[],
  source: readonly Party[] | null,
): Telling | null {
  const { words } = scene;
  const subject = source ?? governingSubject(scene, nominal.from, (verb) => verbGroup(words, verb));
  const roles = rolesOfNoun(scene, nominal, end, subject);
  const ofOthers = roles.actors.length > 0;
  if (nominal.type === 'CONSULT' && !roles.actors.some(isKnown))
    roles.actors = opened(nominal.from, words, verbal);
  const { kind, from } = definiteness(words, nominal);
  if (/^(?:any|no)$/.test(words[from]?.lower ?? '') || isUndone(words, from)) return null;
  const named =
    roles.actors.some((party) => isKnown(party) || nominal.type !== 'CONSULT') ||
    isAimed(words, nominal, roles.recipients) ||
    isMarch(words, nominal);
  // "the G-20 summit" is not the meeting told before.
  if (!named && (kind !== 'DEFINITE' || ofOthers)) return null;
  const type = isWar(nominal.type, (words[nominal.to - 1]?.lower ?? '').replace(/s$/, ''), true)
    ? bySpeech(scene, nominal.from, roles.actors, roles.recipients, false)
    : nominal.type;
  if (type === null) return null;
  return {
    type,
    status: statusOfNoun(words, nominal),
    actors: roles.actors.filter(isActor),
    recipients: named ? roles.recipients.filter(isRecipient) : [],
    definite: kind === 'DEFINITE',
    indefinite: kind === 'INDEFINITE',
    ...circumstances(
      scene,
      sentence,
      nominal.from,
      nominal.to,
      named ? nominal.why : 'event-noun-repeated',
      end,
    ),
  };
}

/** "did not pursue an indictment" */
function isUndone(words: readonly Word[], from: number): boolean {
  const at = words[from - 1]?.tag === 'VERB' ? from - 1 : words[from - 2]?.tag === 'VERB' ? from - 2 : -1;
  return at >= 0 && withSharedModal(words, verbGroup(words, at)).negated;
}

/** "spoke at a rally": of one person it is a candidate's meeting, no protest. */
function isOwnRally({ type, mention, actors }: Telling): boolean {
  return (
    type === 'PROTEST' &&
    /\brall(?:y|ies)\b/i.test(mention.text) &&
    actors.length > 0 &&
    actors.every(({ person }) => person !== null)
  );
}

/** "urged talks", "threatened sanctions", "rejected a visit": what is asked for or refused has not happened. */
function isWanted(words: readonly Word[], { type, object, to }: Predicate, nominal: Nominal): boolean {
  if (!/^(?:REQUEST|AGREE|REJECT|THREATEN)$/.test(type)) return false;
  const from = Math.max(object, to - 1);
  if (nominal.from < from || nominal.from > from + 8) return false;
  for (let at = from + 1; at < nominal.from; at++) {
    const word = words[at];
    if (
      word?.tag === 'VERB' ||
      word?.tag === 'SUB' ||
      word?.lower === ',' ||
      word?.lower === 'over' ||
      word?.lower === 'after'
    )
      return false;
  }
  return true;
}

/** "In talks in May, Turkey agreed with Iran": those who then act held the talks. */
function opened(from: number, words: readonly Word[], verbal: readonly Telling[]): Party[] {
  const first = words[0];
  if (first?.tag !== 'PREP' || !/^(?:in|at|during|after|following)$/.test(first.lower)) return [];
  for (let at = 0; at < from; at++) if (words[at]?.lower === ',' || words[at]?.tag === 'VERB') return [];
  const main = verbal.find(({ mention }) => mention.start > (words[from]?.start ?? 0));
  return main === undefined ? [] : [...main.actors, ...main.recipients].filter(isKnown);
}

/** "sanctions on Iran", "an attack on Kabul": whom it hits is enough; "dialogue with Iran" has two sides. */
function isAimed(words: readonly Word[], { type, to }: Nominal, recipients: readonly Party[]): boolean {
  if (!recipients.some(isKnown)) return false;
  return type === 'ASSAULT' || /^(?:on|against|into)$/.test(words[to]?.lower ?? '');
}

/** "a march against higher fares": what it is against tells that it is a protest, whoever marches. */
function isMarch(words: readonly Word[], { type, to }: Nominal): boolean {
  return type === 'PROTEST' && words[to]?.lower === 'against';
}

/** "the possible meeting", "planned talks", "alleged attack" */
function statusOfNoun(words: readonly Word[], { from, to }: Nominal): Telling['status'] {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const lower = words[at]?.lower ?? '';
    if (
      /^(?:possible|planned|proposed|upcoming|forthcoming|future|expected|potential|scheduled)$/.test(lower)
    )
      return 'PLANNED';
    if (/^(?:alleged|suspected|reported)$/.test(lower)) return 'ALLEGED';
  }
  const next = words[to];
  return next?.tag === 'MODAL' && (next.lower === 'will' || next.lower === 'would') ? 'PLANNED' : 'ACTUAL';
}

function circumstances(
  scene: Scene,
  sentence: Sentence,
  from: number,
  to: number,
  why: string,
  end: number,
): Pick<Telling, 'date' | 'place' | 'mention' | 'summary'> {
  const { words, text } = scene;
  const start = words[from]?.start ?? sentence.start;
  const stop = words[to - 1]?.end ?? sentence.end;
  return {
    date: dateNear(words, from, to, end),
    place: placeNear(words, to, end),
    mention: {
      start,
      end: stop,
      text: text.slice(start, stop),
      sentence: { start: sentence.start, end: sentence.end },
      why,
      confidence: CONFIDENCE[why] ?? 0.7,
    },
    summary: text.slice(sentence.start, sentence.end).trim(),
  };
}

/** The date nearest to the trigger, those left out that date something else: "said Thursday", "the 2016 election". */
function dateNear(words: readonly Word[], from: number, to: number, end: number): ParsedDate | null {
  let best: ParsedDate | null = null;
  let nearest = Infinity;
  for (const [at, word] of words.entries()) {
    if (word.date === null || at >= end) continue;
    const before = words[at - 1]?.lower === 'on' ? at - 2 : at - 1;
    if (isSpeech(words, before) && before !== from) continue;
    const next = words[at + 1];
    const named =
      next?.tag === 'NOUN' || next?.tag === 'NAME' || /^(?:NOUN|NAME)$/.test(words[at - 1]?.tag ?? '');
    // "the 2016 election", "Vision 2030"
    if (named && at + 1 !== from && word.date.precision === 'YEAR') continue;
    const distance = at < from ? from - at : at - to + 1;
    if (distance < nearest) {
      nearest = distance;
      best = word.date;
    }
  }
  return best;
}

/** The country after "in" or "near" in what follows the trigger: "in southwest Syria", "in the Iraqi city of Basra". */
function placeNear(words: readonly Word[], to: number, end: number): string | null {
  for (let at = to; at < Math.min(end, to + 25); at++) {
    const word = words[at];
    if (word?.tag === 'SUB' || word?.lower === ';') return null;
    // "strikes on Syria" are in Syria.
    const onto = at === to && word?.lower === 'on';
    if (!onto && !/^(?:in|near|at|outside|across|throughout)$/.test(word?.lower ?? '')) continue;
    for (let inner = at + 1; inner < Math.min(end, at + 8); inner++) {
      const place = words[inner];
      if (place === undefined || (!PLACE_TAGS.has(place.tag) && place.lower !== 'of')) break;
      if (isPlace(words, inner)) return place.actor?.country ?? null;
    }
  }
  return null;
}

const PLACE_TAGS: ReadonlySet<Word['tag']> = new Set(['NOUN', 'NAME', 'DET', 'NUM', 'POSS']);
const PARTS_OF_LANDS =
  /^(?:city|capital|town|village|province|region|state|district|port|enclave|border|coast|island|desert|territory|side|sector|parliament|countryside|frontier)$/;

/** "Syria", "Syria's north", "the Iraqi city"; not "the US election". */
function isPlace(words: readonly Word[], index: number): boolean {
  const actor = words[index]?.actor;
  if (actor?.country == null || actor.people.length > 0) return false;
  const next = words[index + 1];
  return next?.tag !== 'NOUN' ? actor.kind !== 'DEMONYM' : PARTS_OF_LANDS.test(next.lower);
}
