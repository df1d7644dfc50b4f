import { wordSet } from '../tables.js';

/** Offices and the like that only bodies have, never a country, a town or a person. Lower case. */
export const FIRM_OFFICES = wordSet(
  'ceo cfo coo cto executive shareholder shareholders stockholder stockholders subsidiary subsidiaries',
);

/** Those that somebody may have beside another person: "Jobs's co-founder". Lower case. */
export const FIRM_FOUNDERS = wordSet('co-founder cofounder co-founders cofounders');

/** Offices that a town may have, too. Lower case. */
export const FIRM_CHAIRS = wordSet('vice-chairman chairman chairwoman chairperson');

/** Who works "at" a body. Lower case. */
export const FIRM_STAFF = wordSet(
  'analyst analysts economist strategist researcher researchers fellow lecturer professor engineer engineers consultant editor partner spokesman ' +
    'spokeswoman spokesperson employee employees',
);

/** What a body is said to be right before its name or after it, beside the words of KIND_WORDS. Lower case. */
export const BODY_KINDS = wordSet(
  'group agency organisation organization consultancy publisher studio carrier outlet portal network association federation alliance coalition movement ' +
    'institute cartel gang supplier distributor provider exporter importer refiner grocer wholesaler franchise label marketplace syndicate cooperative ' +
    'thinktank tank lobby body ministry department commission laboratory',
);

/** Those of them and of KIND_WORDS that people are, too: "developer Ann Lee". Lower case. */
export const KINDS_OF_PEOPLE = wordSet(
  'developer contractor operator producer maker miner brewer lender publisher provider supplier distributor grocer regulator giant daily weekly police ' +
    'militants jihadists insurgents rebels guerrilla guerrillas bloc body tank school court party parliament unicorn website channel',
);
