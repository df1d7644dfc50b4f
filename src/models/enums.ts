import { registerEnumType } from 'type-graphql';
import {
  DatePrecision,
  EventStatus,
  EventType,
  MentionKind,
  OrganizationKind,
  ParticipantRole,
  QuoteKind,
} from '../../prisma/generated/enums.js';

/** The enums of the graph; their values are those of the database. */

export enum ParagraphKind {
  HEADLINE = 'HEADLINE',
  STANDFIRST = 'STANDFIRST',
  LEAD = 'LEAD',
  PARAGRAPH = 'PARAGRAPH',
  CROSSHEAD = 'CROSSHEAD',
  QUOTATION = 'QUOTATION',
  LIST_ITEM = 'LIST_ITEM',
  CAPTION = 'CAPTION',
  BYLINE = 'BYLINE',
  DATELINE = 'DATELINE',
  BOILERPLATE = 'BOILERPLATE',
}

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

/** Description of the direction of each type's order. */
export const ORDER_DIRECTION =
  'The direction. If not given: names from A to Z, everything else newest or largest first.';

registerEnumType(ParagraphKind, {
  name: 'ParagraphKind',
  description: 'What a block of an article is.',
  valuesConfig: {
    HEADLINE: { description: 'The headline.' },
    STANDFIRST: {
      description: 'The sentence between headline and body that sums up the story. Not part of `body`.',
    },
    LEAD: { description: 'The first paragraph of the body, which sums up the story.' },
    PARAGRAPH: { description: 'Any other paragraph of the body.' },
    CROSSHEAD: { description: 'A short heading between paragraphs.' },
    QUOTATION: { description: 'A paragraph that the mark-up sets off as a quotation.' },
    LIST_ITEM: { description: 'An item of a list in the body.' },
    CAPTION: {
      description:
        'The caption of a picture, with its credit. Not part of `body`; no facts are read from it.',
    },
    BYLINE: {
      description: 'The line that names the authors. Not part of `body`; no facts are read from it.',
    },
    DATELINE: {
      description:
        'A line that only gives the place, agency or day of the report. Not part of `body`; no facts are read from it.',
    },
    BOILERPLATE: {
      description:
        'Not part of the story: contact lines, share links, related stories, notices, time stamps, copyright. Left out of `body`; no facts are read from it.',
    },
  },
});

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a connection is ordered.',
  valuesConfig: {
    ASC: { description: 'Smallest, oldest or first in the alphabet first.' },
    DESC: { description: 'Largest, newest or last in the alphabet first.' },
  },
});

registerEnumType(MentionKind, {
  name: 'MentionKind',
  description: 'How a mention refers to its person, organization or country.',
  valuesConfig: {
    NAME: { description: 'By name: “Vladimir Putin”, “Russia”.' },
    DEMONYM: { description: 'By the adjective or noun of a people: “Russian”.' },
    METONYM: {
      description:
        'By a capital or institution that stands for the government: “Moscow”, “the Kremlin”; or by a body whose name contains the country’s: “the Bank of Japan”.',
    },
    PRONOUN: { description: 'By a pronoun: “she”.' },
    NOMINAL: { description: 'By a description: “the Russian leader”.' },
  },
});

registerEnumType(OrganizationKind, {
  name: 'OrganizationKind',
  description: 'What kind of body an organization is.',
  valuesConfig: {
    GOVERNMENT: {
      description: 'Governs or serves a state: a government, parliament, ministry, agency, army or police.',
    },
    PARTY: { description: 'A political party.' },
    COURT: { description: 'A court.' },
    ARMED_GROUP: { description: 'An armed group that does not belong to a state.' },
    COMPANY: { description: 'A company.' },
    MEDIA: { description: 'A newspaper, broadcaster or news agency.' },
    INTERNATIONAL: { description: 'A body of several states: “United Nations”.' },
    OTHER: { description: 'None of these: a university, a charity, a club.' },
  },
});

registerEnumType(QuoteKind, {
  name: 'QuoteKind',
  description: 'How somebody’s words are reported.',
  valuesConfig: {
    DIRECT: { description: 'A whole clause or more in quotation marks.' },
    PARTIAL: {
      description: 'A fragment in quotation marks inside a sentence of the author: a “pretty good” exchange.',
    },
    INDIRECT: {
      description:
        'Reported without quotation marks: she said the plan would fail. One report may be inside another.',
    },
  },
});

registerEnumType(EventType, {
  name: 'EventType',
  description: 'What was done, by the PLOVER ontology (the successor of CAMEO).',
  valuesConfig: {
    AGREE: { description: 'Agree to something, or promise it.' },
    CONSULT: { description: 'Meet, talk, visit, negotiate.' },
    SUPPORT: { description: 'Praise, endorse or back somebody; friendly diplomacy without material help.' },
    CONCEDE: { description: 'Give way: ease a policy, release prisoners, accept a demand.' },
    COOPERATE: { description: 'Work together in practice: trade, joint exercises, sharing intelligence.' },
    AID: { description: 'Give material help: money, arms, relief, shelter.' },
    RETREAT: { description: 'Pull back: withdraw forces, cease fire, surrender.' },
    REQUEST: { description: 'Ask, urge or demand.' },
    ACCUSE: { description: 'Criticise, blame, denounce or investigate.' },
    REJECT: { description: 'Refuse a request or proposal, or break off talks.' },
    THREATEN: { description: 'Warn of harm or of a penalty.' },
    PROTEST: { description: 'Demonstrate, strike or riot.' },
    SANCTION: { description: 'Cut relations or aid, expel, impose an embargo or sanctions.' },
    MOBILIZE: { description: 'Ready, move or show force: deploy troops, test missiles.' },
    COERCE: { description: 'Repress without killing: arrest, seize, ban, attack a computer network.' },
    ASSAULT: { description: 'Use force: attack, bomb, kill, fight.' },
  },
});

registerEnumType(EventStatus, {
  name: 'EventStatus',
  description: 'Whether an event happened, as the text puts it.',
  valuesConfig: {
    ACTUAL: { description: 'Reported as having happened, or as happening.' },
    PLANNED: { description: 'Announced, expected or likely.' },
    ALLEGED: { description: 'Claimed by somebody, not stated as a fact.' },
    DENIED: { description: 'Said not to have happened.' },
    CONDITIONAL: { description: 'Would happen if something else did.' },
  },
});

registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How exact a date is.',
  valuesConfig: {
    DAY: { description: 'A day, or a range of named days.' },
    WEEK: { description: 'A week.' },
    MONTH: { description: 'A month.' },
    YEAR: { description: 'A year.' },
  },
});

registerEnumType(ParticipantRole, {
  name: 'ParticipantRole',
  description: 'The part that a participant has in an event.',
  valuesConfig: {
    ACTOR: { description: 'Does it.' },
    RECIPIENT: { description: 'It is done to, with or about the participant.' },
  },
});

export { DatePrecision, EventStatus, EventType, MentionKind, OrganizationKind, ParticipantRole, QuoteKind };
