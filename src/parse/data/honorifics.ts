import { wordSet } from '../tables.js';

/** Forms of address before a man's name, lower case, with and without full stop. */
export const MALE_HONORIFICS = wordSet(
  'mr mr. mister sir lord king prince duke baron count father fr. brother sheikh sheik shaikh pope imam mullah ayatollah maulana emperor ' +
    'sultan emir sri shri shriman herr monsieur m. don signor senor señor baba ustad chief maharaja tunku tengku messrs. messrs rabbi cardinal bishop archbishop',
);

/** Forms of address before a woman's name. */
export const FEMALE_HONORIFICS = wordSet(
  'mrs mrs. ms ms. miss madam madame mme mme. mlle mlle. lady dame queen princess duchess baroness countess sister sra. sra srta. ' +
    'srimati smt smt. shrimati frau signora senora señora sheikha begum empress nun sr.',
);

/** Forms of address that say nothing about gender. */
export const HONORIFICS = wordSet(
  'dr dr. prof prof. professor doctor rev rev. reverend hon hon. honourable honorable mx mx. sen sen. senator sens. rep rep. reps. ' +
    'representative gov gov. governor gen gen. general lt lt. col col. colonel maj maj. major capt capt. captain cmdr. cdr. commander ' +
    'sgt sgt. sergeant cpl cpl. corporal pvt pvt. private adm adm. admiral brig brig. brigadier lieutenant lieut. marshal insp insp. ' +
    'inspector supt supt. superintendent det det. detective constable pc dc officer trooper deputy sheriff judge justice magistrate ' +
    'president vice-president premier chancellor minister secretary ambassador envoy commissioner councillor councilor councilman ' +
    'councilwoman alderman mayor congressman congresswoman assemblyman assemblywoman attorney atty. coach pastor elder deacon ' +
    'st st. saint speaker chairman chairwoman comrade datuk dato tan haji hajj al-haj alhaji engr. engr barrister adv adv. advocate ' +
    'ing. lic. arch. cllr cllr. mp spc. spc pfc pfc. tech. cpt cpt. ltc ssgt he h.e. hrh msgr. monsignor petty airman alh. seri lcpl lcpl. specialist',
);

/** Every form of address. */
export const ALL_HONORIFICS: ReadonlySet<string> = new Set([
  ...MALE_HONORIFICS,
  ...FEMALE_HONORIFICS,
  ...HONORIFICS,
]);

/** After a family name: "Jr.", "III". */
export const NAME_SUFFIXES = wordSet('jr jr. sr sr. ii iii iv esq esq. phd ph.d. m.d. md qc');

/** Lower-case (or capitalised) words inside a name: "Bashar al-Assad", "Staffan de Mistura", "Osama bin Laden". */
export const NAME_PARTICLES = wordSet(
  'de da di do dos das del della der den ten ter van von zu zur bin ibn bint ben al el as ash ad an ul ur abu la le du des st st. of y e i av af ' +
    'ap dal dalla san santa mac mc o op tot vander vom zum und bte binti a/l s/o d/o',
);

/** Forms of address that hardly stand before anything but a person's name. */
export const PERSONAL_HONORIFICS = wordSet(
  'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. sir dame prof. sen. rep. gov. gen. lt. col. maj. capt. sgt. messrs messrs. shri smt smt.',
);

/** Particles that join a given and a family name as they are written: "Staffan de Mistura", "Osama bin Laden". */
export const INNER_PARTICLES = wordSet('de da di del van von bin ibn al el abu dos du la le ben der ten ter');

/** Particles that begin a family name that stands alone: "De Mistura said", "Van Dijk scored". */
export const LEADING_PARTICLES = wordSet('De Di Van Von Bin Al El Abu Dos Du Le Ben Della Del');

/** Honours, degrees and seats after a name that are no part of it: "Judith Ashworth QC". As written. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'QC KC SC MP MEP MSP MLA MLC MNA TD MD M.D. PhD Ph.D. DPhil DDS RN OBE CBE MBE KBE DBE FRS JP Esq Esq. MBChB MBBS USN USMC'.split(
    ' ',
  ),
);
