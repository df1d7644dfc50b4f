import { wordSet } from '../tables.js';

/** Stand before the name of a ship or a storm that bears a person's name, as written. */
export const BEFORE_THINGS = wordSet(
  'HMS USS MV RMS SS INS HMAS HMCS HMNZS RFA USNS USCGC RRS FV Hurricane Typhoon Cyclone Storm tug tugboat ferry trawler tanker freighter ' +
    'frigate destroyer corvette yacht schooner steamer warship submarine icebreaker minesweeper lifeboat carrier hurricane typhoon cyclone',
);

/** First words of cars, vitamins, ships and storms, as written; none of them is a common given name. */
export const FIRST_OF_THINGS = wordSet(
  'HMS USS MV RMS INS HMAS HMCS Hurricane Typhoon Cyclone Storm Vitamin Chevrolet Toyota Nissan Hyundai Volkswagen Chrysler Cadillac ' +
    'Pontiac Buick Lexus Volvo Vauxhall Citroen Citroën Peugeot Renault Mitsubishi Lamborghini Maserati Boeing Airbus',
);

/** Illnesses are called after their discoverers: "Dravet's syndrome". Lower case. */
export const AFTER_EPONYMS = wordSet('syndrome disease palsy dementia lymphoma sarcoma chorea');

/**
 * After "the" and a person's name they make a thing of it: "the Charles de Gaulle aircraft carrier". Lower
 * case.
 */
export const NAMED_THINGS = wordSet(
  'aircraft airport stadium arena bridge tunnel dam reservoir prize award trophy ferry frigate destroyer telescope museum hospital',
);

/** What places are: "the town of". Lower case. */
export const PLACE_NOUNS = wordSet(
  'city town village district province island port suburb region county municipality neighbourhood neighborhood constituency township hamlet ' +
    'borough parish prefecture oblast governorate enclave outskirts',
);

/** What firms and bodies are: "the brokerage Monex". Lower case. */
export const FIRM_NOUNS = wordSet(
  'company firm exchange brokerage startup start-up carmaker automaker airline retailer platform app website bank conglomerate subsidiary ' +
    'manufacturer supermarket newspaper magazine tabloid agency broadcaster insurer lender chipmaker drugmaker brewer utility charity',
);

/** After a name they make a firm of it, as written. */
export const FIRM_WORDS = wordSet(
  'Group Inc Inc. Ltd Ltd. Limited Corp Corp. Corporation Holdings plc PLC LLC LLP AG SA GmbH Airlines Airways Bank Motors Energy Records',
);

/**
 * Offices and positions in a team that follow a constituency, town or club: "Bumula MP", "Burnley captain".
 * Lower case.
 */
export const SEATS = wordSet(
  'mp mla mayor governor senator councillor captain skipper manager boss coach striker midfielder defender goalkeeper winger',
);

/** What firms and wares have: "Monex shares", "Petrol prices". Lower case. */
export const FIRMS_HAVE = wordSet(
  'shares shareholders profits customers subscribers subsidiary shareholder stock prices sales revenue revenues',
);
