import type { FormattedExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.js';
import { faultsOf } from '../support/operations/faults.js';
import { mostStatements } from '../support/operations/statements.js';

const schema = createSchema();
const asking = (document: string) => ({ document, variables: { no: false }, operationName: undefined });

describe('an answer', () => {
  const operation = asking(`query ($no: Boolean!) {
    people(first: 2) { n: totalCount nodes { id slug @include(if: $no) ...Rest } }
    node(id: "x") { id ... on Event { type date } ... on Person { name } }
  }
  fragment Rest on Person { titles name }`);
  const person = { id: 'a', titles: ['Ms'], name: 'Ann' };
  const event = { id: 'b', type: 'AGREE', date: '2020-02-29' };
  const answer = (
    nodes: unknown = [person],
    node: unknown = event,
    n: unknown = 1,
  ): FormattedExecutionResult => ({
    data: { people: { n, nodes }, node },
  });
  const error = {
    message: 'no such id',
    locations: [{ line: 3, column: 5 }],
    path: ['node'],
    extensions: { code: 'BAD_USER_INPUT' },
  };

  it.each<[string, FormattedExecutionResult]>([
    ['one of each', answer()],
    ['null where it may be', answer([], null)],
    ['another type', answer([], { id: 'c', name: 'Bo' })],
    ['a part with an error', { ...answer([], null), errors: [error] }],
    ['nothing but an error', { data: null, errors: [{ ...error, path: ['people', 'nodes', 0, 'name'] }] }],
  ])('may be %s', (_, result) => {
    expect(faultsOf(schema, operation, result)).toEqual([]);
  });

  it.each<[string, FormattedExecutionResult, string]>([
    ['without a key', answer([{ id: 'a', titles: [] }]), 'keys'],
    ['with a key too many', answer([{ ...person, slug: 'ann' }]), 'keys'],
    ['in another order', answer([{ name: 'Ann', titles: [], id: 'a' }]), 'keys'],
    ['with null where none may be', answer([{ ...person, name: null }]), 'data.people.nodes.0.name: null'],
    ['with null in a list', answer([null]), 'data.people.nodes.0: null'],
    ['without a list', answer([{ ...person, titles: 'Ms' }]), 'data.people.nodes.0.titles: no list'],
    ['with text for a number', answer([], null, '1'), 'data.people.n: "1" is no Int'],
    ['with a fraction', answer([], null, 1.5), '1.5 is no Int'],
    ['with a number for an id', answer([{ ...person, id: 5 }]), '5 is no ID'],
    ['with an unknown value', answer([], { ...event, type: 'FEAST' }), '"FEAST" is no EventType'],
    ['with a day that there is not', answer([], { ...event, date: '2019-02-29' }), 'is no Date'],
    ['with text for an object', answer([], 'b'), 'data.node: no object'],
    ['with data beside its error', { ...answer(), errors: [error] }, 'something at node'],
    [
      'with a masked error',
      { data: null, errors: [{ ...error, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
      'code',
    ],
    [
      'with an error from nowhere',
      { data: null, errors: [{ message: 'no', extensions: error.extensions }] },
      'no path',
    ],
    ['without a reason', { data: null }, 'no error says why'],
  ])('may not be %s', (_, result, fault) => {
    expect(faultsOf(schema, operation, result).join('\n')).toContain(fault);
  });
});

describe('the bound of statements', () => {
  it.each([
    [1, '{ articles { nodes { headline } edges { cursor node { id } } pageInfo { endCursor } } }'],
    [2, '{ articles { totalCount nodes { id } } }'],
    [
      3,
      '{ articles { nodes { few: quotes(first: 1) { nodes { id } } many: quotes(first: 9) { nodes { id } } } } }',
    ],
    [3, '{ quotes { nodes { speaker { name } article { slug } } } }'],
    [4, '{ people { facets { countries { count country { name } } } timeline(interval: DAY) { count } } }'],
    [3, '{ people { nodes { titles aliases } } }'],
    [1, '{ people { nodes { titles @skip(if: true) } } }'],
    [6, '{ search(query: "a") { nodes { __typename } } }'],
    [12, '{ node(id: "x") { id } }'],
    [13, '{ node(id: "x") { ... on Person { titles } } }'],
  ])('is %i for %s', (most, document) => {
    expect(mostStatements(schema, asking(document))).toBe(most);
  });
});
