import { acronymOf, partsOf, searchText, withoutDots } from './searchText.js';

/** One of these names is as good as the other. */
interface Synonyms {
  /** Each is looked for where another of them is written. */
  names: readonly string[];
  /** Longer names, which hold one of the others: who writes one means all. */
  longer?: readonly string[];
}

/**
 * Usual short and long forms of the names of countries, and of bodies that the news writes as letters. Not what is a usual
 * family name too: who looks for Tom Holland does not mean the Netherlands.
 */
const SYNONYMS: readonly Synonyms[] = [
  { names: ['United States', 'US', 'USA'], longer: ['United States of America'] },
  { names: ['United Kingdom', 'UK', 'Britain'], longer: ['Great Britain'] },
  { names: ['United Arab Emirates', 'UAE'] },
  { names: ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo', 'DRC'] },
  { names: ['North Korea', 'DPRK'] },
  { names: ['Soviet Union', 'USSR'] },
  { names: ['New Zealand', 'NZ'] },
  { names: ['Saudi Arabia', 'KSA'] },
  { names: ['Papua New Guinea', 'PNG'] },
  { names: ['Czech Republic', 'Czechia'] },
  { names: ['Ivory Coast', 'Côte d’Ivoire'] },
  { names: ['Myanmar', 'Burma'] },
  { names: ['Turkey', 'Türkiye'] },
  { names: ['Vietnam', 'Viet Nam'] },
  { names: ['Eswatini', 'Swaziland'] },
  { names: ['Cape Verde', 'Cabo Verde'] },
  { names: ['East Timor', 'Timor-Leste'] },
  { names: ['United Nations', 'UN'] },
  { names: ['European Union', 'EU'] },
  { names: ['African Union', 'AU'] },
  { names: ['World Health Organization', 'World Health Organisation', 'WHO'] },
  { names: ['North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation', 'NATO'] },
  { names: ['World Trade Organization', 'World Trade Organisation', 'WTO'] },
  { names: ['International Monetary Fund', 'IMF'] },
  { names: ['International Atomic Energy Agency', 'IAEA'] },
  { names: ['European Central Bank', 'ECB'] },
];

/** Letters that are something else in small ones: “un” and “au” are words of French, “eu” of Portuguese, “png” of pictures. */
const ONLY_IN_CAPITALS: ReadonlySet<string> = new Set(['UN', 'AU', 'EU', 'PNG']);

/** The words of a name as two ways of writing it have them in common; of “US” and “UN”, only in capitals. */
function keyOf(name: string): string {
  const text = withoutDots(searchText(name)).replace(/'s$/i, '');
  const words = partsOf(text);
  const [only = ''] = words;
  const isInCapitals = acronymOf(only) !== null || ONLY_IN_CAPITALS.has(only);
  return words.length === 1 && isInCapitals ? only : words.join(' ').toLowerCase();
}

const byName = new Map(
  SYNONYMS.flatMap(({ names, longer = [] }) => [
    ...names.map((name) => [keyOf(name), names.filter((other) => other !== name)] as const),
    ...longer.map((name) => [keyOf(name), names] as const),
  ]),
);

/** No name has more words. */
export const LONGEST_NAME = Math.max(...Array.from(byName.keys(), (name) => name.split(' ').length));

/** The other names of what is written: US, United States for “USA”; none for most. */
export function synonymsOf(written: string): readonly string[] {
  return byName.get(keyOf(written)) ?? [];
}
