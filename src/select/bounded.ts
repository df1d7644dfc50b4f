import { ANSWER_TOO_LARGE, MAX_ANSWER_BYTES } from '../store/answerSize.js';

/** Texts up to this many bytes are not counted: lists have their own limits, and counting takes two microseconds. */
const SMALL = 1024;

/** Bytes of the long texts that the statement has read so far. The setting ends with the statement's transaction. */
const SETTING = `'newsgraph.answer_bytes'`;

/**
 * SQL that reads a text of any length into an answer, and ends the statement once all its long texts together are larger
 * than an answer may be: before they are unpacked and joined. Postgres tells the length of a stored text without reading
 * it.
 *
 * @param text expression whose length is counted
 * @param json what is made of it
 */
export function bounded(text: string, json: string): string {
  const length = `octet_length(${text})`;
  const before = `coalesce(nullif(current_setting(${SETTING}, true), ''), '0')::int8`;
  const all = `set_config(${SETTING}, (${before} + ${length})::text, true)::int8`;
  // A number that cannot be read fails the statement, and says why. `left` keeps the planner from trying it beforehand.
  const fail = `('${ANSWER_TOO_LARGE}' || left(${text}, 0))::int::text`;
  return `CASE WHEN (${length} > ${String(SMALL)}) IS TRUE AND ${all} > ${String(MAX_ANSWER_BYTES)} THEN ${fail} ELSE ${json} END`;
}
