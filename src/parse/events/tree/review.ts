import { dependentsOf, headOf, topOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { prepositionOf } from '../../syntax/predicate.js';
import { formsOfAll } from '../../inflection.js';
import { overlap } from '../../spans.js';
import { wordSet } from '../../tables.js';
import type { EventType } from '../../types.js';
import { canAct, isPublicGroup, isVictim } from '../agents.js';
import { isUnderArms } from '../home.js';
import { ofCountry, type Participant, type Scene } from '../participants.js';
import type { Mention } from '../mentions.js';
import { isThreatened } from './governing.js';
import { isCalledOff, isMadeUp, isMishap } from './noEvent.js';
import { DONE_TO_SOMEBODY, hasComplement } from './predicates.js';
import { isDoneToSubject } from './voice.js';
import { keepToOwnClause } from './ownClause.js';

/**
 * Checks mentions against the dependency tree: drops those that report no event, corrects types, and keeps
 * only the date and place of their own clause. Empty sides are filled later, by settleSides.
 */
export function reviewByTree(scene: Scene, tree: Tree, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => {
    const token = topOf(tree, mention.trigger);
    if (token === null) return true;
    if (isMadeUp(tree, token) || (HARMS.has(mention.type) && isMishap(tree, token))) return false;
    if (DEEDS.has(mention.type) && isCalledOff(tree, token)) return false;
    if (isContentOf(tree, token, mention, mentions) || isMisread(tree, token, mention)) return false;
    retype(tree, token, mention);
    if (BLAMES.has(token.lower)) {
      const { actors, recipients } = mention;
      mention.recipients = recipients.filter((participant) => !isWhereThingsAre(tree, participant));
      if (
        mention.type === 'ACCUSE' &&
        mention.recipients.length === 0 &&
        actors.length + recipients.length > 0
      )
        return false;
    }
    mention.actors = mention.actors.map((participant) =>
      isUnderArms(participant) && !namesCountry(scene, participant)
        ? ofCountry(participant, null)
        : participant,
    );
    keepToOwnClause(scene, tree, mention, token);
    return true;
  });
}

const HARMS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);
/** Types that are not events while only threatened, refused or cancelled. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE']);
/** They take somebody or something as whose fault it is; of a thing they tell no event. */
const BLAMES = formsOfAll('blame');

/**
 * "looks promising", "he questioned": the tree has an adjective, or a verb without the object that this type
 * needs.
 */
function isMisread(tree: Tree, token: SyntaxToken, { trigger, type }: Mention): boolean {
  if (trigger.why !== 'verb' && trigger.why !== 'verb-and-particle') return false;
  if (token.upos === 'ADJ' || token.upos === 'ADP') return true;
  if (token.upos !== 'VERB' || !DONE_TO_SOMEBODY.has(type)) return false;
  return !isDoneToSubject(tree, token) && !hasComplement(tree, token);
}

/** "threatened on Sunday to attack Guam": the attack is only the content of the threat. */
function isContentOf(tree: Tree, token: SyntaxToken, mention: Mention, all: readonly Mention[]): boolean {
  if (!DEEDS.has(mention.type) || mention.status !== 'ACTUAL') return false;
  const governor = /^(?:xcomp|obj|advcl)$/.test(token.relation) ? headOf(tree, token) : null;
  return (
    governor !== null && all.some(({ type, trigger }) => type === 'THREATEN' && overlap(trigger, governor))
  );
}

/** "vowed to strike back": a threat, not a promise. "attacked the minister, accusing him": blame, not an assault. */
function retype(tree: Tree, token: SyntaxToken, mention: Mention): void {
  if (mention.type === 'AGREE' && isThreatened(tree, token)) mention.type = 'THREATEN';
  if (
    mention.type === 'ASSAULT' &&
    [token, headOf(tree, token)].some(
      (verb) =>
        verb !== null &&
        dependentsOf(tree, verb, 'advcl', 'xcomp', 'conj').some(({ lower }) => IN_WORDS.has(lower)),
    )
  )
    mention.type = 'ACCUSE';
}

const IN_WORDS = wordSet(
  'accusing saying calling criticising criticizing claiming arguing describing labelling labeling',
);

/** "blamed weak demand in Germany": Germany is a location, not the recipient. */
function isWhereThingsAre(tree: Tree, { person, country, start, end }: Participant): boolean {
  if (person !== null || country === null) return false;
  let token = topOf(tree, { start, end });
  if (token?.relation === 'conj') token = headOf(tree, token);
  if (token?.relation === 'nmod' && token.upos === 'PROPN' && prepositionOf(tree, token) === 'in')
    token = headOf(tree, token);
  return (
    token?.upos === 'NOUN' &&
    ABSTRACT.test(token.lower) &&
    !canAct(token.lower) &&
    !isVictim(token.lower) &&
    !isPublicGroup(token.lower, token.lower)
  );
}

/** Abstract nouns: "demand", "costs", "inflation", "shortage". */
const ABSTRACT =
  /^(?:demand|costs?|sales?|growth|orders?|wages?|rates?|delays?|spending|competition|harvests?|prices?|weather|.+(?:ness|tion|age|ity|ism|down|th)s?)$/;

/** "Somali rebels": the words themselves name the country. */
function namesCountry({ words }: Scene, { start, end }: Participant): boolean {
  return words.some((word) => word.actor?.country != null && word.start >= start && word.end <= end);
}
