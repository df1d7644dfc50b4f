import { PARSER_VERSION } from '../../parse/version.js';
import { absorbActor } from '../actors/absorbActor.js';
import { type ArticleDraft, type ArticleToWrite, draftArticle } from './articleDraft.js';
import { type PersonEntry, openDirectory } from '../actors/directory.js';
import { saveEvents } from '../facts/events.js';
import { teachMerged } from '../edits/enterActor.js';
import { openEdits } from '../edits/openEdits.js';
import { stableId } from '../ids.js';
import { countCountries, saveMentions } from '../facts/mentions.js';
import { type OrganizationEntry, openOrganizations, saveOrganizations } from '../actors/organizations.js';
import { savePeople, writePeople } from '../actors/people.js';
import { saveRoles } from '../actors/roles.js';
import { saveQuotes } from '../facts/quotes.js';
import { type Transaction, openInserter } from '../rows.js';
import { saveBands } from '../identify/textBands.js';

/**
 * Saves articles with their facts, in order. If one of them identifies a known surname, those before it are
 * saved first, since a record can be merged only if it is in the database.
 *
 * Edits are applied before; those that no longer fit are noted.
 *
 * A later version of an article replaces its row; the previous version's facts must have been removed.
 */
export async function writeArticles(tx: Transaction, articles: readonly ArticleToWrite[]): Promise<void> {
  if (articles.length === 0) return;
  const edits = await openEdits(
    tx,
    articles.map(({ id }) => id),
  );
  const edited = articles.map((article) => ({ ...article, parsed: edits.apply(article.id, article.parsed) }));
  const directory = await openDirectory(
    tx,
    edited.flatMap(({ parsed }) => parsed.people),
  );
  const organizations = await openOrganizations(
    tx,
    edited.flatMap(({ parsed }) => parsed.organizations),
  );
  let drafts: ArticleDraft[] = [];
  for (const article of edited) {
    const people = directory.enter(article.parsed.people);
    const absorbing = people.filter(({ absorbed }) => absorbed.length > 0);
    if (absorbing.length > 0) {
      await writeDrafts(tx, drafts);
      drafts = [];
      const inserter = openInserter(tx);
      await writePeople(inserter, absorbing, []);
      await inserter.written();
      for (const { person, absorbed } of absorbing)
        for (const surname of absorbed) await absorbActor(tx, 'Person', surname.id, person.id);
    }
    drafts.push(draftArticle(article, people, organizations, edits.taken(article.id, article.parsed.text)));
  }
  await writeDrafts(tx, drafts);
  await edits.note();
}

async function writeDrafts(tx: Transaction, drafts: ArticleDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  const inserter = openInserter(tx);
  const rows = drafts.map(articleRow);
  await inserter.insert('Article', rows, drafts.some(({ past }) => past !== null) ? REPLACE : '');
  await inserter.insert('ArticleVersion', drafts.map(versionRow), REPLACE_VERSION);
  await saveBands(inserter, drafts);
  await savePeople(inserter, drafts);
  await saveOrganizations(
    inserter,
    drafts.flatMap(({ organizations }) => organizations),
  );
  await saveRoles(inserter, drafts);
  await saveQuotes(inserter, drafts);
  await saveMentions(inserter, drafts);
  await saveEvents(tx, inserter, drafts);
  await inserter.written();
  await countCountries(tx, drafts);
  await teachMerged(tx, 'Person', drafts.flatMap(({ people }) => people).flatMap(genderOf));
  await teachMerged(tx, 'Organization', drafts.flatMap(({ organizations }) => organizations).flatMap(kindOf));
}

/** The gender of the one merged person that an article names in the place of who stays. */
function genderOf({ namedIds: [id, other], parts }: PersonEntry) {
  const gender = parts.find((part) => part.gender !== null)?.gender;
  return id !== undefined && other === undefined && gender ? [{ id, gender }] : [];
}

/** The same for an organization and its kind. */
function kindOf({ namedIds: [id, other], parts }: OrganizationEntry) {
  const kind = parts.find((part) => part.kind !== null)?.kind;
  return id !== undefined && other === undefined && kind ? [{ id, kind }] : [];
}

/** All columns except those that identify the article and when it was received. */
const REPLACED: readonly (keyof ReturnType<typeof articleRow>)[] = [
  ...(['headline', 'headlineStart', 'headlineEnd', 'text', 'language', 'wordCount', 'paragraphs'] as const),
  ...(['url', 'canonicalUrl', 'urlKey', 'guid', 'sourceId', 'publisher', 'standfirst', 'authors'] as const),
  ...(['section', 'keywords', 'image', 'publishedAt', 'modifiedAt', 'copyOfId', 'parser'] as const),
];
const REPLACE = `ON CONFLICT (id) DO UPDATE SET ${REPLACED.map((column) => `"${column}" = excluded."${column}"`).join(', ')}`;
/** The same version, parsed again with more metadata. */
const REPLACE_VERSION = `ON CONFLICT (id) DO UPDATE SET headline = excluded.headline,
  "publishedAt" = excluded."publishedAt", "modifiedAt" = excluded."modifiedAt"`;

function articleRow({ id, slug, parsed, about, copyOfId, ingestedAt }: ArticleDraft) {
  const { headline, headlineSpan, text, language, wordCount, paragraphs } = parsed;
  return {
    id,
    slug,
    headline,
    headlineStart: headlineSpan?.start ?? null,
    headlineEnd: headlineSpan?.end ?? null,
    text,
    language,
    wordCount,
    paragraphs: paragraphs.map(({ kind, start, end }) => ({ kind, start, end })),
    ...about,
    copyOfId,
    ingestedAt,
    parser: PARSER_VERSION,
  };
}

function versionRow({ id, parsed, about, hash, version }: ArticleDraft) {
  const { number, receivedAt, changes } = version;
  return {
    id: stableId('version', id, number),
    articleId: id,
    number,
    headline: parsed.headline,
    textHash: hash,
    receivedAt,
    publishedAt: about.publishedAt,
    modifiedAt: about.modifiedAt,
    changes: changes.map(({ kind, start, end, text }) => ({ kind, start, end, text })),
  };
}
