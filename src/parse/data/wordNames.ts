import { wordSet } from '../tables.js';

/**
 * Given names that are also words, titles, gems, months, places or countries, as written. The tagger sees the
 * other thing in them; who bears one is told by what is beside it.
 */
export const WORD_NAMES = wordSet(
  'Dean Will Mark Grace Chase Bill Sue Pearl Ruby Jade Amber Opal Crystal Gem Goldie Sterling April May June August Julian Joy Hope Faith Charity Mercy ' +
    'Patience Prudence Constance Felicity Verity Honor Honour Destiny Trinity Harmony Melody Precious Blessing Happy Sunny Angel Star Dawn Eve Summer ' +
    'Autumn Winter Rain Storm Stormy Sky Skye River Brook Brooke Forest Forrest Glen Dale Heath Heather Holly Ivy Iris Lily Daisy Violet Poppy Jasmine ' +
    'Rose Rosemary Olive Cherry Fern Hazel Willow Laurel Myrtle Ginger Basil Sage Clementine Clover Flora Robin Jay Wren Martin Colt Drake Phoenix Rusty ' +
    'Rocky Sandy Cliff Clay Drew Frank Grant Guy Jack Pat Ray Rob Skip Art Lance Pierce Wade Warren Rod Dick Harry Nick Rex Norm Herb Gene Rich Buck ' +
    'Buddy Chance Chip Chuck Curt Ernest Gay Gale Josh Junior Levy Major Merry Miles Mike Noble Penny Candy Dolly Peg Peggy Polly Bunny Carol Max Stew ' +
    'Trip Tuesday Wednesday Sunday Wolf Hunter Fisher Mason Carter Taylor Tyler Cooper Parker Porter Archer Sawyer Tanner Spencer Chandler Marshall ' +
    'Reed Baron Royal Roman Christian Norman Francis German Noel Jordan Israel India Kenya Chad Georgia Ireland Holland Asia Cuba Erin Austin Paris ' +
    'London Brooklyn Chelsea Florence Sydney Savannah Charlotte Victoria Madison Dakota Carolina Virginia Montana Alexandria Vienna Milan Lourdes Adelaide ' +
    'Kingston Preston Lincoln Houston Dallas Memphis Dallas Cheyenne Orlando Santiago Trent Kent Tyne Lane Ford Bishop Bliss Fleur Garnet Olympia Story ' +
    'Page Paige Piper Reason Sargent Sonny Tiger True Comfort Gift Innocent Goodluck Fortune Marvellous Praise Peace Love Wisdom Prince Princess Beau',
);

/** Those that open a sentence as a verb or a common word: alone they need more evidence. As written. */
export const OPENING_WORDS = wordSet(
  'Will Mark Chase Bill Sue Hope May Grant Drew Rob Skip Art Rich Chance Guy Happy Major True Love Peace Frank Pat Grace Faith Joy Dawn Rain Storm Winter ' +
    'Summer Autumn April June August Sunday Tuesday Wednesday Page Story Reason Gift Praise Comfort Prince Princess Bishop Baron Royal German Christian',
);

/** Given names that are titles much more often: only some surnames or an occupation before them make them names. As written. */
export const TITLE_NAMES = wordSet('Duke King Queen Pope Judge');

/** Those that few bear as a title: the names under which they do. Who is called otherwise bears the title as a given name. */
export const RULERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'Pope',
    wordSet(
      'Francis Benedict John Paul Leo Pius Clement Gregory Urban Innocent Boniface Adrian Hadrian Alexander Sixtus Celestine Martin Stephen ' +
        'Nicholas Julius Eugene Callixtus Felix Victor Formosus Sylvester Linus Peter Joan Tawadros Theodoros Theodore Shenouda Cyril Kyrillos ' +
        'Theophilos Emeritus',
    ),
  ],
  [
    'Duke',
    wordSet(
      'Albert Albrecht Alfred Arthur Carl Charles Christian Cosimo Edward Ernest Ernst Ferdinand Francis Franz Frederick Friedrich George Guillaume ' +
        'Henri Henry Humphrey Jean Johann John Karl Leopold Louis Ludwig Max Maximilian Philip Philippe Richard Robert Rudolf Rupert Vladimir Wilhelm ' +
        'William Alexander Nicholas Paul Michael Otto Orsino Harry Andrew Peter Jan Adolf',
    ),
  ],
]);

/** Before a name they say what somebody does for a living: "the singer King Butler". Lower case. */
export const OCCUPATIONS = wordSet(
  'actor actress artist author boxer broadcaster comedian comedienne cricketer dancer designer drummer entertainer filmmaker footballer goalkeeper ' +
    'golfer guitarist jockey midfielder model musician novelist painter pianist playwright poet presenter producer quarterback rapper saxophonist ' +
    'screenwriter sculptor singer songwriter sprinter striker swimmer trumpeter winger wrestler writer defender',
);

/** How many family names of English end, and no king's name. */
export const FAMILY_ENDING = /(?:[^aeiou]er|son|ley|ton|man|worth|ford|field|wood|well|stone|ham)$/;
