import fc from 'fast-check';
import { ingestArticle, updateArticle } from '../../../src/ingest.js';
import { parseWhenNeeded } from '../../../src/ingest/parseWhenNeeded.js';
import type { Parser } from '../../../src/ingest/parser.js';
import { rereadStored } from '../../../src/ingest/reread.js';
import { toGlobalId } from '../../../src/loaders/globalId.js';
import type { Database } from '../../../src/store/database.js';
import { deleteArticle } from '../../../src/store/articles/deleteArticle.js';
import { executeOn } from '../../support/api.js';

/** Sentences of few people and countries, so that articles have much in common; some name a surname alone. */
const SENTENCES = [
  'Ann Lee met Bo Ek in France on Monday.',
  'Lee said the plan would fail.',
  '“We agree on peace,” Bo Ek told the United Nations.',
  'German troops attacked the Russian army near the border.',
  'Prime Minister Cora Diaz visited Germany.',
  'Diaz accused Ek of lying.',
  'The World Bank Group lent Kenya money.',
  'Ann Lee, head of the World Bank, met Cora Diaz on May 2, 2017.',
];

/** Edits, and which records a step chooses among. */
const EDITED = {
  merge: 'Person',
  mergeOrganizations: 'Organization',
  rename: 'Person',
  speaker: 'Quote',
  reject: 'Quote',
  rejectEventMention: 'EventMention',
  rejectMention: 'Mention',
  rejectEvent: 'Event',
  event: 'Event',
  participants: 'Event',
} as const;

/** What may happen to the database; numbers choose among what is there. */
export type Step =
  | { kind: 'ingest'; item: number; sentences: readonly string[]; source: number }
  | { kind: 'delete' | 'date' | 'reread' | 'catchUp' | 'undo'; pick: number }
  | { kind: Edit; pick: number; other: number };
type Edit = keyof typeof EDITED;

const pick = fc.nat(30);
/** An article that comes in, or another version of one. */
export const news: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('ingest' as const),
  // The same item with other sentences is another version of it.
  item: fc.nat(3),
  sentences: fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 4 }),
  source: fc.nat(1),
});
export const edit: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...(Object.keys(EDITED) as Edit[])),
  pick,
  other: pick,
});
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: news },
  fc.record({ kind: fc.constantFrom('delete', 'date', 'reread', 'catchUp' as const), pick }),
  fc.record({ kind: fc.constant('undo' as const), pick }),
  { weight: 3, arbitrary: edit },
);

const chosen = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];

const EDITS: Record<Edit | 'undo', string> = {
  merge: 'mergePeople(from: $id, into: $other)',
  mergeOrganizations: 'mergeOrganizations(from: $id, into: $other)',
  rename: 'renamePerson(id: $id, name: $name)',
  speaker: 'setSpeaker(quoteId: $id, actorId: $other)',
  reject: 'rejectFact(id: $id)',
  rejectEventMention: 'rejectFact(id: $id)',
  rejectMention: 'rejectFact(id: $id)',
  rejectEvent: 'rejectFact(id: $id)',
  event: 'setEvent(id: $id, status: DENIED)',
  participants:
    'setEvent(id: $id, type: AID, participants: [{ role: ACTOR, actorId: $other }, { role: RECIPIENT, label: "some", countryCode: "KE" }])',
  undo: 'undoEdit(editId: $id)',
};

/** A parser that overlooks what is said: with it, facts go; with the real one they come again. */
const deaf: Parser['parse'] = async (raw) => {
  const parsed = await parseWhenNeeded(raw);
  return parsed && { ...parsed, quotes: [] };
};

/** Does to a database what steps say, by the key of somebody who may. */
export function stepper(database: Database, key: string): (step: Step, number: number) => Promise<void> {
  const { prisma } = database;
  const orderBy = { id: 'asc' } as const;
  const idsOf = async (table: (typeof EDITED)[Edit] | 'Edit') => {
    const rows = await prisma.$queryRawUnsafe<{ id: string }[]>(
      `SELECT id::text FROM "${table}" ORDER BY id`,
    );
    return rows.map(({ id }) => toGlobalId(table, id));
  };
  /** Whom an edit names besides what it is about: of the same type where two become one, else of any, or nobody. */
  const othersOf = async (kind: Edit): Promise<(string | null)[]> => {
    const [people, organizations] = [await idsOf('Person'), await idsOf('Organization')];
    if (kind === 'merge') return people;
    if (kind === 'mergeOrganizations') return organizations;
    const countries = ['KE', 'DE'].map((code) => toGlobalId('Country', code));
    const all = [...people, ...organizations, ...countries];
    return kind === 'speaker' ? [...all, null] : all;
  };

  /** An edit that cannot be made says so in userErrors, and changes nothing. */
  async function makeEdit(kind: keyof typeof EDITS, variables: Record<string, string | null>): Promise<void> {
    const asked = EDITS[kind];
    const types: Record<string, string> = { id: 'ID!', other: 'ID', name: 'String!' };
    if (kind.startsWith('merge')) types['other'] = 'ID!';
    const used = Object.keys(types).filter((name) => asked.includes(`$${name}`));
    const head = used.map((name) => `$${name}: ${types[name] ?? ''}`).join(', ');
    const query = `mutation (${head}) { ${asked} { userErrors { code } } }`;
    const { errors } = await executeOn(database, key)(query, variables);
    if (errors?.[0]) throw errors[0];
  }

  async function reread(parse: Parser['parse']): Promise<void> {
    await prisma.article.updateMany({ data: { parser: 1 } });
    const { signal } = new AbortController();
    for await (const { problem } of rereadStored(database, parse, { signal, share: 1 }))
      if (problem !== null) throw new Error(problem);
  }

  async function articleStep(kind: 'delete' | 'date', index: number): Promise<void> {
    const id = chosen(await prisma.article.findMany({ orderBy, select: { id: true } }), index)?.id;
    if (id === undefined) return;
    if (kind === 'delete') await deleteArticle(database, id);
    else {
      const day = String((index % 28) + 1).padStart(2, '0');
      await updateArticle(database, id, { publishedAt: `2020-01-${day}` });
    }
  }

  return async (one, number) => {
    if (one.kind === 'catchUp') return;
    if (one.kind === 'ingest') {
      const said = { source: `Paper ${String(one.source)}`, guid: `item ${String(one.item)}` };
      await ingestArticle(database, { text: one.sentences.join(' '), ...said });
    } else if (one.kind === 'delete' || one.kind === 'date') await articleStep(one.kind, one.pick);
    else if (one.kind === 'reread') await reread(one.pick % 2 === 0 ? deaf : parseWhenNeeded);
    else if ('other' in one) {
      const id = chosen(await idsOf(EDITED[one.kind]), one.pick);
      const other = chosen(await othersOf(one.kind), one.other) ?? null;
      const name = `Renamed ${'abcdefghij'[number % 10] ?? ''}`;
      if (id !== undefined) await makeEdit(one.kind, { id, other, name });
    } else {
      const id = chosen(await idsOf('Edit'), one.pick);
      if (id !== undefined) await makeEdit('undo', { id });
    }
  };
}
