import { randomUUID } from 'node:crypto';
import type { Edit, EditKind } from '../../../prisma/generated/client.js';
import type { Place } from '../../edits/place.js';
import { StoreError } from '../errors.js';
import type { Kind } from '../ids.js';
import type { Transaction } from '../rows.js';

/** Author and reason of an edit. */
export interface EditAuthor {
  /** Name of the API key. */
  by: string | null;
  note: string | null;
}

/** Ids of the facts at one place, by kind. */
export type FactIds = Partial<Record<Kind, string>>;

/** An edit to be stored. */
interface NewEdit {
  kind: EditKind;
  /** What it is about. */
  node: 'Person' | 'Organization' | 'Quote' | 'Mention' | 'Event' | 'EventMention';
  nodeId: string;
  label: string;
  change: object;
  places?: (Place & { articleId: string; ids?: FactIds })[];
}

const MOST_OF_LABEL = 200;

/** Stores an edit. Whoever saves its subject applies it. */
export function recordEdit(
  tx: Transaction,
  { places = [], ...edit }: NewEdit,
  author: EditAuthor,
): Promise<Edit> {
  return tx.edit.create({
    data: {
      ...edit,
      ...author,
      id: randomUUID(),
      label: edit.label.slice(0, MOST_OF_LABEL),
      change: edit.change,
      places: { create: places.map((place, position) => ({ ...place, position })) },
    },
  });
}

/**
 * @param field the invalid argument
 * @param edit id of the conflicting edit
 */
export function invalidEdit(field: string, message: string, edit?: string): StoreError {
  return new StoreError('INVALID_EDIT', `${field}: ${message}`, { field, edit });
}

/** @param field the argument without a record */
export function notFound(field: string, noun: string): StoreError {
  return new StoreError('NOT_FOUND', `There is no ${noun} with this ${field}; it may be gone.`, { field });
}
