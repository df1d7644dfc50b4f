import { countryRows } from '../store/facts/countries.js';

/** Common names and codes of countries that are not official. */
const USUAL: Readonly<Record<string, string>> = {
  ...{ UK: 'GB', BRITAIN: 'GB', 'GREAT BRITAIN': 'GB', ENGLAND: 'GB', SCOTLAND: 'GB', WALES: 'GB' },
  ...{ AMERICA: 'US', 'U.S.': 'US', 'U.S.A.': 'US', UAE: 'AE', EL: 'GR', DRC: 'CD', 'DR CONGO': 'CD' },
  ...{ HOLLAND: 'NL', 'THE NETHERLANDS': 'NL', BURMA: 'MM', CZECHIA: 'CZ', 'CZECH REPUBLIC': 'CZ' },
  ...{
    'IVORY COAST': 'CI',
    "CÔTE D'IVOIRE": 'CI',
    TÜRKIYE: 'TR',
    TURKIYE: 'TR',
    'VIET NAM': 'VN',
    SWAZILAND: 'SZ',
  },
  ...{ 'CAPE VERDE': 'CV', 'CABO VERDE': 'CV', 'EAST TIMOR': 'TL', MACEDONIA: 'MK', VATICAN: 'VA' },
};

/** Lower case without accents: "côte d'ivoire" and "Cote d’Ivoire" are equal. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase();

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): string[] => plain(text).match(WORD) ?? [];

/** The words that each country is found by, those with an apostrophe also in their pieces: "divoire", "d", "ivoire". */
const names = countryRows.map(({ code, code3, name, officialName, demonym }) => ({
  code,
  words: [name, officialName, demonym ?? '', code3, code].flatMap((text) => [
    ...wordsOf(text),
    ...wordsOf(text.replace(/['’]/g, ' ')),
  ]),
}));

/** The code of a country given by a code in any case, another code, or its name. */
export function codeFor(written: string): string | undefined {
  const upper = written.trim().toUpperCase();
  const row = countryRows.find((country) =>
    [country.code, country.code3, country.name, country.officialName].some(
      (name) => name.toUpperCase() === upper,
    ),
  );
  return USUAL[upper] ?? row?.code;
}

/**
 * Codes of countries for which every word is a prefix of a word of a name, the demonym or a code: "unit
 * king", "uk", "rus".
 */
export function countriesNamed(name: string): string[] {
  const wanted = wordsOf(name);
  const usual = USUAL[name.trim().toUpperCase()];
  const found = names.filter(
    ({ words }) => wanted.length > 0 && wanted.every((begun) => words.some((word) => word.startsWith(begun))),
  );
  return [...new Set([...(usual === undefined ? [] : [usual]), ...found.map(({ code }) => code)])];
}
