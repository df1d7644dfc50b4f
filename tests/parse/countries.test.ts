import { expect, test } from 'vitest';
import { readDocument } from '../../src/parse/document.js';
import { findCountries } from '../../src/parse/countries.js';
import { findNames } from '../../src/parse/people/names.js';

/** "RU Russia DEMONYM Russian" for each mention. */
function found(text: string): string[] {
  const document = readDocument(text);
  return findCountries(document, findNames(document)).map(
    ({ code, mentions }) =>
      `${code} ${mentions.map((mention) => `${mention.text}/${mention.kind.charAt(0)}`).join(' ')}`,
  );
}

test.each<[string, string[]]>([
  // firms, clubs and roads
  ['Shares of Egypt Telecom fell, and so did Air France.', []],
  ['The Boy Scouts of America met near the US-24 bridge.', []],
  ['The people of America voted.', ['US America/N']],
  ['The Organization of American States met.', []],
  ['Turkey legs sold out at the fair, and the boat left Jersey Shore.', []],
  ['He flew from the U.K to the U.A.E on Friday.', ['GB U.K/N', 'AE U.A.E/N']],
  // Two countries share a demonym
  ['Dominican police reached Roseau.', ['DM Dominican/D']],
  ['Dominican police reached Santo Domingo.', ['DO Dominican/D']],
  ['The Dutch reformed the law. The door of the Dutch reformed church was open.', ['NL Dutch/D']],
  ['The Dutch reformed pensions in 2019.', ['NL Dutch/D']],
  ['Russia and the United States signed.', ['RU Russia/N', 'US United States/N']],
  ['The U.S. and US-backed forces told us little.', ['US U.S./N US/N']],
  ['Russian-backed rebels met Iraqis and Americans.', ['RU Russian/D', 'IQ Iraqis/D', 'US Americans/D']],
  [
    'Britain, Holland, Burma and the Ivory Coast agreed.',
    ['GB Britain/N', 'NL Holland/N', 'MM Burma/N', 'CI Ivory Coast/N'],
  ],
  ['He went to the DRC, the UAE and Türkiye.', ['CD DRC/N', 'AE UAE/N', 'TR Türkiye/N']],
  [
    'South Sudan is not Sudan, nor is Guinea-Bissau Guinea.',
    ['SS South Sudan/N', 'SD Sudan/N', 'GW Guinea-Bissau/N', 'GN Guinea/N'],
  ],
  // Names of several words that look like people's
  ['The governments of DR Congo and N. Korea met.', ['CD DR Congo/N', 'KP N. Korea/N']],
  ['Officials from Saint Kitts and Nevis left.', ['KN Saint Kitts and Nevis/N']],
  // Parts of a kingdom, territories without a country's name
  ['Schools in Scotland and Wales opened.', ['GB Scotland/N Wales/N']],
  ['Trucks reached Gaza; soldiers left the West Bank.', ['PS Gaza/N West Bank/N']],
  // Places of the same name elsewhere, words and pronouns
  ['A house burned in Jamaica, Queens. They left San Marino, California, at noon.', []],
  ['Trips to Guam, Alaska, Hawaii and Florida followed.', ['GU Guam/N']],
  ['Pupils take Spanish, French and German at school.', []],
  ['He speaks Spanish and German farmers do not.', ['DE German/D']],
  ['Brazil nuts, Chile peppers and a Jersey cow were sold at American University.', []],
  ['They ate Italian ice at the Scottish Rite Temple.', []],
  ['The Canadian ice hockey team won.', ['CA Canadian/D']],
  ['Finnish ice breakers sailed, and a Japanese rite began.', ['FI Finnish/D', 'JP Japanese/D']],
  ['They walked to the Greek and Italian grill and ate Thai curry.', []],
  ['The Greek and Italian ministers met.', ['GR Greek/D', 'IT Italian/D']],
  ['It is dark. Chad LaBumbard, the director, said that the lamps fail.', []],
  ['Roses bloom in the Luxembourg Gardens while pupils in Niger State wait.', []],
  ['GIVE US WATER, VILLAGERS SAY.', []],
  ['Turkey costs more than beef. A frozen turkey is hard to find.', []],
  [
    'Turkey costs more than Greece to visit, say Turkish hotels; turkey is on the table.',
    ['TR Turkey/N Turkish/D', 'GR Greece/N'],
  ],
  ['A Frenchman and an Irishwoman won.', ['FR Frenchman/D', 'IE Irishwoman/D']],
  // Governments by their capitals alone: only where two speak
  ['Washington said no. Caracas called it childish.', ['US Washington/M', 'VE Caracas/M']],
  ['Washington said no to the new road.', []],
  // Bigger names
  ['It landed in the Sea of Japan, far from the South China Sea and the Gulf of Mexico.', []],
  ['Storms hit New Mexico and Mexico City.', []],
  ['He flew British Airways over the Indian Ocean.', []],
  // Towns and states of the USA
  ['Police in Lebanon, Pa., said that Lebanon would wait.', []],
  ['The Jordan woman lives in Scott County, Minnesota.', []],
  ['Nurses in Northern Ireland and the Republic are on strike.', ['GB Northern Ireland/N', 'IE Republic/N']],
  [
    'Northern Ireland and the Republic of Korea signed; the Republic Bank lent.',
    ['GB Northern Ireland/N', 'KR Republic of Korea/N'],
  ],
  ['The Republic is on strike.', []],
  ['Talks in Beirut: Lebanon and its Lebanese neighbours.', ['LB Lebanon/N Lebanese/D']],
  ['Storms crossed Alabama and Georgia on Friday.', []],
  ['Georgia and Russia fought over Abkhazia.', ['GE Georgia/N', 'RU Russia/N']],
  // People
  ['Michael Jordan said he was glad. Jordan smiled.', []],
  // Language and food
  ['She speaks Spanish and ate French fries.', []],
  ['He wrote in Spanish, then in a Spanish prison.', ['ES Spanish/D']],
  ['Latin American and African American voters came.', []],
  // Seats of government
  ['Russia is weak, but Moscow denied it.', ['RU Russia/N Moscow/M']],
  ['Snow fell in Moscow and Russia froze.', ['RU Russia/N']],
  ['Talks in Moscow went on.', []],
  ['The Kremlin said it would wait.', ['RU Kremlin/M']],
  ['Contact us, or us alone.', []],
])('%s', (text, wanted) => {
  expect(found(text)).toEqual(wanted);
});
