import { createRandom, type Random } from '../random.js';

/** Names, places and days for the gaps in the sentences below: invented people in real places. */
const FILLERS = {
  person: [
    'Amina Okoye',
    'Lars Holmqvist',
    'Priya Nair',
    'Tomás Arroyo',
    'Judith Kessler',
    'Hassan al-Rashid',
    'Mei Lin Zhou',
    'Owen Pritchard',
    'Nadia Petrova',
    'Kwame Boateng',
    'Ingrid van Dijk',
    'Sam O’Leary',
  ],
  role: [
    'Foreign Minister',
    'Prime Minister',
    'spokeswoman',
    'Finance Minister',
    'opposition leader',
    'Defence Secretary',
    'union chairman',
    'professor',
  ],
  country: [
    'Kenya',
    'Sweden',
    'India',
    'Mexico',
    'Germany',
    'Jordan',
    'China',
    'Wales',
    'Russia',
    'Ghana',
    'Peru',
  ],
  adjective: [
    'Kenyan',
    'Swedish',
    'Indian',
    'Mexican',
    'German',
    'Jordanian',
    'Chinese',
    'British',
    'Russian',
    'U.S.',
  ],
  day: [
    'on Monday',
    'on Tuesday',
    'yesterday',
    'last week',
    'in October',
    'on 3 May',
    'earlier this year',
    'in 2019',
  ],
  verb: ['said', 'told reporters', 'added', 'insisted', 'wrote', 'warned'],
  deed: [
    'agreed to resume talks with',
    'imposed sanctions on',
    'accused',
    'sent aid to',
    'condemned the attack in',
    'withdrew troops from',
    'protested against',
    'rejected an offer by',
    'threatened',
    'signed a pact with',
  ],
  claim: [
    'We have waited long enough for an answer',
    'Nobody in this building believes that figure',
    'It is not a perfect agreement, but it is an agreement',
    'I would rather lose an argument than a harvest',
    'The numbers speak for themselves',
    'There is no plan to close the border',
  ],
} as const;

type Filler = keyof typeof FILLERS;

/** Chooses the words for a kind of gap; undefined for words of the list above. */
export type Choose = (kind: Filler) => string | undefined;

/** `{person:1}` and `{person:1 last}` are the same person in one paragraph. */
const PARAGRAPHS = [
  '{adjective} {role} {person:1} {deed} {country} {day}, officials in the capital said.',
  '“{claim},” {person:1} {verb} {day}. “{claim}.”',
  'Mr {person:2 last} said that he had spoken to {person:1}, the {adjective} {role}, about the “{claim:9}” letter.',
  '{country} and {country:3} {deed} {country:4} {day} after a meeting that lasted 39 minutes.',
  'Asked about the dispute, {person:1} {verb}: “{claim}.” She did not name {person:2}, who left the party {day}.',
  'About 1,200 people marched through the city {day}. Police said they had detained 14 of them.',
  'According to {person:1}, a {role} in {country}, prices rose by 4.5 per cent {day}; {person:1 last} called that “a warning”.',
  'The {adjective} government denied that it had {deed} {country}. "{claim}," a spokesman {verb}.',
];

/**
 * News-like text of about the given size, the same for the same arguments.
 * @param characters the least length
 * @param seed a whole number that chooses the text
 * @param choose for more people and words than the lists have
 */
export function newsText(characters: number, seed: number, choose: Choose = () => undefined): string {
  const { pick } = createRandom(seed);
  const blocks = [];
  for (let length = 0; length < characters; length += (blocks.at(-1)?.length ?? 0) + 2) {
    blocks.push(fill(pick(PARAGRAPHS as [string, ...string[]]), pick, choose));
  }
  return blocks.join('\n\n');
}

function fill(template: string, pick: Random['pick'], choose: Choose): string {
  const chosen = new Map<string, string>();
  return template.replaceAll(
    /\{(\w+)(?::(\d))?( last)?\}/g,
    (_, kind: Filler, number?: string, last?: string) => {
      const key = `${kind}${number ?? String(chosen.size)}`;
      const value = chosen.get(key) ?? choose(kind) ?? pick(FILLERS[kind]);
      chosen.set(key, value);
      return last === undefined ? value : (value.split(' ').at(-1) ?? value);
    },
  );
}
