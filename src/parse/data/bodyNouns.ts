import type { OrganizationKind } from '../types.js';
import { wordSet } from '../tables.js';

/**
 * Nouns that make a body's name of the capitalised words in front of them, as written, with the kind of body they tell;
 * those under `-` are nouns of bodies of several kinds. Where a name has several, the last one counts.
 */
const ROWS = `
GOVERNMENT|Ministry Ministries Department Dept Dept. Parliament Congress Senate Assembly Legislature Cabinet Authority Agency Bureau Directorate
GOVERNMENT|Police Constabulary Army Navy Military Treasury Secretariat Inspectorate Municipality Government Gendarmerie Duma Majlis Prefecture
GOVERNMENT|Administration Ombudsman Presidency Embassy Consulate
PARTY|Party
COURT|Court Courts Tribunal
ARMED_GROUP|Brigades Militia
COMPANY|Bank Airlines Airways Airline Motors Holdings Holding Company Corporation Industries Technologies Technology Systems Pharmaceuticals
COMPANY|Telecom Telecommunications Insurance Petroleum Mining Minerals Ventures Breweries Brewery Electronics Automotive Electric Railways
COMPANY|Partners Capital Securities Bancorp Financial Investments Enterprises Logistics Solutions Semiconductor Airport Hotels Stores Supermarkets
MEDIA|News Times Herald Tribune Gazette Magazine Television TV Radio Broadcasting Newspaper Newspapers Shimbun Telegraph Chronicle Publications
OTHER|University College Institute Institution Academy Foundation Association Associations Society Federation Confederation Club Trust
OTHER|Church Organization Organisation Campaign Clinic Orchestra Observatory Laboratory Laboratories Charity Seminary Polytechnic School Hospital
OTHER|Chamber Guild Diocese Archdiocese Synod Museum FC
-|Committee Commission Council Board Office Fund Union Unions Alliance Front Movement Network Forum Group Coalition League Service Services
-|Force Forces Command Guard Guards Corps Centre Center Initiative Panel Division Unit Secretariat Regiment Battalion Brigade Squad Fleet
-|Congregation Project Programme Taskforce Collective Delegation
`;

export const BODY_NOUNS: ReadonlyMap<string, OrganizationKind | null> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [kind = '', words = ''] = row.split('|');
      return words
        .split(' ')
        .map((word) => [word, kind === '-' ? null : (kind as OrganizationKind)] as const);
    }),
);

/** Nouns of bodies that "of" or "for" goes on from: "Ministry of Health", "Centre for Policy Studies". */
export const NOUNS_BEFORE_OF = wordSet(
  'Ministry Department Dept Bank University College Institute Institution Academy Court Courts Tribunal House Council Board Bureau Office Party Union ' +
    'Church Association Federation Confederation Society Organization Organisation Committee Commission Centre Center Chamber Fund Foundation ' +
    'Front Movement Army Forces Force Guard Guards Corps Service Services Parliament Assembly Congress Senate Authority Agency Directorate ' +
    'Secretariat Treasury Network Alliance Coalition League Group Campaign School Museum Faculty Embassy Consulate Government Forum Brigade ' +
    'Battalion Workers Friends Doctors Brotherhood Order Supreme Administration Trust Conference',
);

/** Those whose "of" and "for" is followed by a list of fields: "Department of Health and Human Services". */
export const NOUNS_BEFORE_LISTS = wordSet(
  'Ministry Department Dept Centre Center Institute Committee Commission Council Office Agency Bureau Board Directorate Association ' +
    'Organization Organisation Academy Society Fund School College Faculty Chamber Federation Authority',
);

/** Behind a name they say that it is a firm's, as written. */
export const LEGAL_FORMS = wordSet(
  'Inc Inc. Ltd Ltd. Limited Corp Corp. plc PLC LLC LLP AG SA S.A. GmbH NV N.V. SpA S.p.A. Bhd Berhad Pvt Pty Co Co. AB ASA Oyj SE KK JSC PJSC OJSC ' +
    'Plc Incorporated Tbk SARL Sarl',
);

/** Words that mean one body of a country even alone, with a capital inside a sentence: "Parliament voted". */
export const BODIES_ALONE = wordSet(
  'Parliament Congress Cabinet Senate Duma Knesset Bundestag Vatican Kremlin',
);
