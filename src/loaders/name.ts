import { raw, sql, type Sql } from './sql.js';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * "hil cli" finds Hillary Clinton: every word must begin a word of the name or an alias. Only where that finds nobody,
 * a name that is alike does ("Tilerson"). Speaks of `e`, a row of the table.
 */
export function named(table: 'Person' | 'Organization', name: string): Sql {
  // As searchName is: lower case, without accents.
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(WORD);
  if (!words) return sql`FALSE`;
  // Letters and digits only, so that nothing of tsquery's own syntax is left.
  const prefixes = words.map((word) => `'${word}':*`).join(' & ');
  return sql`(e."search" @@ to_tsquery('simple', ${prefixes}) OR (
    ${words.join(' ')} <% e."searchName"
    AND NOT EXISTS (SELECT 1 FROM ${raw(`"${table}"`)} x WHERE x."search" @@ to_tsquery('simple', ${prefixes}))))`;
}
