import type { ParsedEvent, ParsedOrganization, ParsedParticipant, ParticipantRole } from '../parse/types.js';
import type { GoldParty, GoldEventMention } from './gold.js';
import { lastName } from './name.js';
import { countShare, type Tally } from './tally.js';

/**
 * Scores events whose annotated participants are all found on their side. `events.parties` wants the person,
 * organization or country itself; `events.partiesLoose` also accepts the country of a person or organization.
 * Participants without name and country are not scored.
 */
export function scoreParties(
  mark: GoldEventMention,
  event: ParsedEvent,
  organizations: readonly ParsedOrganization[],
  tally: Tally,
): void {
  const sides: [ParticipantRole, GoldParty[] | undefined][] = [
    ['ACTOR', mark.actorParties],
    ['RECIPIENT', mark.recipientParties],
  ];
  if (sides.every(([, parties]) => parties === undefined)) return;
  const asked = sides.flatMap(([role, parties = []]) => {
    const found = event.participants.filter((participant) => participant.role === role);
    return parties.filter(isAsked).map((party) => ({ party, found }));
  });
  const strict = asked.every(({ party, found }) =>
    found.some((participant) => isParty(party, participant, organizations)),
  );
  const loose = asked.every(({ party, found }) =>
    found.some(
      (participant) => isParty(party, participant, organizations) || isOfCountry(party, participant),
    ),
  );
  countShare(tally, 'events.parties', strict);
  countShare(tally, 'events.partiesLoose', loose);
}

function isAsked({ person, org, country }: GoldParty): boolean {
  return person !== null || org !== null || country !== null;
}

function isParty(
  { person, org, country }: GoldParty,
  participant: ParsedParticipant,
  organizations: readonly ParsedOrganization[],
): boolean {
  if (person !== null)
    return participant.person !== null && lastName(participant.person) === lastName(person);
  if (org !== null) {
    const body = organizations[participant.organization ?? -1];
    const names = [participant.label, ...(body ? [body.name, ...body.aliases] : [])];
    return names.some((name) => holds(name, org) || holds(org, name));
  }
  return participant.countryCode === country;
}

function isOfCountry({ country }: GoldParty, { countryCode }: ParsedParticipant): boolean {
  return country !== null && countryCode === country;
}

function holds(one: string, other: string): boolean {
  return one.toLowerCase().includes(other.toLowerCase().replace(/^the /, ''));
}
