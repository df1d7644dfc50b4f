import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { readWith } from '../ingest.js';
import { type EditRow, loadEdit, loadEdits } from '../loaders/edits.js';
import { keyOf, parseGlobalId, privateKeyOf, toGlobalId } from '../loaders/globalId.js';
import type { NodeName } from '../loaders/nodes.js';
import {
  Edit,
  EditChange,
  EditConnection,
  EditPayload,
  EditsArgs,
  EditTarget,
  type EventParticipantInput,
  MergeOrganizationsArgs,
  MergePeopleArgs,
  RejectFactArgs,
  RenamePersonArgs,
  SetEventArgs,
  SetSpeakerArgs,
} from '../models/edit.js';
import { Node } from '../models/node.js';
import type { ActorKey } from '../edits/edited.js';
import type { Database } from '../store/database.js';
import { eventDate } from '../store/edits/eventDate.js';
import {
  type FactKey,
  type GivenParticipant,
  rejectFact,
  setEvent,
  setSpeaker,
} from '../store/edits/factEdits.js';
import { mergeOrganizations, mergePeople } from '../store/edits/mergeActors.js';
import type { EditAuthor } from '../store/edits/record.js';
import { renamePerson } from '../store/edits/renamePerson.js';
import { undoEdit } from '../store/edits/undoEdit.js';
import type { Reread } from '../store/articles/reread.js';
import { forget, userErrorOf } from './ingest.js';

const NEEDS = 'Needs an API key with edit scope.';

@Resolver(() => Edit)
export class EditResolver {
  @Authorized('EDIT')
  @Query(() => EditConnection, { description: `Corrections, latest first. ${NEEDS}` })
  edits(@Args(() => EditsArgs) { filter, ...page }: EditsArgs, @Ctx() { database }: Context) {
    return loadEdits(database.prisma, filter ?? {}, page);
  }

  @FieldResolver(() => EditTarget)
  target(@Root() { node, nodeId, label, places }: EditRow): EditTarget {
    return { id: toGlobalId(node as NodeName, nodeId), type: node, label, places };
  }

  @FieldResolver(() => [EditChange])
  changes(@Root() { change }: EditRow): EditChange[] {
    const said = Object.entries(change as Record<string, unknown>).filter(([field]) => field !== 'eventId');
    return said.map(([field, value]) => ({ field, value: shown(value) }));
  }

  @FieldResolver(() => String, { nullable: true })
  void(@Root() { places }: EditRow): string | null {
    return places.every((place) => place.void !== null) ? (places[0]?.void ?? null) : null;
  }

  @Authorized('EDIT')
  @Mutation(() => EditPayload, {
    description: `Merges two people into one, now and in future articles. Id and slug of the first lead to the second. ${NEEDS}`,
  })
  mergePeople(@Args(() => MergePeopleArgs) { from, into, note }: MergePeopleArgs, @Ctx() context: Context) {
    const people = { from: keyOf(from, ['Person'], 'from').key, into: keyOf(into, ['Person'], 'into').key };
    return answer(context, note, (database, author) => mergePeople(database, people, author));
  }

  @Authorized('EDIT')
  @Mutation(() => EditPayload, {
    description: `Merges two organizations into one, now and in future articles. Id and slug of the first lead to the second, which keeps its name and country. ${NEEDS}`,
  })
  mergeOrganizations(
    @Args(() => MergeOrganizationsArgs) { from, into, note }: MergeOrganizationsArgs,
    @Ctx() context: Context,
  ) {
    const organizations = {
      from: keyOf(from, ['Organization'], 'from').key,
      into: keyOf(into, ['Organization'], 'into').key,
    };
    return answer(context, note, (database, author) => mergeOrganizations(database, organizations, author));
  }

  @Authorized('EDIT')
  @Mutation(() => EditPayload, {
    description: `Gives a person another name. Id and slug stay, and the old name still means this person. ${NEEDS}`,
  })
  renamePerson(@Args(() => RenamePersonArgs) { id, name, note }: RenamePersonArgs, @Ctx() context: Context) {
    const person = { id: keyOf(id, ['Person'], 'id').key, name };
    return answer(context, note, (database, author) => renamePerson(database, person, author));
  }

  @Authorized('EDIT')
  @Mutation(() => EditPayload, {
    description: `Sets who said a quote. The article is reread. ${NEEDS}`,
  })
  setSpeaker(
    @Args(() => SetSpeakerArgs) { quoteId, actorId, note }: SetSpeakerArgs,
    @Ctx() context: Context,
  ) {
    const quote = {
      quoteId: keyOf(quoteId, ['Quote'], 'quoteId').key,
      actor: actorId == null ? null : actorOf(actorId, 'actorId'),
    };
    return answer(context, note, (database, author, reread) => setSpeaker(database, quote, author, reread));
  }

  @Authorized('EDIT')
  @Mutation(() => EditPayload, {
    description: `Hides what is not a fact: a mention, a quote, one mention of an event, or an event with all its mentions. The articles are reread. ${NEEDS}`,
  })
  rejectFact(@Args(() => RejectFactArgs) { id, note }: RejectFactArgs, @Ctx() context: Context) {
    const { type, key } = keyOf(id, FACTS, 'id');
    const fact = { node: type as FactKey['node'], id: key };
    return answer(context, note, (database, author, reread) => rejectFact(database, fact, author, reread));
  }

  @Authorized('EDIT')
  @Mutation(() => EditPayload, {
    description: `Sets the type, status, date or participants of an event, in every article that reports it. Its id stays. The articles that report it are reread. ${NEEDS}`,
  })
  setEvent(@Args(() => SetEventArgs) { id, note, ...given }: SetEventArgs, @Ctx() context: Context) {
    const eventId = keyOf(id, ['Event'], 'id').key;
    const { type, status, participants } = given;
    const named = participants?.map(participantOf);
    return answer(context, note, (database, author, reread) =>
      setEvent(
        database,
        {
          eventId,
          ...(type && { type }),
          ...(status && { status }),
          ...eventDate(given),
          ...(named && { participants: named }),
        },
        author,
        reread,
      ),
    );
  }

  @Authorized('EDIT')
  @Mutation(() => EditPayload, {
    description: `Undoes an edit; later edits stay. If two people would then have the same name, it is refused, and the error names the edit to undo first. ${NEEDS}`,
  })
  undoEdit(
    @Arg('editId', () => ID, { description: 'Id of the edit.' }) editId: string,
    @Ctx() context: Context,
  ) {
    const id = privateKeyOf('Edit', editId, 'editId');
    return answer(context, null, (database, { by }, reread) => undoEdit(database, id, by, reread));
  }
}

@Resolver(() => EditTarget)
export class EditTargetResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'The record as it is now. Request its fields when you make an edit, to bring your client’s cache up to date at once. Null if it is no longer shown.',
  })
  node(@Root() { id }: EditTarget, @Ctx() { loaders }: Context) {
    const target = parseGlobalId(id);
    return target && loaders.node[target.type].load(target.key);
  }
}

/** A text unchanged; a person, organization or country by name; everything else as JSON. */
function shown(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  const { name } = value as { name?: unknown };
  return typeof name === 'string' ? name : JSON.stringify(value);
}

const FACTS: readonly NodeName[] = ['Mention', 'Quote', 'Event', 'EventMention'];

/** @throws GraphQLError BAD_USER_INPUT for an id of something that cannot say and do things */
function actorOf(id: string, argument: string): ActorKey {
  const { type, key } = keyOf(id, ACTOR_TYPES, argument);
  return { type: type as ActorKey['type'], id: key };
}

const ACTOR_TYPES = ['Person', 'Organization', 'Country'] as const satisfies readonly NodeName[];

function participantOf({ role, actorId, countryCode, label }: EventParticipantInput): GivenParticipant {
  return {
    role,
    label: label ?? null,
    actor: actorId == null ? null : actorOf(actorId, 'participants.actorId'),
    countryCode: countryCode ?? null,
  };
}

/** Errors that the client can correct are returned as `userErrors`. */
async function answer(
  context: Context,
  note: string | null | undefined,
  work: (database: Database, author: EditAuthor, reread: Reread) => Promise<{ id: string }>,
) {
  const { database, parse } = context;
  const by = (await context.apiKey())?.name ?? null;
  try {
    const { id } = await work(database, { by, note: note ?? null }, readWith(parse));
    forget(context);
    return { edit: await loadEdit(database.prisma, id), userErrors: [] };
  } catch (error) {
    return { edit: null, userErrors: [userErrorOf(error, [])] };
  }
}
