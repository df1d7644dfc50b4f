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
/** Factor on everybody else's activation when the subject changes. */
const TURN = 0.7;
/** Factors on activation for each further sentence, and each paragraph break. */
const SENTENCE_DECAY = 0.6;
const PARAGRAPH_DECAY = 0.85;
/** Maximum number of people remembered, the latest first. */
const MEMORY = 24;
const LEAST_ACTIVATION = 0.02;
/**
 * Factors for a person of unknown gender: on its own, and next to one of the right gender who was just
 * mentioned.
 */
const UNKNOWN_GENDER = 0.7;
const UNKNOWN_BESIDE_KNOWN = 0.55;
/** Minimum ratio between the best and the second-best candidate. */
const CLEAR_LEAD = 1.15;
const SURE_LEAD = 2;
/** Bonus for the subject of this sentence or the one before. */
const JUST_BEFORE = 1.5;
/** Bonus for the previous speaker, who often speaks on. */
const GOES_ON = 2;
/** Factor for somebody named in the quotation that the pronoun's referent speaks. */
const UNLIKELY = 0.3;
/** "Trump told him": factor for the subject of the same clause. "himself": for exactly that one. */
const OBJECT_AS_SUBJECT = 0.3;
const REFLEXIVE_AS_SUBJECT = 3;
/** From this distance on, in sentences or paragraphs, activation decays no further. */
const FARTHEST = 40;

interface Track {
  /** Null for an unnamed person. */
  person: ParsedPerson | null;
  /** The person's gender, or that of the first pronoun that referred to them. */
  gender: Gender | null;
  activation: number;
  sentence: number;
  paragraph: number;
  /**
   * Whether it was a subject in the latest sentence that mentions it, and whether it was that or owns the
   * subject.
   */
  subject: boolean;
  foremost: boolean;
  /** How many had spoken when it last spoke, or -1. */
  spoke: number;
}

export interface Choice {
  person: ParsedPerson;
  sure: boolean;
}

/** What a pronoun asks for. */
export interface Wanted extends Pick<Pronoun, 'gender' | 'role'> {
  /** People it cannot refer to. */
  excluded: ReadonlySet<ParsedPerson>;
  /** People it rarely refers to. */
  unlikely: ReadonlySet<ParsedPerson>;
  /** Whether the speaker continues: "he added". */
  goesOn: boolean;
}

/** Tracks how salient people are: subjects weigh more, and all decay from sentence to sentence. */
export class Salience {
  /** The latest mentioned first. */
  #tracks: Track[] = [];
  #sentence = 0;
  #paragraph = 0;
  /** How many have spoken. */
  #turns = 0;

  /** Starts a new sentence. */
  enter(sentence: number, paragraph: number): void {
    this.#sentence = sentence;
    this.#paragraph = paragraph;
  }

  /**
   * Records a mention. `gender` is that of the mention's words, if it is not the person's. Null stands for an
   * unnamed person.
   */
  mention(
    person: ParsedPerson | null,
    weight: MentionWeight,
    gender: Gender | null = person?.gender ?? null,
  ): void {
    const track = this.#trackOf(person, gender);
    track.gender ??= gender;
    const here = track.sentence === this.#sentence;
    track.activation = this.#activationOf(track) + WEIGHTS[weight];
    track.sentence = this.#sentence;
    track.paragraph = this.#paragraph;
    if (weight === 'SPEAKER') track.spoke = this.#turns++;
    const subject = weight === 'SUBJECT' || weight === 'SPEAKER';
    track.foremost = subject || weight === 'OWNER' || (here && track.foremost);
    track.subject = subject || (here && track.subject);
    if (subject) for (const other of this.#tracks) if (other !== track) other.activation *= TURN;
    this.#tracks = [track, ...this.#tracks.filter((other) => other !== track)].slice(0, MEMORY);
  }

  /** The likeliest antecedent of a pronoun, if one clearly leads. */
  best(wanted: Wanted): Choice | null {
    const { gender, excluded } = wanted;
    let first: Track | null = null;
    let firstScore = 0;
    let second = 0;
    const free = this.#tracks.filter(({ person }) => !(person && excluded.has(person)));
    const known = free.some((track) => track.gender === gender && this.#isJustBefore(track));
    const unknownGender = known ? UNKNOWN_BESIDE_KNOWN : UNKNOWN_GENDER;
    for (const track of free) {
      if (track.gender !== null && track.gender !== gender) continue;
      const score = this.#scoreOf(track, wanted, unknownGender);
      if (score > firstScore) {
        second = firstScore;
        firstScore = score;
        first = track;
      } else if (score > second) second = score;
    }
    if (!first?.person || firstScore < LEAST_ACTIVATION || firstScore < second * CLEAR_LEAD) return null;
    return { person: first.person, sure: firstScore >= second * SURE_LEAD };
  }

  /** The most recently mentioned of these people; a single one need not have been mentioned before. */
  nearest(people: readonly ParsedPerson[]): ParsedPerson | null {
    const only = people.length === 1 ? people[0] : undefined;
    if (only) return only;
    const track = this.#tracks.find(({ person }) => person !== null && people.includes(person));
    return track && this.#activationOf(track) > LEAST_ACTIVATION ? track.person : null;
  }

  /** Unnamed people are new with each mention. */
  #trackOf(person: ParsedPerson | null, gender: Gender | null): Track {
    const known = person === null ? undefined : this.#tracks.find((track) => track.person === person);
    if (known) return known;
    const place = { sentence: this.#sentence, paragraph: this.#paragraph };
    return { person, gender, activation: 0, ...place, subject: false, foremost: false, spoke: -1 };
  }

  #scoreOf(track: Track, { role, unlikely, goesOn }: Wanted, unknownGender: number): number {
    let score = this.#activationOf(track);
    if (track.gender === null) score *= unknownGender;
    const here = track.sentence === this.#sentence && track.subject;
    if (role === 'OBJECT' && here) score *= OBJECT_AS_SUBJECT;
    if (role === 'REFLEXIVE' && here) score *= REFLEXIVE_AS_SUBJECT;
    if (role === 'SUBJECT' && track.foremost && this.#isJustBefore(track)) score *= JUST_BEFORE;
    if (track.person && unlikely.has(track.person)) score *= UNLIKELY;
    if (goesOn && track.spoke >= 0 && track.spoke === this.#turns - 1) score *= GOES_ON;
    return score;
  }

  #activationOf({ activation, sentence, paragraph }: Track): number {
    return (
      activation *
      SENTENCE_DECAY ** Math.min(FARTHEST, this.#sentence - sentence) *
      PARAGRAPH_DECAY ** Math.min(FARTHEST, this.#paragraph - paragraph)
    );
  }

  #isJustBefore({ sentence }: Track): boolean {
    return this.#sentence - sentence <= 1;
  }
}
