import { wordSet } from '../tables.js';

const phrases = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Country names that are also towns, counties or states of the USA. */
export const US_PLACE_NAMES = phrases(
  'Georgia, Jordan, Lebanon, Palestine, Cuba, Mexico, Peru, Chad, Jersey, Monaco, Turkey, Israel, Norway, Poland, ' +
    'China, Denmark, Sweden, Holland, Panama, Brazil, Egypt, Cyprus, Malta, Chile, Athens, Italy, Ireland, Scotland, ' +
    'England, Wales, Finland, Russia, Germany, Belgium, Syria, Bolivia, Colombia, Angola, Grenada, Lima, Samoa, ' +
    'Switzerland, Austria, Guinea, Luxembourg, Macedonia, Burma, Jamaica, Bermuda, Dominica, Guatemala, Korea, Libya, ' +
    'Morocco, Romania, Trinidad, Vienna, Hungary, Iceland, India, Japan, Kenya, Nepal, Persia, Portugal, Singapore, Spain',
);

/** Words after a name that make it a US place, a street or a school: "Lebanon County", "Peru Avenue". */
export const US_PLACE_ENDINGS = wordSet(
  'County Township Borough Parish Street St. St Avenue Ave. Ave Road Rd. Rd Lane Drive Dr. Boulevard Blvd. Highway Hwy. Pike ' +
    'Turnpike Court Circle Mall Elementary Middle High Catholic Christian Lutheran Methodist Baptist Presbyterian ' +
    'Independent ISD Tech Bulldogs Southern State Cemetery Creek Farm Farms Heights Hills Junction Springs Grove Ridge Hall Church',
);

/**
 * Words before a country's name that make it part of another name: "New Mexico", "Gulf of Mexico", "Mount
 * Lebanon".
 */
export const NAME_BEFORE = wordSet(
  'New Latin Reserve Fort Ft. Mount Mt. Mt Port Lake Camp Little Lower Upper West East Fair South North Las Los St. Saint Air',
);
/** Countries that may follow those words: "West Germany" and "northern Iraq" still name the country. */
export const KEPT_AFTER_DIRECTION = phrases('Germany, Germans, German, Africa, Sudan, Korea');

/** "Sea of Japan", "Gulf of Mexico": waters and other things named after a country. */
export const OF_BEFORE = wordSet('Sea Gulf Bay Strait Straits Straights Isthmus Gulfs Duke Duchess Earl');

/** "South China Sea", "Indian Ocean", "Mexico City", "Niger Delta", "Chile peppers". */
export const NAME_AFTER = wordSet(
  'Sea Ocean City Gulf Channel Delta River Valley Falls Dam Lake Beach Shore Heights Bowl Inn Grill Town Island Fried Wells Rocks Gardens Tunnel',
);

/** Food, drink and other things named after a people: lower-case words after a demonym. */
export const THING_AFTER_DEMONYM = wordSet(
  'fries fry toast bread dressing coffee tea muffin muffins cheese chocolate food restaurant restaurants cuisine dish dishes ' +
    'sausage beef pastry bulldog bulldogs terrier shepherd shepherds spaniel setter retriever mastiff poodle doors door window ' +
    'windows horn kiss braid bean beans ivy oven measles alphabet lesson lessons class classes teacher language languages dictionary ' +
    'homework literature grammar translation subtitles major speaker speakers speaking dub wolfhound wine delight bath baths ' +
    'salad sauce pizza takeout takeaway reservation reservations tribe tribes casino summer mounds burial checkers knot elm oak ' +
    'cockroach cockroaches beetle rose gooseberry guns gun pub pubs curry curries noodle noodles pastries dumplings soup soups stew recipe recipes ' +
    'grill deli bakery eatery buffet bistro steakhouse takeaways cookbook cuisines wines beer beers cheeses yoghurt yogurt ' +
    'waffle waffles bacon meatballs barbecue pho omelette sushi taco tacos nuts falcons',
);
/** Two such words: "the Dutch reformed church", not "the Dutch reformed pensions". */
export const THINGS_AFTER_DEMONYM = phrases(
  'reformed church, reformed churches, reformed congregation, reformed congregations, reformed pastor, reformed pastors, ' +
    'reformed minister, reformed theologian, reformed theology, reformed faith, reformed synod',
);

/** "speaks Spanish", "in English", "translated into French": a language, when no noun follows. */
export const LANGUAGE_BEFORE = wordSet(
  'speak speaks spoke speaking spoken in into from learn learns learning learned study studied studying take takes took taking teach teaches taught teaching ' +
    'understand understands write writes writing wrote written read reads fluent both language broken perfect fluently translated',
);

/** Demonyms that are also languages. */
export const LANGUAGES = phrases(
  'English, Spanish, French, German, Italian, Portuguese, Russian, Chinese, Japanese, Korean, Dutch, Polish, Turkish, Greek, ' +
    'Swedish, Norwegian, Danish, Finnish, Czech, Hungarian, Romanian, Bulgarian, Ukrainian, Serbian, Croatian, Thai, Vietnamese, ' +
    'Burmese, Khmer, Lao, Nepali, Somali, Malagasy, Irish, Welsh, Maltese, Albanian, Armenian, Georgian, Lithuanian, Latvian, Estonian',
);

/** "Latin American", "African-American", "Native American", "South American": not of the country. */
export const NOT_AMERICAN_BEFORE = wordSet('Latin South Central North Native African Meso Spanish Pan');

/** "American Indian", "Cleveland Indians", "West Indian": not of India. */
export const NOT_INDIAN_BEFORE = wordSet(
  'American West East Cleveland Plains Pueblo Navajo Cherokee Red Anglo',
);
export const NOT_INDIAN_AFTER = wordSet(
  'Country Health Gaming Affairs Child Creek Trail Head Hill Springs Tribe Nation Nations',
);

/** "U.S. Highway 12", "U.S. Route 6": a road. */
export const ROAD_AFTER = wordSet(
  'Highway Hwy Hwy. Route Rt. Rte. Interstate Bank Bancorp Steel Airways Open Cellular',
);

/** "Egypt Telecom", "Jordan Cement Ltd": a company, not the country. */
export const FIRM_AFTER = wordSet(
  'Telecom Cellular Bancorp Ltd Ltd. Inc Inc. Corp Corp. Holdings LLC PLC Motors Insurance Service Cement Junior Savings',
);

/** "Boy Scouts of America": clubs and companies, unlike "the people of America". */
export const CLUB_OF = wordSet(
  'Bank Farmers Scouts Daughters Clubs Club Workers Homemakers Guild Society Association League Fellowship Leaders Veterans ' +
    'Writers Foundation Corporation Mall Council Mothers Sons Teachers Volunteers Musicians',
);

/** Evidence that Georgia is the country. */
export const CAUCASUS_EVIDENCE = wordSet(
  'Tbilisi Saakashvili Abkhazia Abkhazian Ossetia Ossetian Caucasus Armenia Azerbaijan Armenian Azerbaijani Russia Russian ' +
    'Moscow Batumi Poti Adjara Kutaisi Ukraine Moldova Tskhinvali Shevardnadze Zurabishvili Ivanishvili Kvirikashvili Baku Yerevan',
);
/** Evidence that Georgia is the US state. */
export const STATE_OF_GEORGIA_EVIDENCE = wordSet(
  'Atlanta ATLANTA Savannah SAVANNAH Augusta AUGUSTA Macon MACON Ga. GA Alabama Florida Tennessee Carolina Gov. Gov',
);

/**
 * "British Airways", "American Legion": organizations and provinces whose names do not mention the country.
 */
export const ORGANISATION_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'American',
    wordSet(
      'Airlines Airways Eagle Legion Express Idol Heart Cancer Diabetes Lung Kennel Red Recovery Bank League Association Family Home Girl ' +
        'Apparel Water Standard Greetings Medical Bar Civil Academy University Pie Psycho Beauty Sniper Hustle Association Institute College Society',
    ),
  ],
  ['British', wordSet('Airways Columbia Columbian Petroleum')],
  ['Niger', wordSet('State')],
  ['Russian', wordSet('Hill')],
  ['Spanish', wordSet('Fork Oaks Town Springs')],
  ['English', wordSet('Martyrs')],
  ['French', wordSet('Quarter Open Lick Polynesia')],
  ['Swiss', wordSet('Re Army')],
  ['Virgin', wordSet('Islands')],
  ['Chinese', wordSet('New')],
  ['Italian', wordSet('ice ices')],
  ['Scottish', wordSet('Rite rite')],
  ['Brazil', wordSet('nut nuts')],
  ['Chile', wordSet('pepper peppers')],
  ['Jersey', wordSet('cow cows bull bulls cattle milk barrier barriers')],
  ['Guernsey', wordSet('cow cows bull bulls cattle milk')],
  [
    'Turkey',
    wordSet(
      'breast breasts leg legs farm farms farmer farmers dinner dinners sandwich sandwiches meat flock flocks trot',
    ),
  ],
]);

/** Cities and boroughs with a neighbourhood named like a country: "Jamaica, Queens". */
export const CITIES_AFTER = wordSet('Queens Brooklyn Bronx Manhattan NY N.Y. NYC Boston Chicago Ind Mo');

/** In capitals before "US", these make it a pronoun: "TELL US THE TRUTH". */
export const BEFORE_PRONOUN_US = wordSet(
  'TELL LET GIVE HELP SAVE MAKE SHOW HEAR JOIN CONTACT LEAVE KILL KILLING SEND TAKE TRUST BELIEVE FOLLOW WATCH FOR ABOUT AROUND ALL BOTH OF BETWEEN',
);

/** Country names that are also common words, with evidence for either meaning. */
export const COMMON_NAMESAKES: ReadonlyMap<
  string,
  { words: ReadonlySet<string>; country: ReadonlySet<string> }
> = new Map([
  [
    'Turkey',
    {
      words: wordSet('turkey turkeys Thanksgiving poultry'),
      country: wordSet(
        'Turkish Turk Turks Ankara Istanbul Erdogan Erdoğan Kurdish Kurds PKK NATO Bosphorus Anatolia Syria',
      ),
    },
  ],
  [
    'China',
    { words: wordSet('porcelain teacups saucers crockery'), country: wordSet('Chinese Beijing Shanghai Xi') },
  ],
]);

/** "the Republic" is Ireland if the text also names Northern Ireland. */
export const SHORT_NAMES: ReadonlyMap<string, { code: string; beside: ReadonlySet<string> }> = new Map([
  ['Republic', { code: 'IE', beside: phrases('Northern Ireland, Northern Irish, Republic of Ireland') }],
]);

/** Demonyms of two countries: the second one's if the text has its words and none of the first one's. */
export const SHARED_DEMONYMS: ReadonlyMap<
  string,
  { code: string; words: ReadonlySet<string>; others: ReadonlySet<string> }
> = new Map([
  [
    'Dominican',
    {
      code: 'DM',
      words: wordSet('Dominica Roseau ROSEAU'),
      others: wordSet('Santo SANTO Domingo Haiti Haitian'),
    },
  ],
]);

/** Evidence of local US news. */
export const US_LOCAL_EVIDENCE = wordSet(
  'County Township Sheriff Borough Elementary Interstate Fairgrounds Funeral',
);

/**
 * "a Lebanon woman", "Jordan resident": a town's name before its people. Countries have demonyms for that.
 */
export const RESIDENTS = wordSet(
  'woman man resident residents teen teenager couple native family boy girl mayor motorcyclist firefighters police school schools ' +
    'graduate students student driver councilman attorney detective officer business businessman church library store middle elementary',
);

/** Words after a language that are not a noun it modifies. */
export const NO_NOUN = wordSet(
  'and or but as at to for with by in on so when before after while if that which who whom is was were are has had have would will can ' +
    'could since until here there then now too well only fluently poorly because about than from of very not better',
);

/** Names of this kind that are common for small towns, and ambiguous in purely local news. */
export const US_TOWNS = phrases('Lebanon, Jordan, Palestine, Peru, Monaco, Chad, Jersey, Malta');

/** After "Georgia", these indicate the US state. */
export const STATE_BODIES = wordSet(
  'Department Environmental Medical Power Bureau Supreme Tech Southern Dome Aquarium Senate House Legislature Governor Gov. Attorney ' +
    'Lottery Court Secretary Regents Board Division Public State University College Republican Republicans Democrat Democrats',
);

/** Country names that are also given names. */
export const GIVEN_NAMES = phrases('Georgia, Jordan, Chad, Israel, India, Kenya, Ireland, Holland, France');

/** Names of this kind that are more often a given name before another capitalized word. */
export const RATHER_GIVEN_NAMES = phrases('Georgia, Chad');
