import type { ParsedCountry, ParsedParticipant } from '../../parse/types.js';

/**
 * Whether a participant with a country is the country itself ("Russia", "the Kremlin") rather than somebody
 * from it ("Activists in Vientiane"): its label is a name or metonym of the country.
 */
export function isCountryItself(
  { countryCode, label }: ParsedParticipant,
  countries: readonly ParsedCountry[],
): boolean {
  const country = countries.find(({ code }) => code === countryCode);
  const name = bare(label);
  return country?.mentions.some(({ kind, text }) => kind !== 'DEMONYM' && bare(text) === name) ?? false;
}

/** Normalizes "the Kremlin" to "kremlin", and line breaks in names to spaces. */
function bare(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^the /i, '').toLowerCase();
}
