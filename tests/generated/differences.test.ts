import type { ExecutionResult } from 'graphql';
import { expect, it } from 'vitest';
import { differenceOf, type Executor } from '../support/operations/differences.js';

const people = (...nodes: unknown[]): ExecutionResult => ({ data: { people: { totalCount: 2, nodes } } });
const right = people({ name: 'Ann', titles: [] }, null);
const answering =
  (result: ExecutionResult): Executor =>
  () =>
    Promise.resolve(result);
const operation = { document: '{ people { totalCount } }', variables: {}, operationName: undefined };
const differenceTo = (result: ExecutionResult) =>
  differenceOf(operation, answering(right), answering(result));

const error = { message: 'no', path: ['people'] };
const failing = (...errors: object[]) => ({ ...right, errors }) as ExecutionResult;

it('hands the operation to both', async () => {
  const asked: unknown[] = [];
  const listen: Executor = (...parts) => {
    asked.push(parts);
    return Promise.resolve(right);
  };
  const whole = { document: 'query A { a } query B { b }', variables: { n: 1 }, operationName: 'B' };
  expect(await differenceOf(whole, listen, listen)).toBeNull();
  expect(asked).toEqual(Array(2).fill([whole.document, whole.variables, 'B']));
});

it('finds none between equal answers, whichever way they were made', async () => {
  expect(await differenceTo(people({ name: 'Ann', titles: [] }, null))).toBeNull();
  const at = new Date('2020-01-01T00:00:00Z');
  const [date, text] = [at, at.toISOString()].map((value) => answering({ data: { value } })) as [
    Executor,
    Executor,
  ];
  expect(await differenceOf(operation, date, text)).toBeNull();
  const other = { ...error, message: 'nor that' };
  const one = differenceOf(operation, answering(failing(error, other)), answering(failing(other, error)));
  expect(await one).toBeNull();
});

it.each<[string, ExecutionResult, string]>([
  ['another value', people({ name: 'Bo', titles: [] }, null), 'data.people.nodes.0.name'],
  ['a missing key', people({ name: 'Ann' }, null), 'data.people.nodes.0.keys'],
  ['keys in another order', people({ titles: [], name: 'Ann' }, null), 'data.people.nodes.0.keys'],
  ['null for an empty list', people({ name: 'Ann', titles: null }, null), 'data.people.nodes.0.titles'],
  ['a list that is too short', people({ name: 'Ann', titles: [] }), 'data.people.nodes.length'],
  ['an object for null', people({ name: 'Ann', titles: [] }, {}), 'data.people.nodes.1'],
  ['an error more', failing(error), 'errors.length'],
  ['no data', { data: null }, 'data'],
])('finds %s', async (_, result, path) => {
  expect((await differenceTo(result))?.path).toBe(path);
});
