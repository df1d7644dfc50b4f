import { describe, expect, it } from 'vitest';
import {
  type Gender,
  type KnownPerson,
  type NamedPerson,
  resolvePeople,
} from '../../../src/store/actors/identity.js';

/** "Donald Trump = Trump, Mr Trump" as a person with aliases; "(f)" or "(m)" behind it is the gender. */
function person(notation: string): NamedPerson {
  const gender: Gender = notation.endsWith('(f)') ? 'FEMALE' : notation.endsWith('(m)') ? 'MALE' : null;
  const [name = '', aliases = ''] = notation.replace(/ \([fm]\)$/, '').split(' = ');
  return { name, gender, aliases: [name, ...aliases.split(', ').filter(Boolean)] };
}

function knownPerson(notation: string): KnownPerson {
  const { name, ...rest } = person(notation);
  return { id: name, slug: name, name, ...rest };
}

/** Who an article's people turn out to be: "Trump → Donald Trump", "new Trump", and "takes over Trump". */
function resolve(known: string[], named: string[]): string[] {
  const people = named.map(person);
  return resolvePeople(people, known.map(knownPerson)).flatMap((resolved) => [
    ...resolved.named.map((index) => {
      const name = people[index]?.name ?? '';
      return resolved.known ? `${name} → ${resolved.known.name}` : `${name} new ${resolved.name}`;
    }),
    ...resolved.absorbed.map(({ name }) => `${resolved.name} takes over ${name}`),
  ]);
}

describe('resolvePeople', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nobody known', [], ['Donald Trump'], ['Donald Trump new Donald Trump']],
    ['the same name', ['Donald Trump'], ['Donald Trump'], ['Donald Trump → Donald Trump']],
    ['another spelling', ['Kim Jong-un'], ['Kim Jong Un'], ['Kim Jong Un → Kim Jong-un']],
    ['an alias of one', ['James Comey = Jim Comey'], ['Jim Comey'], ['Jim Comey → James Comey']],
    [
      'a name known as an alias here',
      ['Jim Comey'],
      ['James Comey = Jim Comey'],
      ['James Comey → Jim Comey'],
    ],
    [
      'an alias of two',
      ['James Comey = Jim Comey', 'Jimmy Comey = Jim Comey'],
      ['Jim Comey'],
      ['Jim Comey new Jim Comey'],
    ],
    ['two first names', ['Donald Trump = Trump'], ['Ivanka Trump'], ['Ivanka Trump new Ivanka Trump']],
    ['a middle initial', ['Donald Trump'], ['Donald J. Trump'], ['Donald J. Trump → Donald Trump']],
    [
      'father and son',
      ['George Bush = George W. Bush'],
      ['George H. W. Bush'],
      ['George H. W. Bush new George H. W. Bush'],
    ],
    ['a surname of one', ['Donald Trump', 'Vladimir Putin'], ['Trump'], ['Trump → Donald Trump']],
    ['with honorific', ['Donald Trump'], ['Mr Trump'], ['Mr Trump → Donald Trump']],
    ['a surname of two', ['Donald Trump', 'Ivanka Trump'], ['Trump'], ['Trump new Trump']],
    [
      'a surname of two with its record',
      ['Donald Trump', 'Ivanka Trump', 'Trump'],
      ['Trump'],
      ['Trump → Trump'],
    ],
    ['a surname of nobody', ['Vladimir Putin'], ['Trump'], ['Trump new Trump']],
    ['a surname of father and junior', ['Donald Trump', 'Donald Trump Jr.'], ['Trump'], ['Trump new Trump']],
    ['an acronym', ['Mohammed bin Salman = MBS'], ['MBS'], ['MBS → Mohammed bin Salman']],
    [
      'a surname with particle',
      ['Mohammed bin Salman'],
      ['bin Salman'],
      ['bin Salman → Mohammed bin Salman'],
    ],
    ['a family name in front', ['Kim Jong-un = Kim'], ['Kim'], ['Kim → Kim Jong-un']],
    [
      'the full name after the surname',
      ['Trump'],
      ['Donald Trump'],
      ['Donald Trump new Donald Trump', 'Donald Trump takes over Trump'],
    ],
    [
      'a known one that gets the alias now',
      ['Mohammed bin Salman', 'MBS'],
      ['Mohammed bin Salman = MBS'],
      ['Mohammed bin Salman → Mohammed bin Salman', 'Mohammed bin Salman takes over MBS'],
    ],
    [
      'a second of the surname takes nothing over',
      ['Trump', 'Donald Trump'],
      ['Ivanka Trump'],
      ['Ivanka Trump new Ivanka Trump'],
    ],
    [
      'two of the surname at once take nothing over',
      ['Trump'],
      ['Donald Trump', 'Ivanka Trump'],
      ['Donald Trump new Donald Trump', 'Ivanka Trump new Ivanka Trump'],
    ],
    [
      'full name and surname in one article, surname first',
      [],
      ['Trump', 'Donald Trump'],
      ['Donald Trump new Donald Trump', 'Trump new Donald Trump'],
    ],
    ['a woman is not a man', ['Bill Clinton (m)'], ['Clinton (f)'], ['Clinton new Clinton']],
    [
      'a woman and a man of one surname',
      ['Bill Clinton (m)', 'Hillary Clinton (f)'],
      ['Clinton (f)'],
      ['Clinton → Hillary Clinton'],
    ],
    [
      'a woman does not take over a man',
      ['Clinton (m)'],
      ['Hillary Clinton (f)'],
      ['Hillary Clinton new Hillary Clinton'],
    ],
    [
      'a full name outweighs what pronouns say',
      ['Kim Smith (m)'],
      ['Kim Smith (f)'],
      ['Kim Smith → Kim Smith'],
    ],
  ])('%s', (_, known, named, wanted) => {
    expect(resolve(known, named)).toEqual(wanted);
  });
});

it('A name of one’s own outweighs a name that edits give to somebody else', () => {
  const bob = knownPerson('Bob Smith');
  const bert = { ...knownPerson('Bert Smyth'), formers: [{ id: 'former', names: ['Bob Smith'] }] };
  for (const known of [
    [bob, bert],
    [bert, bob],
  ])
    expect(resolvePeople([person('Bob Smith')], known)).toMatchObject([{ known: { id: 'Bob Smith' } }]);
  expect(resolvePeople([person('Bob Smith')], [bert])).toMatchObject([{ known: { id: 'Bert Smyth' } }]);
});
