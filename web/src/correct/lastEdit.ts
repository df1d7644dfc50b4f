import type { EditDoneFragment } from '../../generated/graphql';

/** An edit that was made. */
export type Done = NonNullable<EditDoneFragment['edit']>;

// The edit that was made last in this window: any page may say so and offer to undo it.

let last: Done | null = null;
const listeners = new Set<() => void>();

export const lastEdit = (): Done | null => last;

/** Tells of an edit that was made; null takes the word back. */
export function announce(edit: Done | null): void {
  last = edit;
  for (const listener of listeners) listener();
}

export function onLastEdit(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
