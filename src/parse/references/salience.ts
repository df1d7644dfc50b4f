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
/** A person of unknown gender counts less than one of the right gender. */
const UNKNOWN_GENDER = 0.7;
/** How much likelier than the next the best has to be. */
const CLEAR_LEAD = 1.15;
const SURE_LEAD = 2;
const STALE = 0.4;

interface Track {
  person: ParsedPerson;
  activation: number;
  statement: number;
  paragraph: number;
  /** Unit of the last mention in the present statement and whether it was a subject. */
  unit: number;
  subject: boolean;
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
  mention: (person: ParsedPerson, weight: MentionWeight, unit: number) => void;
  /** The likeliest person for a pronoun at a unit, if one is clearly ahead of the others. */
  best: (pronoun: Pronoun, unit: number) => Choice | null;
  /** The one of these people that was mentioned last; with one name given it need not have been. */
  nearest: (people: readonly ParsedPerson[]) => ParsedPerson | null;
}

/** Keeps in mind who was mentioned lately: subjects weigh more, and all fade from statement to statement. */
export function makeSalience(): Salience {
  let tracks: Track[] = [];
  let statement = 0;
  let paragraph = 0;

  const activationOf = (track: Track): number =>
    track.activation *
    STATEMENT_DECAY ** Math.min(40, statement - track.statement) *
    PARAGRAPH_DECAY ** Math.min(40, paragraph - track.paragraph);

  const mention: Salience['mention'] = (person, weight, unit) => {
    const known = tracks.find((track) => track.person === person);
    const track = known ?? { person, activation: 0, statement, paragraph, unit, subject: false };
    track.activation = activationOf(track) + WEIGHTS[weight];
    track.statement = statement;
    track.paragraph = paragraph;
    track.unit = unit;
    track.subject = weight === 'SUBJECT' || weight === 'SPEAKER';
    if (track.subject) for (const other of tracks) if (other !== track) other.activation *= TURN;
    tracks = [track, ...tracks.filter((other) => other !== track)].slice(0, MEMORY);
  };

  const best: Salience['best'] = ({ gender, role }) => {
    let first: Track | null = null;
    let firstScore = 0;
    let second = 0;
    for (const track of tracks) {
      if (track.person.gender !== null && track.person.gender !== gender) continue;
      let score = activationOf(track);
      if (track.person.gender === null) score *= UNKNOWN_GENDER;
      const here = track.statement === statement && track.subject;
      // "Trump told him": not the subject of the same clause; "himself": just that one
      if (role === 'OBJECT' && here) score *= 0.3;
      if (role === 'REFLEXIVE' && here) score *= 3;
      if (score > firstScore) {
        second = firstScore;
        firstScore = score;
        first = track;
      } else if (score > second) second = score;
    }
    if (!first || firstScore < LEAST_ACTIVATION || firstScore < second * CLEAR_LEAD) return null;
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
      const track = tracks.find(({ person }) => people.includes(person));
      return track && activationOf(track) > LEAST_ACTIVATION ? track.person : null;
    },
  };
}
