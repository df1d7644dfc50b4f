import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { nameKey } from '../actors/names.js';
import type { PrismaClient } from '../../../prisma/generated/client.js';
import { WRITE_LOCK } from '../writeAlone.js';

// The package's types declare a default export that its CommonJS file lacks.
const countries = createRequire(import.meta.url)('world-countries') as Countries;

/**
 * All countries and territories with an ISO 3166-1 code, and Kosovo (XK).
 *
 * Names, regions, capitals, demonyms and flags: world-countries by Mohammed Le Doze,
 * https://github.com/mledoze/countries, under the Open Database License 1.0.
 */
export const countryRows = countries.map((country) => ({
  code: country.cca2,
  slug: nameKey(country.name.common).replaceAll(' ', '-'),
  code3: country.cca3,
  name: country.name.common,
  officialName: country.name.official,
  region: country.region,
  capital: text(country.capital[0]),
  demonym: text(country.demonyms['eng']?.m),
  flag: country.flag,
}));

/** Null for values that the package leaves empty or out. */
function text(value: string | undefined): string | null {
  return value === '' ? null : (value ?? null);
}

/** Maximum wait for a connection in milliseconds: longer than for a request, for starts on a busy machine. */
const MAX_WAIT_MS = 120_000;

/**
 * Updates rows that are missing or differ from the package's; mention counts stay. It takes the writers'
 * lock: writers update country counts, and a written row increments the data version.
 */
export async function writeCountries(prisma: PrismaClient): Promise<void> {
  await prisma.$transaction(
    [
      prisma.$queryRaw`SELECT pg_advisory_xact_lock(${WRITE_LOCK})::text`,
      prisma.$executeRaw`
        INSERT INTO "Country" AS old (code, slug, code3, name, "officialName", region, capital, demonym, flag)
        SELECT code, slug, code3, name, "officialName", region, capital, demonym, flag
        FROM json_populate_recordset(NULL::"Country", ${JSON.stringify(countryRows)}::json)
        ON CONFLICT (code) DO UPDATE SET
          slug = excluded.slug, code3 = excluded.code3, name = excluded.name, "officialName" = excluded."officialName",
          region = excluded.region, capital = excluded.capital, demonym = excluded.demonym, flag = excluded.flag
        WHERE (old.slug, old.code3, old.name, old."officialName", old.region, old.capital, old.demonym, old.flag)
          IS DISTINCT FROM
          (excluded.slug, excluded.code3, excluded.name, excluded."officialName", excluded.region, excluded.capital,
           excluded.demonym, excluded.flag)`,
    ],
    { maxWait: MAX_WAIT_MS },
  );
}
