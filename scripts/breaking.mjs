// Fails if schema.graphql would break a client of the last release, whose schema is schema.released.graphql.
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const [released = 'schema.released.graphql', current = 'schema.graphql'] = process.argv.slice(2);
const schemaIn = (file) => buildSchema(readFileSync(file, 'utf8'));

const changes = await diff(schemaIn(released), schemaIn(current));
const listed = (level) =>
  changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => `  ${message}`);
const dangerous = listed(CriticalityLevel.Dangerous);
const breaking = listed(CriticalityLevel.Breaking);

if (dangerous.length > 0) {
  console.log(
    `Changes since the last release that are harmless to most clients but not to all:\n${dangerous.join('\n')}`,
  );
}
if (breaking.length > 0) {
  console.error(
    `${current} breaks clients of the last release:\n${breaking.join('\n')}\n` +
      'Keep what was there, mark it @deprecated with what to use instead, and add the new fields beside it. What a ' +
      `release announced as deprecated may be removed in a major version: remove it from ${released} in the same ` +
      'commit, and list it under "Removed" in CHANGELOG.md.',
  );
  process.exit(1);
}
