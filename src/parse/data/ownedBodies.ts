import type { OrganizationKind } from '../types.js';

/**
 * Common nouns that with the country before them mean one body: "the Syrian government", "Turkey's foreign
 * ministry". Kind | nouns. Lower case.
 */
const ROWS = `
GOVERNMENT|government,parliament,cabinet,army,navy,air force,military,armed forces,coast guard,national guard,border guard
GOVERNMENT|foreign ministry,interior ministry,defence ministry,defense ministry,finance ministry,justice ministry,health ministry
GOVERNMENT|education ministry,energy ministry,agriculture ministry,transport ministry,trade ministry,economy ministry,culture ministry
GOVERNMENT|ministry of foreign affairs,ministry of defence,ministry of defense,ministry of health,ministry of the interior
GOVERNMENT|central bank,treasury,presidency,electoral commission,election commission,national security council,intelligence service
COURT|supreme court,constitutional court
`;

export const NOUNS_OF_COUNTRIES: ReadonlyMap<string, OrganizationKind> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [kind = '', nouns = ''] = row.split('|');
      return nouns.split(',').map((noun) => [noun, kind as OrganizationKind] as const);
    }),
);

/** The same with a politician in front: "the Trump campaign", "Obama's administration". Lower case. */
export const NOUNS_OF_PEOPLE: ReadonlyMap<string, OrganizationKind> = new Map([
  ['campaign', 'OTHER'],
  ['administration', 'GOVERNMENT'],
]);
