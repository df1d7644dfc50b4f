import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLCountryCode, GraphQLDate, GraphQLDateTime } from './scalars.js';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EditKind } from '../../prisma/generated/enums.js';
import { Combinable, CombinedFilter } from './combined.js';
import { connectionOf, PageArgs } from './connection.js';
import { DatePrecision, EventStatus, EventType, ParticipantRole } from './enums.js';
import { UserError } from './ingest.js';
import { Node } from './node.js';
import { NoNul } from './validators.js';

/** Corrections by people. They need an API key with edit scope. */

const MAX_NOTE_LENGTH = 2000;
const MAX_PARTICIPANTS = 20;

registerEnumType(EditKind, {
  name: 'EditKind',
  description: 'What an edit does.',
  valuesConfig: {
    MERGE_PEOPLE: { description: 'Two people are one.' },
    MERGE_ORGANIZATIONS: { description: 'Two organizations are one.' },
    RENAME_PERSON: { description: 'A person has another name.' },
    SET_SPEAKER: { description: 'A quote has another speaker, or its speaker is unknown.' },
    REJECT_FACT: {
      description: 'A mention, a quote or an event that was wrong is no longer shown.',
    },
    SET_EVENT: { description: 'An event has another type, status or date, or other participants.' },
  },
});

export { EditKind };

@ObjectType({ description: 'The words of an article that an edit is about.' })
export class EditPlace {
  @Field(() => String, { description: 'The words, as they were when the edit was made.' })
  text!: string;

  @Field(() => Int, { description: 'Where they started in the article’s `text` then.' })
  start!: number;

  @Field(() => Int, { description: 'Where they ended in the article’s `text` then, exclusive.' })
  end!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the edit cannot be applied to the article as it is now; null if it is applied.',
  })
  void!: string | null;
}

@ObjectType({ description: 'What an edit is about.' })
export class EditTarget {
  @Field(() => ID, {
    description:
      'Id of the record that was edited, for `node(id:)`. The id of a merged person or organization leads to the one it became; that of a rejected fact gives null.',
  })
  id!: string;

  @Field(() => String, {
    description: 'Its type: `Person`, `Organization`, `Quote`, `Mention`, `Event` or `EventMention`.',
  })
  type!: string;

  @Field(() => String, { description: 'Its name, or its words in the article, when the edit was made.' })
  label!: string;

  @Field(() => [EditPlace], {
    description:
      'The words in articles that the edit is about; empty for an edit of a person or an organization.',
  })
  places!: EditPlace[];
}

@ObjectType({ description: 'One field that an edit changes.' })
export class EditChange {
  @Field(() => String, {
    description:
      'Which value: `from` and `into` of a merge, `before` and `name` of a new name, `speaker`, or `type`, `status`, `date` and `participants` of an event.',
  })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its value: people, organizations and countries by name, lists and objects as JSON; null if it is unknown.',
  })
  value!: string | null;
}

@ObjectType({ implements: Node, description: 'A correction. It holds until it is undone.' })
export class Edit extends Node {
  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Name of the API key with which it was made.' })
  by!: string | null;

  @Field(() => EditKind, { description: 'What it does.' })
  kind!: EditKind;

  @Field(() => String, { nullable: true, description: 'The reason, as given by whoever made it.' })
  note!: string | null;

  @Field(() => EditTarget, { description: 'What it is about.' })
  target!: EditTarget;

  @Field(() => [EditChange], { description: 'What it changes, field by field.' })
  changes!: EditChange[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was undone; null while it holds.' })
  undoneAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of the API key with which it was undone.' })
  undoneBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it has no effect at the moment, although it was not undone: its words are no longer in any article, or no such fact is found in them any more. If they come back, it takes effect again. Null if it has an effect.',
  })
  void!: string | null;
}

export const EditConnection = connectionOf('EditConnection', () => Edit);

@Combinable({ unknown: '`not: { by: … }` also finds edits without a key.' })
@InputType({ description: 'Which edits. All given conditions must hold.' })
export class EditFilter extends CombinedFilter<EditFilter> {
  @Field(() => [EditKind], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(20)
  kinds?: EditKind[] | null;

  @Field(() => String, { nullable: true, description: 'Made with the API key of this name.' })
  @NoNul()
  by?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has been undone.' })
  undone?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it has no effect at the moment: see `Edit.void`.',
  })
  void?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'About this record.' })
  targetId?: string | null;
}

@ArgsType()
export class EditsArgs extends PageArgs {
  @Field(() => EditFilter, { nullable: true, description: 'Which edits; all if not given.' })
  @IsOptional()
  @ValidateNested()
  filter?: EditFilter | null;
}

@ArgsType()
class Noted {
  @Field(() => String, {
    nullable: true,
    description: `The reason, for later readers; at most ${MAX_NOTE_LENGTH.toLocaleString('en')} characters.`,
  })
  @IsOptional()
  @MaxLength(MAX_NOTE_LENGTH)
  @NoNul()
  note?: string | null;
}

@ArgsType()
export class MergePeopleArgs extends Noted {
  @Field(() => ID, { description: 'Id of the person to merge; it then leads to `into`.' })
  from!: string;

  @Field(() => ID, { description: 'Id of the person to keep.' })
  into!: string;
}

@ArgsType()
export class MergeOrganizationsArgs extends Noted {
  @Field(() => ID, { description: 'Id of the organization to merge; it then leads to `into`.' })
  from!: string;

  @Field(() => ID, { description: 'Id of the organization to keep.' })
  into!: string;
}

@ArgsType()
export class RenamePersonArgs extends Noted {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => String, { description: 'The name, 1 to 200 characters.' })
  @NoNul()
  name!: string;
}

@ArgsType()
export class SetSpeakerArgs extends Noted {
  @Field(() => ID, { description: 'Id of the quote.' })
  quoteId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the person, organization or country that said it; null if the speaker is unknown.',
  })
  actorId?: string | null;
}

@ArgsType()
export class RejectFactArgs extends Noted {
  @Field(() => ID, { description: 'Id of a mention, a quote, a mention of an event, or an event.' })
  id!: string;
}

@InputType({ description: 'Who takes part in an event.' })
export class EventParticipantInput {
  @Field(() => ParticipantRole, { description: 'Whether it acts, or is acted on.' })
  role!: ParticipantRole;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of a person, an organization or a country. Leave it out if there is only a `label`.',
  })
  actorId?: string | null;

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'The country that the participant acts for.',
  })
  countryCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the text names them; if not given, the name of the person, organization or country.',
  })
  @IsOptional()
  @MaxLength(200)
  @NoNul()
  label?: string | null;
}

@ArgsType()
export class SetEventArgs extends Noted {
  @Field(() => ID, { description: 'Id of the event.' })
  id!: string;

  @Field(() => EventType, { nullable: true, description: 'What was done. If not given, it stays.' })
  type?: EventType | null;

  @Field(() => EventStatus, { nullable: true, description: 'Whether it happened. If not given, it stays.' })
  status?: EventStatus | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day, or the first of several; null if it is unknown. If not given, the date stays.',
  })
  date?: Date | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How exact `date` is; a day if not given.',
  })
  datePrecision?: DatePrecision | null;

  @Field(() => [EventParticipantInput], {
    nullable: true,
    description: `All participants, at most ${String(MAX_PARTICIPANTS)}. If not given, they stay.`,
  })
  @IsOptional()
  @ArrayMaxSize(MAX_PARTICIPANTS)
  @ValidateNested()
  participants?: EventParticipantInput[] | null;
}

@ObjectType({ description: 'An edit that was made or undone.' })
export class EditPayload {
  @Field(() => Edit, { nullable: true, description: 'The edit; null if there are `userErrors`.' })
  edit!: Edit | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty if there is no problem.' })
  userErrors!: UserError[];
}
