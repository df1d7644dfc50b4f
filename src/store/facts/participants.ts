import type { ParsedCountry, ParsedParticipant } from '../../parse/types.js';

/**
 * Whether a participant with a country is the country itself ("Russia", "the Kremlin") and not somebody of it ("Activists
 * in Vientiane"): its words are a name of the country, or of a place that stands for its government.
 */
export function isCountryItself(
  { countryCode, label }: ParsedParticipant,
  countries: readonly ParsedCountry[],
): boolean {
  const country = countries.find(({ code }) => code === countryCode);
  const name = bare(label);
  return country?.mentions.some(({ kind, text }) => kind !== 'DEMONYM' && bare(text) === name) ?? false;
}

/** "the Kremlin" and "Kremlin" are one; so is a name that is broken over two lines. */
function bare(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^the /i, '').toLowerCase();
}
