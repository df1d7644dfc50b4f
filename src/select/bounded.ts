import { ANSWER_TOO_LARGE, MAX_ANSWER_BYTES } from '../store/answerSize.js';
import { type Piece, piece } from './piece.js';

/**
 * Texts up to this size in bytes are not counted: lists have their own limits, and counting takes two
 * microseconds.
 */
const SMALL = 1024;

/** Total bytes of long texts read by the statement so far; the setting is local to its transaction. */
const SETTING = `'newsgraph.answer_bytes'`;

/** SQL that fails the statement: the error quotes the invalid number. `left` keeps the planner from evaluating it early. */
const failing = (text: string) => `('${ANSWER_TOO_LARGE}' || left(${text}, 0))::int::text`;

/**
 * SQL that adds a text of any length to an answer, and fails the statement once the total of long texts
 * exceeds the maximum answer size, before they are decompressed and concatenated. Postgres knows the length
 * of a stored text without reading it.
 *
 * @param text expression whose length is counted
 * @param json expression for the result
 */
export function bounded(text: string, json: string): string {
  const length = `octet_length(${text})`;
  const before = `coalesce(nullif(current_setting(${SETTING}, true), ''), '0')::int8`;
  const all = `set_config(${SETTING}, (${before} + ${length})::text, true)::int8`;
  return `CASE WHEN (${length} > ${String(SMALL)}) IS TRUE AND ${all} > ${String(MAX_ANSWER_BYTES)} THEN ${failing(text)} ELSE ${json} END`;
}

/**
 * A statement that fails if its whole answer exceeds the maximum size: short texts and response keys are not counted
 * before. `OFFSET 0` keeps the planner from computing the answer once for each reference.
 */
export const boundedAnswer = (answer: Piece): Piece =>
  piece`SELECT CASE WHEN octet_length(json) > ${String(MAX_ANSWER_BYTES)} THEN ${failing('json')} ELSE json END FROM (SELECT ${answer} AS json OFFSET 0) answer`;
