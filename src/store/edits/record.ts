import { randomUUID } from 'node:crypto';
import type { Edit, EditKind } from '../../../prisma/generated/client.js';
import type { Place } from '../../edits/place.js';
import { StoreError } from '../errors.js';
import type { Kind } from '../ids.js';
import type { Transaction } from '../rows.js';

/** Who makes an edit, and why. */
export interface EditAuthor {
  /** Name of the key that it comes with. */
  by: string | null;
  note: string | null;
}

/** The ids of the facts at one place, by their kinds. */
export type FactIds = Partial<Record<Kind, string>>;

/** An edit that is to be kept. */
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

/** Keeps an edit. It is applied by whoever writes what it is about. */
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
 * @param field the argument that cannot be
 * @param edit id of the edit that stands in the way
 */
export function invalidEdit(field: string, message: string, edit?: string): StoreError {
  return new StoreError('INVALID_EDIT', `${field}: ${message}`, { field, edit });
}

/** @param field the argument that leads nowhere */
export function notFound(field: string, noun: string): StoreError {
  return new StoreError('NOT_FOUND', `There is no ${noun} with this ${field}; it may be gone.`, { field });
}
