import type { Gender } from '../people/name.js';
import type { ParsedPerson } from '../types.js';
import type { Pronoun } from './pronoun.js';

export type MentionWeight = 'SPEAKER' | 'SUBJECT' | 'OWNER' | 'OTHER' | 'POSSESSOR' | 'MODIFIER';

const WEIGHTS: Readonly<Record<MentionWeight, number>> = {
  SPEAKER: 4,
  SUBJECT: 3,
  OWNER: 2,
  POSSESSOR: 1.2,
  OTHER: 1,
  MODIFIER: 0.4,
};
/** What a new subject leaves of everybody else's weight. */
const TURN = 0.7;
/** What is left of a mention's weight one statement later, and over a paragraph break. */
const STATEMENT_DECAY = 0.6;
const PARAGRAPH_DECAY = 0.85;
/** People that are remembered: those mentioned last. */
const MEMORY = 24;
const LEAST_ACTIVATION = 0.02;
/** A person of unknown gender counts less than one of the right gender, and little where such a one was just mentioned. */
const UNKNOWN_GENDER = 0.7;
const UNKNOWN_BESIDE_KNOWN = 0.55;
/** How much likelier than the next the best has to be. */
const CLEAR_LEAD = 1.15;
const SURE_LEAD = 2;
const STALE = 0.4;
/** The subject of this sentence or of the one before goes on as the subject. */
const JUST_BEFORE = 1.5;
/** Who spoke last goes on speaking. */
const GOES_ON = 2;
/** Somebody whom the words that the pronoun speaks name. */
const UNLIKELY = 0.3;

interface Track {
  /** Null: somebody without a name. */
  person: ParsedPerson | null;
  /** The person's, else that of the first pronoun that stood for them. */
  gender: Gender | null;
  activation: number;
  statement: number;
  paragraph: number;
  /** Whether it was a subject in the last statement that mentions it, and whether it was that or owns the subject. */
  subject: boolean;
  foremost: boolean;
  /** How many had spoken when it last did, else -1. */
  spoke: number;
}

export interface Choice {
  person: ParsedPerson;
  sure: boolean;
  /** Not mentioned for some sentences. */
  stale: boolean;
}

export interface Salience {
  /** Starts the next statement. */
  enter: (statement: number, paragraph: number) => void;
  /** `gender`: what the words of this mention say, if not that of the person. Null: somebody without a name. */
  mention: (person: ParsedPerson | null, weight: MentionWeight, gender?: Gender | null) => void;
  /**
   * The likeliest person for a pronoun, if one is clearly ahead of the others.
   * @param excluded whom it cannot mean
   * @param unlikely whom it hardly means
   * @param goesOn whether it speaks on: "he added"
   */
  best: (
    pronoun: Pronoun,
    excluded: ReadonlySet<ParsedPerson>,
    unlikely: ReadonlySet<ParsedPerson>,
    goesOn: boolean,
  ) => Choice | null;
  /** The one of these people that was mentioned last; with one name given it need not have been. */
  nearest: (people: readonly ParsedPerson[]) => ParsedPerson | null;
}

/** Keeps in mind who was mentioned lately: subjects weigh more, and all fade from statement to statement. */
export function makeSalience(): Salience {
  let tracks: Track[] = [];
  let statement = 0;
  let paragraph = 0;
  let turns = 0;

  const activationOf = (track: Track): number =>
    track.activation *
    STATEMENT_DECAY ** Math.min(40, statement - track.statement) *
    PARAGRAPH_DECAY ** Math.min(40, paragraph - track.paragraph);

  const mention: Salience['mention'] = (person, weight, gender = person?.gender ?? null) => {
    const known = person === null ? undefined : tracks.find((track) => track.person === person);
    const track = known ?? {
      person,
      gender,
      activation: 0,
      statement,
      paragraph,
      subject: false,
      foremost: false,
      spoke: -1,
    };
    track.gender ??= gender;
    const here = track.statement === statement;
    track.activation = activationOf(track) + WEIGHTS[weight];
    track.statement = statement;
    track.paragraph = paragraph;
    if (weight === 'SPEAKER') track.spoke = turns++;
    const subject = weight === 'SUBJECT' || weight === 'SPEAKER';
    track.foremost = subject || weight === 'OWNER' || (here && track.foremost);
    track.subject = subject || (here && track.subject);
    if (subject) for (const other of tracks) if (other !== track) other.activation *= TURN;
    tracks = [track, ...tracks.filter((other) => other !== track)].slice(0, MEMORY);
  };

  const best: Salience['best'] = ({ gender, role }, excluded, unlikely, goesOn) => {
    let first: Track | null = null;
    let firstScore = 0;
    let second = 0;
    const known = tracks.some(
      (track) =>
        track.gender === gender &&
        statement - track.statement <= 1 &&
        !(track.person && excluded.has(track.person)),
    );
    const unknown = known ? UNKNOWN_BESIDE_KNOWN : UNKNOWN_GENDER;
    for (const track of tracks) {
      if (track.gender !== null && track.gender !== gender) continue;
      if (track.person && excluded.has(track.person)) continue;
      let score = activationOf(track);
      if (track.gender === null) score *= unknown;
      const here = track.statement === statement && track.subject;
      // "Trump told him": not the subject of the same clause; "himself": just that one
      if (role === 'OBJECT' && here) score *= 0.3;
      if (role === 'REFLEXIVE' && here) score *= 3;
      if (role === 'SUBJECT' && track.foremost && statement - track.statement <= 1) score *= JUST_BEFORE;
      if (track.person && unlikely.has(track.person)) score *= UNLIKELY;
      if (goesOn && track.spoke >= 0 && track.spoke === turns - 1) score *= GOES_ON;
      if (score > firstScore) {
        second = firstScore;
        firstScore = score;
        first = track;
      } else if (score > second) second = score;
    }
    if (!first?.person || firstScore < LEAST_ACTIVATION || firstScore < second * CLEAR_LEAD) return null;
    return { person: first.person, sure: firstScore >= second * SURE_LEAD, stale: firstScore < STALE };
  };

  return {
    enter: (nextStatement, nextParagraph) => {
      statement = nextStatement;
      paragraph = nextParagraph;
    },
    mention,
    best,
    nearest: (people) => {
      const only = people.length === 1 ? people[0] : undefined;
      if (only) return only;
      const track = tracks.find(({ person }) => person !== null && people.includes(person));
      return track && activationOf(track) > LEAST_ACTIVATION ? track.person : null;
    },
  };
}
