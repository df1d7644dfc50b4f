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
