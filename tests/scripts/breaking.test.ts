import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packageRoot } from '../../src/root.js';

const RELEASED = `
type Query { article(id: ID!): Article, kind: Kind }
type Article { id: ID!, headline: String!, url: String }
enum Kind { ONE TWO }
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-breaking-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What `npm run check` says of a schema after the release of another; without any, of those in the repository. */
function check(...schemas: string[]) {
  const files = schemas.map((schema, index) => {
    const file = join(folder, `${String(index)}.graphql`);
    writeFileSync(file, schema);
    return file;
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/breaking.mjs', ...files], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it.each([
  ['a field that is gone', 'url: String', '', "Field 'url' was removed from object type 'Article'"],
  [
    'a field that may be null now',
    'headline: String!',
    'headline: String',
    "Field 'Article.headline' changed type",
  ],
  ['an enum value that is gone', 'ONE TWO', 'ONE', "Enum value 'TWO' was removed from enum 'Kind'"],
  ['an argument that must be given now', 'id: ID!)', 'id: ID!, slug: String!)', 'slug: String!'],
])('refuses %s, and says what to do', (_, before, after, message) => {
  const { status, stderr } = check(RELEASED, RELEASED.replace(before, after));
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).toContain('mark it @deprecated');
});

it.each([
  ['an enum value that is new', 'ONE TWO', 'ONE TWO THREE', "Enum value 'THREE' was added to enum 'Kind'"],
  ['an argument that may be given now', 'id: ID!)', 'id: ID!, slug: String)', 'slug: String'],
])('tells of %s, and lets it pass', (_, before, after, message) => {
  const { status, stdout } = check(RELEASED, RELEASED.replace(before, after));
  expect(stdout).toContain(message);
  expect(status).toBe(0);
});

it.each([
  ['nothing new', RELEASED],
  ['a new field', RELEASED.replace('url: String', 'url: String, slug: String!')],
  [
    'a field that is deprecated',
    RELEASED.replace('url: String', 'url: String @deprecated(reason: "Use `link`.")'),
  ],
])('has nothing to say of %s', (_, schema) => {
  expect(check(RELEASED, schema)).toEqual({ status: 0, stdout: '', stderr: '' });
});

it('lets the schema of the repository pass', () => {
  expect(check()).toMatchObject({ status: 0, stderr: '' });
});
