/** Abbreviations with a full stop, in lower case; only if written with a capital. */
export const CAPITALISED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs mmes dr drs prof sr jr st ste mt ft fr rev revd hon rt esq gov govs lt sen sens rep reps ' +
    'pres vp amb sec gen col cmdr cdr capt cpt maj sgt cpl pvt adm brig insp supt supdt det dep dist atty asst assoc ' +
    'comm cmsnr lieut sgd msgr mgr bros inc corp ltd plc co cos dept univ assn intl natl ave blvd rd hwy ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo ont que alta ph dra sra srta mlle mme shri smt pte sqn wg spc pfc engr cllr alh lcpl'
  ).split(' '),
);

/** Abbreviations with a full stop, with or without a capital. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'vs etc eg ie cf approx est al viz ca sqft lbs oz'.split(' '),
);

/** Abbreviations that are also common words: only before a number ("No. 5", "fig. 2"). */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos vol pp pg para sec ch art fig col p v'.split(' '),
);

/**
 * Abbreviations that may end a sentence ("in the U.S. The president", "Apple Inc. He"). After the others
 * ("Mr.", "Sen.") a name always follows.
 */
export const ABBREVIATIONS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'mr. mrs. ms. mx. messrs. dr. drs. prof. st. ste. mt. ft. fr. rev. hon. rt. gov. govs. lt. sen. sens. rep. reps. ' +
    'pres. amb. gen. col. cmdr. cdr. capt. cpt. maj. sgt. cpl. pvt. adm. brig. insp. supt. det. dep. atty. asst. ' +
    'lieut. msgr. mgr. vs. no. nos. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. shri. smt. dra. sra. mme. mlle. ' +
    'spc. pfc. engr. cllr. alh. lcpl.'
  ).split(' '),
);

/** Words that start a sentence if they are capitalized after an abbreviation. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you his her its their our my this that these those there here who what when where ' +
    'why how which if in on at by for from with as after before since while although though but and or so yet nor ' +
    'because until under over between during among about according however meanwhile moreover also still then now ' +
    'some many most all both each every no not one two several more last next other another such only even just ' +
    'asked earlier later instead despite unlike like to of once yesterday today tomorrow'
  ).split(' '),
);
