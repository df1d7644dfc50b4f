import type { ArticleSource } from '../articles/articleSource.js';
import { stableId } from '../ids.js';
import type { Transaction } from '../rows.js';
import { openInserter } from '../rows.js';
import { evenText } from './evenText.js';
import { domainIn, domainOf, fitsDomain, sourceKey } from './sourceName.js';

/** A source, existing or new. */
export interface KnownSource {
  id: string;
  slug: string;
  name: string;
  /** Whether its name was stated; otherwise its domain is the name. */
  named: boolean;
  domain: string | null;
  /** Keys of its names, and its domain if that is the name. */
  keys: string[];
}

/** The source of an article. */
export interface Provenance {
  source: KnownSource | null;
  /** Value of Article.publisher: the source's name, or the publisher it redistributes. */
  publisher: string | null;
}

/** The sources of a batch of articles. */
export interface Sources {
  /** Finds the source of an article, or creates it. */
  enter: (about: ArticleSource) => Provenance;
  /** Saves new sources; without this call, nothing changes. */
  write: () => Promise<void>;
}

/**
 * Loads the sources that articles may be from. Names that differ in capitals, accents or a leading "The" are
 * one source; so are names that match the domain of their articles ("BBC" and "BBC News" at bbc.co.uk).
 * Without a publisher, the address's domain is the source.
 */
export async function openSources(tx: Transaction, abouts: readonly ArticleSource[]): Promise<Sources> {
  const book = new SourceBook(await findSources(tx, abouts));
  return {
    enter: (about) => provenanceOf(book, about),
    write: async () => {
      if (book.changed.size === 0) return;
      await writeSources(tx, book);
      book.changed.clear();
      book.newKeys.clear();
    },
  };
}

/** Finds sources by the keys of their names and by domain, and makes those that are missing. */
class SourceBook {
  readonly changed = new Set<KnownSource>();
  readonly newKeys = new Map<string, KnownSource>();
  readonly #byKey: Map<string, KnownSource>;
  readonly #slugs: Set<string>;

  constructor(readonly known: KnownSource[]) {
    this.#byKey = new Map(known.flatMap((source) => source.keys.map((key) => [key, source] as const)));
    this.#slugs = new Set(known.map(({ slug }) => slug));
  }

  ofName(name: string, domain: string | null): KnownSource {
    const key = sourceKey(name);
    const namesake = this.#byKey.get(key);
    if (namesake) {
      if (namesake.domain === null && domain !== null) {
        namesake.domain = domain;
        this.changed.add(namesake);
      }
      return namesake;
    }
    const neighbour = domain !== null && fitsDomain(name, domain) ? this.#atDomain(domain) : undefined;
    if (!neighbour) return this.#make(key, evenText(name), true, domain);
    this.#file(key, neighbour);
    if (!neighbour.named) Object.assign(neighbour, { name: evenText(name), named: true });
    return neighbour;
  }

  ofDomain(domain: string): KnownSource {
    return this.#atDomain(domain) ?? this.#make(domain, domain, false, domain);
  }

  #atDomain(domain: string): KnownSource | undefined {
    const isOfDomain = (source: KnownSource) => source.domain === domain && fitsDomain(source.name, domain);
    return this.#byKey.get(domain) ?? this.known.find(isOfDomain);
  }

  #make(key: string, name: string, named: boolean, domain: string | null): KnownSource {
    const id = stableId('source', key);
    const plain = key.replace(/[ .]+/g, '-');
    const slug = this.#slugs.has(plain) ? `${plain}-${id.slice(0, 6)}` : plain;
    this.#slugs.add(slug);
    const source = { id, slug, name, named, domain, keys: [] };
    this.known.push(source);
    this.#file(key, source);
    return source;
  }

  #file(key: string, source: KnownSource): void {
    source.keys.push(key);
    this.#byKey.set(key, source);
    this.newKeys.set(key, source);
    this.changed.add(source);
  }
}

function provenanceOf(book: SourceBook, about: ArticleSource): Provenance {
  const { source: stated, publisher } = about;
  const address = about.canonicalUrl ?? about.url ?? null;
  const domain = address === null ? null : domainOf(address);
  const name = stated ?? publisher ?? null;
  if (name === null) {
    const source = domain === null ? null : book.ofDomain(domain);
    return { source, publisher: source?.named ? source.name : null };
  }
  const named = domainIn(name);
  const source = named === null ? book.ofName(name, domain) : book.ofDomain(named);
  const passedOn = stated != null && publisher != null && sourceKey(publisher) !== sourceKey(stated);
  if (passedOn) return { source, publisher: evenText(publisher) };
  return { source, publisher: source.named || publisher != null ? source.name : null };
}

async function writeSources(tx: Transaction, { changed, newKeys }: SourceBook): Promise<void> {
  const inserter = openInserter(tx);
  await inserter.insert(
    'Source',
    [...changed].map(({ id, slug, name, named, domain }) => ({ id, slug, name, named, domain })),
    'ON CONFLICT (id) DO UPDATE SET name = excluded.name, named = excluded.named, domain = excluded.domain',
  );
  await inserter.insert(
    'SourceName',
    [...newKeys].map(([key, { id: sourceId }]) => ({ key, sourceId })),
  );
  await inserter.written();
  const ids = [...changed].filter(({ named }) => named).map(({ id }) => id);
  // Articles from when only the domain was known.
  await tx.$executeRaw`
    UPDATE "Article" AS article SET publisher = source.name FROM "Source" source
    WHERE source.id = ANY(${ids}::uuid[]) AND article."sourceId" = source.id AND article.publisher IS NULL`;
}

/** Sources with one of the names, slugs or domains. */
async function findSources(tx: Transaction, abouts: readonly ArticleSource[]): Promise<KnownSource[]> {
  const keys = new Set<string>();
  const domains = new Set<string>();
  for (const { source, publisher, canonicalUrl, url } of abouts) {
    for (const name of [source, publisher]) {
      if (name == null) continue;
      const domain = domainIn(name);
      if (domain === null) keys.add(sourceKey(name));
      else domains.add(domain);
    }
    const address = canonicalUrl ?? url;
    if (address != null) domains.add(domainOf(address));
  }
  if (keys.size + domains.size === 0) return [];
  return tx.$queryRaw<KnownSource[]>`
    SELECT source.id::text, source.slug, source.name, source.named, source.domain,
      (SELECT json_agg(name.key) FROM "SourceName" name WHERE name."sourceId" = source.id) AS keys
    FROM "Source" source
    WHERE source.id IN (
      SELECT "sourceId" FROM "SourceName" WHERE key = ANY(${[...keys, ...domains]})
      UNION SELECT id FROM "Source" WHERE domain = ANY(${[...domains]}))
    ORDER BY source.id`;
}
